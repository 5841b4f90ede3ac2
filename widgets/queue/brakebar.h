// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/ids.h"
#include "services/queue/brakebook.h"

#include <QList>
#include <QSet>
#include <QWidget>

#include <optional>

namespace skranke {

class MessageBar;

/// Says above the batches which brake stopped which set of changes, the newest first, and offers to lift it. Hidden
/// while nothing is stopped. A stop that a person puts away stays away until this window is opened anew, and one that
/// is a week old is not told any more.
class BrakeBar : public QWidget {
    Q_OBJECT

public:
    explicit BrakeBar(QWidget *parent = nullptr);

    /// Newest first, as the brakes list them. Lifted ones are passed over, and so are earlier stops of the same set.
    void setStops(const QList<BrakeStop> &stops);
    /// Only stops of this institution; empty: of all.
    void setInstitution(const InstitutionCode &institution);
    /// The one that the bar speaks of.
    [[nodiscard]] std::optional<BrakeStop> current() const;
    [[nodiscard]] QString text() const;
    void retranslate();

Q_SIGNALS:
    /// Another stop, or none, is spoken of now.
    void currentChanged();
    void liftRequested(const QString &stop);

private:
    void takeStops();
    void putAway();

    MessageBar *m_bar = nullptr;
    QList<BrakeStop> m_stops;
    QList<BrakeStop> m_shown; // not lifted, of the institution, not put away
    QSet<QString> m_away;
    QString m_told; // id of the stop that the bar tells of
    InstitutionCode m_institution;
};

} // namespace skranke
