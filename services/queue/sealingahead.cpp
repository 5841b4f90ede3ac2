// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/sealingahead.h"

#include <algorithm>
#include <utility>

namespace skranke {

namespace {

constexpr size_t chunk = 256;

} // namespace

SealingAhead::SealingAhead(const QList<Change> &changes, const Vault &vault)
    : m_left(changes)
    , m_vault(vault)
{
    start();
}

SealingAhead::~SealingAhead() = default;

void SealingAhead::start()
{
    const auto some = m_left.first(std::min(chunk, m_left.size()));
    m_left = m_left.subspan(some.size());
    m_underWay = std::async(std::launch::async, [some, this] {
        std::vector<SealedChange> sealed;
        sealed.reserve(some.size());
        for (const Change &change : some)
            sealed.push_back(ChangeRepository::sealed(change, m_vault));
        return sealed;
    });
}

SealedChange SealingAhead::next()
{
    if (m_taken == m_ready.size()) {
        m_ready = m_underWay.get();
        m_taken = 0;
        start();
    }
    return std::move(m_ready.at(m_taken++));
}

} // namespace skranke
