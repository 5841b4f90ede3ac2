// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/institutions/institutionrows.h"

#include "services/alma/quotapilot.h"
#include "services/institutions/institutionregister.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"

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
    const auto institutions = co_await services.institutions.all();
    if (!institutions)
        co_return std::unexpected(institutions.error());
    QList<InstitutionRow> rows;
    for (const Institution &institution : *institutions)
        rows.append({.institution = institution, .callsLeft = services.pilot.meter(institution.code).remaining});
    co_return co_await services.store.run([rows](StoreAccess &access) { return withCacheFigures(access, rows); });
}

} // namespace skranke
