// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/changedetail.h"

#include "models/common/format.h"
#include "models/queue/changefieldsmodel.h"
#include "models/queue/changewords.h"
#include "models/queue/fieldnames.h"
#include "models/queue/fieldvalue.h"
#include "models/queue/historytablemodel.h"
#include "services/core/errortext.h"
#include "services/queue/notetext.h"
#include "services/queue/risktext.h"
#include "widgets/common/badge.h"
#include "widgets/common/choicebox.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/label.h"
#include "widgets/common/tableview.h"
#include "widgets/queue/conflictview.h"
#include "widgets/queue/fieldsdelegate.h"
#include "widgets/text/jsonview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

enum Tab { FieldsTab, ThreeWayTab, RawTab, HistoryTab };

TableView *makeTable(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *table = new TableView(parent);
    table->setObjectName(name);
    table->setSortingEnabled(false);
    table->setModel(model);
    table->setItemDelegate(new FieldsDelegate(table));
    return table;
}

} // namespace

ChangeDetail::ChangeDetail(SyntaxColours &colours, QWidget *parent)
    : QWidget(parent)
    , m_fields(new ChangeFieldsModel(ChangeFieldsModel::Layout::Decision, this))
    , m_history(new HistoryTableModel(this))
    , m_tabs(new QTabWidget(this))
    , m_empty(new EmptyView(u"pane-queue"_s, this))
    , m_stack(new QStackedWidget(this))
{
    m_fieldsTable = makeTable(m_fields, u"changeFields"_s, this);
    m_conflict = new ConflictView(this);
    m_historyTable = makeTable(m_history, u"changeHistory"_s, this);
    m_historyTable->setKeptColumns({HistoryTableModel::TimeColumn, HistoryTableModel::StateColumn});
    m_tabs->setObjectName(u"changeTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_fieldsTable, QString());
    m_tabs->addTab(m_conflict, QString());
    m_tabs->addTab(makeRaw(colours), QString());
    m_tabs->addTab(m_historyTable, QString());
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeading());
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);
    connect(m_rawPart, &QComboBox::currentIndexChanged, this, &ChangeDetail::showRaw);
}

QWidget *ChangeDetail::makeHeading()
{
    auto *heading = new QWidget(this);
    m_name = plainLabel(heading);
    QFont bold = m_name->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_name->setFont(bold);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setWordWrap(true);
    m_state = richLabel(heading);
    m_state->setWordWrap(true);
    m_facts = richLabel(heading);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse
                                     | Qt::LinksAccessibleByKeyboard);
    connect(m_facts, &QLabel::linkActivated, this, [this](const QString &href) {
        if (const auto link = linkFromHref(href))
            Q_EMIT linkActivated(*link);
    });
    auto *layout = new QVBoxLayout(heading);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_state);
    layout->addWidget(m_facts);
    return heading;
}

QWidget *ChangeDetail::makeRaw(SyntaxColours &colours)
{
    auto *page = new QWidget(this);
    m_rawPart = new ChoiceBox(page);
    m_raw = new JsonView(colours, page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_rawPart);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_raw, 1);
    return page;
}

void ChangeDetail::setChange(const Change &change, const QList<HistoryEntry> &history)
{
    const bool isOther = !m_change || m_change->id != change.id;
    const bool stateMoved = isOther || m_change->state != change.state;
    m_change = change;
    m_history->setEntries(history);
    m_historyTable->setColumnShown(HistoryTableModel::ReasonColumn, m_history->hasReasons());
    takeChange();
    // A conflict is looked at side by side; whoever had opened another tab keeps it otherwise.
    if (change.state == ChangeState::Conflict && stateMoved && m_tabs->isTabVisible(ThreeWayTab))
        m_tabs->setCurrentIndex(ThreeWayTab);
    m_stack->setCurrentIndex(1);
}

void ChangeDetail::clear()
{
    m_change.reset();
    m_fields->setRows({});
    m_conflict->setChange({});
    m_history->setEntries({});
    m_raw->setJson({});
    m_stack->setCurrentIndex(0);
}

QStringList ChangeDetail::facts() const
{
    QStringList lines;
    const Change &change = *m_change;
    lines.append(origin());
    if (const QString &ticket = change.evidence.occasion.ticket; !ticket.isEmpty())
        lines.append(tr("Ticket: %1").arg(ticket).toHtmlEscaped());
    if (const QString &reason = change.evidence.occasion.reason; !reason.isEmpty())
        lines.append(tr("Reason: %1").arg(reason).toHtmlEscaped());
    const QList<Risk> risks = risksOf(change);
    for (const Risk risk : risks)
        lines.append(u"<b>%1</b> – %2"_s.arg(riskText(risk).toHtmlEscaped(), riskSentence(risk).toHtmlEscaped()));
    if (change.damaged)
        lines.append(errorLine({.kind = Error::Kind::Storage, .code = u"change-damaged"_s}).toHtmlEscaped());
    if (change.state == ChangeState::Refused) {
        const Error error{.kind = Error::Kind::Rejected, .code = change.errorCode, .trackingId = change.trackingId};
        lines.append(errorLine(error).toHtmlEscaped());
        if (!change.errorText.isEmpty())
            lines.append(tr("Alma says: %1").arg(change.errorText).toHtmlEscaped());
        if (!change.trackingId.isEmpty())
            lines.append(tr("Tracking id %1").arg(change.trackingId).toHtmlEscaped());
    }
    if (!change.undoes.isEmpty())
        lines.append(
            anchor({.kind = Link::Kind::Change, .id = change.undoes.toString()}, tr("Takes another change back")));
    for (const QString &note : change.notes)
        lines.append(noteText(note, [](const QString &member) { return fieldnames::name(member); }).toHtmlEscaped());
    return lines;
}

