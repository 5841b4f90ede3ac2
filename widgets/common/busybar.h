// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace skranke {

/// Thin bar over a view whose data is on its way. Keeps its place when idle, so that nothing jumps.
class BusyBar : public QWidget {
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);
    /// Counts: as many `setBusy(false)` as `setBusy(true)` make it idle.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QVariantAnimation m_movement;
    int m_running = 0;
};

} // namespace skranke
