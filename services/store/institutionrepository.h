// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/institution.h"
#include "services/store/store.h"

#include <QList>

#include <optional>

namespace skranke {

/// Table `institution` (kind: work). Checks nothing: `validated` in core does.
class InstitutionRepository {
public:
    explicit InstitutionRepository(StoreAccess &access);

    [[nodiscard]] Result<QList<Institution>> all(); ///< by code
    [[nodiscard]] Result<std::optional<Institution>> find(const InstitutionCode &code);
    [[nodiscard]] Result<> insert(const Institution &institution); ///< `institution-exists`
    [[nodiscard]] Result<> update(const Institution &institution); ///< `unknown-institution`
    [[nodiscard]] Result<> remove(const InstitutionCode &code); ///< `unknown-institution`

private:
    StoreAccess &m_access;
};

} // namespace skranke
