// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/historytablemodel.h"
#include "services/queue/brakes.h"
#include "services/queue/changequeue.h"
#include "services/queue/reviewbundle.h"
#include "services/queue/signedreason.h"
#include "tests/services/queue/samples.h"
#include "tests/widgets/paneshow.h"
#include "tests/widgets/testdesk.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/queue/bundledialog.h"
#include "widgets/queue/queuepane.h"
#include "widgets/queue/secondapprovaldialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

/// The second person who approves a large batch is asked for a reason (`spec/change-queue.md`, rule 7).
class TestSecondApprovalDialog : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_desk;
    JobBoard m_jobs;
    std::unique_ptr<QueuePane> m_pane;

    [[nodiscard]] ChangeQueue &queue() const { return m_desk->workspace().queue(); }
    [[nodiscard]] TableView *changes() const { return m_pane->findChild<TableView *>(u"changes"_s); }
    /// Null until it is open.
    [[nodiscard]] SecondApprovalDialog *dialog() const { return m_pane->findChild<SecondApprovalDialog *>(); }
    [[nodiscard]] QLineEdit *line() const { return dialog()->findChild<QLineEdit *>(u"approvalReason"_s); }
    [[nodiscard]] QPushButton *button() const { return dialog()->findChild<QPushButton *>(u"approveWithReason"_s); }

    void sitDown(const QString &account) const
    {
        queue().setAccount([account] { return account; });
    }
    /// Three changes, which need two persons.
    void propose(double limit = 3) const
    {
        QList<Change> list;
        for (int i = 0; i < 3; ++i) {
            const QJsonObject base = samples::with(samples::kari(), u"primary_id"_s, u"user%1"_s.arg(i));
            list.append(samples::update(base, {samples::edit(base, u"last_name"_s, u"Berg"_s)}));
        }
        const Batch batch{
            .id = {}, .institution = InstitutionCode(u"NSK"_s), .title = u"night.txt"_s, .created = {}, .undoes = {}};
        QVERIFY(QCoro::waitFor(queue().propose(batch, list)));
        QVERIFY(QCoro::waitFor(
            m_desk->workspace().brakes().setLimit(u"second.changes"_s, InstitutionCode(u"NSK"_s), {}, limit)));
    }
    void approveFirst() const
    {
        sitDown(u"kari"_s);
        QCOMPARE(*QCoro::waitFor(queue().approve({})), 3);
        sitDown(u"ola"_s);
    }
    void show()
    {
        m_pane = std::make_unique<QueuePane>(m_desk->services(), m_jobs);
        QVERIFY(showPane(*m_pane));
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->setFocus();
    }
    /// How many changes `ola` has approved, and why.
    [[nodiscard]] QStringList reasons() const
    {
        QStringList reasons;
        for (const ChangeId &id : *QCoro::waitFor(queue().ids({}))) {
            for (const HistoryEntry &entry : *QCoro::waitFor(queue().history(id))) {
                if (entry.state == ChangeState::Approved && entry.account == u"ola")
                    reasons.append(entry.reason);
            }
        }
        return reasons;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        QVERIFY(m_desk->add(u"NSK"_s, u"Nasjonalt senter"_s));
    }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void aSecondPersonIsAskedByKeysAlone()
    {
        propose();
        approveFirst();
        show();
        QTest::keyClick(changes(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(changes(), Qt::Key_A);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QTRY_VERIFY(line()->hasFocus());
        QVERIFY(!line()->accessibleName().isEmpty());
        QVERIFY(button()->text().contains(u'3'));
        QVERIFY(!button()->isEnabled());
        QTest::keyClick(line(), Qt::Key_Return);
        QTest::keyClicks(line(), u"   "_s);
        QTest::keyClick(line(), Qt::Key_Return); // a blank one neither approves nor closes
        QVERIFY(dialog()->isVisible());
        QVERIFY(!button()->isEnabled());
        QTest::keyClicks(line(), u"announced "_s);
        QVERIFY(button()->isEnabled());
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_COMPARE(reasons(), QStringList(3, u"announced"_s));
        QTRY_VERIFY(!dialog());
    }

    void whoeverPressesTwiceIsAskedOnce()
    {
        propose();
        approveFirst();
        show();
        QTest::keyClick(changes(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(changes(), Qt::Key_A);
        QTest::keyClick(changes(), Qt::Key_A);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QVERIFY(QCoro::waitFor(queue().counts({}))); // asked after both
        QTest::qWait(0);
        QCOMPARE(m_pane->findChildren<SecondApprovalDialog *>().size(), 1);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        changes()->setFocus();
        QTest::keyClick(changes(), Qt::Key_A); // later it is asked again
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }

    void whoeverThinksBetterOfItApprovesNothing()
    {
        propose();
        approveFirst();
        show();
        QTest::keyClick(changes(), Qt::Key_A);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QTest::keyClicks(line(), u"announced"_s);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QVERIFY(reasons().isEmpty());
    }

    void oneChangeStaysInSightUntilItIsApproved()
    {
        propose();
        approveFirst();
        show();
        changes()->setCurrentIndex(changes()->model()->index(1, 0));
        QTRY_VERIFY(m_pane->isPictureReady());
        QTest::keyClick(changes(), Qt::Key_A);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QTRY_COMPARE(changes()->currentIndex().row(), 1);
        QVERIFY(button()->text().contains(u'1'));
        QTest::keyClicks(line(), u"announced"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_COMPARE(reasons().size(), 1);
        QTRY_COMPARE(changes()->currentIndex().row(), 2);
    }

    void aSmallBatchAsksNobody()
    {
        propose(4);
        approveFirst();
        show();
        QTest::keyClick(changes(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(changes(), Qt::Key_A);
        QTRY_COMPARE(reasons(), QStringList(3, QString()));
        QVERIFY(!dialog());
    }

    void theHistoryTellsTheReason()
    {
        propose();
        approveFirst();
        show();
        auto *history = m_pane->findChild<TableView *>(u"changeHistory"_s);
        QTRY_COMPARE(history->model()->rowCount(), 2);
        QVERIFY(history->isColumnHidden(HistoryTableModel::ReasonColumn));
        QVERIFY(QCoro::waitFor(queue().approve({}, u"announced"_s)));
        QTRY_COMPARE(history->model()->rowCount(), 3);
        QVERIFY(!history->isColumnHidden(HistoryTableModel::ReasonColumn));
        QCOMPARE(history->model()->index(2, HistoryTableModel::ReasonColumn).data().toString(), u"announced"_s);
    }

    void aReasonIsNoLongerThanItMayBe()
    {
        SecondApprovalDialog asked(3, nullptr);
        asked.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy entered(&asked, &SecondApprovalDialog::reasonEntered);
        auto *reason = asked.findChild<QLineEdit *>(u"approvalReason"_s);
        reason->insert(QString(mostReasonLength + 10, u'x'));
        QCOMPARE(reason->text().size(), mostReasonLength);
        asked.findChild<QPushButton *>(u"approveWithReason"_s)->click();
        QCOMPARE(entered.size(), 1);
        QVERIFY(checkedReason(entered.first().first().toString()));
    }

    void aBundleAsksForTheReasonOfALargeBatch()
    {
        propose();
        ReviewBundle bundle;
        bundle.changes = *QCoro::waitFor(queue().page({}, 0, 0));
        const ChangeId first = bundle.changes.first().id;
        QWidget window;
        const auto *small = new BundleDialog(bundle, &window);
        QVERIFY(!small->takesReason({first}));
        bundle.large = {bundle.changes.first().batch};
        const auto *large = new BundleDialog(bundle, &window);
        QVERIFY(large->takesReason({first}));
        QVERIFY(!large->takesReason({}));
    }
};

QTEST_MAIN(TestSecondApprovalDialog)
#include "tst_secondapprovaldialog.moc"
