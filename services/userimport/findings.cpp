// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/findings.h"

#include "services/userimport/rules.h"

#include <algorithm>
#include <iterator>

namespace skranke {

static_assert(std::input_iterator<Findings::Iterator>);

Finding Findings::Iterator::operator*() const
{
    return m_findings->at(m_index);
}

Findings::Findings(std::vector<RawFinding> raw)
    : m_raw(std::make_shared<const std::vector<RawFinding>>(std::move(raw)))
{
}

qsizetype Findings::size() const
{
    return m_raw ? static_cast<qsizetype>(m_raw->size()) : 0;
}

Finding Findings::at(qsizetype index) const
{
    Q_ASSERT(index >= 0 && index < size());
    return toFinding((*m_raw)[static_cast<size_t>(index)]);
}

Finding Findings::operator[](qsizetype index) const
{
    return at(index);
}

Finding Findings::first() const
{
    return at(0);
}

QList<Finding> Findings::toList() const
{
    QList<Finding> list;
    list.reserve(size());
    std::ranges::copy(*this, std::back_inserter(list));
    return list;
}

bool Findings::isSame(const Findings &other) const
{
    if (m_raw == other.m_raw || isEmpty() || other.isEmpty())
        return size() == other.size();
    return *m_raw == *other.m_raw;
}

} // namespace skranke
