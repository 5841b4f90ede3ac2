// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/job.h"

#include <QStringList>

class QPagedPaintDevice;

namespace skranke {

/// Draws rich text on paper: parts one after another, each from a new page, the foot with "page 2 of 7" on every page.
namespace reviewsheetprinter {

struct Text {
    QStringList parts; ///< HTML
    QString foot; ///< plain
};

/// On any thread; lays everything out before the first page is drawn, because the foot names how many there are.
/// Answers how many pages; `Canceled`, `Storage` when the device takes no page.
[[nodiscard]] Result<int> print(const Text &text, QPagedPaintDevice &device, const Job &job);
/// A4 into a file that only this account can read; it is there whole or not at all. `unwritable-file`, `disk-full`.
[[nodiscard]] Result<int> writePdf(const Text &text, const QString &path, const Job &job);

} // namespace reviewsheetprinter

} // namespace skranke
