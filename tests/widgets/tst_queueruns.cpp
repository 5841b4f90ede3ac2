// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/faultplan.h"
#include "models/queue/changetablemodel.h"
#include "services/userimport/userimport.h"
#include "tests/widgets/paneshow.h"
#include "tests/widgets/proposals.h"
#include "tests/widgets/windowdesk.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/primarybutton.h"
#include "widgets/common/tableview.h"
#include "widgets/queue/queuepane.h"

#include <QAction>
#include <QCoroTask>
#include <QSet>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace skranke;
using namespace Qt::StringLiterals;

/// Runs over many changes from the window, against the sandbox: what is sent, stopped, gone on with, verified,
/// withdrawn and taken back is what somebody chose, and the summary says what came of it.
class QueueRunsTest : public QObject {
    Q_OBJECT

private:
    static constexpr int toTheEnd = 60'000; // milliseconds; a run keeps the pace that Alma allows

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<QueuePane> m_pane;

    TableView *changes() const { return m_pane->findChild<TableView *>(u"changes"_s); }
    PrimaryButton *sendButton() const { return m_pane->findChild<PrimaryButton *>(u"queueSend"_s); }
    QString told() const
    {
        const auto *bar = m_pane->findChild<MessageBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }
    ChangeQueue &queue() const { return m_desk->workspace->queue(); }
    int countOf(ChangeState state) const { return QCoro::waitFor(queue().counts({}))->value(state); }
    int done() const { return countOf(ChangeState::Applied) + countOf(ChangeState::Kept); }
    ChangeId idAt(int row) const { return ChangeId(changes()->model()->index(row, 0).data(IdRole).toString()); }
    Change change(const ChangeId &id) const { return *QCoro::waitFor(queue().find(id)); }
    QList<QJsonObject> alma() const { return m_desk->sandbox.users(m_desk->code().toString()); }
    qsizetype arrivals() const { return m_desk->sandbox.arrivals().size(); }
    bool isRunning() const { return m_pane->hasUnsavedWork(); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(changes(), key, modifiers); }
    /// These rows and no others, by keys.
    void selectRows(int first, int last) const
    {
        changes()->setFocus();
        changes()->setCurrentIndex(changes()->model()->index(first, 0));
        for (int row = first; row < last; ++row)
            key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(changes()->selectionModel()->selectedRows().size(), last - first + 1);
    }
    QAction *actionOf(const QString &shortcut) const
    {
        for (const Pane::MenuEntry &entry : m_pane->menuEntries()) {
            if (entry.action && entry.action->shortcut() == QKeySequence(shortcut))
                return entry.action;
        }
        return nullptr;
    }
    void press(const QString &shortcut) const
    {
        const QAction *action = actionOf(shortcut);
        QVERIFY(action);
        QTRY_VERIFY(action->isEnabled()); // the counts come a moment after the rows
        QTest::keySequence(changes(), QKeySequence(shortcut));
    }

