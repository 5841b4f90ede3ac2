// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/changefilterbar.h"

#include "models/common/format.h"
#include "models/queue/changewords.h"
#include "models/queue/fieldnames.h"
#include "services/queue/risktext.h"
#include "services/store/store.h"
#include "widgets/common/choicebox.h"
#include "widgets/common/filterfield.h"
#include "widgets/common/whendone.h"

#include <QBoxLayout>

#include <chrono>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace skranke {

namespace {

ChoiceBox *makeBox(QWidget *parent)
{
    auto *box = new ChoiceBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    return box;
}

} // namespace

ChangeFilterBar::ChangeFilterBar(Store &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_text(new FilterField(this))
    , m_member(makeBox(this))
    , m_rule(makeBox(this))
    , m_risk(makeBox(this))
    , m_state(makeBox(this))
{
    // States are words to be read whole.
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_state->setMinimumContentsLength(13);
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(8);
    boxes->addWidget(m_member, 1);
    boxes->addWidget(m_rule, 1);
    boxes->addWidget(m_risk, 1);
    boxes->addWidget(m_state);
    layout->addLayout(boxes);

    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &ChangeFilterBar::textChanged);
    for (const ChoiceBox *box : {m_member, m_rule, m_risk, m_state})
        connect(box, &QComboBox::activated, this, &ChangeFilterBar::takeFilter);
}

void ChangeFilterBar::setTarget(QWidget *target)
{
    m_text->setTarget(target);
    for (ChoiceBox *box : {m_member, m_rule, m_risk, m_state})
        box->setTarget(target);
}

void ChangeFilterBar::setScope(const BatchId &batch, std::optional<ChangeState> state,
                               const InstitutionCode &institution)
{
    m_batch = batch;
    m_institution = institution;
    const QString word = state ? toWord(*state) : QString();
    if (state && m_state->findData(word) < 0)
        m_state->addItem(changewords::stateName(*state), word);
    m_state->setCurrentIndex(m_state->findData(word));
    takeFilter();
}

ChangeFilter ChangeFilterBar::filter() const
{
    ChangeFilter filter{.batch = m_batch,
                        .institution = m_institution,
                        .member = m_member->currentData().toString(),
                        .rule = decidedByFromWord(m_rule->currentData().toString()),
                        .risk = riskFromWord(m_risk->currentData().toString())};
    if (const auto state = changeStateFromWord(m_state->currentData().toString()))
        filter.states = {*state};
    return filter;
}

QString ChangeFilterBar::text() const
{
    return m_text->text().trimmed();
}

void ChangeFilterBar::takeFilter()
{
    Q_EMIT filterChanged();
    takeCounts();
}

void ChangeFilterBar::chooseMember(const QString &member)
{
    if (member == m_member->currentData().toString())
        return;
    m_member->setCurrentIndex(qMax(0, m_member->findData(member)));
    takeFilter();
}

bool ChangeFilterBar::clear()
{
    const bool filtered = !text().isEmpty() || m_member->currentIndex() > 0 || m_rule->currentIndex() > 0
        || m_risk->currentIndex() > 0 || m_state->currentIndex() > 0;
    if (!filtered)
        return false;
    m_text->clear();
    m_typing.stop();
    Q_EMIT textChanged();
    for (ChoiceBox *box : {m_member, m_rule, m_risk, m_state})
        box->setCurrentIndex(0);
    takeFilter();
    return true;
}

void ChangeFilterBar::takeFocus()
{
    m_text->takeFocus();
}

