// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/brakebar.h"

#include "models/queue/brakewords.h"
#include "services/core/errortext.h"
#include "widgets/common/messagebar.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// By then other nights' files have been planned; `skranke-cli brake list` goes on listing it.
constexpr int daysShown = 7;

} // namespace

BrakeBar::BrakeBar(QWidget *parent)
    : QWidget(parent)
    , m_bar(new MessageBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    connect(m_bar, &MessageBar::closed, this, &BrakeBar::putAway);
    hide();
}

void BrakeBar::setStops(const QList<BrakeStop> &stops)
{
    m_stops = stops;
    takeStops();
}

void BrakeBar::setInstitution(const InstitutionCode &institution)
{
    m_institution = institution;
    takeStops();
}

std::optional<BrakeStop> BrakeBar::current() const
{
    return m_shown.isEmpty() ? std::nullopt : std::optional(m_shown.constFirst());
}

QString BrakeBar::text() const
{
    return m_bar->text();
}

void BrakeBar::takeStops()
{
    const QString before = m_shown.isEmpty() ? QString() : m_shown.constFirst().id;
    m_shown.clear();
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-daysShown);
    QSet<std::pair<InstitutionCode, QString>> sets;
    for (const BrakeStop &stop : std::as_const(m_stops)) {
        // The same set planned anew takes the place of its earlier stops, whatever became of them.
        const std::pair set{stop.institution, stop.title};
        if (sets.contains(set))
            continue;
        sets.insert(set);
        const bool isHere = m_institution.isEmpty() || stop.institution == m_institution;
        if (isHere && stop.made >= oldest && !stop.isLifted() && !m_away.contains(stop.id))
            m_shown.append(stop);
    }
    retranslate();
    if ((m_shown.isEmpty() ? QString() : m_shown.constFirst().id) != before)
        Q_EMIT currentChanged();
}

void BrakeBar::putAway()
{
    if (!m_shown.isEmpty())
        m_away.insert(m_shown.constFirst().id);
    takeStops();
}

void BrakeBar::retranslate()
{
    setVisible(!m_shown.isEmpty());
    if (m_shown.isEmpty()) {
        m_bar->clear();
        return;
    }
    const BrakeStop stop = m_shown.constFirst();
    //: %1 what was stopped, "6,214 changes of NSK (nsk-2026-11-23.txt)"
    QStringList sentences{tr("Stopped before the first was proposed: %1.").arg(brakewords::whatStopped(stop))};
    if (stop.damaged)
        sentences.append(
            errorLine({.kind = Error::Kind::Storage, .code = u"brake-stop-altered"_s, .subject = stop.id}));
    else
        sentences.append(brakewords::stoppedBy(stop) + u'.');
    const auto signatures = std::ranges::count_if(stop.lifts, &BrakeLift::holds);
    if (signatures > 0 && !stop.damaged)
        sentences.append(tr("One person has signed the lifting, a second one must."));
    const auto others = static_cast<int>(m_shown.size() - 1);
    if (others > 0)
        sentences.append(tr("%Ln more set(s) are stopped.", nullptr, others));
    const QString told = sentences.join(u' ');
    if (!m_bar->isHidden() && told == m_bar->text() && stop.id == m_told)
        return; // whoever is at its button stays there
    m_told = stop.id;
    m_bar->showMessage(told, Tone::Attention);
    //: Button beside a brake that stopped something: opens the dialog that lifts it
    m_bar->setAction(tr("&Lift…"), [this, id = stop.id] { Q_EMIT liftRequested(id); });
}

} // namespace skranke
