// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/userimport/bytesource.h"
#include "services/userimport/xmlschemabook.h"

#include <QString>

#include <memory>

namespace skranke {

/// The one XML member of a zip, unpacked while it is read: nothing of it is ever written to disk. Names and folders in
/// the zip decide nothing but which member that is.
///
/// Reading goes forwards; going back starts again. `readAt` answers -1 when the zip is damaged: the member's checksum
/// and size are compared whenever it was read from its start to its end.
///
/// `BadInput` with code `zip-damaged` (also a way of packing that is not read), `zip-encrypted`, `zip-members` (none or
/// several that may be meant) or `zip-too-large` (`XmlLimits`).
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openZip(const QString &path, const XmlLimits &limits);

} // namespace skranke
