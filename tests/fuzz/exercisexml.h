// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

/// Sends one input through the XML checks and the reader, and aborts when they contradict each other or Qt's own reader
/// of the whole file. Shared by the libFuzzer program and the test that runs the corpus.
void exerciseXml(const uint8_t *data, size_t size);
