// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/alma/fairline.h"
#include "services/alma/wakeup.h"
#include "services/core/ids.h"
#include "services/core/job.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>
#include <map>
#include <memory>

namespace skranke {

/// Keeps the calls under way to one host below the number of connections there are.
///
/// Without it Qt would queue calls behind busy connections after the quota pilot has let them go, and send them in
/// bursts that break Alma's limit a second. The gate comes before the pilot's turn. A call that Alma leaves waiting
/// makes room for others, or a few without an answer would hold up everything until their time is up. Institutions
/// share a host, but each has a room of its own in it: whose calls are slow, or wait for their turn, takes nothing from
/// another.
class CallGate : public QObject {
    Q_OBJECT

public:
    static constexpr int usual = 25; ///< calls at once of one institution to one host, but for the overdue ones
    static constexpr int widest = 64; ///< all calls at once of one institution to one host
    static constexpr int connections = 200; ///< all calls at once to one host
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
    [[nodiscard]] QCoro::Task<Pass> enter(QString host, InstitutionCode institution, CancelToken work = {});

    /// Calls without an answer for longer than is waited for them patiently, of all institutions.
    [[nodiscard]] int overdue() const;
    [[nodiscard]] int overdue(const InstitutionCode &institution) const; ///< at all hosts

private:
    struct Room {
        int inside = 0; ///< but for the overdue ones
        int overdue = 0;
        FairLine<std::shared_ptr<Wakeup>> waiting;
    };
    struct Door {
        std::map<InstitutionCode, Room> rooms;
        int inside = 0; ///< in all rooms, the overdue ones too
        InstitutionCode lastAdmitted; ///< another one's turn when connections are few

        [[nodiscard]] bool hasPlace(const Room &room) const
        {
            return room.inside < usual && room.inside + room.overdue < widest && inside < connections;
        }
    };
    void leave(const Place &place);
    void stepAside(Place &place);
    void admit(Door &door);
    /// The institution whose turn it is, if anybody may come in; else the end.
    [[nodiscard]] static std::map<InstitutionCode, Room>::iterator nextRoom(Door &door);

    QHash<QString, Door> m_doors;
    std::chrono::milliseconds m_patience;
};

} // namespace skranke
