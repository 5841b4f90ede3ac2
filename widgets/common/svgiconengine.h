// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIconEngine>
#include <QString>

namespace skranke {

/// Draws one of our own SVG files with its `currentColor` replaced: by a given colour, or by the palette's at the time
/// of drawing, so that icons follow light and dark.
class SvgIconEngine : public QIconEngine {
public:
    explicit SvgIconEngine(QString file, const QColor &colour = {});

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const;

    QString m_file;
    QColor m_colour;
};

} // namespace skranke
