// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/institutions/institutiontablemodel.h"
#include "tests/fakes/fakehttpserver.h"
#include "tests/widgets/testdesk.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/common/whendone.h"
#include "widgets/institutions/institutiondetail.h"
#include "widgets/institutions/institutionform.h"
#include "widgets/institutions/institutionspane.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

/// The pane as a window of its own.
struct Shown {
    explicit Shown(TestDesk &desk)
        : pane(desk.services(), jobs, [] { return Preferences(); })
    {
        pane.resize(1100, 700);
        pane.show();
        pane.refresh();
    }

    [[nodiscard]] TableView *table() const { return pane.findChild<TableView *>(); }
    [[nodiscard]] InstitutionForm &form() const { return *pane.findChild<InstitutionForm *>(); }
    [[nodiscard]] MessageBar *messages() const { return pane.findChild<MessageBar *>(); }
    [[nodiscard]] QLineEdit *field(const QString &accessibleName) const
    {
        for (QLineEdit *edit : pane.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == accessibleName)
                return edit;
        }
        return nullptr;
    }
    [[nodiscard]] bool hasRows(int rows) const { return pane.isPictureReady() && table()->model()->rowCount() == rows; }

    JobBoard jobs;
    InstitutionsPane pane;
};

void typeIntoFocus(const QString &text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace

class TestInstitutionsPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInstitutionIsAddedByKeyboardAlone()
    {
        TestDesk desk;
        Shown shown(desk);
        QVERIFY(QTest::qWaitForWindowActive(&shown.pane));
        QTRY_VERIFY(shown.pane.isPictureReady());
        shown.pane.setFocus();

        QTest::keyClick(&shown.pane, Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), shown.field(u"Code"_s));
        typeIntoFocus(u"NSK"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), shown.field(u"Name"_s));
        typeIntoFocus(u"North School"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        typeIntoFocus(u"https://alma.library.example"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);

        QTRY_COMPARE(desk.institutions().size(), 1);
        const Institution stored = desk.institutions().constFirst();
        QCOMPARE(stored.code.toString(), u"NSK"_s);
        QCOMPARE(stored.name, u"North School"_s);
        QCOMPARE(stored.almaUrl, QUrl(u"https://alma.library.example"_s));
        QCOMPARE(stored.reserve, Preferences().defaultReserve);
        QTRY_VERIFY(shown.hasRows(1));
        QVERIFY(!shown.pane.hasUnsavedWork());
    }

    void aWrongAddressIsSaidBesideTheFieldAndNotSaved()
    {
        TestDesk desk;
        QVERIFY(desk.add(u"NSK"_s, u"North School"_s));
        Shown shown(desk);
        QTRY_VERIFY(shown.hasRows(1));
        QLineEdit *address = shown.field(u"Address of the API"_s);
        QVERIFY(address);
        address->setFocus();
        address->selectAll();
        QTest::keyClicks(address, u"http://alma.library.example"_s);
        QVERIFY(shown.form().hasProblems());
        QVERIFY(!address->accessibleDescription().isEmpty());
        QTest::keyClick(address, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(shown.pane.hasUnsavedWork());
        QCOMPARE(desk.institutions().constFirst().almaUrl, QUrl(u"https://alma.library.example"_s));
    }

    void aTestOfTheKeyCanBeCanceled()
    {
        FakeHttpServer server;
        server.setOtherwise({}); // takes the request and says nothing
        TestDesk desk;
        Institution institution;
        institution.code = InstitutionCode(u"NSK"_s);
        institution.name = u"North School"_s;
        institution.almaUrl = server.url();
        institution.reserve = 0;
        InstitutionRegister &known = desk.workspace().institutions();
        QVERIFY(QCoro::waitFor(known.add(institution)));
        QVERIFY(QCoro::waitFor(known.setKey(institution.code, u"l8xx-not-a-key"_s)));
        Shown shown(desk);
        QTRY_VERIFY(shown.hasRows(1));
        QVERIFY(QTest::qWaitForWindowActive(&shown.pane));
        QTest::keyClick(&shown.pane, Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(server.arrivals().size(), 1);
        QCOMPARE(shown.jobs.running().size(), 1);
        shown.jobs.cancelAll();
        QTRY_VERIFY(shown.jobs.running().isEmpty());
        QTRY_VERIFY(!shown.messages()->isHidden());
        QCOMPARE(desk.institutions().constFirst().keyState, KeyState::Untested);
    }

    void savingCanBeUndone()
    {
        TestDesk desk;
        QVERIFY(desk.add(u"NSK"_s, u"North School"_s));
        Shown shown(desk);
        QTRY_VERIFY(shown.hasRows(1));
        QLineEdit *name = shown.field(u"Name"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Renamed"_s);
        for (QPushButton *button : shown.pane.findChildren<QPushButton *>()) {
            if (button->text() == u"Save NSK")
                button->click();
        }
        QTRY_COMPARE(desk.institutions().constFirst().name, u"Renamed"_s);
        QPushButton *undo = nullptr;
        QTRY_VERIFY(!shown.messages()->isHidden());
        for (QPushButton *button : shown.messages()->findChildren<QPushButton *>()) {
            if (button->text() == u"Undo")
                undo = button;
        }
        QVERIFY(undo);
        undo->click();
        QTRY_COMPARE(desk.institutions().constFirst().name, u"North School"_s);
    }

    void leavingUnsavedChangesAsksAndStays()
    {
        TestDesk desk;
        QVERIFY(desk.add(u"HVO"_s, u"West"_s));
        QVERIFY(desk.add(u"NSK"_s, u"North"_s));
        Shown shown(desk);
        QTRY_VERIFY(shown.hasRows(2));
        QLineEdit *name = shown.field(u"Name"_s);
        QTest::keyClicks(name, u"!"_s);
        QVERIFY(shown.pane.hasUnsavedWork());
        shown.table()->selectRow(1);
        QMessageBox *question = nullptr;
        QTRY_VERIFY((question = shown.pane.findChild<QMessageBox *>()));
        QCOMPARE(shown.field(u"Code"_s)->text(), u"HVO"_s);
        QCOMPARE(shown.table()->currentIndex().row(), 0);
        question->button(QMessageBox::Discard)->click();
        QTRY_COMPARE(shown.field(u"Code"_s)->text(), u"NSK"_s);
        QVERIFY(!shown.pane.hasUnsavedWork());
        QCOMPARE(desk.institutions().constFirst().name, u"West"_s);
    }

    void removingAsksOnceAndCancelKeeps()
    {
        TestDesk desk;
        QVERIFY(desk.add(u"NSK"_s, u"North"_s));
        Shown shown(desk);
        QTRY_VERIFY(shown.hasRows(1));
        const auto askToRemove = [&] {
            for (const Pane::MenuEntry &entry : shown.pane.menuEntries()) {
                if (entry.menu == Pane::Menu::Edit)
                    entry.action->trigger();
            }
            return shown.pane.findChild<QMessageBox *>();
        };
        QPointer<QMessageBox> question = askToRemove();
        QVERIFY(question);
        question->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!question);
        QCOMPARE(desk.institutions().size(), 1);
        question = askToRemove();
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_COMPARE(desk.institutions().size(), 0);
        QTRY_COMPARE(shown.table()->model()->rowCount(), 0);
    }

    void aTestThatFailsIsNoTest()
    {
        TestDesk desk;
        Institution unreachable;
        unreachable.code = InstitutionCode(u"NSK"_s);
        unreachable.name = u"North"_s;
        unreachable.almaUrl = QUrl(u"http://127.0.0.1:9"_s); // nobody answers there
        auto &all = desk.workspace().institutions();
        QVERIFY(QCoro::waitFor(all.add(unreachable)));
        QVERIFY(QCoro::waitFor(all.setKey(unreachable.code, u"l8xx0000"_s)));
        Shown shown(desk);
        QTRY_VERIFY(shown.hasRows(1));
        QVERIFY(shown.table()->isColumnHidden(InstitutionTableModel::TestedColumn));
        for (const Pane::MenuEntry &entry : shown.pane.menuEntries()) {
            if (entry.action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_T))
                entry.action->trigger();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!shown.messages()->text().isEmpty(), 30'000);
        QTRY_VERIFY(shown.pane.isPictureReady());
        QVERIFY(shown.table()->isColumnHidden(InstitutionTableModel::TestedColumn));
        for (const QLabel *label : shown.form().findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"tested "_s), qPrintable(label->text()));
    }

    void keysThatDoNotWorkNeedAttention()
    {
        TestDesk desk;
        QVERIFY(desk.add(u"NSK"_s, u"North"_s));
        Shown shown(desk);
        QTRY_COMPARE(shown.pane.attentionCount(), 1);
    }

    void copiedRowsAreTabSeparatedWithHeadings()
    {
        TestDesk desk;
        QVERIFY(desk.add(u"HVO"_s, u"West"_s));
        QVERIFY(desk.add(u"NSK"_s, u"North"_s));
        Shown shown(desk);
        QTRY_VERIFY(shown.hasRows(2));
        shown.table()->selectRow(1);
        shown.table()->setFocus();
        QTRY_VERIFY(shown.table()->hasFocus());
        QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).startsWith(u"Code\tName\t"_s));
        QVERIFY(lines.at(1).startsWith(u"NSK\tNorth\t"_s));
    }

    void rowsAreTallEnoughToHit()
    {
        TestDesk desk;
        QVERIFY(desk.add(u"NSK"_s, u"North"_s));
        Shown shown(desk);
        QTRY_VERIFY(shown.hasRows(1));
        QVERIFY(shown.table()->rowHeight(0) >= 28);
    }

    void columnsAreRememberedAndForeignStatesRefused()
    {
        TestDesk desk;
        QVERIFY(desk.add(u"NSK"_s, u"North"_s));
        QByteArray state;
        {
            Shown shown(desk);
            QTRY_VERIFY(shown.hasRows(1));
            shown.table()->setColumnWidth(0, 137);
            state = shown.table()->headerState();
        }
        Shown shown(desk);
        QTRY_VERIFY(shown.hasRows(1));
        QVERIFY(shown.table()->restoreHeaderState(state));
        QCOMPARE(shown.table()->columnWidth(0), 137);
        QVERIFY(!shown.table()->restoreHeaderState("not a state"));
        QVERIFY(!shown.table()->restoreHeaderState({}));
        QCOMPARE(shown.table()->columnWidth(0), 137);
    }
};

QTEST_MAIN(TestInstitutionsPane)
#include "tst_institutionspane.moc"
