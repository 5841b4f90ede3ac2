// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/xmlschemabook.h"

#include <string_view>

namespace skranke {

/// What XML Schema's simple types allow. Pure functions over UTF-8 without blanks around it.
namespace xmlvalues {

/// Whether the kind of a part allows a value; dates are judged by D01, lengths by X01.
[[nodiscard]] bool fits(std::string_view value, const XmlPart &part);

/// A date without the zone that `xs:date` may have behind it: `2027-06-30Z`, `2027-06-30+02:00`.
[[nodiscard]] std::string_view withoutZone(std::string_view date);

[[nodiscard]] bool isTrue(std::string_view boolean); ///< `true` or `1`

} // namespace xmlvalues

} // namespace skranke
