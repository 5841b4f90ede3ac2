// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/almaclient.h"

#include "services/alma/almaretry.h"
#include "services/alma/almatransfer.h"
#include "services/alma/almaurl.h"
#include "services/alma/callgate.h"
#include "services/alma/oncedevice.h"
#include "services/alma/proxychoice.h"

#include <QCoroTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHttp1Configuration>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

using std::chrono::milliseconds;

// Off unless asked for with QT_LOGGING_RULES="skranke.alma.info=true". Method, path without ids, status, time and
// tracking id only.
Q_LOGGING_CATEGORY(lcAlma, "skranke.alma", QtWarningMsg)

constexpr int mostRedirects = 3;

/// One call, as it was asked for.
struct Call {
    Institution institution;
    QByteArray method;
    QString path; ///< after `/almaws/v1`
    QUrl url;
    QByteArray body;
    CancelToken cancel; ///< also says which piece of work calls

    [[nodiscard]] bool isWrite() const { return method != "GET"; }
};

/// One answer with what decides about the next try.
struct Attempt {
    AlmaResult<AlmaReply> result = std::unexpected(AlmaFault{});
    QUrl redirect;
    std::chrono::seconds retryAfter{0};
};

Attempt failed(const Error &error)
{
    return {.result = std::unexpected(AlmaFault{error}), .redirect = {}, .retryAfter = {}};
}

const Error &canceled()
{
    static const Error error{.kind = Error::Kind::Canceled};
    return error;
}

/// False when the person gave up meanwhile.
QCoro::Task<bool> pause(milliseconds time, CancelToken cancel)
{
    constexpr milliseconds slice{100};
    for (milliseconds left = time; left.count() > 0 && !cancel.isCanceled(); left -= slice)
        co_await QCoro::sleepFor(std::min(left, slice));
    co_return !cancel.isCanceled();
}

QNetworkRequest requestFor(const Call &call, const QString &key, const QSslConfiguration &tls, milliseconds timeout)
{
    QNetworkRequest request(call.url);
    request.setRawHeader("Authorization", "apikey " + key.toLatin1());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Skranke");
    // We follow ourselves, because Qt would count no turn and might follow a write.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // HTTP/2 and pipelining bring own ways to send again; caches, cookies and stored passwords have no place here.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    QHttp1Configuration http;
    http.setNumberOfConnectionsPerHost(CallGate::connections);
    request.setHttp1Configuration(http);
    request.setSslConfiguration(tls);
    request.setTransferTimeout(timeout);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
    if (call.isWrite())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return request;
}

