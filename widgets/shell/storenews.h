// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/storewatch.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace skranke {

class Store;

/// Says when another program has written into the profile, as long as one of the windows is in sight: nobody looks at
/// those that are hidden or minimised, and what came meanwhile is told when one comes back.
class StoreNews : public QObject {
    Q_OBJECT

public:
    StoreNews(Store &store, QObject *parent);

    /// `window` counts too; it may go at any time.
    void follow(QWidget *window);
    [[nodiscard]] bool isWatching() const { return m_watch.isRunning(); }

Q_SIGNALS:
    void arrived();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeSight();

    StoreWatch m_watch;
    QList<QPointer<QWidget>> m_windows;
};

} // namespace skranke
