// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/queue/queuedesk.h"

#include "services/core/userfields.h"
#include "services/queue/auditlog.h"

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

sandbox::SandboxOptions withUsers(sandbox::SandboxOptions options, int users, const int *days)
{
    if (!options.clock)
        options.clock = [days] { return QDateTime::currentDateTimeUtc().addDays(*days); };
    options.institutions = 1;
    options.usersPerInstitution = users;
    options.callsPerSecond = 0;
    return options;
}

QCoro::Task<Result<QString>> keyOf(QString key)
{
    co_return key;
}

QCoro::Task<Result<Institution>> readyAt(Institution institution)
{
    co_return institution;
}

QuotaPilot::Clock fastClock(const int *days)
{
    auto steady = std::make_shared<qint64>(0);
    return {.steadyMicroseconds = [steady] { return *steady += 1'000'000; },
            .utc = [days] { return QDateTime::currentDateTimeUtc().addDays(*days); }};
}

} // namespace

QueueDesk::QueueDesk(int userCount, sandbox::SandboxOptions options)
    : sandbox(withUsers(std::move(options), userCount, &daysLater))
    , pilot(QString(), fastClock(&daysLater))
    , client([this](InstitutionCode code) { return keyOf(sandbox.key(code.toString())); }, pilot)
    , users(client)
{
    client.setTimeout(60s); // a slow machine must not look like a silent Alma
    client.setBackoff(1ms);
    client.setRetries(2);
}

bool QueueDesk::open()
{
    if (sandbox.port() == 0 && !sandbox.listen()) {
        qWarning("the sandbox does not listen: %s", qPrintable(sandbox.errorText()));
        return false;
    }
    institution.code = InstitutionCode(sandbox.institutions().first().code);
    institution.almaUrl = sandbox.url();
    institution.reserve = 0;
    store = std::make_unique<Store>();
    if (const auto opened = store->open(folder.path(), QByteArray(32, 'k')); !opened) {
        qWarning("the store does not open: %s", qPrintable(opened.error().detail));
        return false;
    }
    queue = std::make_unique<ChangeQueue>(*store, users, readiness());
    queue->setAccount([] { return u"desk"_s; });
    return true;
}

ChangeQueue::Readiness QueueDesk::readiness()
{
    return [this](InstitutionCode) { return readyAt(institution); };
}

void QueueDesk::close()
{
    queue.reset();
    store.reset();
}

QStringList QueueDesk::externalIds(int count) const
{
    QStringList ids;
    const auto all = usersInAlma();
    for (const QJsonObject &user : all) {
        if (ids.size() == count)
            break;
        if (user.value("account_type"_L1).toObject().value("value"_L1) == "EXTERNAL"_L1)
            ids.append(user.value("primary_id"_L1).toString());
    }
    return ids;
}

Change QueueDesk::changeOf(const QString &id, const QList<std::pair<QString, QJsonValue>> &edits) const
{
    Change change;
    change.target = {.institution = institution.code, .kind = TargetKind::User, .key = id};
    change.base = inAlma(id);
    for (const auto &[path, value] : edits) {
        const FieldPath where = FieldPath::fromString(path);
        change.intent.append({.path = where, .oldValue = userfields::value(change.base, where), .newValue = value});
    }
    change.result = userfields::applied(change.base, change.intent);
    return change;
}

QList<Change> QueueDesk::nameChangesOf(const QStringList &ids) const
{
    QList<Change> changes;
    for (const QString &id : ids)
        changes.append(changeOf(id, {{u"last_name"_s, u"Berg"_s}}));
    return changes;
}

Change QueueDesk::creationOf(const QString &id) const
{
    const QJsonObject work{{u"value"_s, u"work"_s}};
    const QJsonObject email{{u"email_address"_s, QString(id + u"@new.example")},
                            {u"email_type"_s, QJsonArray{work}},
                            {u"preferred"_s, true},
                            {u"segment_type"_s, u"External"_s}};
    const QJsonObject user{
        {u"record_type"_s, QJsonObject{{u"value"_s, u"PUBLIC"_s}}},
        {u"account_type"_s, QJsonObject{{u"value"_s, u"EXTERNAL"_s}}},
        {u"external_id"_s, u"SIS"_s},
        {u"primary_id"_s, id},
        {u"first_name"_s, u"Ny"_s},
        {u"last_name"_s, u"Bruker"_s},
        {u"preferred_language"_s, QJsonObject{{u"value"_s, u"nb"_s}}},
        {u"expiry_date"_s, u"2031-06-30"_s},
        {u"contact_info"_s, QJsonObject{{u"email"_s, QJsonArray{email}}}},
    };
    Change change;
    change.operation = Operation::Create;
    change.target = {.institution = institution.code, .kind = TargetKind::User, .key = id};
    const auto paths = userfields::differingPaths({}, user);
    for (const FieldPath &path : paths) {
        change.intent.append({.path = path,
                              .oldValue = QJsonValue(QJsonValue::Undefined),
                              .newValue = userfields::value(user, path),
                              .rule = DecidedBy::NewUser});
    }
    change.result = userfields::applied({}, change.intent);
    return change;
}

ChangeQueue::Proposed QueueDesk::proposeBatch(const QList<Change> &changes, const QString &id)
{
    Batch batch;
    batch.id = BatchId(id);
    batch.institution = institution.code;
    batch.kind = BatchKind::Desk;
    batch.title = u"test"_s;
    return await(queue->propose(batch, changes));
}

BatchId QueueDesk::propose(const QList<Change> &changes)
{
    return proposeBatch(changes).batch;
}

BatchId QueueDesk::proposeApproved(const QList<Change> &changes)
{
    const BatchId batch = propose(changes);
    approve({.batch = batch});
    return batch;
}

ChangeQueue::SendSummary QueueDesk::send(const ChangeFilter &filter, const Job &job)
{
    return await(queue->send(filter, job));
}

ChangeQueue::SendSummary QueueDesk::verify(const ChangeFilter &filter)
{
    return await(queue->verify(filter));
}

int QueueDesk::approve(const ChangeFilter &filter, const QString &reason)
{
    return await(queue->approve(filter, reason));
}

QHash<ChangeState, int> QueueDesk::proposeApproveSend(const QList<Change> &changes)
{
    return send({.batch = proposeApproved(changes)}).counts;
}

ChangeQueue::UndoProposal QueueDesk::undo(const ChangeFilter &filter, const QStringList &members)
{
    return await(queue->undo(filter, members));
}

AuditCheck QueueDesk::verifyAudit()
{
    return await(AuditLog(*store).verify());
}

Change QueueDesk::find(const ChangeId &id)
{
    return await(queue->find(id));
}

QList<Change> QueueDesk::changes(const ChangeFilter &filter)
{
    return await(queue->page(filter, 0, 0));
}

QHash<ChangeState, int> QueueDesk::counts(const ChangeFilter &filter)
{
    return await(queue->counts(filter));
}

QHash<QString, int> QueueDesk::carriedOut() const
{
    QHash<QString, int> paths;
    for (const sandbox::Arrival &arrival : sandbox.arrivals()) {
        if (arrival.fate == u"done" || arrival.fate.endsWith(u"-done"))
            ++paths[QString::fromLatin1(arrival.method) + u' ' + arrival.pathHash + u' ' + arrival.bodyHash];
    }
    return paths;
}
