// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/audit/auditfilters.h"

#include "models/audit/auditwords.h"
#include "models/common/format.h"
#include "models/queue/changewords.h"
#include "widgets/common/choicebox.h"
#include "widgets/common/filterfield.h"

#include <QBoxLayout>
#include <QDateEdit>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace skranke {

namespace {

ChoiceBox *makeBox(QWidget *parent)
{
    auto *box = new ChoiceBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

QDateEdit *makeDate(const QString &name, QWidget *parent)
{
    auto *date = new QDateEdit(QDate::currentDate(), parent);
    date->setObjectName(name);
    date->setCalendarPopup(true);
    date->setKeyboardTracking(false); // half a year is no year
    date->hide();
    return date;
}

/// Texts of the language, for the box and for the line in it, which has the keyboard.
void nameDate(QDateEdit *date, const QString &name, const QString &toolTip)
{
    date->setLocale(QLocale()); // else days stand as the system writes them, not as the program's language does
    date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    date->setAccessibleName(name);
    date->setToolTip(toolTip);
    if (auto *line = date->findChild<QLineEdit *>())
        line->setAccessibleName(name);
}

QDateTime startOf(const QDate &day)
{
    return day.startOfDay().toUTC();
}

} // namespace

AuditFilters::AuditFilters(QWidget *parent)
    : QWidget(parent)
    , m_text(new FilterField(this))
    , m_event(makeBox(this))
    , m_account(makeBox(this))
    , m_batch(makeBox(this))
    , m_period(makeBox(this))
    , m_from(makeDate(u"auditFrom"_s, this))
    , m_to(makeDate(u"auditTo"_s, this))
{
    m_event->setObjectName(u"auditEvent"_s);
    m_account->setObjectName(u"auditAccount"_s);
    m_batch->setObjectName(u"auditBatch"_s);
    m_period->setObjectName(u"auditPeriod"_s);
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_text);
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(8);
    for (ChoiceBox *box : {m_event, m_account, m_batch, m_period})
        boxes->addWidget(box, 1);
    boxes->addWidget(m_from);
    boxes->addWidget(m_to);
    column->addLayout(boxes);

    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &AuditFilters::changed);
    for (const ChoiceBox *box : {m_event, m_account, m_batch})
        connect(box, &QComboBox::activated, this, &AuditFilters::changed);
    connect(m_period, &QComboBox::activated, this, &AuditFilters::takePeriod);
    for (const QDateEdit *date : {m_from, m_to})
        connect(date, &QDateEdit::dateChanged, this, &AuditFilters::changed);
}

void AuditFilters::setTarget(QWidget *target)
{
    m_text->setTarget(target);
    for (ChoiceBox *box : {m_event, m_account, m_batch})
        box->setTarget(target);
}

void AuditFilters::setChoices(const AuditLog::Choices &choices)
{
    m_choices = choices;
    QList<std::pair<QString, QString>> events{{tr("All events"), QString()}};
    for (const QString &event : choices.events)
        events.append({auditwords::eventName(event), event});
    m_event->setEntries(events);
    QList<std::pair<QString, QString>> accounts{{tr("All accounts"), QString()}};
    for (const QString &account : choices.accounts) {
        if (!account.isEmpty())
            accounts.append({account, account});
    }
    m_account->setEntries(accounts);
}

void AuditFilters::setBatches(const QList<BatchSummary> &batches)
{
    m_batches = batches;
    QList<std::pair<QString, QString>> entries{{tr("All batches"), QString()}};
    for (const BatchSummary &one : batches)
        //: A batch in a list: title and time
        entries.append({tr("%1 · %2").arg(changewords::batchName(one.batch), format::dateTime(one.batch.created)),
                        one.batch.id.toString()});
    m_batch->setEntries(entries);
}

AuditFilters::Period AuditFilters::period() const
{
    return static_cast<Period>(qMax(0, m_period->currentIndex()));
}

