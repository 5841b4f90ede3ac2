// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/alma/almaerror.h"
#include "services/alma/quotapilot.h"
#include "services/core/error.h"
#include "services/core/institution.h"
#include "services/core/job.h"
#include "services/core/preferences.h"

#include <QByteArray>
#include <QCoroTask>
#include <QJsonObject>
#include <QObject>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>

namespace skranke {

/// One answer of Alma, understood as far as all calls share it.
struct AlmaReply {
    int status = 0;
    QByteArray body;
    QJsonObject json; ///< empty when the body is XML, text or nothing
    int remaining = -1;
};

/// Sends one call to Alma and reads the answer, whatever shape it has (`spec/alma-api.md` 1 and 2).
///
/// Key in the header only. TLS is never relaxed; plain http goes to loopback only (`insecure-url`). GET is repeated
/// with back-off and jitter; POST, PUT and DELETE are sent once, by us and by Qt (`style.md`, traps).
class AlmaClient : public QObject {
    Q_OBJECT

public:
    /// Answers the API key of an institution, from the key store.
    using KeySource = std::function<QCoro::Task<Result<QString>>(InstitutionCode)>;

    AlmaClient(KeySource keys, QuotaPilot &pilot, QObject *parent = nullptr);
    ~AlmaClient() override;

    /// Proxy and extra certificate authority, for calls from now on; those under way end as they began. `BadInput` when
    /// the certificate file cannot be used: then nothing changes.
    [[nodiscard]] Result<> configure(const Preferences &preferences);
    void setTimeout(std::chrono::milliseconds timeout); ///< default 90 s (`spec/alma-api.md` 1.3 asks for 60 or more)
    void setRetries(int retries); ///< of a GET after the first try; default 4
    /// Longest pause before the first repetition of a GET; doubles each time, up to half a minute. Default 500 ms. The
    /// second after a 429 stays.
    void setBackoff(std::chrono::milliseconds base);
    [[nodiscard]] std::chrono::milliseconds backoff() const;

    /// `path` begins after `/almaws/v1`, its parts percent-encoded (`almaurl::pathPart`), e.g. `/users/abc%20d`.
    ///
    /// A transfer is given up when nothing moves for the timeout, or after four times as long altogether. Calls under
    /// way when the client is destroyed never come back. For a write `outcomeUnknown` tells whether it must be settled
    /// by a read. Own codes: `insecure-url`, `invalid-value` (`BadInput`), `key-missing` (`Unauthorized`),
    /// `connection-lost`, `reply-too-large`, `redirect-refused` (`BadReply`), `tls-failed` (`Offline`), and the
    /// pilot's. `cancel` also says whose share of the calls it is, as `work` does for a write, which is never canceled.
    [[nodiscard]] QCoro::Task<AlmaResult<AlmaReply>> get(Institution institution, QString path, QUrlQuery query = {},
                                                         CancelToken cancel = {});
    [[nodiscard]] QCoro::Task<AlmaResult<AlmaReply>> post(Institution institution, QString path, QUrlQuery query,
                                                          QByteArray json, CancelToken work = {});
    [[nodiscard]] QCoro::Task<AlmaResult<AlmaReply>> put(Institution institution, QString path, QUrlQuery query,
                                                         QByteArray json, CancelToken work = {});
    [[nodiscard]] QCoro::Task<AlmaResult<AlmaReply>> remove(Institution institution, QString path, QUrlQuery query,
                                                            CancelToken work = {});

    /// Calls under way that have waited for their answer for longer than most ever take (`CallGate::usualPatience`).
    [[nodiscard]] int overdueCalls() const;
    [[nodiscard]] int overdueCalls(const InstitutionCode &institution) const;

    /// False after a call found no way to the server, true again after any answer.
    [[nodiscard]] bool isOnline() const;
    [[nodiscard]] QDateTime offlineSince() const; ///< UTC; invalid when online

Q_SIGNALS:
    void onlineChanged(bool online);

private:
    struct Private;
    std::shared_ptr<Private> d; ///< shared with the calls under way, which may outlive the client
};

} // namespace skranke
