// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/institutions/institutionrows.h"

#include "services/alma/quotapilot.h"
#include "services/institutions/institutionregister.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"

#include <QPointer>

namespace skranke {

namespace {

Result<QList<InstitutionRow>> withCacheFigures(StoreAccess &access, QList<InstitutionRow> rows)
{
    UserCacheRepository cache(access);
    for (InstitutionRow &row : rows) {
        const auto users = cache.count(row.institution.code);
        if (!users)
            return std::unexpected(users.error());
        const auto fetched = cache.lastSync(row.institution.code);
        if (!fetched)
            return std::unexpected(fetched.error());
        row.users = *users;
        row.fetched = fetched->value_or(QDateTime());
    }
    return rows;
}

} // namespace

QCoro::Task<Result<QList<InstitutionRow>>> readInstitutionRows(DeskServices services)
{
    // The answer may come when the desk is being closed: its services are gone then, and nobody asks any more.
    const QPointer<QuotaPilot> pilot = &services.pilot;
    const auto institutions = co_await services.institutions.all();
    if (!institutions)
        co_return std::unexpected(institutions.error());
    if (!pilot)
        co_return std::unexpected(Error{.kind = Error::Kind::Canceled});
    QList<InstitutionRow> rows;
    for (const Institution &institution : *institutions)
        rows.append({.institution = institution, .callsLeft = pilot->meter(institution.code).remaining});
    co_return co_await services.store.run([rows](StoreAccess &access) { return withCacheFigures(access, rows); });
}

} // namespace skranke
