// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/institutions/institutionregister.h"
#include "services/queue/changequeue.h"
#include "services/userimport/userimport.h"
#include "tests/widgets/windowdesk.h"
#include "widgets/common/tableview.h"
#include "widgets/institutions/institutionspane.h"
#include "widgets/queue/queuepane.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/navigationlist.h"
#include "widgets/shell/panewindow.h"
#include "widgets/shell/searchbox.h"
#include "widgets/userimport/userimportpane.h"

#include <QCoroTask>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

/// Keys that send, approve or take back belong to the queue: pressed elsewhere they do nothing.
class TestWindowKeys : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<MainWindow> m_window;
    QueuePane *m_queue = nullptr;
    BatchId m_batch;

    /// As the window system delivers it: through shortcuts, to whoever has the keyboard, with its modifiers known.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->windowHandle(), key, modifiers);
    }
    QHash<ChangeState, int> counts() { return *QCoro::waitFor(m_desk->workspace->queue().counts({})); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>(60);
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->fetchUsers());
        auto &import = m_desk->workspace->userImport();
        auto plan = QCoro::waitFor(import.plan({.path = m_desk->plainFile(3, 0), .institution = m_desk->code()}));
        QVERIFY(plan);
        const auto proposed = QCoro::waitFor(import.propose(*plan));
        QVERIFY(proposed);
        m_batch = proposed->batch;
        const auto ids = QCoro::waitFor(m_desk->workspace->queue().ids({}));
        QCOMPARE(ids->size(), 3);
        QCOMPARE(*QCoro::waitFor(m_desk->workspace->queue().approve({.ids = {ids->first()}})), 1);

        m_memory = std::make_unique<QSettings>(m_desk->folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(*m_memory, m_desk->jobs);
        m_queue = new QueuePane(m_desk->services(), m_desk->jobs);
        m_window->place({m_queue, new UserImportPane(m_desk->services(), m_desk->jobs),
                         new InstitutionsPane(m_desk->services(), m_desk->jobs, [] { return Preferences(); })},
                        m_desk->services());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *changes = m_queue->findChild<TableView *>(u"changes"_s);
        QTRY_COMPARE(changes->model()->rowCount(), 3);
        QTRY_VERIFY(m_queue->isPictureReady());
    }
    void cleanup()
    {
        m_window.reset();
        m_memory.reset();
        m_desk.reset();
    }

    void nothingIsSentOrApprovedFromElsewhere_data()
    {
        QTest::addColumn<bool>("search");
        QTest::newRow("the search") << true;
        QTest::newRow("the navigation") << false;
    }
    void nothingIsSentOrApprovedFromElsewhere()
    {
        QFETCH(const bool, search);
        const auto before = counts();
        QWidget *place = &m_window->searchBox();
        if (search)
            m_window->searchBox().takeFocus();
        else
            place = m_window->findChild<NavigationList *>();
        place->setFocus();
        QTRY_VERIFY(place->hasFocus());
        if (search) {
            QTest::keyClicks(place, u"zzqq"_s);
            QTRY_VERIFY(m_window->searchBox().isOpen());
        } else {
            for (const Qt::Key key : {Qt::Key_A, Qt::Key_T, Qt::Key_P})
                press(key);
        }
        press(Qt::Key_Return, Qt::ControlModifier);
        place->setFocus();
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        // A call that had been started would be on its way by the time that another one has come back.
        QVERIFY(QCoro::waitFor(m_desk->workspace->institutions().test(m_desk->code())));
        QCOMPARE(m_desk->sandbox.arrivals().size(), 0);
        QCOMPARE(counts(), before);
    }

    void approvingReachesOnlyWhatIsShown()
    {
        m_queue->goTo({{u"batch"_s, m_batch.toString()}, {u"state"_s, u"approved"_s}});
        m_queue->refresh();
        auto *changes = m_queue->findChild<TableView *>(u"changes"_s);
        QTRY_COMPARE(changes->model()->rowCount(), 1);
        QTRY_VERIFY(m_queue->isPictureReady());
        changes->setFocus();
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_queue->isPictureReady());
        QCOMPARE(counts().value(ChangeState::Proposed), 2);
    }

    void ctrlReturnOnAHitOpensAWindowOfItsOwn()
    {
        const auto ids = QCoro::waitFor(m_desk->workspace->queue().ids({}));
        const auto change = QCoro::waitFor(m_desk->workspace->queue().find(ids->first()));
        m_window->searchBox().takeFocus();
        QTest::keyClicks(&m_window->searchBox(), change->target.key);
        QTRY_VERIFY(m_window->searchBox().isOpen());
        // While the text has just been typed, Return searches first.
        QTRY_VERIFY((press(Qt::Key_Return, Qt::ControlModifier), m_window->ownWindows().size() == 1));
        QCOMPARE(m_desk->sandbox.arrivals().size(), 0);
    }

    void aWindowOfItsOwnThatIsClosedLeavesNoRunningWork()
    {
        m_window->openInOwnWindow({.kind = Link::Kind::Institution, .institution = m_desk->code()});
        QCOMPARE(m_window->ownWindows().size(), 1);
        PaneWindow *own = m_window->ownWindows().constFirst();
        QVERIFY(QTest::qWaitForWindowActive(own));
        auto *table = own->findChild<TableView *>();
        QTRY_VERIFY(table->model()->rowCount() > 0 && table->currentIndex().isValid());
        QTest::keyClick(own, Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(m_desk->jobs.running().size(), 1);
        own->close();
        QTRY_VERIFY(m_desk->jobs.running().isEmpty());
        QVERIFY(m_desk->fetchUsers()); // by then the work that was cancelled has come to its end
    }
};

QTEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
