// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/apicall.h"
#include "app/sandbox/faultplan.h"
#include "app/sandbox/httpmessage.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

namespace skranke::sandbox {

class HttpConnection;
struct Route;

struct SandboxOptions {
    quint16 port = 0; ///< 0: any free one
    int institutions = 3;
    int usersPerInstitution = 200;
    quint32 seed = 1;
    int callsPerSecond = 25; ///< per institution, in any second; 0: no limit
    qint64 dailyLimit = 100000; ///< per institution, until midnight GMT
    FaultPlan::Shares faults = {};
    QSet<QString> productionInstitutions = {}; ///< codes whose key opens a production environment
    QString arrivalsFile = {}; ///< gets one line per write; empty: none
    qint64 largestBody = 1024 * 1024; ///< beyond it REQUEST_TOO_LARGE
    QStringList externalIds = {QStringLiteral("SIS")}; ///< codes of the SIS profiles
    QDate today = {}; ///< invalid: today. Synthetic data count from it
    int nights = 14; ///< import runs of so many past nights, `today` being the last one
    qint64 runTime = 60000; ///< ms that a run takes when the API started it
    std::function<QDateTime()> clock = {}; ///< for thresholds and stamps; empty: the system's
};

/// A write that reached the stand-in whole and was let in with its key.
struct Arrival {
    qint64 number = 0; ///< from 1
    QByteArray method = {};
    QString institution = {}; ///< code
    QString pathHash = {}; ///< first 16 hex digits of the path's SHA-256: no person is named
    QString bodyHash = {};
    QString fate = {}; ///< `done`, `refused`, `threshold`, or a fault's word with `-done` or `-undone` behind it
};

/// A stateful stand-in for Alma on loopback (`design.md`, Sandbox), in the program or inside a test. It shares no code
/// with the client, so that one misreading cannot hide behind another. Works in the thread that made it, through its
/// event loop.
class SandboxServer : public QObject {
    Q_OBJECT

public:
    explicit SandboxServer(SandboxOptions options = {}, QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Opens the port on 127.0.0.1. False when it is taken or the arrivals file cannot be written; see `errorText`.
    [[nodiscard]] bool listen();
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] quint16 port() const;
    /// `http://127.0.0.1:PORT`, without `/almaws/v1`.
    [[nodiscard]] QUrl url() const;

    [[nodiscard]] QList<InstitutionProfile> institutions() const;
    [[nodiscard]] QString key(const QString &institutionCode) const;

    /// The user as it is kept: complete, without variations of the answers. Empty when there is none.
    [[nodiscard]] QJsonObject user(const QString &institutionCode, const QString &id) const;
    /// All users in the order of their primary ids.
    [[nodiscard]] QList<QJsonObject> users(const QString &institutionCode) const;
    /// Puts a user there, or in place of the one with its primary id; checks nothing, marks nothing.
    void setUser(const QString &institutionCode, const QJsonObject &user);
    void removeUser(const QString &institutionCode, const QString &primaryId);
    void setLoans(const QString &institutionCode, const QString &primaryId, int loans);
    /// The member was edited by hand and stays so at the next PUT, unless overridden. JSON name.
    void markManual(const QString &institutionCode, const QString &primaryId, const QString &member);
    [[nodiscard]] QSet<QString> manualMembers(const QString &institutionCode, const QString &primaryId) const;
    /// As staff do it in Alma's window: sets the member (a list, a text, a code) and marks it when Alma keeps such
    /// edits. False when there is no such institution, user or member.
    bool editByHand(const QString &institutionCode, const QString &primaryId, const QString &member,
                    const QJsonValue &value);

    [[nodiscard]] FaultPlan &faults() { return m_faults; }
    void setCallsPerSecond(int calls) { m_options.callsPerSecond = calls; }
    void setDailyLimit(qint64 calls);
    /// From now on this key is refused; an empty list of keys opens them again.
    void refuseKeys(const QSet<QString> &institutionCodes) { m_refusedKeys = institutionCodes; }

    /// Calls that came in with this method and path of the OpenAPI (`/almaws/v1/users/{user_id}`); empty: any.
    [[nodiscard]] qint64 calls(const QByteArray &method = {}, const QString &path = {}) const;
    /// Answers 429 that were earned, not drawn.
    [[nodiscard]] qint64 thresholdAnswers() const { return m_thresholdAnswers; }
    /// Calls that the institution had left after the last one.
    [[nodiscard]] qint64 callsLeft(const QString &institutionCode) const;
    /// The fewest that a call which was let in has left since the counters began: how near to the daily limit somebody
    /// went. Empty before the first call.
    [[nodiscard]] std::optional<qint64> fewestCallsLeft(const QString &institutionCode) const;
    [[nodiscard]] const QList<Arrival> &arrivals() const { return m_arrivals; }
    void resetCounters();

    /// The figures of `GET /sandbox/counters`.
    [[nodiscard]] QJsonObject counters() const;

private:
    void accept();
    void handle(HttpConnection *connection, const HttpRequest &request);
    void refuse(HttpConnection *connection, HttpRequestParser::State why);
    void handleApi(HttpConnection *connection, const HttpRequest &request);
    /// Carries out the call, unless the drawn fault forbids it, and answers as the fault wants.
    void answer(HttpConnection *connection, const HttpRequest &request, const Route &route,
                InstitutionState &institution);
    [[nodiscard]] HttpResponse finished(HttpResponse response, const InstitutionState *institution);
    [[nodiscard]] HttpResponse errorResponse(const ApiError &error, Format format, const InstitutionState *institution);
    void logArrival(const HttpRequest &request, const InstitutionState &institution, const QString &fate);
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] InstitutionState *state(const QString &code);
    [[nodiscard]] const InstitutionState *state(const QString &code) const;

    SandboxOptions m_options;
    QString m_errorText;
    QTcpServer m_server;
    QFile m_arrivalsFile;
    std::vector<std::unique_ptr<InstitutionState>> m_institutions;
    FaultPlan m_faults;
    QSet<QString> m_refusedKeys;
    QMap<std::pair<QByteArray, QString>, qint64> m_calls;
    qint64 m_thresholdAnswers = 0;
    qint64 m_answers = 0;
    QList<Arrival> m_arrivals;
};

} // namespace skranke::sandbox
