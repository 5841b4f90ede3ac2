// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/common/format.h"
#include "models/queue/changefieldsmodel.h"
#include "models/queue/historytablemodel.h"
#include "models/userimport/filestablemodel.h"
#include "models/userimport/plantablemodel.h"
#include "services/store/store.h"
#include "services/userimport/protectionregister.h"
#include "tests/models/plansamples.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/label.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/queue/changedetail.h"
#include "widgets/text/syntaxcolours.h"
#include "widgets/userimport/personview.h"
#include "widgets/userimport/userview.h"

#include <QHelpEvent>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <memory>

using namespace skranke;
using namespace Qt::StringLiterals;

/// Names, values and answers that look like markup are shown as they stand, wherever they are shown.
class PlainNamesTest : public QObject {
    Q_OBJECT

private:
    const QString m_bold = u"<b>Hansen</b>"_s;
    const QString m_picture = u"<img src=\"/path\">"_s;
    SyntaxColours m_colours;

    PlannedUser person() const
    {
        PlannedUser user = plansamples::changed(m_bold);
        user.findings = {m_picture};
        user.fields[2].now = m_picture;
        user.fields[2].incoming = m_bold;
        user.fields[2].result = m_bold;
        user.fields[2].reason = m_picture;
        user.change.base = plansamples::person(m_bold, m_bold, m_picture);
        user.change.result = user.change.base;
        return user;
    }

    bool isMarkup(const QString &text) const { return text.contains(m_bold) || text.contains(m_picture); }

    QString wrongLabelOf(const QWidget &widget) const
    {
        const auto labels = widget.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->textFormat() == Qt::AutoText || (label->textFormat() == Qt::RichText && isMarkup(label->text())))
                return label->text();
        }
        return {};
    }

    bool shows(const QWidget &widget, const QString &text) const
    {
        const auto labels = widget.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->text().contains(text) || label->text().contains(text.toHtmlEscaped());
        });
    }

    QString wrongTipOf(const QAbstractItemModel &model) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString tip = model.index(row, column).data(Qt::ToolTipRole).toString();
                if (isMarkup(tip))
                    return tip;
            }
        }
        return {};
    }

private Q_SLOTS:
    void aPersonOfAPlan()
    {
        PersonView view(m_colours);
        view.setPerson(person());
        QVERIFY(shows(view, m_bold));
        QVERIFY(shows(view, m_picture));
        QCOMPARE(wrongLabelOf(view), QString());
    }

    void aForecastSaysThatItIsOne()
    {
        PersonView view(m_colours);
        view.setPerson(person(), MergeSemantics::File);
        QVERIFY(shows(view, u"forecast"_s));
        view.setPerson(person());
        QVERIFY(!shows(view, u"forecast"_s));
    }

    void aUserOfTheCache()
    {
        const QTemporaryDir folder;
        Store store;
        QVERIFY(store.open(folder.path(), QByteArray(Vault::keyBytes, 'k')));
        ProtectionRegister protections(store);
        UserView view(m_colours, protections);
        Institution institution;
        institution.code = InstitutionCode(u"NSK"_s);
        institution.name = m_picture;
        CachedUser user;
        user.primaryId = PrimaryId(m_bold);
        user.user = plansamples::person(m_bold, m_bold, m_picture);
        view.setUser(institution, user);
        QVERIFY(shows(view, m_bold));
        QCOMPARE(wrongLabelOf(view), QString());
    }

    void aChangeOfTheQueue()
    {
        ChangeDetail view(m_colours);
        Change change = person().change;
        change.target.key = m_bold;
        change.state = ChangeState::Refused;
        change.errorText = m_picture;
        change.trackingId = m_bold;
        change.evidence.file = m_picture;
        change.evidence.line = 3;
        view.setChange(change, {});
        QVERIFY(shows(view, m_picture));
        QCOMPARE(wrongLabelOf(view), QString());
    }

    void ticketAndReasonOfAChange()
    {
        ChangeDetail view(m_colours);
        Change change = person().change;
        change.evidence.occasion = {.ticket = m_bold, .reason = m_picture};
        view.setChange(change, {});
        QVERIFY(shows(view, tr("Ticket: %1").arg(m_bold)));
        QVERIFY(shows(view, tr("Reason: %1").arg(m_picture)));
        QCOMPARE(wrongLabelOf(view), QString());
    }

    /// Whatever Qt takes for markup, and what only might be.
    void plainTextStaysAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("tag") << m_bold;
        QTest::newRow("what stands for a tag") << u"&lt;b&gt;Hansen"_s;
        QTest::newRow("what stands for a letter") << u"Bj&oslash;rn"_s;
        QTest::newRow("and") << u"Hansen & Berg"_s;
        QTest::newRow("lines") << u"&lt;\n  <i>"_s;
    }
    void plainTextStaysAsItIs()
    {
        QFETCH(const QString, text);
        const QString shown = format::plain(text);
        QTextDocument document;
        if (Qt::mightBeRichText(shown))
            document.setHtml(shown);
        else
            document.setPlainText(shown);
        QCOMPARE(document.toPlainText(), text);
    }

    void messagesAndEmptyViews()
    {
        MessageBar bar;
        bar.showMessage(m_bold + m_picture);
        QCOMPARE(wrongLabelOf(bar), QString());
        bar.showError(m_bold,
                      {.kind = Error::Kind::Rejected, .code = m_picture, .detail = m_bold, .trackingId = m_picture});
        QVERIFY(shows(bar, m_bold));
        QCOMPARE(wrongLabelOf(bar), QString());
        EmptyView empty(u"view-task"_s);
        empty.setTexts(m_bold);
        QCOMPARE(wrongLabelOf(empty), QString());
        const std::unique_ptr<QMessageBox> question(
            plainQuestion(QMessageBox::Question, m_bold, m_picture, QMessageBox::Cancel, nullptr));
        QCOMPARE(question->textFormat(), Qt::PlainText);
    }

    void toolTips()
    {
        PlanTableModel plan;
        Plan made = plansamples::plan();
        made.users = {person()};
        plan.setPlan(std::make_shared<const Plan>(made));
        QVERIFY(plan.index(0, 0).data(Qt::ToolTipRole).toString().contains(m_bold.toHtmlEscaped()));
        QCOMPARE(wrongTipOf(plan), QString());
        ChangeFieldsModel fields(ChangeFieldsModel::Layout::Decision);
        fields.setRows(fieldRows(made.users.constFirst().fields));
        QCOMPARE(wrongTipOf(fields), QString());
        FilesTableModel files;
        ImportFile file;
        file.path = u"/"_s + m_bold + u"/nsk.txt"_s;
        files.put(file);
        QVERIFY(files.rowCount() > 0);
        QCOMPARE(wrongTipOf(files), QString());
    }

    void whatATableElides()
    {
        PlanTableModel plan;
        Plan made = plansamples::plan();
        made.users = {person()};
        plan.setPlan(std::make_shared<const Plan>(made));
        TableView table;
        table.setModel(&plan);
        table.resize(900, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const QPoint place = table.visualRect(plan.index(0, PlanTableModel::UserColumn)).center();
        QHelpEvent help(QEvent::ToolTip, place, table.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(table.viewport(), &help);
        QTRY_VERIFY(!QToolTip::text().isEmpty());
        QVERIFY(!isMarkup(QToolTip::text()));
    }
};

QTEST_MAIN(PlainNamesTest)
#include "tst_plainnames.moc"
