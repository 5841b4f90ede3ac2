// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a person is in the pane: batches, scope, the window's filter, links, and where the keyboard goes; what is done
// with changes is in queuepane.cpp.
#include "services/institutions/institutionregister.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/jobstatus.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/whendone.h"
#include "widgets/queue/batchesview.h"
#include "widgets/queue/brakebar.h"
#include "widgets/queue/braketasks.h"
#include "widgets/queue/changedetail.h"
#include "widgets/queue/changefilterbar.h"
#include "widgets/queue/changesview.h"
#include "widgets/queue/conflictview.h"
#include "widgets/queue/queuepane.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

void QueuePane::refresh()
{
    readInstitutions();
    m_brakes->readStops();
    const bool again = m_batchesRead;
    readBatches(); // the first time its answer chooses what the table shows
    if (again) {
        m_changes->reload();
        m_changes->filters().takeCounts();
    }
}

void QueuePane::readInstitutions()
{
    whenDone(m_services.institutions.all(), this, [this](Result<QList<Institution>> institutions) {
        if (!institutions)
            return; // no forecast then; their own pane says what is wrong
        m_register.clear();
        for (const Institution &one : std::as_const(*institutions))
            m_register.insert(one.code, one);
        takeForecast();
    });
}

void QueuePane::readBatches()
{
    whenDone(m_services.queue.batches(), this, [this](Result<QList<BatchSummary>> batches) {
        if (!batches) {
            m_message->showError(tr("Reading the queue"), batches.error());
            return;
        }
        takeBatches(*std::move(batches));
    });
}

void QueuePane::readAttention()
{
    whenDone(m_services.queue.batches(), this, [this](Result<QList<BatchSummary>> batches) {
        if (batches) // else the pane says so when it is opened
            takeAttention(*batches);
    });
}

void QueuePane::readNews()
{
    if (!isVisible()) {
        readAttention();
        return;
    }
    readInstitutions();
    m_brakes->readStops();
    readBatches();
    m_changes->readNews(); // then the change that is shown, unless another takes its place
    m_changes->filters().takeCounts();
    takeCounts();
}

void QueuePane::takeAttention(QList<BatchSummary> &batches)
{
    // All changes of such a batch were replaced by later ones. Somebody who looks at it is not taken elsewhere, where a
    // key that was meant for it would hit what nobody has looked at.
    batches.removeIf([chosen = m_batches->batch()](const BatchSummary &one) {
        return one.counts.isEmpty() && one.batch.id != chosen;
    });
    if (!m_institution.isEmpty())
        batches.removeIf([this](const BatchSummary &one) { return one.batch.institution != m_institution; });
    int attention = 0;
    for (const BatchSummary &one : std::as_const(batches)) {
        for (const ChangeState state : {ChangeState::Proposed, ChangeState::Conflict, ChangeState::Unknown})
            attention += one.counts.value(state);
    }
    setAttentionCount(attention);
}

void QueuePane::takeBatches(QList<BatchSummary> batches)
{
    if (leadsOutOfTheFilter(batches)) {
        Q_EMIT allInstitutionsRequested();
        if (m_institution.isEmpty())
            return; // the batches are being read again
    }
    const bool any = !batches.isEmpty();
    m_approved.clear();
    m_batchesById.clear();
    for (const BatchSummary &one : std::as_const(batches)) {
        m_approved[one.batch.institution] += one.counts.value(ChangeState::Approved);
        m_batchesById.insert(one.batch.id, one.batch);
    }
    takeAttention(batches);
    const auto isOther = [&batches](const BatchSummary &one) {
        return one.batch.institution != batches.constFirst().batch.institution;
    };
    m_severalInstitutions = std::ranges::any_of(batches, isOther);
    const bool first = !std::exchange(m_batchesRead, true);
    {
        const QScopedValueRollback taking(m_takingBatches, true);
        m_batches->setBatches(batches);
        if (first && !m_changes->isLoading())
            takeScope();
    }
    takeInstitutionColumn();
    takeWhatIsLeft(batches);
    takeEmptiness(any && batches.isEmpty());
    openPlace();
}

void QueuePane::takeWhatIsLeft(const QList<BatchSummary> &batches)
{
    m_emptied = m_newest = {};
    const auto idOf = [](const BatchSummary &one) { return one.batch.id; };
    const auto chosen = std::ranges::find(batches, m_batches->batch(), idOf);
    if (chosen != batches.cend() && chosen->counts.isEmpty()) {
        m_emptied = chosen->batch.id;
        // The list begins with the newest.
        const auto newest = std::find_if(batches.cbegin(), chosen, [&chosen](const BatchSummary &one) {
            return one.batch.institution == chosen->batch.institution && !one.counts.isEmpty();
        });
        m_newest = newest == chosen ? BatchId() : newest->batch.id;
    }
    takeListEmptiness();
}

