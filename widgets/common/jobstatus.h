// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/job.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace skranke {

/// One running work as people see it: title, progress, time left, cancel. Made by `JobBoard::start`.
///
/// Progress may come from any thread and as often as it likes: it is looked at five times a second.
class JobStatus : public QObject {
    Q_OBJECT

public:
    /// Whether a person can stop the work. One transaction cannot be: to offer it would be a promise nobody keeps.
    enum class Stoppable { Yes, No };

    explicit JobStatus(QString title, Stoppable stoppable = Stoppable::Yes, QObject *parent = nullptr);

    /// What the service call gets. May outlive this object.
    [[nodiscard]] Job job() const;

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] qint64 done() const { return m_seenDone; }
    [[nodiscard]] qint64 total() const { return m_seenTotal; } ///< 0: not known yet
    /// 0 to 1; empty while the total is not known.
    [[nodiscard]] std::optional<double> fraction() const;
    /// Empty until two seconds have passed and something is done.
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const;

    /// What is known better than from the progress: when the work will be done and, while it waits, when it goes on.
    struct Outlook {
        QDateTime done = {}; ///< invalid: not known
        QDateTime goesOn = {}; ///< invalid: it does not wait

        bool operator==(const Outlook &) const = default;
    };
    void setOutlook(const Outlook &outlook);
    [[nodiscard]] const Outlook &outlook() const { return m_outlook; }
    /// The outlook as people read it: `done about 02:14`; empty when nothing is known.
    [[nodiscard]] QString outlookText() const;

    [[nodiscard]] bool isStoppable() const { return m_stoppable == Stoppable::Yes; }
    void cancel(); ///< does nothing to what is not stoppable
    [[nodiscard]] bool isCanceled() const { return m_cancel.isCanceled(); }
    /// The work has ended, however it ended: leaves the board and deletes itself soon.
    void finish();

Q_SIGNALS:
    void changed();
    void finished();

private:
    struct Counter;

    void look();

    QString m_title;
    Stoppable m_stoppable;
    std::shared_ptr<Counter> m_counter;
    CancelToken m_cancel;
    QTimer m_look;
    QElapsedTimer m_since;
    Outlook m_outlook;
    qint64 m_seenDone = 0;
    qint64 m_seenTotal = 0;
};

} // namespace skranke
