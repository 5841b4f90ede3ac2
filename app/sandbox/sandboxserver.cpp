// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxserver.h"

#include "app/sandbox/gateway.h"
#include "app/sandbox/httpconnection.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/sandboxadmin.h"
#include "app/sandbox/syntheticusers.h"
#include "app/sandbox/userschema.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTimer>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString shortHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(16));
}

HttpResponse gatewayPage()
{
    return {.status = 502,
            .contentType = "text/html"_ba,
            .body = "<html><head><title>502 Bad Gateway</title></head><body>No response from Alma</body></html>"_ba};
}

} // namespace

SandboxServer::SandboxServer(SandboxOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_faults(m_options.seed)
{
    m_faults.setShares(m_options.faults);
    const QDate today = m_options.today.isValid() ? m_options.today : now().toUTC().date();
    for (InstitutionProfile profile : institutionProfiles(m_options.institutions)) {
        if (m_options.productionInstitutions.contains(profile.code))
            profile.environment = u"production"_s;
        auto institution = std::make_unique<InstitutionState>();
        institution->profile = profile;
        institution->externalIds = m_options.externalIds;
        institution->dailyLimit = m_options.dailyLimit;
        const SyntheticSource source{.profile = profile, .seed = m_options.seed, .today = today};
        NightSource nights{.persons = source, .users = m_options.usersPerInstitution, .nights = m_options.nights};
        for (int index = 0; index < m_options.usersPerInstitution; ++index) {
            nights.registered += isInRegister(source, index) ? 1 : 0;
            StoredUser user = syntheticUser(source, index);
            const QString primaryId = user.primaryId();
            institution->users.store(std::move(user), primaryId);
        }
        institution->jobs = JobBook(nights, m_options.externalIds, m_options.runTime);
        m_institutions.push_back(std::move(institution));
    }
    connect(&m_server, &QTcpServer::newConnection, this, &SandboxServer::accept);
}

SandboxServer::~SandboxServer() = default;

bool SandboxServer::listen()
{
    if (!m_options.arrivalsFile.isEmpty()) {
        m_arrivalsFile.setFileName(m_options.arrivalsFile);
        if (!m_arrivalsFile.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text)) {
            m_errorText = m_arrivalsFile.errorString();
            return false;
        }
    }
    if (!m_server.listen(QHostAddress::LocalHost, m_options.port)) {
        m_errorText = m_server.errorString();
        return false;
    }
    return true;
}

quint16 SandboxServer::port() const
{
    return m_server.serverPort();
}

QUrl SandboxServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port()));
}

void SandboxServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto *connection = new HttpConnection(socket, m_options.largestBody, this);
        connect(connection, &HttpConnection::requestReceived, this,
                [this, connection](const HttpRequest &request) { handle(connection, request); });
        connect(connection, &HttpConnection::requestRefused, this,
                [this, connection](HttpRequestParser::State why) { refuse(connection, why); });
    }
}

void SandboxServer::refuse(HttpConnection *connection, HttpRequestParser::State why)
{
    ApiError error{
        .status = 400, .code = u"INVALID_REQUEST"_s, .message = u"Invalid request"_s, .hasTrackingId = false};
    if (why == HttpRequestParser::State::TooLarge)
        error = {.status = 403,
                 .code = u"REQUEST_TOO_LARGE"_s,
                 .message = u"The request is too large."_s,
                 .hasTrackingId = false};
    else if (why == HttpRequestParser::State::NeedsLength)
        error.status = 411;
    HttpResponse response = errorResponse(error, Format::Xml, nullptr);
    response.close = true;
    connection->respond(response);
}

void SandboxServer::handle(HttpConnection *connection, const HttpRequest &request)
{
    const QByteArray path = request.path();
    if (path == "/sandbox" || path.startsWith("/sandbox/")) {
        connection->respond(adminAnswer(*this, request));
        return;
    }
    handleApi(connection, request);
}

void SandboxServer::handleApi(HttpConnection *connection, const HttpRequest &request)
{
    const Format format = gateway::answerFormat(request);
    const QStringList path = request.segments();
    const bool ours = path.size() > 2 && path[0] == u"almaws" && path[1] == u"v1";
    const Route *route = ours ? findRoute(request.method, path.sliced(2)) : nullptr;
    ++m_calls[{request.method, route ? route->path : u"(unknown)"_s}];

    const auto access = gateway::access(m_institutions, request, m_refusedKeys);
    if (!access) {
        connection->respond(errorResponse(access.error(), format, nullptr));
        return;
    }
    InstitutionState &institution = *access->institution;
    if (!route) {
        connection->respond(
            finished({.status = 404, .contentType = "text/html"_ba, .body = "<h1>Not Found</h1>"_ba}, &institution));
        return;
    }
    if (route->writes && !access->mayWrite) {
        connection->respond(errorResponse(gateway::forbidden(), format, &institution));
        return;
    }
    if (const auto error = gateway::takeTurn(institution, now(), m_options.callsPerSecond)) {
        ++m_thresholdAnswers;
        if (route->changesData())
            logArrival(request, institution, u"threshold"_s);
        connection->respond(errorResponse(*error, format, &institution));
        return;
    }
    answer(connection, request, *route, institution);
}

