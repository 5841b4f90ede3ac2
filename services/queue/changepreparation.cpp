// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/changepreparation.h"

#include "services/core/canonicaljson.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace skranke {

namespace {

constexpr size_t chunkSize = 128;
/// Preparing a change costs about twice what writing it does.
constexpr int chunksAhead = 2;

} // namespace

ChangePreparation::ChangePreparation(std::span<Change> changes, const Vault &vault)
    : m_left(changes)
    , m_vault(vault)
{
    for (int i = 0; i < chunksAhead; ++i)
        start();
}

ChangePreparation::~ChangePreparation()
{
    for (auto &chunk : m_underWay)
        chunk.waitForFinished();
}

void ChangePreparation::start()
{
    const auto some = m_left.first(std::min(chunkSize, m_left.size()));
    m_left = m_left.subspan(some.size());
    m_underWay.push_back(QtConcurrent::run([some, this] {
        std::vector<SealedChange> sealed;
        sealed.reserve(some.size());
        for (Change &change : some) {
            const QByteArray base = canonicalJson(change.base);
            change.digest = changeDigest(change, base);
            change.id = changeIdFor(change.digest);
            sealed.push_back(ChangeRepository::sealed(change, base, m_vault));
        }
        return sealed;
    }));
}

SealedChange ChangePreparation::next()
{
    if (m_taken == m_ready.size()) {
        m_ready = m_underWay.front().takeResult();
        m_underWay.pop_front();
        m_taken = 0;
        start();
    }
    return std::move(m_ready.at(m_taken++));
}

} // namespace skranke
