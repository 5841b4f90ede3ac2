// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/job.h"

#include <QtClassHelperMacros>

namespace skranke::cli {

/// While it lives, Ctrl+C (SIGINT) and SIGTERM set its token instead of ending the program, so that what is under way
/// is finished and told. A second signal ends the program at once.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

    [[nodiscard]] CancelToken token() const;

private:
    CancelToken m_token;
};

} // namespace skranke::cli
