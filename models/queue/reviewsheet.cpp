// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/reviewsheet.h"

#include "models/common/format.h"
#include "models/queue/changewords.h"
#include "models/queue/fieldnames.h"
#include "models/queue/fieldrow.h"
#include "models/queue/fieldvalue.h"
#include "services/queue/risktext.h"
#include "services/userimport/policynote.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// The texts of this file, under one heading for translators.
struct SheetTexts {
    Q_DECLARE_TR_FUNCTIONS(ReviewSheet)
};

/// What Qt's rich text understands; sizes in pixels of 96 to the inch.
constexpr auto style = "<style>"
                       "body { font-size: 9pt; }"
                       "h1 { font-size: 15pt; margin-bottom: 4px; }"
                       "th { text-align: left; font-weight: bold; }"
                       "table.changes { border-collapse: collapse; border-style: none; }"
                       "table.changes th { border-bottom: 1px solid #000000; padding: 3px; }"
                       "table.changes td { border-bottom: 1px solid #c8c8c8; padding: 3px; }"
                       "td.change { background-color: #eeeeee; }"
                       "td.sign { border-bottom: 1px solid #000000; }"
                       "</style>"_L1;

QString cell(const QString &text)
{
    return u"<td>"_s + (text.isEmpty() ? u"&nbsp;"_s : text.toHtmlEscaped()) + u"</td>"_s;
}

QString factRow(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return {};
    return u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString tableBegin()
{
    // In a `thead`, so that it stands on every page.
    const QStringList headings{SheetTexts::tr("Field"), SheetTexts::tr("Now in Alma"), SheetTexts::tr("In the file"),
                               SheetTexts::tr("Result"), SheetTexts::tr("Decided by")};
    constexpr std::array widths{18, 22, 22, 22, 16};
    QString html = u"<table class=\"changes\" width=\"100%\" cellspacing=\"0\"><thead><tr>"_s;
    for (qsizetype column = 0; column < headings.size(); ++column)
        html += u"<th width=\"%1%\">%2</th>"_s.arg(widths.at(size_t(column))).arg(headings.at(column).toHtmlEscaped());
    return html + u"</tr></thead>"_s;
}

QString signatureHtml()
{
    QString cells;
    for (const QString &name : {SheetTexts::tr("Reviewed by"), SheetTexts::tr("Date"), SheetTexts::tr("Signature")})
        cells += u"<td width=\"33%\">%1<br><br><br></td>"_s.arg(name.toHtmlEscaped());
    return u"<br><table width=\"100%\" cellspacing=\"12\"><tr>"_s + cells.replace("<td"_L1, "<td class=\"sign\""_L1)
        + u"</tr></table>"_s;
}

/// "E-mail 41 · Valid until 173"
QString countsLine(const QList<std::pair<QString, int>> &counts)
{
    QStringList words;
    for (const auto &[name, count] : counts)
        words.append(name + u' ' + format::number(count));
    return words.join(u" · "_s);
}

} // namespace

ReviewSheet::ReviewSheet(Head head)
    : m_head(std::move(head))
{
}

void ReviewSheet::add(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        m_entries.append(entryHtml(change, m_entries.size() + 1));
        ++m_states[change.state];
        QSet<QString> members;
        for (const Edit &edit : change.intent)
            members.insert(edit.path.member);
        for (const QString &member : std::as_const(members))
            ++m_members[member];
        const QList<Risk> risks = risksOf(change);
        for (const Risk risk : risks)
            ++m_risks[risk];
        if (!change.evidence.file.isEmpty() && !m_files.contains(change.evidence.file))
            m_files.append(change.evidence.file);
    }
}

