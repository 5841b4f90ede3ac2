// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/alma/fairline.h"
#include "services/alma/wakeup.h"
#include "services/core/job.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace skranke {

/// Keeps the calls under way to one host below the number of connections there are.
///
/// Without it Qt would queue calls behind busy connections after the quota pilot has let them go, and send them in
/// bursts that break Alma's limit a second. The gate comes before the pilot's turn. A call that Alma leaves waiting
/// makes room for others, or a few without an answer would hold up everything until their time is up.
class CallGate : public QObject {
    Q_OBJECT

public:
    static constexpr int usual = 25; ///< calls at once to one host, but for the overdue ones
    static constexpr int widest = 64; ///< all calls at once to one host
    static constexpr std::chrono::milliseconds usualPatience{2000};

    /// `patience`: after which a call that was sent is overdue.
    explicit CallGate(std::chrono::milliseconds patience = usualPatience, QObject *parent = nullptr);

    struct Place;
    /// Lets the next one in when it goes out of scope.
    class Pass {
    public:
        explicit Pass(std::unique_ptr<Place> place);
        ~Pass();
        Pass(const Pass &) = delete;
        Pass &operator=(const Pass &) = delete;
        Pass(Pass &&other) noexcept;
        Pass &operator=(Pass &&) = delete;

        void sent(); ///< the call's own time begins

    private:
        std::unique_ptr<Place> m_place;
    };

    /// Pieces of work in turn (`FairLine`); `work` names the caller's, and does not end the wait.
    [[nodiscard]] QCoro::Task<Pass> enter(QString host, CancelToken work = {});

    /// Calls without an answer for longer than is waited for them patiently, of all hosts.
    [[nodiscard]] int overdue() const { return m_overdue; }

private:
    struct Door {
        int inside = 0; ///< but for the overdue ones
        int overdue = 0;
        FairLine<std::shared_ptr<Wakeup>> waiting;

        [[nodiscard]] bool hasRoom() const { return inside < usual && inside + overdue < widest; }
    };
    void leave(const Place &place);
    void stepAside(Place &place);
    void admit(Door &door);

    QHash<QString, Door> m_doors;
    std::chrono::milliseconds m_patience;
    int m_overdue = 0;
};

} // namespace skranke
