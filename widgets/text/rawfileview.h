// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "widgets/text/textfile.h"

#include <QWidget>

#include <memory>

class QLabel;
class QScrollBar;

namespace skranke {

class SourceEdit;
class SyntaxColours;

/// A user file as it is, whatever its size: holds a window of lines round the place that is looked at and pages the
/// rest from the file. National identity numbers are masked, on screen and on the clipboard.
class RawFileView : public QWidget {
    Q_OBJECT

public:
    explicit RawFileView(SyntaxColours &colours, QWidget *parent = nullptr);

    void setFile(std::shared_ptr<const TextFile> file);
    /// Line from 1; shown with some lines above it and marked. Before the file is there: as soon as it is.
    void showLine(qint64 line);
    void clearMark();
    [[nodiscard]] qint64 topLine() const; ///< first line in sight, from 1; 0 without a file
    [[nodiscard]] qint64 markedLine() const { return m_marked; }
    [[nodiscard]] SourceEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void failed(const skranke::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] bool scrolledByKey(int key, Qt::KeyboardModifiers modifiers);
    void scrollTo(qint64 line);
    void takeRange();
    void load(qint64 first);

    SourceEdit *m_edit = nullptr;
    QScrollBar *m_bar = nullptr;
    std::shared_ptr<const TextFile> m_file;
    qint64 m_first = 0; // line number of the text's first line; 0: nothing loaded
    qint64 m_loaded = 0; // how many lines the text holds
    qint64 m_marked = 0;
    qint64 m_wanted = 0; // asked for while the lines of the file are still being counted
    int m_wheel = 0; // rest of a fine wheel step
};

} // namespace skranke
