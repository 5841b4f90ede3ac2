// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/userimport/bytesource.h"
#include "services/userimport/xmlschemabook.h"

#include <QString>

#include <memory>

namespace skranke {

/// What kind of file an institution sent.
enum class UserFileFormat {
    Auto, ///< as the file looks
    Lines, ///< BUPS 1
    Xml, ///< BUPS 2 or Alma's `<users>`, also zipped
};

/// An opened file, with what is to be read of it.
struct UserFile {
    std::unique_ptr<ByteSource> file; ///< as it was sent
    std::unique_ptr<ByteSource> member; ///< of a zip; null when it is none
    UserFileFormat format = UserFileFormat::Lines; ///< never Auto

    [[nodiscard]] const ByteSource &content() const { return member ? *member : *file; }
};

/// Opens a file and looks at how it begins: a zip and what begins with `<` are XML.
/// Errors are those of `openFile` and `openZip`.
[[nodiscard]] Result<UserFile> openUserFile(const QString &path, const XmlLimits &limits);

/// The error when reading failed on the way: a damaged zip, or a file that went away.
[[nodiscard]] Error unreadable(const UserFile &file, const QString &path);

} // namespace skranke
