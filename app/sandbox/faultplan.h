// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <expected>
#include <optional>
#include <random>

namespace skranke::sandbox {

/// What may go wrong with a call on demand (`spec/alma-api.md` 2.2-2.4). Where "half" stands, half of the writes are
/// carried out, as behind a real gateway.
enum class Fault {
    Timeout, ///< no answer, connection left open; half
    Reset, ///< connection broken before anything is done
    Lost, ///< everything is done, then the connection is broken without an answer
    ServerError, ///< 500 GENERAL_ERROR; half
    TooMany, ///< 429 PER_SECOND_THRESHOLD although there was room; nothing is done
    TooManyBare, ///< 429 without a body, as from a gateway that counts by itself; nothing is done
    Html, ///< 502 with a page of the gateway; half
    Empty, ///< 200 without a body; half
    XmlError, ///< 503 ROUTING_ERROR as XML, whatever was asked for; half
    Wrapped, ///< 500 GENERAL_ERROR as JSON, wrapped once more and with an object for the list; half
    ErrorInSuccess, ///< 200 with `errorsExist` and a code that is a number; nothing is done
    Slow, ///< everything is done, the answer comes 0.2 to 1.2 s later
};

/// The word of the command line: timeout, reset, lost, 500, 429, 429-bare, html, empty, xml-error, wrapped, 200-error,
/// slow.
[[nodiscard]] QString faultWord(Fault fault);
[[nodiscard]] std::optional<Fault> faultOf(QStringView word);

/// Which calls go wrong: shares per kind, drawn in the order of arrival from a seed, and single faults put in line by
/// tests. The same seed and the same order of calls give the same faults.
class FaultPlan {
public:
    using Shares = QList<std::pair<Fault, double>>;

    explicit FaultPlan(quint32 seed = 1);

    /// `timeout:0.01,reset:0.02`; shares from 0 to 1, together at most 1. The error is an English sentence.
    [[nodiscard]] static std::expected<Shares, QString> parse(const QString &text);
    void setShares(const Shares &shares);
    /// The next calls with this method (any when empty) get the fault, before any is drawn.
    void queue(Fault fault, int times, const QByteArray &method);
    void reset();

    [[nodiscard]] std::optional<Fault> draw(const QByteArray &method);
    /// How often each was drawn since the start or the last `reset`.
    [[nodiscard]] const QMap<Fault, qint64> &drawn() const { return m_drawn; }
    /// Whether the half that is carried out has this call.
    [[nodiscard]] bool carriedOut();
    /// Milliseconds of a slow answer.
    [[nodiscard]] int delay();

private:
    struct Queued {
        Fault fault;
        QByteArray method;
    };
    [[nodiscard]] std::optional<Fault> next(const QByteArray &method);
    double number();

    std::mt19937_64 m_random;
    Shares m_shares;
    QList<Queued> m_queued;
    QMap<Fault, qint64> m_drawn;
};

} // namespace skranke::sandbox
