// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interrupt.h"

#include <atomic>
#include <csignal>

namespace skranke::cli {

namespace {

// A signal handler may touch nothing but lock-free atomics; the token's flag is one, reached through this pointer.
std::atomic<CancelToken *> activeToken{nullptr};

void onSignal(int signal)
{
    if (CancelToken *token = activeToken.exchange(nullptr)) {
        token->cancel();
        return;
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace

Interrupt::Interrupt()
{
    activeToken = &m_token;
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

Interrupt::~Interrupt()
{
    activeToken = nullptr;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

CancelToken Interrupt::token() const
{
    return m_token;
}

} // namespace skranke::cli