void SandboxServer::answer(HttpConnection *connection, const HttpRequest &request, const Route &route,
                           InstitutionState &institution)
{
    const Format format = gateway::answerFormat(request);
    const ApiCall call{
        .method = request.method,
        .path = request.segments().sliced(2),
        .query = request.query(),
        .format = format,
        .bodyFormat = gateway::bodyFormat(request),
        .body = request.body,
        .password = QString::fromUtf8(QByteArray::fromPercentEncoding(request.headers.value("exl-user-pw"))),
        .now = now(),
        .base = url().toString() + u"/almaws/v1"_s,
    };
    const auto fault = m_faults.draw(request.method);
    const bool always = !fault || fault == Fault::Lost || fault == Fault::Slow;
    const bool never = fault == Fault::Reset || fault == Fault::TooMany || fault == Fault::TooManyBare
        || fault == Fault::ErrorInSuccess;
    const bool carriedOut = always || (!never && m_faults.carriedOut());

    HttpResponse response;
    bool refused = false;
    if (carriedOut) {
        const ApiOutcome outcome = route.answer(institution, call);
        refused = !outcome;
        if (outcome) {
            const bool xml = format == Format::Xml || route.alwaysXml;
            response.status = outcome->isEmpty() ? 204 : 200;
            response.contentType = xml ? "application/xml;charset=UTF-8"_ba : "application/json;charset=UTF-8"_ba;
            response.body = *outcome;
            response = finished(response, &institution);
        } else {
            response = errorResponse(outcome.error(), format, &institution);
        }
    }
    if (route.changesData()) {
        const QString deed = carriedOut ? (refused ? u"refused"_s : u"done"_s) : u"undone"_s;
        logArrival(request, institution, fault ? faultWord(*fault) + u'-' + deed : deed);
    }
    if (!fault) {
        connection->respond(response);
        return;
    }
    switch (*fault) {
    case Fault::Timeout:
        break;
    case Fault::Reset:
    case Fault::Lost:
        connection->breakOff();
        break;
    case Fault::ServerError:
        connection->respond(errorResponse(
            {.status = 500, .code = u"GENERAL_ERROR"_s, .message = u"General Error"_s, .hasTrackingId = false}, format,
            &institution));
        break;
    case Fault::TooMany:
        connection->respond(errorResponse(gateway::perSecondThreshold(), format, &institution));
        break;
    case Fault::TooManyBare:
        connection->respond(finished({.status = 429, .contentType = {}, .body = {}}, &institution));
        break;
    case Fault::Html:
        connection->respond(finished(gatewayPage(), &institution));
        break;
    case Fault::Empty:
        connection->respond(finished({.status = 200, .contentType = {}, .body = {}}, &institution));
        break;
    case Fault::XmlError:
        connection->respond(errorResponse(
            {.status = 503, .code = u"ROUTING_ERROR"_s, .message = u"No response from Alma"_s, .hasTrackingId = false},
            Format::Xml, &institution));
        break;
    case Fault::Wrapped:
        connection->respond(
            finished({.status = 500,
                      .contentType = "application/json;charset=UTF-8"_ba,
                      .body = errorAsWrappedJson({.code = u"GENERAL_ERROR"_s, .message = u"General Error"_s})},
                     &institution));
        break;
    case Fault::ErrorInSuccess:
        connection->respond(finished({.status = 200,
                                      .contentType = "application/json;charset=UTF-8"_ba,
                                      .body = errorWithNumber(401652, u"General Error"_s)},
                                     &institution));
        break;
    case Fault::Slow:
        QTimer::singleShot(m_faults.delay(), connection, [connection, response] { connection->respond(response); });
        break;
    }
}

HttpResponse SandboxServer::finished(HttpResponse response, const InstitutionState *institution)
{
    ++m_answers;
    response.headers.append({"X-Request-ID"_ba, shortHash(QByteArray::number(m_answers)).first(10).toLatin1()});
    if (institution)
        response.headers.append({"X-Exl-Api-Remaining"_ba, QByteArray::number(gateway::remaining(*institution))});
    response.headers.append(
        {"Date"_ba, QLocale::c().toString(now().toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()});
    response.headers.append({"Server"_ba, "Skranke-Sandbox"_ba});
    return response;
}

HttpResponse SandboxServer::errorResponse(const ApiError &error, Format format, const InstitutionState *institution)
{
    const QString trackingId =
        u"E01-%1-%2-AWAE%3"_s.arg(now().toUTC().toString(u"yyMMddhhmm"), shortHash("tracking"_ba).first(5).toUpper())
            .arg(100000000 + m_answers);
    const bool json = format == Format::Json;
    return finished({.status = error.status,
                     .contentType = json ? "application/json;charset=UTF-8"_ba : "application/xml;charset=UTF-8"_ba,
                     .body = json ? errorAsJson(error, trackingId) : errorAsXml(error, trackingId)},
                    institution);
}

void SandboxServer::logArrival(const HttpRequest &request, const InstitutionState &institution, const QString &fate)
{
    const Arrival arrival{
        .number = m_arrivals.size() + 1,
        .method = request.method,
        .institution = institution.profile.code,
        .pathHash = shortHash(request.path()),
        .bodyHash = shortHash(request.body),
        .fate = fate,
    };
    m_arrivals.append(arrival);
    if (!m_arrivalsFile.isOpen())
        return;
    const QString line =
        u"%1 %2 %3 %4 %5 %6\n"_s.arg(QString::number(arrival.number), QString::fromLatin1(arrival.method),
                                     arrival.institution, arrival.pathHash, arrival.bodyHash, arrival.fate);
    m_arrivalsFile.write(line.toLatin1());
    m_arrivalsFile.flush();
}

QDateTime SandboxServer::now() const
{
    return m_options.clock ? m_options.clock() : QDateTime::currentDateTimeUtc();
}

InstitutionState *SandboxServer::state(const QString &code)
{
    for (const auto &institution : m_institutions) {
        if (institution->profile.code == code)
            return institution.get();
    }
    return nullptr;
}

const InstitutionState *SandboxServer::state(const QString &code) const
{
    return const_cast<SandboxServer *>(this)->state(code);
}

} // namespace skranke::sandbox
