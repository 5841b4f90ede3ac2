// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

/// Sends one input through reader, checks and writer, and aborts when they contradict each other. Shared by the
/// libFuzzer program and the test that runs the corpus.
void exerciseBups1(const uint8_t *data, size_t size);