QString ReviewSheet::entryHtml(const Change &change, qsizetype number)
{
    QStringList facts{change.target.key, change.target.institution.toString(),
                      changewords::operationName(change.operation), changewords::stateName(change.state)};
    if (change.evidence.record > 0)
        facts.append(SheetTexts::tr("record %1").arg(format::number(change.evidence.record)));
    if (const QString risks = changewords::risksLine(risksOf(change)); !risks.isEmpty())
        facts.append(SheetTexts::tr("Risk: %1").arg(risks));
    const Occasion &occasion = change.evidence.occasion;
    if (!occasion.ticket.isEmpty())
        facts.append(SheetTexts::tr("Ticket: %1").arg(occasion.ticket));
    if (!occasion.reason.isEmpty())
        facts.append(SheetTexts::tr("Reason: %1").arg(occasion.reason));
    facts.append(SheetTexts::tr("Digest %1").arg(changewords::shortDigest(change.digest)));
    QString html = u"<tr><td class=\"change\" colspan=\"5\"><b>%1. %2</b> · %3</td></tr>"_s.arg(
        format::number(number), fieldvalue::displayName(change).toHtmlEscaped(), facts.join(u" · "_s).toHtmlEscaped());
    const QList<FieldRow> rows = fieldRows(change);
    for (const FieldRow &row : rows) {
        const QString &member = row.path.member;
        const QString why = row.reason.isEmpty()
            ? changewords::ruleName(row.rule)
            : QString(changewords::ruleName(row.rule) + u": "_s + policynote::text(row.reason));
        html += u"<tr>"_s + cell(fieldnames::name(row.path)) + cell(fieldvalue::text(member, row.now))
            + cell(fieldvalue::text(member, row.incoming)) + cell(fieldvalue::text(member, row.result)) + cell(why)
            + u"</tr>"_s;
    }
    return html;
}

QString ReviewSheet::countsHtml() const
{
    QList<std::pair<QString, int>> states;
    for (const ChangeState state : changewords::statesInOrder()) {
        if (m_states.value(state) > 0)
            states.append({changewords::stateName(state), m_states.value(state)});
    }
    QStringList names = m_members.keys();
    std::ranges::sort(names, {}, &fieldnames::order);
    QList<std::pair<QString, int>> members;
    for (const QString &name : std::as_const(names))
        members.append({fieldnames::name(name), m_members.value(name)});
    QList<std::pair<QString, int>> risks;
    for (const Risk risk : allRisks()) {
        if (m_risks.value(risk) > 0)
            risks.append({riskText(risk), m_risks.value(risk)});
    }
    return factRow(SheetTexts::tr("States"), countsLine(states))
        + factRow(SheetTexts::tr("Fields"), countsLine(members))
        + factRow(SheetTexts::tr("Risks"), risks.isEmpty() ? SheetTexts::tr("none") : countsLine(risks));
}

QString ReviewSheet::headHtml() const
{
    constexpr qsizetype mostFiles = 5;
    QStringList files = m_files.first(std::min(mostFiles, m_files.size()));
    if (m_files.size() > mostFiles)
        files.append(SheetTexts::tr("and %Ln more", nullptr, int(m_files.size() - mostFiles)));
    return u"<h1>%1</h1><table cellspacing=\"2\">"_s.arg(
               SheetTexts::tr("Review of %1").arg(m_head.title).toHtmlEscaped())
        + factRow(SheetTexts::tr("Institution"), m_head.institution)
        + factRow(SheetTexts::tr("Environment"), m_head.environment)
        + factRow(SheetTexts::tr("File"), files.join(u", "_s))
        + factRow(SheetTexts::tr("Made"),
                  SheetTexts::tr("%1 by %2").arg(format::exactTime(m_head.made), m_head.account))
        + factRow(SheetTexts::tr("Changes"), format::number(m_entries.size())) + countsHtml() + u"</table><br>"_s;
}

QStringList ReviewSheet::parts() const
{
    QStringList parts;
    for (qsizetype from = 0; from == 0 || from < m_entries.size(); from += changesInPart) {
        const QStringList entries = m_entries.mid(from, changesInPart);
        QString html = style + u"<body>"_s;
        if (from == 0)
            html += headHtml();
        if (!entries.isEmpty())
            html += tableBegin() + entries.join(QString()) + u"</table>"_s;
        if (from + changesInPart >= m_entries.size())
            html += signatureHtml();
        parts.append(html + u"</body>"_s);
    }
    return parts;
}

QString ReviewSheet::footText() const
{
    //: Foot of a printed page: title and time
    return SheetTexts::tr("%1 · %2").arg(m_head.title, format::exactTime(m_head.made));
}

} // namespace skranke
