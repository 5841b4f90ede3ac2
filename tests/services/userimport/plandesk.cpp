// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/userimport/plandesk.h"

#include "services/userimport/cacheentry.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace skranke::testing {

PlanDesk::PlanDesk()
{
    institution.code = InstitutionCode(u"NSK"_s);
    institution.realms = {u"nordskog.example"_s};
    institution.libraries = {u"1999901"_s, u"1999902"_s};
    institution.userGroups = {u"1"_s, u"2"_s};
}

bool PlanDesk::open()
{
    return store.open(folder.filePath(u"profile"_s), QByteArray(Vault::keyBytes, 'k')).has_value();
}

ImportScope PlanDesk::scope() const
{
    return cacheScope(institution).value();
}

void PlanDesk::cache(const QList<QJsonObject> &users)
{
    const auto saved = store.runBlocking([&](StoreAccess &access) {
        return refreshCache(access, institution.code, scope(), users, QDateTime::currentDateTimeUtc());
    });
    QVERIFY(saved.has_value());
}

Result<Plan> PlanDesk::tryPlan(const QByteArray &file, MergeSemantics semantics, const Job &job)
{
    const QString path = folder.filePath(u"night.txt"_s);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(file) != file.size())
        qFatal("the test cannot write its file");
    out.close();
    return ImportPlanner(store).plan({.path = path,
                                      .institution = institution,
                                      .semantics = semantics,
                                      .today = QDate(2026, 11, 23),
                                      .foreign = foreign},
                                     job);
}

Plan PlanDesk::plan(const QByteArray &file, MergeSemantics semantics)
{
    auto made = tryPlan(file, semantics);
    if (!made)
        qFatal("no plan: %s %s", qPrintable(made.error().code), qPrintable(made.error().detail));
    return *made;
}

} // namespace skranke::testing