bool isUsableKey(const QString &key)
{
    return !key.isEmpty() && std::ranges::all_of(key, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
}

std::unique_ptr<QNetworkAccessManager> networkWith(const Preferences &preferences)
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setProxyFactory(new ProxyChoice(preferences));
    return network;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

struct AlmaClient::Private {
    Private(AlmaClient *client, KeySource source, QuotaPilot &quota)
        : q(client)
        , keys(std::move(source))
        , pilot(quota)
        , network(networkWith({}))
    {
    }

    AlmaClient *q; ///< null when the client has gone
    KeySource keys;
    QuotaPilot &pilot;
    std::unique_ptr<QNetworkAccessManager> network;
    std::vector<std::unique_ptr<QNetworkAccessManager>> retired; ///< older ones whose last calls may be under way
    /// Made for the first call: reading the system's certificates takes a tenth of a second, which what works without
    /// network need not wait for.
    std::optional<QSslConfiguration> tls;
    CallGate gate;
    milliseconds timeout{90'000};
    milliseconds backoff{500};
    int retries = 4;
    QDateTime offlineSince;

    // Free of `this`: the frames keep the private part alive when the client is gone, and find `q` null then.
    static QCoro::Task<Attempt> attempt(std::shared_ptr<Private> d, Call call);
    static QCoro::Task<AlmaResult<AlmaReply>> read(std::shared_ptr<Private> d, Call call);
    static QCoro::Task<AlmaResult<AlmaReply>> write(std::shared_ptr<Private> d, Call call);

    QNetworkReply *send(const Call &call, const QString &key, OnceDevice **body);
    void renewNetwork(const Preferences &preferences);
    void heard(const AlmaTransfer &transfer, const std::optional<AlmaFault> &fault);
};

QNetworkReply *AlmaClient::Private::send(const Call &call, const QString &key, OnceDevice **body)
{
    if (!tls)
        tls = QSslConfiguration::defaultConfiguration();
    const QNetworkRequest request = requestFor(call, key, *tls, timeout);
    // A custom verb, because Qt takes GET, PUT and DELETE for repeatable; a body that can be read once, because it
    // repeats even POST when the connection ends without an answer. A GET we repeat ourselves, in a turn of its own:
    // Qt's would be the one call too many of its second.
    auto *once = new OnceDevice(call.body);
    QNetworkReply *reply = network->sendCustomRequest(request, call.method, once);
    once->setParent(reply);
    *body = once;
    return reply;
}

void AlmaClient::Private::renewNetwork(const Preferences &preferences)
{
    // Not by clearing the connections of the old one, which would leave the calls under way without an answer.
    retired.push_back(std::exchange(network, networkWith(preferences)));
    std::erase_if(retired, [](const auto &old) { return old->template findChildren<QNetworkReply *>().isEmpty(); });
}

void AlmaClient::Private::heard(const AlmaTransfer &transfer, const std::optional<AlmaFault> &fault)
{
    const bool noWay = fault && fault->kind == Error::Kind::Offline;
    if (noWay && !offlineSince.isValid()) {
        offlineSince = QDateTime::currentDateTimeUtc();
        Q_EMIT q->onlineChanged(false);
    } else if (!noWay && transfer.status != 0 && offlineSince.isValid()) {
        offlineSince = {};
        Q_EMIT q->onlineChanged(true);
    }
}

QCoro::Task<Attempt> AlmaClient::Private::attempt(std::shared_ptr<Private> d, Call call)
{
    const InstitutionCode institution = call.institution.code;
    const Result<QString> key = co_await d->keys(institution);
    if (!key)
        co_return failed(key.error());
    if (!isUsableKey(*key))
        co_return failed(
            {.kind = Error::Kind::Unauthorized, .code = u"key-missing"_s, .subject = institution.toString()});
    if (!d->q)
        co_return failed(canceled());
    CallGate::Pass pass = co_await d->gate.enter(call.url.host(), institution, call.cancel);
    if (!d->q)
        co_return failed(canceled());
    const Result<QuotaPilot::Turn> turn = co_await d->pilot.turn(call.institution, call.cancel);
    if (!turn)
        co_return failed(turn.error());
    if (!d->q) {
        d->pilot.notSent(institution);
        co_return failed(canceled());
    }

    QElapsedTimer clock;
    clock.start();
    OnceDevice *body = nullptr;
    QNetworkReply *reply = d->send(call, *key, &body);
    pass.sent();
    const AlmaTransfer transfer = co_await finished(reply, body, call.cancel, 4 * d->timeout);

    const QString area = almaurl::area(call.path);
    std::optional<AlmaFault> fault = transferFault(transfer, call.isWrite());
    AlmaAnswer answer;
    if (!fault && !isRedirect(transfer.status)) {
        answer = readAnswer(transfer.body, transfer.contentType);
        fault = answerFault(transfer.status, answer, area);
    } else if (!fault) {
        fault = AlmaFault{{.kind = Error::Kind::BadReply, .code = u"redirect-refused"_s}, {}, transfer.status};
    }
    qCInfo(lcAlma).noquote() << call.method << almaurl::withoutIds(call.path) << transfer.status << clock.elapsed()
                             << "ms" << (fault ? fault->trackingId : QString());

    // Only what Alma answered tells how long its answers take.
    if (surelyNotSent(transfer))
        d->pilot.notSent(institution);
    else
        d->pilot.answered(institution, transfer.remaining,
                          transfer.status > 0 ? std::optional(*turn) : std::optional<QuotaPilot::Turn>());
    if (fault && fault->kind == Error::Kind::RateLimited)
        d->pilot.limited(institution, fault->code == "DAILY_THRESHOLD"_L1, *turn);
    if (d->q)
        d->heard(transfer, fault);

    Attempt attempt{.result = AlmaReply{.status = transfer.status,
                                        .body = transfer.body,
                                        .json = answer.json,
                                        .remaining = transfer.remaining},
                    .redirect = isRedirect(transfer.status) ? transfer.redirect : QUrl(),
                    .retryAfter = transfer.retryAfter};
    if (fault) {
        fault->subject = institution.toString();
        attempt.result = std::unexpected(*fault);
    }
    co_return attempt;
}

QCoro::Task<AlmaResult<AlmaReply>> AlmaClient::Private::read(std::shared_ptr<Private> d, Call call)
{
    int redirects = 0;
    int round = 0;
    while (true) {
        if (call.cancel.isCanceled() || !d->q)
            co_return std::unexpected(AlmaFault{canceled()});
        const Attempt last = co_await attempt(d, call);
        if (last.result)
            co_return last.result;
        if (!last.redirect.isEmpty() && redirects < mostRedirects && almaurl::mayFollow(call.url, last.redirect)) {
            ++redirects;
            call.url = last.redirect;
            continue;
        }
        if (round >= d->retries || !mayRepeatGet(last.result.error()))
            co_return last.result;
        const auto delay = repeatDelay(round, d->backoff, last.result.error().kind, last.retryAfter,
                                       QRandomGenerator::global()->generateDouble());
        ++round;
        if (!co_await pause(delay, call.cancel))
            co_return std::unexpected(AlmaFault{canceled()});
    }
}

QCoro::Task<AlmaResult<AlmaReply>> AlmaClient::Private::write(std::shared_ptr<Private> d, Call call)
{
    const Attempt only = co_await attempt(std::move(d), std::move(call));
    co_return only.result;
}

namespace {

Result<Call> callOf(Institution institution, const QByteArray &method, const QString &path, const QUrlQuery &query)
{
    const auto base = almaurl::base(institution.almaUrl);
    auto url = base ? almaurl::call(*base, path, query) : base;
    if (!url) {
        url.error().subject = institution.code.toString();
        return std::unexpected(url.error());
    }
    return Call{
        .institution = std::move(institution), .method = method, .path = path, .url = *url, .body = {}, .cancel = {}};
}

} // namespace

AlmaClient::AlmaClient(KeySource keys, QuotaPilot &pilot, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, std::move(keys), pilot))
{
}

AlmaClient::~AlmaClient()
{
    d->q = nullptr;
    d->network.reset();
    d->retired.clear();
}

Result<> AlmaClient::configure(const Preferences &preferences)
{
    std::optional<QSslConfiguration> tls;
    if (!preferences.extraCaFile.isEmpty()) {
        const QString name = QFileInfo(preferences.extraCaFile).fileName();
        QFile file(preferences.extraCaFile);
        if (!file.open(QIODevice::ReadOnly)) {
            const QString code = file.exists() ? u"unreadable-file"_s : u"no-such-file"_s;
            return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = code, .subject = name});
        }
        constexpr qint64 largest = 1024 * 1024;
        const auto certificates = QSslCertificate::fromData(file.read(largest), QSsl::Pem);
        if (certificates.isEmpty())
            return std::unexpected(Error{.kind = Error::Kind::BadInput,
                                         .code = u"invalid-value"_s,
                                         .detail = u"no certificate in the file"_s,
                                         .subject = name});
        tls = QSslConfiguration::defaultConfiguration();
        tls->addCaCertificates(certificates);
    }
    d->tls = std::move(tls);
    d->renewNetwork(preferences);
    return {};
}

