// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/languages.h"
#include "tests/widgets/longqueuedesk.h"

#include <QHash>
#include <QKeySequence>

using namespace skranke;
using namespace Qt::StringLiterals;

/// The queue pane with more changes than one page of them: what a key reaches is what the list holds, not what has been
/// scrolled to.
class LongQueueTest : public QObject, private LongQueueDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void theNextConflictIsFoundBelowWhatHasBeenRead()
    {
        propose(450);
        makeConflicts({3, 205, 430});
        show();
        key(Qt::Key_N);
        QTRY_COMPARE(current(), m_ids.at(3));
        key(Qt::Key_N);
        QTRY_COMPARE(current(), m_ids.at(205));
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_N);
        QTRY_COMPARE(current(), m_ids.at(430));
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_N); // the first one again
        QTRY_COMPARE(current(), m_ids.at(3));
        QVERIFY(m_pane->findChild<MessageBar *>()->text().isEmpty());
    }

    void aConflictThatIsAloneIsFoundAtOnce()
    {
        propose(450);
        makeConflicts({440});
        show();
        key(Qt::Key_N);
        QTRY_COMPARE(current(), m_ids.at(440));
        key(Qt::Key_N);
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(current(), m_ids.at(440));
        QVERIFY(m_pane->findChild<MessageBar *>()->text().isEmpty());
    }

    void onlyWithoutAnyConflictItIsSaidSo()
    {
        propose(450);
        show();
        const ChangeId before = current();
        key(Qt::Key_N);
        QTRY_VERIFY(!m_pane->findChild<MessageBar *>()->text().isEmpty());
        QCOMPARE(current(), before);
        QVERIFY(rows() < m_ids.size()); // the answer needed none of the other rows
    }

    void aConflictIsFoundAlthoughTheListIsReadAgain()
    {
        propose(450);
        makeConflicts({205});
        show();
        key(Qt::Key_N);
        m_pane->refresh(); // before the store has answered
        QTRY_COMPARE(current(), m_ids.at(205));
    }

    void aConflictIsFoundWhileTextNarrowsTheList()
    {
        propose(450);
        makeConflicts({120, 430});
        show();
        m_pane->focusFilter();
        auto *text = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        QTest::keyClicks(text, u"Løvås04"_s); // 400 to 449
        changes()->setFocus();
        // The text holds, the rows that fit it may still be on their way.
        QTRY_VERIFY(rows() == 0 || changes()->model()->index(0, 0).data(IdRole).toString() == m_ids.at(400).toString());
        key(Qt::Key_N);
        QTRY_COMPARE(current(), m_ids.at(430));
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_N);
        QCOMPARE(current(), m_ids.at(430));
        QVERIFY(m_pane->findChild<MessageBar *>()->text().isEmpty());
    }

    void allAreSelectedAlsoThoseNotReadYet()
    {
        propose(450);
        show();
        key(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(selected(), 450);
        key(Qt::Key_T);
        QTRY_COMPARE(countOf(ChangeState::Withdrawn), 450);
    }

    void aStepWaitsUntilTheSelectionIsWhole_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("approve") << QKeySequence(u"A"_s) << u"proposed"_s << u"approved"_s;
        QTest::newRow("withdraw") << QKeySequence(u"T"_s) << u"approved"_s << u"withdrawn"_s;
    }

    /// The first page has nothing that the step is for: that is no reason to do nothing.
    void aStepWaitsUntilTheSelectionIsWhole()
    {
        QFETCH(const QKeySequence, keys);
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        propose(250);
        QVERIFY(QCoro::waitFor(saving(m_ids.first(60), ChangeState::Kept)));
        QVERIFY(QCoro::waitFor(saving(m_ids.sliced(60), *changeStateFromWord(before))));
        show();
        key(Qt::Key_A, Qt::ControlModifier);
        QTest::keySequence(changes(), keys);
        QVERIFY(message().text().contains(u"waits"));
        QTRY_COMPARE(countOf(*changeStateFromWord(after)), 190);
        QCOMPARE(countOf(ChangeState::Kept), 60);
        QTRY_COMPARE(selected(), 250);
        QVERIFY2(message().isHidden(), qPrintable(message().text()));
    }

    void takingBackWaitsUntilTheSelectionIsWhole()
    {
        propose(250);
        QVERIFY(QCoro::waitFor(saving(m_ids, ChangeState::Applied)));
        show();
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(message().text().contains(u"cannot be taken back")); // nothing was kept of how they were
        QVERIFY2(message().text().contains(u"250"), qPrintable(message().text()));
    }

    void sendingTheSelectedWaitsUntilTheSelectionIsWhole()
    {
        propose(120);
        QVERIFY(QCoro::waitFor(saving(m_ids, ChangeState::Approved)));
        show();
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!m_pane->hasUnsavedWork()); // not yet
        QVERIFY(message().text().contains(u"waits"));
        QTRY_VERIFY(m_pane->hasUnsavedWork());
        QCOMPARE(selected(), 120);
        m_jobs->cancelAll();
        QTRY_VERIFY(!m_pane->hasUnsavedWork());
    }

    void aStepThatWaitsIsCalledOff_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("Esc") << 0;
        QTest::newRow("a click on the row that is current") << 1;
        QTest::newRow("a key that leads to it") << 2;
        QTest::newRow("another row") << 3;
        QTest::newRow("a link") << 4;
        QTest::newRow("another filter") << 5;
        QTest::newRow("a failure") << 6;
    }

    void aStepThatWaitsIsCalledOff()
    {
        QFETCH(const int, by);
        propose(450);
        QVERIFY(QCoro::waitFor(saving({m_ids.last()}, ChangeState::Withdrawn)));
        show();
        const QModelIndex first = changes()->model()->index(0, 0);
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_A);
        QVERIFY(message().text().contains(u"waits"));
        if (by == 0)
            QVERIFY(m_pane->stepBack());
        else if (by == 1)
            QTest::mouseClick(changes()->viewport(), Qt::LeftButton, {}, changes()->visualRect(first).center());
        else if (by == 2)
            key(Qt::Key_Home);
        else if (by == 3)
            key(Qt::Key_J);
        else if (by == 4)
            QVERIFY(m_pane->open({.kind = Link::Kind::Change, .id = m_ids.at(3).toString()}));
        else if (by == 5)
            chooseState(u"proposed"_s);
        else
            QVERIFY(QCoro::waitFor(running(u"ALTER TABLE change RENAME TO missing"_s)));
        QTRY_VERIFY(!message().text().contains(u"waits"));
        if (by == 6)
            QVERIFY(QCoro::waitFor(running(u"ALTER TABLE missing RENAME TO change"_s)));
        QTRY_VERIFY(m_pane->isPictureReady());
        if (by == 4)
            QTRY_COMPARE(current(), m_ids.at(3));
        QCOMPARE(selected(), 1);
        QCOMPARE(countOf(ChangeState::Approved), 0);
        QVERIFY(by == 0 || !m_pane->stepBack() || by == 5); // nothing is left to be called off
    }

    /// What another program adds meanwhile was not meant, and nobody has looked at it.
    void whatComesWhileAStepWaitsIsNotTouched()
    {
        propose(250);
        QVERIFY(QCoro::waitFor(saving({m_ids.at(100)}, ChangeState::Withdrawn)));
        showProposed();
        const auto come = saving({m_ids.at(100)}, ChangeState::Proposed);
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_A);
        m_pane->refresh();
        QTRY_COMPARE(countOf(ChangeState::Approved), 248);
        QCOMPARE(countOf(ChangeState::Proposed), 1);
        QCOMPARE(countOf(ChangeState::Withdrawn), 1);
    }

    void aClickMeanwhileSelectsWhatWasClicked()
    {
        propose(450);
        show();
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_Down); // before the other rows are there, which nobody needs any more
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(selected(), 1);
        QCOMPARE(current(), m_ids.at(1));
    }

    void whatIsSelectedStaysSoWhenTheListIsReadAgain()
    {
        propose(450);
        show();
        key(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(selected(), 450);
        const auto done = QCoro::waitFor(m_desk->workspace().queue().withdraw({.ids = {m_ids.at(7)}}));
        QVERIFY(done);
        m_pane->setInstitutionFilter(InstitutionCode(u"NSK"_s));
        QTRY_VERIFY(m_pane->isPictureReady());
        QTRY_COMPARE(rows(), 450);
        QTRY_COMPARE(selected(), 450);
    }

    void shiftExtendsFromWhereTheKeysHaveGone()
    {
        propose(450);
        show();
        QTest::mouseClick(changes()->viewport(), Qt::LeftButton, {},
                          changes()->visualRect(changes()->model()->index(0, 0)).center());
        for (int step = 0; step < 5; ++step)
            key(Qt::Key_J);
        QTRY_COMPARE(current(), m_ids.at(5));
        extend(2);
        QCOMPARE(selectedRange(), std::pair(5, 7));
    }

    void aSelectionIsExtendedOverThePages()
    {
        propose(450);
        show();
        extend(170);
        QCOMPARE(selectedRange(), std::pair(0, 170));
        extend(-20);
        QCOMPARE(selectedRange(), std::pair(0, 150));
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_T);
        QTRY_COMPARE(countOf(ChangeState::Withdrawn), 151);
    }

    void aSelectionGoesOnBeingExtendedWhenTheListHasBeenReadAgain()
    {
        propose(450);
        show();
        for (int step = 0; step < 3; ++step)
            key(Qt::Key_J);
        extend(90);
        const int top = changes()->rowAt(0);
        m_pane->refresh();
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(selectedRange(), std::pair(3, 93));
        QCOMPARE(current(), m_ids.at(93));
        QCOMPARE(changes()->rowAt(0), top); // nor does it jump
        extend(2);
        QCOMPARE(selectedRange(), std::pair(3, 95));
        extend(-5);
        QCOMPARE(selectedRange(), std::pair(3, 90));
    }

    void keysWhileTheListIsReadAgainGoOnFromWhereTheyWere()
    {
        propose(450);
        show();
        extend(120);
        QTRY_VERIFY(m_pane->isPictureReady());
        const QSignalSpy reset(changes()->model(), &QAbstractItemModel::modelReset);
        m_pane->refresh();
        // A key at every step of the reading, also right after the rows have been replaced.
        int pressed = 0;
        int afterwards = 0;
        bool lost = false;
        QVERIFY(QTest::qWaitFor([&] {
            if (afterwards >= 4 && pressed % 2 == 0)
                return m_pane->isPictureReady();
            const int before = changes()->currentIndex().row();
            const bool down = pressed++ % 2 == 0;
            key(down ? Qt::Key_Down : Qt::Key_Up, Qt::ShiftModifier);
            const int after = changes()->currentIndex().row();
            lost = lost || after != before + (down ? 1 : -1) || selectedRange() != std::pair(0, after);
            afterwards += reset.isEmpty() ? 0 : 1;
            return false;
        }));
        QVERIFY(!lost);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(current(), m_ids.at(120));
        QCOMPARE(selectedRange(), std::pair(0, 120));
    }

    void selectingAllStandsInTheMenu()
    {
        propose(250);
        show();
        QAction *all = nullptr;
        for (const Pane::MenuEntry &entry : m_pane->menuEntries()) {
            if (entry.action && entry.action->shortcut() == QKeySequence(QKeySequence::SelectAll))
                all = entry.action;
        }
        QVERIFY(all);
        QVERIFY(unnamedParts(*m_pane).isEmpty());
        all->trigger();
        QTRY_COMPARE(selected(), 250);
    }

    void noTwoEntriesOfAMenuShareALetter_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "nb", "nn"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void noTwoEntriesOfAMenuShareALetter()
    {
        QFETCH(const QString, language);
        Languages languages;
        languages.use(language);
        const QueuePane pane(m_desk->services(), *m_jobs);
        QVERIFY(language == u"en"_s || pane.title() != u"Change queue"_s);
        QHash<QPair<int, QString>, QString> taken;
        for (const Pane::MenuEntry &entry : pane.menuEntries()) {
            const QKeySequence letter = QKeySequence::mnemonic(entry.action ? entry.action->text() : QString());
            if (letter.isEmpty())
                continue;
            QString &first = taken[{static_cast<int>(entry.menu), letter.toString()}];
            QVERIFY2(first.isEmpty(), qPrintable(first + u" / "_s + entry.action->text()));
            first = entry.action->text();
        }
    }

    void selectingAllInATextSelectsTheText()
    {
        propose(250);
        show();
        m_pane->focusFilter();
        auto *text = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        QTest::keyClicks(text, u"Løvås"_s);
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(text->selectedText(), u"Løvås"_s);
        QTRY_COMPARE(rows(), 250);
        QVERIFY(selected() <= 1);
    }
};

QTEST_MAIN(LongQueueTest)
#include "tst_longqueue.moc"