    void propose(int changed, int added)
    {
        QVERIFY(m_desk->fetchUsers());
        auto &import = m_desk->workspace->userImport();
        const auto plan =
            QCoro::waitFor(import.plan({.path = m_desk->plainFile(changed, added), .institution = m_desk->code()}));
        QVERIFY(plan);
        QVERIFY(QCoro::waitFor(import.propose(*plan)));
    }
    void show(int count)
    {
        m_pane = std::make_unique<QueuePane>(m_desk->services(), m_desk->jobs);
        QVERIFY(showPane(*m_pane));
        QTRY_COMPARE(changes()->model()->rowCount(), count);
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->setFocus();
    }
    void approveAll(int count) const
    {
        press(u"Ctrl+Shift+A"_s);
        QTRY_COMPARE(countOf(ChangeState::Approved), count);
        QTRY_VERIFY(sendButton()->isEnabled() && sendButton()->text().contains(QString::number(count)));
        QTRY_VERIFY(m_pane->isPictureReady());
    }
    void waitForTheEnd() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(), toTheEnd);
        QTRY_VERIFY(m_pane->isPictureReady());
    }
    void sendAll(int count) const
    {
        const int before = done();
        press(u"Ctrl+Return"_s);
        QVERIFY(isRunning());
        waitForTheEnd();
        QCOMPARE(done(), before + count);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>(60);
        QVERIFY(m_desk->open());
        // Arrivals are counted here: a stand-in that stands still on a busy machine would turn one away with 429.
        m_desk->sandbox.setCallsPerSecond(0);
    }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void onlyTheSelectedAreSent()
    {
        propose(4, 2);
        show(6);
        approveAll(6);
        selectRows(1, 3);
        QList<ChangeId> chosen;
        for (int row = 1; row <= 3; ++row)
            chosen.append(idAt(row));
        press(u"Ctrl+Shift+Return"_s);
        QVERIFY(isRunning());
        QVERIFY(!actionOf(u"Ctrl+Shift+Return"_s)->isEnabled()); // one run at a time
        waitForTheEnd();
        QCOMPARE(done(), 3);
        QCOMPARE(arrivals(), 3);
        QCOMPARE(countOf(ChangeState::Approved), 3);
        for (const ChangeId &id : std::as_const(chosen))
            QVERIFY(change(id).state == ChangeState::Applied || change(id).state == ChangeState::Kept);
        QVERIFY2(told().startsWith(u"Done") && !told().contains(u"not sent", Qt::CaseInsensitive), qPrintable(told()));
        QTRY_VERIFY(sendButton()->text().contains(u'3')); // the others, as before
    }

    void ofTheSelectedOnlyTheApprovedAreSent()
    {
        propose(3, 0);
        show(3);
        changes()->setCurrentIndex(changes()->model()->index(0, 0));
        QVERIFY(!actionOf(u"Ctrl+Shift+Return"_s)->isEnabled());
        QTest::keySequence(changes(), QKeySequence(u"Ctrl+Shift+Return"_s));
        QVERIFY(!isRunning());
        const ChangeId first = idAt(0);
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_A);
        QTRY_COMPARE(change(first).state, ChangeState::Approved);
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        press(u"Ctrl+Shift+Return"_s);
        waitForTheEnd();
        QCOMPARE(arrivals(), 1);
        QCOMPARE(countOf(ChangeState::Proposed), 2);
    }

    void aRunIsStoppedSaysWhatItDidNotDoAndGoesOn()
    {
        constexpr int all = 24;
        propose(12, 12);
        show(all);
        approveAll(all);
        press(u"Ctrl+Return"_s);
        QVERIFY(isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(arrivals() > 0, toTheEnd);
        press(u"Ctrl+Return"_s); // now it says Stop
        QVERIFY(!sendButton()->isEnabled());
        waitForTheEnd();
        const int sent = done();
        QVERIFY2(sent > 0 && sent < all, qPrintable(QString::number(sent)));
        QCOMPARE(arrivals(), sent); // what was under way was finished, and nothing else begun
        QCOMPARE(countOf(ChangeState::Approved), all - sent);
        QCOMPARE(countOf(ChangeState::Sending) + countOf(ChangeState::Unknown), 0);
        QVERIFY2(told().contains(u"because you stopped") && told().contains(QString::number(all - sent)),
                 qPrintable(told()));

        QTRY_VERIFY(sendButton()->isEnabled() && sendButton()->text().contains(QString::number(all - sent)));
        sendAll(all - sent);
        QCOMPARE(arrivals(), all); // none twice
        QSet<QString> targets;
        for (const auto &arrival : m_desk->sandbox.arrivals())
            targets.insert(QString::fromLatin1(arrival.method) + arrival.bodyHash);
        QCOMPARE(targets.size(), all);
        QVERIFY2(told().contains(u"Done"), qPrintable(told()));
    }

    void aRunIsStoppedByTheCancelOfTheStatusBarToo()
    {
        propose(12, 0);
        show(12);
        approveAll(12);
        press(u"Ctrl+Return"_s);
        QCOMPARE(m_desk->jobs.running().size(), 1);
        QVERIFY(m_desk->jobs.running().first()->isStoppable());
        m_desk->jobs.cancelAll();
        waitForTheEnd();
        QVERIFY(done() < 12);
        QCOMPARE(countOf(ChangeState::Approved), 12 - done());
        QVERIFY2(told().contains(u"because you stopped"), qPrintable(told()));
    }

    void aWholeBatchIsTakenBack()
    {
        const QList<QJsonObject> before = alma();
        propose(5, 2);
        show(7);
        approveAll(7);
        sendAll(7);
        QVERIFY(alma() != before);
        press(u"Ctrl+Alt+Z"_s);
        QTRY_COMPARE(countOf(ChangeState::Proposed), 7);
        QVERIFY2(told().contains(u'7'), qPrintable(told()));
        QTRY_VERIFY(m_pane->isPictureReady());
        QTRY_COMPARE(changes()->model()->rowCount(), 14);
        approveAll(7);
        sendAll(7);
        QCOMPARE(alma(), before);
    }

    void aStoppedBatchIsTakenBackAsFarAsItWent()
    {
        const QList<QJsonObject> before = alma();
        propose(16, 0);
        show(16);
        approveAll(16);
        press(u"Ctrl+Return"_s);
        QTRY_VERIFY_WITH_TIMEOUT(arrivals() > 0, toTheEnd);
        press(u"Ctrl+Return"_s);
        waitForTheEnd();
        const int sent = done();
        QVERIFY(sent > 0 && sent < 16);
        selectRows(0, 15);
        press(u"T"_s); // the rest will not be sent any more
        QTRY_COMPARE(countOf(ChangeState::Withdrawn), 16 - sent);
        QTRY_VERIFY(m_pane->isPictureReady());
        press(u"Ctrl+Alt+Z"_s);
        QTRY_COMPARE(countOf(ChangeState::Proposed), sent);
        QTRY_COMPARE(changes()->model()->rowCount(), 16 + sent);
        approveAll(sent);
        sendAll(sent);
        QCOMPARE(alma(), before);
    }

    void aSelectionIsTakenBack()
    {
        const QList<QJsonObject> before = alma();
        propose(5, 0);
        show(5);
        approveAll(5);
        sendAll(5);
        const QList<QJsonObject> after = alma();
        selectRows(1, 2);
        const QStringList taken{change(idAt(1)).target.key, change(idAt(2)).target.key};
        press(u"Ctrl+Z"_s);
        QTRY_COMPARE(countOf(ChangeState::Proposed), 2);
        QTRY_COMPARE(changes()->model()->rowCount(), 7);
        approveAll(2);
        sendAll(2);
        for (qsizetype at = 0; at < before.size(); ++at) {
            const bool isTaken = taken.contains(before.at(at).value(u"primary_id").toString());
            QCOMPARE(alma().at(at), isTaken ? before.at(at) : after.at(at));
        }
    }

    void aSelectionIsWithdrawnWhateverElseIsApproved()
    {
        propose(4, 1);
        show(5);
        approveAll(5);
        selectRows(1, 3);
        QList<ChangeId> chosen{idAt(1), idAt(2), idAt(3)};
        press(u"T"_s);
        QTRY_COMPARE(countOf(ChangeState::Withdrawn), 3);
        QTRY_VERIFY(sendButton()->text().contains(u'2'));
        for (const ChangeId &id : std::as_const(chosen))
            QCOMPARE(change(id).state, ChangeState::Withdrawn);
        sendAll(2);
        QCOMPARE(arrivals(), 2);
    }

    /// The batch bears the code of one of its institutions only.
    void aRunThatTakesBackAtSeveralInstitutionsIsStoppedFromEach()
    {
        QList<Change> undos;
        for (int at = 0; at < 2; ++at) {
            Change undo = testing::creation(at);
            undo.target.institution = InstitutionCode(m_desk->sandbox.institutions().at(at).code);
            undos.append(undo);
        }
        Batch batch;
        batch.institution = undos.first().target.institution;
        batch.kind = BatchKind::Undo;
        QVERIFY(QCoro::waitFor(queue().propose(batch, undos)));
        QVERIFY(QCoro::waitFor(queue().approve({})));
        m_desk->sandbox.faults().setShares({{sandbox::Fault::Timeout, 1.0}}); // it goes on until it is stopped
        show(2);
        auto *batches = m_pane->findChild<QTreeView *>(u"batches"_s);
        batches->setCurrentIndex(batches->model()->index(1, 0));
        QTRY_VERIFY(m_pane->isPictureReady());
        press(u"Ctrl+Return"_s);
        QVERIFY(isRunning());
        m_pane->setInstitutionFilter(undos.last().target.institution);
        QTRY_VERIFY(m_pane->isPictureReady());
        press(u"Ctrl+Return"_s);
        waitForTheEnd();
        QCOMPARE(countOf(ChangeState::Approved), 2);
    }

    void whatEndedUnknownIsVerifiedByAKey()
    {
        propose(3, 0);
        show(3);
        approveAll(3);
        // The answer to a write is lost, and then there is no way to ask what came of it.
        m_desk->sandbox.faults().queue(sandbox::Fault::Lost, 1, "PUT");
        const auto cut = connect(&queue(), &ChangeQueue::changeChanged, this, [this](const ChangeId &, ChangeState to) {
            if (to == ChangeState::Unknown)
                m_desk->sandbox.faults().setShares({{sandbox::Fault::Reset, 1.0}});
        });
        press(u"Ctrl+Return"_s);
        waitForTheEnd();
        disconnect(cut);
        QVERIFY(countOf(ChangeState::Unknown) >= 1); // what was on its way beside it may be unknown too
        QVERIFY2(told().contains(u"Not done"), qPrintable(told()));
        m_desk->sandbox.faults().reset();
        const qsizetype before = arrivals();
        press(u"Ctrl+Shift+V"_s);
        waitForTheEnd();
        QCOMPARE(countOf(ChangeState::Unknown), 0);
        QCOMPARE(arrivals(), before); // only read
        QVERIFY(done() >= 1);
    }
};

QTEST_MAIN(QueueRunsTest)
#include "tst_queueruns.moc"