/// Each box counts what fits all the others: what is counted is what choosing it shows.
void ChangeFilterBar::takeCounts()
{
    struct Counts {
        QHash<QString, int> members;
        int total = 0;
        QHash<Risk, int> risks;
        QHash<ChangeState, int> states;
    };
    auto reading = m_store.run([filter = filter()](StoreAccess &access) -> Result<Counts> {
        ChangeRepository changes(access);
        ChangeFilter anyMember = filter;
        anyMember.member.clear();
        ChangeFilter anyRisk = filter;
        anyRisk.risk.reset();
        ChangeFilter anyState = filter;
        anyState.states.clear();
        const auto members = changes.memberCounts(anyMember);
        const auto total = changes.counts(anyMember);
        const auto risks = changes.riskCounts(anyRisk);
        const auto states = changes.counts(anyState);
        if (!members || !total || !risks || !states)
            return std::unexpected(Error{.kind = Error::Kind::Storage});
        return Counts{.members = *members,
                      .total = std::accumulate(total->cbegin(), total->cend(), 0),
                      .risks = *risks,
                      .states = *states};
    });
    whenDone(std::move(reading), this, [this, generation = ++m_countGeneration](const Result<Counts> &counts) {
        if (!counts || generation != m_countGeneration)
            return; // the table says why the store cannot be read
        takeMemberCounts(counts->members, counts->total);
        takeRiskCounts(counts->risks);
        takeStateCounts(counts->states);
    });
}

void ChangeFilterBar::takeMemberCounts(const QHash<QString, int> &counts, int total)
{
    QStringList names = counts.keys();
    const QString chosen = m_member->currentData().toString();
    if (!chosen.isEmpty() && !names.contains(chosen))
        names.append(chosen); // with none: the filter must not widen by itself
    std::ranges::sort(names, {}, &fieldnames::order);
    QList<std::pair<QString, QString>> entries{{tr("All fields"), QString()}};
    for (const QString &name : std::as_const(names))
        //: A field or state and how many changes have it: "E-mail (173)"
        entries.append({tr("%1 (%2)").arg(fieldnames::name(name), format::number(counts.value(name))), name});
    m_member->setEntries(entries);
    Q_EMIT memberCountsTaken(counts, total);
}

void ChangeFilterBar::takeRiskCounts(const QHash<Risk, int> &counts)
{
    QList<std::pair<QString, QString>> entries{{tr("All risks"), QString()}};
    const QString chosen = m_risk->currentData().toString();
    for (const Risk risk : allRisks()) {
        if (counts.value(risk) > 0 || toWord(risk) == chosen)
            entries.append({tr("%1 (%2)").arg(riskText(risk), format::number(counts.value(risk))), toWord(risk)});
    }
    m_risk->setEntries(entries);
    // A column and a box in which nothing stands only take place.
    const bool any = entries.size() > 1;
    m_risk->setVisible(any);
    Q_EMIT anyRiskTaken(any);
}

void ChangeFilterBar::takeStateCounts(const QHash<ChangeState, int> &counts)
{
    QList<std::pair<QString, QString>> entries{{tr("All states"), QString()}};
    const QString chosen = m_state->currentData().toString();
    for (const ChangeState state : changewords::statesInOrder()) {
        if (counts.value(state) > 0 || toWord(state) == chosen)
            entries.append(
                {tr("%1 (%2)").arg(changewords::stateName(state), format::number(counts.value(state))), toWord(state)});
    }
    m_state->setEntries(entries);
}

void ChangeFilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Filter by name or field"));
    m_text->setAccessibleName(tr("Filter the changes"));
    m_member->setAccessibleName(tr("Field"));
    m_member->setToolTip(tr("Show only changes of this field"));
    m_rule->setAccessibleName(tr("Decided by"));
    m_rule->setToolTip(tr("Show only changes with a field that this rule decided"));
    m_risk->setAccessibleName(tr("Risk"));
    m_risk->setToolTip(tr("Show only changes with this risk"));
    m_state->setAccessibleName(tr("State"));
    m_state->setToolTip(tr("Show only changes in this state"));
    QList<std::pair<QString, QString>> rules{{tr("All rules"), QString()}};
    for (const DecidedBy rule : changewords::rulesInOrder())
        rules.append({changewords::ruleName(rule), toWord(rule)});
    m_rule->setEntries(rules);
    if (m_member->count() == 0) {
        m_member->addItem(tr("All fields"), QString());
        m_risk->addItem(tr("All risks"), QString());
        m_state->addItem(tr("All states"), QString());
    } else {
        takeCounts();
    }
}

} // namespace skranke
