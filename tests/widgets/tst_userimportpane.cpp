// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roles.h"
#include "models/userimport/filestablemodel.h"
#include "models/userimport/findingstablemodel.h"
#include "models/userimport/plantablemodel.h"
#include "services/queue/changequeue.h"
#include "tests/widgets/paneshow.h"
#include "tests/widgets/windowdesk.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/primarybutton.h"
#include "widgets/common/tableview.h"
#include "widgets/text/rawfileview.h"
#include "widgets/userimport/occasiondialog.h"
#include "widgets/userimport/personview.h"
#include "widgets/userimport/userimportpane.h"

#include <QComboBox>
#include <QCoroTask>
#include <QFileInfo>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace skranke;
using namespace Qt::StringLiterals;

/// The pane of user imports, driven by keys and clicks against the sandbox.
class UserImportPaneTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<UserImportPane> m_pane;

    TableView *table(const QString &name) const { return m_pane->findChild<TableView *>(name); }
    QTabWidget *tabs() const { return m_pane->findChild<QTabWidget *>(u"userImportTabs"_s); }
    PrimaryButton *primary() const { return m_pane->findChild<PrimaryButton *>(u"importStep"_s); }
    MessageBar *message() const { return m_pane->findChild<MessageBar *>(); }

    static qint64 lineOf(const QModelIndex &index) { return index.data(FindingsTableModel::LineRole).toLongLong(); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        QVERIFY(m_desk->open());
        m_pane = std::make_unique<UserImportPane>(m_desk->services(), m_desk->jobs);
        QVERIFY(showPane(*m_pane));
    }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void anOpenedFileShowsItsFindings()
    {
        m_pane->openFile(m_desk->nightFile());
        QTRY_VERIFY(table(u"findingRules"_s)->model()->rowCount() > 5);
        QVERIFY(table(u"findings"_s)->model()->rowCount() > 5);
        QCOMPARE(m_pane->attentionCount(), 1);
        QTRY_VERIFY(m_pane->isPictureReady());
        QVERIFY(primary()->isEnabled()); // whose file it is was guessed from its name
    }

    void returnOnAFindingJumpsToItsLine()
    {
        m_pane->openFile(m_desk->nightFile());
        auto *findings = table(u"findings"_s);
        QTRY_VERIFY(findings->model()->rowCount() > 5);
        QTRY_VERIFY(m_pane->isPictureReady());
        int row = 0;
        while (lineOf(findings->model()->index(row, 0)) == 0)
            ++row;
        findings->setCurrentIndex(findings->model()->index(row, 0));
        const qint64 line = lineOf(findings->currentIndex());
        QTest::keyClick(findings, Qt::Key_Return);
        QCOMPARE(tabs()->currentIndex(), 2);
        auto *raw = qobject_cast<RawFileView *>(tabs()->currentWidget());
        QVERIFY(raw);
        QTRY_COMPARE(raw->markedLine(), line);
        QVERIFY(m_pane->stepBack());
        QCOMPARE(tabs()->currentIndex(), 0);
    }

    void withoutUsersThePlanOffersToFetchThem()
    {
        m_pane->openFile(m_desk->plainFile(5, 2));
        QTRY_VERIFY(primary()->isEnabled());
        QTest::keyClick(m_pane.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(!message()->text().isEmpty());
        QCOMPARE(table(u"plan"_s)->model()->rowCount(), 0);
        QTest::keyClick(m_pane.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(table(u"plan"_s)->model()->rowCount() >= 7, 20'000);
    }

    void whatIsProposedLeavesOutWhatIsHeldBack()
    {
        QVERIFY(m_desk->fetchUsers());
        m_pane->openFile(m_desk->plainFile(5, 2));
        QTRY_VERIFY(primary()->isEnabled());
        QTest::mouseClick(primary(), Qt::LeftButton);
        auto *plan = table(u"plan"_s);
        QTRY_VERIFY_WITH_TIMEOUT(plan->model()->rowCount() >= 7, 20'000);
        QTRY_VERIFY(primary()->text().contains(u'7'));
        plan->setCurrentIndex(plan->model()->index(0, 0));
        QTest::keyClick(plan, Qt::Key_Space);
        QTRY_VERIFY(primary()->text().contains(u'6'));
        QSignalSpy links(m_pane.get(), &Pane::linkActivated);
        QTest::keyClick(m_pane.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!message()->text().isEmpty());
        const auto batches = QCoro::waitFor(m_desk->workspace->queue().batches());
        QVERIFY(batches);
        QCOMPARE(batches->size(), 1);
        QCOMPARE(batches->first().counts.value(ChangeState::Proposed), 6);
        QCOMPARE(m_desk->sandbox.arrivals().size(), 0);
    }

    void aRowOfThePlanOpensThePerson()
    {
        QVERIFY(m_desk->fetchUsers());
        m_pane->openFile(m_desk->plainFile(3, 0));
        QTRY_VERIFY(primary()->isEnabled());
        QTest::mouseClick(primary(), Qt::LeftButton);
        auto *plan = table(u"plan"_s);
        QTRY_VERIFY_WITH_TIMEOUT(plan->model()->rowCount() >= 3, 20'000);
        plan->setCurrentIndex(plan->model()->index(0, 0));
        QTest::keyClick(plan, Qt::Key_Return);
        auto *person = m_pane->findChild<PersonView *>();
        QTRY_VERIFY(person->isVisible());
        QVERIFY(table(u"personFields"_s)->model()->rowCount() > 0);
        QVERIFY(m_pane->stepBack());
        QVERIFY(!person->isVisible());
    }

    void thePlanHasTheKeyboardOnceItIsThere()
    {
        QVERIFY(m_desk->fetchUsers());
        m_pane->openFile(m_desk->plainFile(5, 2));
        QTRY_VERIFY(primary()->isEnabled());
        auto *files = m_pane->findChild<QListView *>(u"importFiles"_s);
        files->setFocus();
        QTest::keyClick(files, Qt::Key_P, Qt::ControlModifier);
        auto *plan = table(u"plan"_s);
        QTRY_VERIFY_WITH_TIMEOUT(plan->model()->rowCount() >= 7, 20'000);
        QTRY_VERIFY(plan->hasFocus());
        const int row = plan->currentIndex().row();
        QTest::keyClick(plan, Qt::Key_J);
        QCOMPARE(plan->currentIndex().row(), row + 1);

        // The button goes when it has been pressed; the keyboard stays in the plan.
        primary()->setFocus();
        QTest::mouseClick(primary(), Qt::LeftButton);
        QTRY_VERIFY(!message()->text().isEmpty());
        QVERIFY(plan->hasFocus());
    }

    void whatLiesInTheQueueAlreadyIsShownThere()
    {
        QVERIFY(m_desk->fetchUsers());
        m_pane->openFile(m_desk->plainFile(3, 0));
        QTRY_VERIFY(primary()->isEnabled());
        QTest::keyClick(m_pane.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(table(u"plan"_s)->model()->rowCount() >= 3, 20'000);
        QTRY_VERIFY(primary()->isEnabled());
        QTest::keyClick(m_pane.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!message()->text().isEmpty());
        const auto batches = QCoro::waitFor(m_desk->workspace->queue().batches());
        QCOMPARE(batches->size(), 1);
        message()->clear();
        QTRY_VERIFY(primary()->isEnabled());
        QTest::keyClick(m_pane.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(message()->isVisible());
        const QSignalSpy links(m_pane.get(), &Pane::linkActivated);
        for (QPushButton *button : message()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(links.size(), 1); // to where the changes lie, not to an empty batch
        QCOMPARE(links.first().first().value<Link>().id, batches->first().batch.id.toString());
    }

    void spaceAndAnActionHoldBackFromAnyColumn()
    {
        QVERIFY(m_desk->fetchUsers());
        m_pane->openFile(m_desk->plainFile(5, 2));
        QTRY_VERIFY(primary()->isEnabled());
        QTest::mouseClick(primary(), Qt::LeftButton);
        auto *plan = table(u"plan"_s);
        QTRY_VERIFY_WITH_TIMEOUT(plan->model()->rowCount() >= 7, 20'000);
        plan->setCurrentIndex(plan->model()->index(0, PlanTableModel::ResultColumn));
        QTest::keyClick(plan, Qt::Key_Space);
        QTRY_VERIFY(primary()->text().contains(u'6'));
        QTest::keyClick(plan, Qt::Key_H);
        QTRY_VERIFY(primary()->text().contains(u'7'));
    }

    void aForecastAskedForWhileSomethingGoesOnComesLater()
    {
        QVERIFY(m_desk->fetchUsers());
        m_pane->openFile(m_desk->plainFile(3, 0));
        QTRY_VERIFY(primary()->isEnabled());
        QTest::mouseClick(primary(), Qt::LeftButton);
        auto *plan = table(u"plan"_s);
        QTRY_VERIFY_WITH_TIMEOUT(plan->model()->rowCount() >= 3, 20'000);
        QTRY_VERIFY(primary()->isEnabled());
        QComboBox *semantics = nullptr;
        for (QComboBox *box : m_pane->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Way of writing")
                semantics = box;
        }
        QVERIFY(semantics);
        QTest::keyClick(m_pane.get(), Qt::Key_R, Qt::ControlModifier); // checks again: the file is busy
        semantics->setFocus();
        QTest::keyClick(semantics, Qt::Key_Down);
        QCOMPARE(plan->model()->rowCount(), 0); // nothing of another plan is shown as if it were this one
        QTRY_VERIFY_WITH_TIMEOUT(plan->model()->rowCount() >= 3, 20'000);
        QVERIFY(!primary()->isEnabled()); // a forecast proposes nothing
    }

    void whyAPlanIsProposedStandsWithEachChange()
    {
        QVERIFY(m_desk->fetchUsers());
        m_pane->openFile(m_desk->plainFile(3, 0));
        auto *occasion = m_pane->findChild<QPushButton *>(u"occasion"_s);
        QTRY_VERIFY(primary()->isEnabled());
        QVERIFY(!occasion->isVisible()); // there is nothing to propose yet
        QTest::mouseClick(primary(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(table(u"plan"_s)->model()->rowCount() >= 3, 20'000);
        QTRY_VERIFY(occasion->isEnabled());
        QTest::keyClick(m_pane->focusWidget(), Qt::Key_T, Qt::ControlModifier);
        auto *dialog = m_pane->findChild<OccasionDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->focusWidget(), u"RT 4711"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog->focusWidget(), u"Nytt semester"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!m_pane->findChild<OccasionDialog *>());
        QTest::mouseClick(occasion, Qt::LeftButton); // what was typed is there to be changed
        dialog = m_pane->findChild<OccasionDialog *>();
        QCOMPARE(dialog->findChild<QLineEdit *>(u"reason"_s)->text(), u"Nytt semester"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);

        QTest::mouseClick(primary(), Qt::LeftButton);
        QList<Change> changes;
        QTRY_VERIFY_WITH_TIMEOUT(
            !(changes = QCoro::waitFor(m_desk->services().queue.page({}, 0, 0)).value_or(QList<Change>())).isEmpty(),
            20'000);
        const Occasion typed{.ticket = u"RT 4711"_s, .reason = u"Nytt semester"_s};
        for (const Change &change : std::as_const(changes))
            QCOMPARE(change.evidence.occasion, typed);
    }

    void theInstitutionFilterChoosesAFileOfItsOwn()
    {
        const QString night = m_desk->nightFile();
        const QString other =
            m_desk->folder.filePath(m_desk->sandbox.institutions().at(1).code.toLower() + u"-x.txt"_s);
        QVERIFY(QFile::copy(m_desk->plainFile(1, 0), other));
        m_pane->openFile(other);
        m_pane->openFile(night);
        QTRY_VERIFY(m_pane->isPictureReady() && table(u"findingRules"_s)->model()->rowCount() > 5);
        auto *files = m_pane->findChild<QListView *>(u"importFiles"_s);
        m_pane->setInstitutionFilter(InstitutionCode(m_desk->sandbox.institutions().at(1).code));
        QCOMPARE(files->currentIndex().data().toString(), QFileInfo(other).fileName());
        m_pane->setInstitutionFilter(InstitutionCode(u"ZZZ"_s));
        QVERIFY(!files->currentIndex().isValid());
        QVERIFY(!tabs()->isVisible());
        m_pane->setInstitutionFilter(m_desk->code());
        const QSignalSpy all(m_pane.get(), &Pane::allInstitutionsRequested);
        m_pane->openFile(other); // whoever opens a file wants to see it
        QCOMPARE(all.size(), 1);
    }

    void aUserOfTheCacheHasAPageOfItsOwn()
    {
        QVERIFY(m_desk->fetchUsers());
        const QJsonObject user = m_desk->sandbox.users(m_desk->code().toString()).first();
        const Link link{
            .kind = Link::Kind::User, .institution = m_desk->code(), .id = user.value(u"primary_id").toString()};
        QVERIFY(m_pane->open(link)); // no file is open
        auto *fields = table(u"cachedFields"_s);
        QTRY_VERIFY(fields->isVisible());
        QCOMPARE(fields->model()->columnCount(), 2);
        QVERIFY(fields->model()->rowCount() > 5);
        QVERIFY(fields->hasFocus());
        QVERIFY(!tabs()->isVisible());
        QVERIFY(m_pane->stepBack());
        QVERIFY(!fields->isVisible());
        QVERIFY(!m_pane->stepBack());

        m_pane->openFile(m_desk->nightFile());
        QTRY_VERIFY(m_pane->isPictureReady());
        QVERIFY(m_pane->open(link));
        QTRY_VERIFY(fields->isVisible());
        QVERIFY(m_pane->stepBack());
        QVERIFY(tabs()->isVisible());
    }

    void whatIsWrongIsSaidAlsoWithoutAFile()
    {
        QVERIFY(m_pane->open({.kind = Link::Kind::User, .institution = m_desk->code(), .id = u"nobody"_s}));
        QTRY_VERIFY(message()->isVisible());
    }

    void filesAndTheChosenFindingSurviveARestart()
    {
        const QString night = m_desk->nightFile();
        m_pane->openFile(m_desk->plainFile(1, 0));
        m_pane->openFile(night);
        auto *rules = table(u"findingRules"_s);
        QTRY_VERIFY(rules->model()->rowCount() > 5);
        rules->setCurrentIndex(rules->model()->index(2, 0));
        auto *findings = table(u"findings"_s);
        findings->setCurrentIndex(findings->model()->index(findings->model()->rowCount() - 1, 0));
        const qint64 line = lineOf(findings->currentIndex());
        QTRY_VERIFY(m_pane->isPictureReady());
        const QVariantMap place = m_pane->place();
        for (const QVariant &value : place) { // it is kept in clear
            for (const QString &text : value.toStringList())
                QVERIFY2(!text.contains(u'/'), qPrintable(text));
        }

        m_pane = std::make_unique<UserImportPane>(m_desk->services(), m_desk->jobs);
        m_pane->goTo(place);
        QVERIFY(showPane(*m_pane));
        QTRY_VERIFY(m_pane->isPictureReady() && table(u"findingRules"_s)->model()->rowCount() > 5);
        QTRY_COMPARE(table(u"findingRules"_s)->currentIndex().row(), 2);
        QCOMPARE(lineOf(table(u"findings"_s)->currentIndex()), line);
        QCOMPARE(m_pane->findChild<QListView *>(u"importFiles"_s)->model()->rowCount(), 2);
    }

    void whatAnEarlierVersionLeftIsFollowedOnce()
    {
        const QString night = m_desk->nightFile();
        m_pane->goTo({{u"files"_s, QStringList{night}},
                      {u"institutions"_s, QStringList{m_desk->code().toString()}},
                      {u"chosen"_s, night}});
        QCOMPARE(m_pane->place().value(u"files"_s).toStringList(), QStringList{QFileInfo(night).fileName()});
        QTRY_VERIFY(table(u"findingRules"_s)->model()->rowCount() > 5);
        QCOMPARE(m_pane->place().value(u"chosen"_s), 0);
    }

    void recentFilesAreAKeyAway()
    {
        auto *recent = m_pane->findChild<QPushButton *>(u"recentFiles"_s);
        QVERIFY(!recent->isEnabled());
        QVERIFY(!recent->accessibleName().isEmpty());
        const QString night = m_desk->nightFile();
        m_pane->openFile(night);
        QTRY_VERIFY(m_pane->isPictureReady() && recent->isEnabled());

        m_pane = std::make_unique<UserImportPane>(m_desk->services(), m_desk->jobs);
        QVERIFY(showPane(*m_pane));
        recent = m_pane->findChild<QPushButton *>(u"recentFiles"_s);
        m_pane->refresh();
        QTRY_VERIFY(recent->isEnabled());
        const auto entries = m_pane->menuEntries();
        const auto entry = std::ranges::find_if(entries, [](const Pane::MenuEntry &one) {
            return one.action && one.action->shortcut() == QKeySequence(u"Ctrl+Shift+O"_s);
        });
        QVERIFY(entry != entries.cend()); // in a menu, where it can be found
        QCOMPARE(entry->menu, Pane::Menu::File);
        QTRY_VERIFY(entry->action->isEnabled());
        entry->action->trigger();
        QTRY_VERIFY(recent->menu()->isVisible());
        const auto choices = recent->menu()->actions();
        QCOMPARE(choices.size(), 1);
        QVERIFY(choices.first()->text().startsWith(QFileInfo(night).fileName()));
        choices.first()->trigger();
        recent->menu()->hide();
        auto *files = m_pane->findChild<QListView *>(u"importFiles"_s);
        QCOMPARE(files->currentIndex().data().toString(), QFileInfo(night).fileName());

        m_pane->setInstitutionFilter(InstitutionCode(u"ZZZ"_s)); // nothing of it was opened
        QTRY_VERIFY(!recent->isEnabled());
        QVERIFY(!entry->action->isEnabled());
    }

    void aFileThatIsGoneAtTheNextStartIsPassedOver()
    {
        const QString night = m_desk->nightFile();
        m_pane->openFile(night);
        QTRY_VERIFY(m_pane->isPictureReady());
        const QVariantMap place = m_pane->place();
        QVERIFY(QFile::remove(night));
        m_pane = std::make_unique<UserImportPane>(m_desk->services(), m_desk->jobs);
        m_pane->goTo(place);
        QVERIFY(showPane(*m_pane));
        QTRY_VERIFY(m_pane->place().value(u"files"_s).toStringList().isEmpty()); // the store has been asked
        QCOMPARE(m_pane->findChild<QListView *>(u"importFiles"_s)->model()->rowCount(), 0);
        QVERIFY(message()->text().isEmpty());
    }

    void aLinkLeadsToALineOrARuleOfAnOpenedFile()
    {
        const QString night = m_desk->nightFile();
        const QString name = QFileInfo(night).fileName();
        QVERIFY(!m_pane->open({.kind = Link::Kind::File, .id = name, .line = 12})); // nobody knows where it lies
        m_pane->openFile(night);
        auto *rules = table(u"findingRules"_s);
        QTRY_VERIFY(rules->model()->rowCount() > 5);
        QVERIFY(m_pane->open({.kind = Link::Kind::File, .id = name, .line = 12}));
        QCOMPARE(tabs()->currentIndex(), 2);
        QTRY_COMPARE(qobject_cast<RawFileView *>(tabs()->currentWidget())->markedLine(), 12);
        const QString rule = rules->model()->index(3, 0).data().toString();
        QVERIFY(m_pane->open({.kind = Link::Kind::File, .id = name, .rule = rule}));
        QCOMPARE(tabs()->currentIndex(), 0);
        QCOMPARE(rules->currentIndex().row(), 3);

        // Also when the file is checked only afterwards, as in a window of its own.
        const QVariantMap place = m_pane->place();
        const auto own = m_pane->another();
        own->goTo(place);
        QVERIFY(own->open({.kind = Link::Kind::File, .id = name, .rule = rule}));
        QVERIFY(showPane(*own));
        auto *ownRules = own->findChild<TableView *>(u"findingRules"_s);
        QTRY_COMPARE(ownRules->currentIndex().siblingAtColumn(0).data().toString(), rule);
    }

    void aLinkNeverOpensAnothersFileOfTheSameName()
    {
        const QString own = m_desk->nightFile();
        const QString name = QFileInfo(own).fileName();
        const InstitutionCode other(m_desk->sandbox.institutions().at(1).code);
        QVERIFY(QDir(m_desk->folder.path()).mkpath(u"other"_s));
        const QString others = m_desk->folder.filePath(u"other/"_s + name);
        QVERIFY(QFile::copy(own, others));
        m_pane->openFile(others, other);
        QVERIFY(!m_pane->open({.kind = Link::Kind::File, .institution = m_desk->code(), .id = name, .line = 3}));
        m_pane->openFile(own, m_desk->code());
        m_pane->openFile(others);
        QVERIFY(m_pane->open({.kind = Link::Kind::File, .institution = m_desk->code(), .id = name, .line = 3}));
        QCOMPARE(
            m_pane->findChild<QListView *>(u"importFiles"_s)->currentIndex().data(FilesTableModel::PathRole).toString(),
            own);
    }

    void aFileOfNobodyAsksWhoseItIs()
    {
        QFile file(m_desk->folder.filePath(u"export.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("LT:nsk1004711\nRS:1999901\nEN:Løvås\nFN:Håkon\nKA:1\n");
        file.close();
        m_pane->openFile(file.fileName());
        QTRY_VERIFY(table(u"findingRules"_s)->model()->rowCount() > 0);
        QVERIFY(!primary()->isEnabled());
        QComboBox *box = nullptr;
        for (QComboBox *one : m_pane->findChildren<QComboBox *>()) {
            if (one->findData(m_desk->code().toString()) >= 0)
                box = one;
        }
        QVERIFY(box);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QTRY_VERIFY(primary()->isEnabled());
    }

    void aDroppedFileIsOpened()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_desk->plainFile(1, 0))});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_pane.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_pane.get(), &drop);
        QTRY_VERIFY(primary()->isEnabled());
    }

    void aFileThatIsNoneIsToldInTheBar()
    {
        m_pane->openFile(m_desk->folder.filePath(u"nsk-none.txt"_s));
        QTRY_VERIFY(!message()->text().isEmpty());
        QVERIFY(!primary()->isEnabled());
    }

    void everythingHasANameAndAShortcut()
    {
        m_pane->openFile(m_desk->plainFile(1, 0));
        QTRY_VERIFY(primary()->isEnabled());
        QCOMPARE(unnamedParts(*m_pane).join(u'\n'), QString());
    }

    void aChangeOfLanguageKeepsThePlace()
    {
        m_pane->openFile(m_desk->nightFile());
        auto *findings = table(u"findings"_s);
        QTRY_VERIFY(findings->model()->rowCount() > 5);
        QTRY_VERIFY(m_pane->isPictureReady());
        findings->setCurrentIndex(findings->model()->index(3, 0));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_pane.get(), &change);
        QCOMPARE(findings->currentIndex().row(), 3);
    }
};

QTEST_MAIN(UserImportPaneTest)
#include "tst_userimportpane.moc"
