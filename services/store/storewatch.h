// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/store.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace skranke {

/// Notices that another program has written into the store, by SQLite's `data_version`: a number that changes when some
/// other connection has committed. A `Store` has one connection, so what this process writes through it is not news;
/// nor are its backups, which only read.
///
/// Looks while it is started, on the store's thread, one look at a time. The longer a look had to wait for the store,
/// the later comes the next: reading the news must not be all that the store does while another program goes on
/// writing.
class StoreWatch : public QObject {
    Q_OBJECT

public:
    /// How often it looks while the store is idle: what another program did is known within twice that time.
    static constexpr std::chrono::milliseconds interval{1000};
    /// At most so long it rests, however long a look had to wait: a person takes what is shown for what is there.
    static constexpr std::chrono::milliseconds longestRest{15'000};
    /// Until the next look, after one that waited so long for the store.
    [[nodiscard]] static std::chrono::milliseconds restAfter(std::chrono::milliseconds waited);

    /// The store may go first.
    explicit StoreWatch(Store &store, QObject *parent = nullptr);

    /// Looks at once and from now on. What was committed since the last look, before a `stop` too, is news; the very
    /// first look only learns where the store stands.
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    /// Until the next look, from `interval` to `longestRest`.
    [[nodiscard]] std::chrono::milliseconds currentInterval() const { return m_timer.intervalAsDuration(); }

Q_SIGNALS:
    void changedElsewhere();
    void looked(); ///< after each look, news or not

private:
    void look();
    void take(const Result<qint64> &version);
    static QCoro::Task<> ask(Store::Link store, QPointer<StoreWatch> watch);

    Store::Link m_store;
    QTimer m_timer;
    QElapsedTimer m_waiting; // since the look that is under way was asked for
    std::optional<qint64> m_version; // at the last look
    bool m_looking = false;
};

} // namespace skranke