QString ChangeDetail::origin() const
{
    const Change &change = *m_change;
    const InstitutionCode institution = change.target.institution;
    QStringList parts{
        anchor({.kind = Link::Kind::Institution, .institution = institution}, institution.toString()),
        anchor({.kind = Link::Kind::User, .institution = institution, .id = change.target.key}, change.target.key),
        changewords::operationName(change.operation).toHtmlEscaped()};
    const Evidence &evidence = change.evidence;
    if (!evidence.file.isEmpty()) {
        Link place{.kind = Link::Kind::File, .institution = institution, .id = evidence.file, .line = evidence.line};
        QString where = evidence.file;
        if (evidence.line > 0)
            where +=
                u' ' + tr("record %1, line %2").arg(format::number(evidence.record), format::number(evidence.line));
        parts.append(anchor(place, where));
        QStringList rules;
        for (const QString &rule : evidence.findings) {
            place.rule = rule;
            rules.append(anchor(place, rule));
        }
        if (!rules.isEmpty())
            parts.append(rules.join(u", "_s));
    }
    return parts.join(u" · "_s);
}

void ChangeDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_change) {
        // Colours of links and states lie in the text, and a label passes over a text that it has.
        m_state->clear();
        m_facts->clear();
        takeHeading();
    }
}

void ChangeDetail::takeHeading()
{
    const Change &change = *m_change;
    m_name->setText(fieldvalue::displayName(change));
    const Badge badge = badgeFor(toWord(change.state));
    m_state->setText(u"<b style=\"color:%1\">%2</b> – %3"_s.arg(
        toneColour(badge.tone, palette()).name(), changewords::stateName(change.state).toHtmlEscaped(),
        changewords::stateExplanation(change.state).toHtmlEscaped()));
    m_facts->setText(facts().join(u"<br>"_s));
}

void ChangeDetail::takeChange()
{
    if (!m_change)
        return;
    const Change &change = *m_change;
    takeHeading();
    m_fields->setRows(fieldRows(change));
    const bool conflict = change.state == ChangeState::Conflict;
    if (!conflict && m_tabs->currentIndex() == ThreeWayTab)
        m_tabs->setCurrentIndex(FieldsTab); // Qt would go on to the raw text
    m_tabs->setTabVisible(ThreeWayTab, conflict);
    m_conflict->setChange(conflict ? m_change : std::nullopt);
    takeRawParts();
}

void ChangeDetail::showConflict()
{
    m_tabs->setCurrentIndex(ThreeWayTab);
}

void ChangeDetail::takeRawParts()
{
    const int chosen = m_rawPart->currentData().isValid() ? m_rawPart->currentData().toInt() : int(ResultRaw);
    const QSignalBlocker blocker(m_rawPart);
    if (!m_change) {
        m_rawPart->clear();
        return;
    }
    QList<std::pair<RawPart, QString>> parts;
    const auto add = [&parts](RawPart part, const QString &text, bool present) {
        if (present)
            parts.append({part, text});
    };
    add(BaseRaw, tr("Base: when the change was made"), !m_change->base.isEmpty());
    add(IntentRaw, tr("Intent: the single edits"), !m_change->intent.isEmpty());
    add(ResultRaw, tr("Result: as predicted"), !m_change->result.isEmpty());
    add(ResponseRaw, tr("Response: as read back from Alma"), !m_change->response.isEmpty());
    bool isSame = m_rawPart->count() == parts.size();
    for (int i = 0; isSame && i < parts.size(); ++i)
        isSame = m_rawPart->itemData(i).toInt() == parts.at(i).first && m_rawPart->itemText(i) == parts.at(i).second;
    if (!isSame) {
        m_rawPart->clear();
        for (const auto &[part, text] : std::as_const(parts))
            m_rawPart->addItem(text, int(part));
    }
    m_rawPart->setCurrentIndex(qMax(0, m_rawPart->findData(chosen)));
    showRaw();
}

void ChangeDetail::showRaw()
{
    if (!m_change || m_rawPart->count() == 0) {
        m_raw->setJson({});
        return;
    }
    switch (static_cast<RawPart>(m_rawPart->currentData().toInt())) {
    case BaseRaw:
        m_raw->setJson(m_change->base);
        break;
    case IntentRaw:
        m_raw->setJson({{u"intent"_s, intentToJson(m_change->intent)}});
        break;
    case ResultRaw:
        m_raw->setJson(m_change->result);
        break;
    case ResponseRaw:
        m_raw->setJson(m_change->response);
        break;
    }
}

void ChangeDetail::retranslate()
{
    m_fields->retranslate();
    m_conflict->retranslate();
    m_history->retranslate();
    m_tabs->setTabText(FieldsTab, tr("Fields"));
    m_tabs->setTabText(ThreeWayTab, tr("Three-Way"));
    m_tabs->setTabText(RawTab, tr("Raw"));
    m_tabs->setTabText(HistoryTab, tr("History"));
    m_tabs->setAccessibleName(tr("The chosen change"));
    m_fieldsTable->setAccessibleName(tr("Fields of the change"));
    m_historyTable->setAccessibleName(tr("History of the change"));
    m_rawPart->setAccessibleName(tr("Which object is shown"));
    m_raw->setAccessibleName(tr("Raw JSON"));
    m_empty->setTexts(tr("Choose a change to see its fields."));
    takeChange();
}

} // namespace skranke
