// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/changepreparation.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace skranke {

namespace {

constexpr size_t chunkSize = 256;

} // namespace

ChangePreparation::ChangePreparation(std::span<Change> changes, const Vault &vault)
    : m_left(changes)
    , m_vault(vault)
{
    start();
}

ChangePreparation::~ChangePreparation()
{
    m_underWay.waitForFinished();
}

void ChangePreparation::start()
{
    const auto some = m_left.first(std::min(chunkSize, m_left.size()));
    m_left = m_left.subspan(some.size());
    m_underWay = QtConcurrent::run([some, this] {
        std::vector<SealedChange> sealed;
        sealed.reserve(some.size());
        for (Change &change : some) {
            change.digest = changeDigest(change);
            change.id = changeIdFor(change.digest);
            sealed.push_back(ChangeRepository::sealed(change, m_vault));
        }
        return sealed;
    });
}

SealedChange ChangePreparation::next()
{
    if (m_taken == m_ready.size()) {
        m_ready = m_underWay.takeResult();
        m_taken = 0;
        start();
    }
    return std::move(m_ready.at(m_taken++));
}

} // namespace skranke
