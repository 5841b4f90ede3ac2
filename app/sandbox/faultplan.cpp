// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/faultplan.h"

#include <array>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array words{
    std::pair{Fault::Timeout, "timeout"_L1},
    std::pair{Fault::Reset, "reset"_L1},
    std::pair{Fault::Lost, "lost"_L1},
    std::pair{Fault::ServerError, "500"_L1},
    std::pair{Fault::TooMany, "429"_L1},
    std::pair{Fault::TooManyBare, "429-bare"_L1},
    std::pair{Fault::Html, "html"_L1},
    std::pair{Fault::Empty, "empty"_L1},
    std::pair{Fault::XmlError, "xml-error"_L1},
    std::pair{Fault::Wrapped, "wrapped"_L1},
    std::pair{Fault::ErrorInSuccess, "200-error"_L1},
    std::pair{Fault::Slow, "slow"_L1},
};

} // namespace

QString faultWord(Fault fault)
{
    for (const auto &[kind, word] : words) {
        if (kind == fault)
            return word;
    }
    return {};
}

std::optional<Fault> faultOf(QStringView word)
{
    for (const auto &[kind, known] : words) {
        if (word == known)
            return kind;
    }
    return std::nullopt;
}

FaultPlan::FaultPlan(quint32 seed)
    : m_random(seed)
{
}

std::expected<FaultPlan::Shares, QString> FaultPlan::parse(const QString &text)
{
    Shares shares;
    double sum = 0;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto fault = faultOf(QStringView(part).first(std::max<qsizetype>(part.indexOf(u':'), 0)).trimmed());
        bool ok = false;
        const double share = part.sliced(part.indexOf(u':') + 1).toDouble(&ok);
        if (!fault || !ok || !(share >= 0 && share <= 1))
            return std::unexpected(u"\"%1\" is no fault with a share between 0 and 1"_s.arg(part));
        shares.append({*fault, share});
        sum += share;
    }
    if (sum > 1)
        return std::unexpected(u"the shares sum up to more than 1"_s);
    return shares;
}

void FaultPlan::setShares(const Shares &shares)
{
    m_shares = shares;
}

void FaultPlan::queue(Fault fault, int times, const QByteArray &method)
{
    for (int i = 0; i < times; ++i)
        m_queued.append({fault, method});
}

void FaultPlan::reset()
{
    m_shares.clear();
    m_queued.clear();
    m_drawn.clear();
}

std::optional<Fault> FaultPlan::draw(const QByteArray &method)
{
    const auto fault = next(method);
    if (fault)
        ++m_drawn[*fault];
    return fault;
}

std::optional<Fault> FaultPlan::next(const QByteArray &method)
{
    for (qsizetype i = 0; i < m_queued.size(); ++i) {
        if (m_queued[i].method.isEmpty() || m_queued[i].method == method)
            return m_queued.takeAt(i).fault;
    }
    if (m_shares.isEmpty())
        return std::nullopt;
    double left = number();
    for (const auto &[fault, share] : m_shares) {
        if (left < share)
            return fault;
        left -= share;
    }
    return std::nullopt;
}

bool FaultPlan::carriedOut()
{
    return number() < 0.5;
}

int FaultPlan::delay()
{
    return 200 + static_cast<int>(number() * 1000);
}

double FaultPlan::number()
{
    // Not a distribution of the standard library: those differ between implementations.
    return static_cast<double>(m_random() >> 11) / static_cast<double>(1ULL << 53);
}

} // namespace skranke::sandbox
