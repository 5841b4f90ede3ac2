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

#include <memory>

namespace skranke {

/// Keeps the calls under way to one host below the number of connections there are.
///
/// Without it Qt would queue calls behind busy connections after the quota pilot has let them go, and send them in
/// bursts that break Alma's limit a second. The gate comes before the pilot's turn.
class CallGate : public QObject {
    Q_OBJECT

public:
    static constexpr int widest = 25; ///< calls at once to one host

    explicit CallGate(QObject *parent = nullptr);

    /// Lets the next one in when it goes out of scope.
    class Pass {
    public:
        Pass(CallGate *gate, QString host);
        ~Pass();
        Pass(const Pass &) = delete;
        Pass &operator=(const Pass &) = delete;
        Pass(Pass &&other) noexcept;
        Pass &operator=(Pass &&) = delete;

    private:
        CallGate *m_gate;
        QString m_host;
    };

    /// Pieces of work in turn (`FairLine`); `work` names the caller's, and does not end the wait.
    [[nodiscard]] QCoro::Task<Pass> enter(QString host, CancelToken work = {});

private:
    struct Door {
        int inside = 0;
        FairLine<std::shared_ptr<Wakeup>> waiting;
    };
    void leave(const QString &host);

    QHash<QString, Door> m_doors;
};

} // namespace skranke