void QueuePane::takeListEmptiness()
{
    using Emptiness = ChangesView::Emptiness;
    const bool isGone = !m_emptied.isEmpty() && m_emptied == m_batches->batch();
    m_changes->setEmptiness(!isGone                  ? Emptiness::NothingFits
                                : m_newest.isEmpty() ? Emptiness::BatchIsGone
                                                     : Emptiness::BatchHasNewer);
}

void QueuePane::showNewestBatch()
{
    m_batches->choose(m_newest);
    takeFocus();
}

bool QueuePane::leadsOutOfTheFilter(const QList<BatchSummary> &batches) const
{
    if (m_institution.isEmpty() || !m_goTo || !m_goTo->byLink)
        return false;
    return std::ranges::any_of(batches, [this](const BatchSummary &one) {
        return one.batch.id == m_goTo->batch && one.batch.institution != m_institution;
    });
}

void QueuePane::takeEmptiness(bool othersHaveChanges)
{
    m_othersHaveChanges = othersHaveChanges;
    if (othersHaveChanges)
        m_empty->setTexts(tr("%1 has no changes in the queue.").arg(m_institution.toString()),
                          tr("Show All Institutions"));
    else
        m_empty->setTexts(tr("The queue is empty. Changes are proposed from a plan in “User imports”."),
                          tr("Open User Imports"));
    const int page = m_batches->isEmpty() ? 0 : 1;
    if (m_stack->currentIndex() == page)
        return;
    const bool hadFocus = m_stack->currentWidget()->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentIndex(page);
    if (hadFocus)
        takeFocus();
}

void QueuePane::takeNextStep()
{
    if (m_othersHaveChanges)
        Q_EMIT allInstitutionsRequested();
    else
        Q_EMIT paneRequested(u"userimport"_s);
}

void QueuePane::takeInstitutionColumn()
{
    m_changes->setSeveralInstitutions(m_severalInstitutions && m_batches->batch().isEmpty());
}

void QueuePane::takeScope()
{
    if (!m_takingBatches) { // what an own action has just said stays until somebody goes elsewhere
        m_message->clear();
        m_detail->conflict().forgetAlike();
    }
    takeInstitutionColumn();
    takeListEmptiness();
    m_changes->setScope(m_batches->batch(), m_batches->state(), m_institution, m_takingBatches);
}

bool QueuePane::open(const Link &link)
{
    switch (link.kind) {
    case Link::Kind::Batch:
        m_goTo = Place{.batch = BatchId(link.id), .byLink = true};
        readBatches();
        return true;
    case Link::Kind::Change:
        whenDone(m_services.queue.find(ChangeId(link.id)), this, [this](Result<Change> change) {
            if (!change) {
                m_message->showError(tr("Opening a change"), change.error());
                return;
            }
            m_goTo = Place{.batch = change->batch, .change = change->id, .byLink = true};
            readBatches();
        });
        return true;
    case Link::Kind::Institution:
    case Link::Kind::User:
    case Link::Kind::File:
        return false;
    }
    return false;
}

void QueuePane::openPlace()
{
    if (!m_batchesRead || !m_goTo)
        return;
    const Place place = *std::exchange(m_goTo, std::nullopt);
    m_message->clear();
    m_changes->filters().clear();
    m_batches->choose(place.batch, place.state);
    if (!place.change.isEmpty())
        m_changes->choose(place.change);
}

std::unique_ptr<Pane> QueuePane::another() const
{
    return std::make_unique<QueuePane>(m_services, m_jobs);
}

QVariantMap QueuePane::place() const
{
    const Place now{.batch = m_batches->batch(), .state = m_batches->state(), .change = m_changes->current()};
    const Place &place = m_goTo ? *m_goTo : now;
    return {{u"batch"_s, place.batch.toString()},
            {u"state"_s, place.state ? toWord(*place.state) : QString()},
            {u"change"_s, place.change.toString()}};
}

void QueuePane::goTo(const QVariantMap &place)
{
    m_goTo = Place{.batch = BatchId(place.value(u"batch"_s).toString()),
                   .state = changeStateFromWord(place.value(u"state"_s).toString()),
                   .change = ChangeId(place.value(u"change"_s).toString())};
}

void QueuePane::setInstitutionFilter(const InstitutionCode &institution)
{
    if (institution == m_institution)
        return;
    m_institution = institution;
    m_brakeBar->setInstitution(institution);
    readBatches();
    takeScope();
}

void QueuePane::focusFilter()
{
    m_changes->filters().takeFocus();
}

void QueuePane::takeFocus()
{
    if (m_stack->currentIndex() == 1)
        m_changes->takeFocus();
    else
        m_empty->button()->setFocus();
}

bool QueuePane::stepBack()
{
    return m_changes->stopSelecting() || m_changes->filters().clear();
}

} // namespace skranke
