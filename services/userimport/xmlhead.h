// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/xmlrecordparser.h"
#include "services/userimport/xmlscanner.h"
#include "services/userimport/xmluser.h"

#include <QXmlStreamReader>

namespace skranke {

/// What the root's tag and the file's own `protection` say, once the scanner has gone past them. `findings` takes what
/// the schema does not allow there.
[[nodiscard]] XmlFileHead readHead(const XmlScanner &scanner, const XmlSchemaBook &schema, const XmlFindings &findings);

/// `keep_if_manual` and its like; what is none of them counts as `replace`, as the findings say (F04).
[[nodiscard]] FieldPolicy policyFromWord(QStringView word);

} // namespace skranke