void AlmaClient::setTimeout(milliseconds timeout)
{
    d->timeout = timeout;
}

void AlmaClient::setRetries(int retries)
{
    d->retries = retries;
}

void AlmaClient::setBackoff(milliseconds base)
{
    d->backoff = base;
}

milliseconds AlmaClient::backoff() const
{
    return d->backoff;
}

QCoro::Task<AlmaResult<AlmaReply>> AlmaClient::get(Institution institution, QString path, QUrlQuery query,
                                                   CancelToken cancel)
{
    auto call = callOf(std::move(institution), "GET", path, query);
    if (!call)
        co_return std::unexpected(AlmaFault{call.error()});
    call->cancel = std::move(cancel);
    co_return co_await Private::read(d, *std::move(call));
}

QCoro::Task<AlmaResult<AlmaReply>> AlmaClient::post(Institution institution, QString path, QUrlQuery query,
                                                    QByteArray json, CancelToken work)
{
    auto call = callOf(std::move(institution), "POST", path, query);
    if (!call)
        co_return std::unexpected(AlmaFault{call.error()});
    call->cancel = work.shielded();
    call->body = std::move(json);
    co_return co_await Private::write(d, *std::move(call));
}

QCoro::Task<AlmaResult<AlmaReply>> AlmaClient::put(Institution institution, QString path, QUrlQuery query,
                                                   QByteArray json, CancelToken work)
{
    auto call = callOf(std::move(institution), "PUT", path, query);
    if (!call)
        co_return std::unexpected(AlmaFault{call.error()});
    call->cancel = work.shielded();
    call->body = std::move(json);
    co_return co_await Private::write(d, *std::move(call));
}

QCoro::Task<AlmaResult<AlmaReply>> AlmaClient::remove(Institution institution, QString path, QUrlQuery query,
                                                      CancelToken work)
{
    auto call = callOf(std::move(institution), "DELETE", path, query);
    if (!call)
        co_return std::unexpected(AlmaFault{call.error()});
    call->cancel = work.shielded();
    co_return co_await Private::write(d, *std::move(call));
}

int AlmaClient::overdueCalls() const
{
    return d->gate.overdue();
}

int AlmaClient::overdueCalls(const InstitutionCode &institution) const
{
    return d->gate.overdue(institution);
}

bool AlmaClient::isOnline() const
{
    return !d->offlineSince.isValid();
}

QDateTime AlmaClient::offlineSince() const
{
    return d->offlineSince;
}

} // namespace skranke
