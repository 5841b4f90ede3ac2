// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <mimalloc.h>

namespace {

/// Milliseconds for which freed memory stays with the program. A second is the default: then what one pass over a file
/// has freed is still there when the next one has taken its own.
constexpr long purgeDelay = 100;

[[maybe_unused]] const bool isSet = [] {
    mi_option_set(mi_option_purge_delay, purgeDelay);
    return true;
}();

} // namespace
