// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

/// Makes large BUPS 1 files of invented people, the same for the same numbers: realistic shares of æøå and Sámi
/// letters, of optional codes and of mistakes. Some 200 bytes a record.
namespace bups1generator {

/// One record without separator. `night` changes about one record in a hundred.
[[nodiscard]] QByteArray record(quint32 person, quint32 night = 0);

/// Writes persons 0 to `persons` - 1; false when the disk refuses.
[[nodiscard]] bool write(const QString &path, quint32 persons, quint32 night = 0);

} // namespace bups1generator