AuditFilter AuditFilters::filter() const
{
    AuditFilter filter{.text = m_text->text().trimmed(),
                       .event = m_event->currentData().toString(),
                       .account = m_account->currentData().toString(),
                       .batch = BatchId(m_batch->currentData().toString())};
    const QDate today = QDate::currentDate();
    switch (period()) {
    case AllTimes:
        break;
    case Today:
        filter.from = startOf(today);
        break;
    case LastWeek:
        filter.from = startOf(today.addDays(-6));
        break;
    case LastMonth:
        filter.from = startOf(today.addDays(-29));
        break;
    case Between:
        filter.from = startOf(m_from->date());
        filter.until = startOf(m_to->date().addDays(1));
        break;
    }
    return filter;
}

bool AuditFilters::isNarrowed() const
{
    return filter() != AuditFilter();
}

bool AuditFilters::clear()
{
    if (!isNarrowed())
        return false;
    {
        const QSignalBlocker blocker(m_text);
        m_text->clear();
    }
    m_typing.stop();
    for (ChoiceBox *box : {m_event, m_account, m_batch, m_period})
        box->setCurrentIndex(0);
    takePeriod();
    return true;
}

void AuditFilters::takePeriod()
{
    const bool between = period() == Between;
    m_from->setVisible(between);
    m_to->setVisible(between);
    Q_EMIT changed();
}

void AuditFilters::takeFocus()
{
    m_text->takeFocus();
}

QVariantMap AuditFilters::place() const
{
    return {{u"event"_s, m_event->currentData().toString()},
            {u"batch"_s, m_batch->currentData().toString()},
            {u"period"_s, int(period())},
            {u"from"_s, m_from->date()},
            {u"to"_s, m_to->date()}};
}

void AuditFilters::choose(ChoiceBox *box, const QString &code, const QString &text)
{
    if (!code.isEmpty() && box->findData(code) < 0)
        box->addItem(text, code); // named properly when the log has been read
    box->setCurrentIndex(qMax(0, box->findData(code)));
}

void AuditFilters::goTo(const QVariantMap &place)
{
    const QString event = place.value(u"event"_s).toString();
    const QString batch = place.value(u"batch"_s).toString();
    choose(m_event, event, auditwords::eventName(event));
    choose(m_batch, batch, batch);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    if (const QDate from = place.value(u"from"_s).toDate(); from.isValid())
        m_from->setDate(from);
    if (const QDate to = place.value(u"to"_s).toDate(); to.isValid())
        m_to->setDate(to);
    m_period->setCurrentIndex(std::clamp(place.value(u"period"_s).toInt(), 0, int(Between)));
    takePeriod();
}

void AuditFilters::refillPeriods()
{
    const int chosen = period();
    const QSignalBlocker blocker(m_period);
    m_period->clear();
    m_period->addItems({tr("All times"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("From – to …")});
    m_period->setCurrentIndex(chosen);
}

void AuditFilters::retranslate()
{
    m_text->setPlaceholderText(tr("Filter by id, account, key or tracking id"));
    m_text->setAccessibleName(tr("Filter the audit log"));
    m_event->setAccessibleName(tr("Event"));
    m_event->setToolTip(tr("Show only entries of this event"));
    m_account->setAccessibleName(tr("Account"));
    m_account->setToolTip(tr("Show only what was done from this account"));
    m_batch->setAccessibleName(tr("Batch"));
    m_batch->setToolTip(tr("Show only entries of this batch"));
    m_period->setAccessibleName(tr("Period"));
    m_period->setToolTip(tr("Show only entries of this time"));
    nameDate(m_from, tr("From"), tr("The first day"));
    nameDate(m_to, tr("To"), tr("The last day"));
    refillPeriods();
    setChoices(AuditLog::Choices(m_choices));
    setBatches(QList<BatchSummary>(m_batches));
}

} // namespace skranke
