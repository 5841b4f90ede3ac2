// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/filechecks.h"
#include "services/userimport/userfile.h"

#include <QByteArrayView>
#include <QString>

namespace skranke {

class XmlSchemaBook;

/// The rules of `spec/user-import.md` 5 that apply to a BUPS 2 or a plain Alma `<users>` file. `previous` is the file
/// before it, of the same kind, for F05, F06, P05 and the second halves of D04 and N03; null: none. `schema` null: the
/// shipped one. As for `checkBups1`: pure, and the same bytes and options give the same outcome.
///
/// A file that Alma would refuse as a whole gives findings of severity F and `usable` false; what can be read of it is
/// checked all the same. `CheckOutcome::variant` and `encoding` mean nothing for it.
[[nodiscard]] Result<CheckOutcome> checkXml(const ByteSource &file, const ByteSource *previous,
                                            const CheckOptions &options, const Job &job = {},
                                            const XmlSchemaBook *schema = nullptr);
[[nodiscard]] Result<CheckOutcome> checkXml(QByteArrayView file, const CheckOptions &options, const Job &job = {},
                                            const XmlSchemaBook *schema = nullptr);

/// Checks a file of either kind: `checkBups1File` or the above, streaming. Blocks the calling thread.
///
/// `BadInput` with the codes of `checkBups1File` and `openZip`, or `previous-format` when the file before it is of
/// another kind.
[[nodiscard]] Result<CheckOutcome> checkUserFile(const QString &path, const QString &previousPath,
                                                 const CheckOptions &options, UserFileFormat format,
                                                 const Job &job = {});

} // namespace skranke
