// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/valuechecks.h"
#include "services/userimport/xmlschemabook.h"

#include <string_view>

namespace skranke {

/// The rules of `spec/user-import.md` 5.4 about addresses, e-mail and telephone. Pure functions over trimmed UTF-8;
/// values may be empty, which no rule minds.
namespace contactchecks {

[[nodiscard]] ValueFindings eMail(const XmlSchemaBook &schema, std::string_view address); ///< E01, E02 (an office's)
[[nodiscard]] ValueFindings postalCode(const XmlSchemaBook &schema, std::string_view code,
                                       std::string_view country); ///< A01, A03 (four digits)
[[nodiscard]] ValueFindings country(const XmlSchemaBook &schema, std::string_view country); ///< A03
[[nodiscard]] ValueFindings phone(std::string_view number); ///< T01

} // namespace contactchecks

} // namespace skranke
