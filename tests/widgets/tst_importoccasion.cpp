// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/institutions/institutionregister.h"
#include "services/queue/changequeue.h"
#include "tests/widgets/paneshow.h"
#include "tests/widgets/windowdesk.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/primarybutton.h"
#include "widgets/common/tableview.h"
#include "widgets/userimport/importsession.h"
#include "widgets/userimport/occasiondialog.h"
#include "widgets/userimport/userimportpane.h"

#include <QCoroTask>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <tuple>

using namespace skranke;
using namespace Qt::StringLiterals;

/// Ticket and reason belong to the file that they were typed for, and to what is proposed with them.
class ImportOccasionTest : public QObject {
    Q_OBJECT

private:
    const Occasion m_typed{.ticket = u"RT 4711"_s, .reason = u"Nytt semester"_s};
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<ImportSession> m_session;
    std::unique_ptr<UserImportPane> m_pane;

    void check()
    {
        const QSignalSpy checked(m_session.get(), &ImportSession::checked);
        m_session->check();
        QTRY_VERIFY(!checked.isEmpty());
    }
    void plan(MergeSemantics semantics = MergeSemantics::Api)
    {
        m_session->makePlan(semantics);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->plan(semantics), 20'000);
        QTRY_VERIFY(!m_session->isBusy());
    }
    void openSession()
    {
        const auto institutions = QCoro::waitFor(m_desk->workspace->institutions().all());
        QVERIFY(institutions);
        m_session = std::make_unique<ImportSession>(m_desk->plainFile(3, 0), m_desk->workspace->userImport(),
                                                    m_desk->workspace->store(), m_desk->jobs);
        for (const Institution &one : *institutions) {
            if (one.code == m_desk->code())
                m_session->setInstitution(one);
        }
        check();
        plan();
        m_session->setOccasion(m_typed);
    }
    bool isShown(const QString &text) const
    {
        const auto labels = m_pane->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>(60);
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->fetchUsers());
    }
    void cleanup()
    {
        m_pane.reset();
        m_session.reset();
        m_desk.reset();
    }

    void theyStayWhileTheFileIsTheSame()
    {
        openSession();
        check();
        QCOMPARE(m_session->occasion(), m_typed);
        plan(MergeSemantics::File);
        QCOMPARE(m_session->occasion(), m_typed);
    }

    void theyGoWhenTheFileHoldsOtherBytes()
    {
        openSession();
        std::ignore = m_desk->plainFile(4, 0); // under the same name
        check();
        QVERIFY(!m_session->plan(MergeSemantics::Api));
        QCOMPARE(m_session->occasion(), Occasion());
    }

    /// The users are fetched, and no plan is there that could be dropped.
    void theyGoAlsoWhenThePlanWasGoneBefore()
    {
        openSession();
        m_session->fetchUsers();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->plan(MergeSemantics::Api), 20'000);
        QCOMPARE(m_session->occasion(), m_typed);
        std::ignore = m_desk->plainFile(4, 0);
        plan();
        QCOMPARE(m_session->occasion(), Occasion());
    }

    void theyGoWithTheInstitution()
    {
        openSession();
        m_session->setInstitution({});
        QCOMPARE(m_session->occasion(), Occasion());
    }

    void theyStandBesideWhatIsHeldBackAndAreNotGivenToWhatLiesInTheQueue()
    {
        m_pane = std::make_unique<UserImportPane>(m_desk->services(), m_desk->jobs);
        QVERIFY(showPane(*m_pane));
        m_pane->openFile(m_desk->plainFile(3, 0));
        auto *primary = m_pane->findChild<PrimaryButton *>(u"importStep"_s);
        auto *rows = m_pane->findChild<TableView *>(u"plan"_s);
        QTRY_VERIFY(primary->isEnabled());
        QTest::mouseClick(primary, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(rows->model()->rowCount() >= 3, 20'000);
        QTRY_VERIFY(primary->text().contains(u'3'));
        QTest::mouseClick(primary, Qt::LeftButton); // without a reason
        const auto told = [this] { return m_pane->findChild<MessageBar *>()->text(); };
        QTRY_VERIFY(told().contains(u"change queue"));
        QVERIFY2(!told().contains(u"keep"), qPrintable(told()));

        QTRY_VERIFY(m_pane->findChild<QPushButton *>(u"occasion"_s)->isEnabled());
        QTest::mouseClick(m_pane->findChild<QPushButton *>(u"occasion"_s), Qt::LeftButton);
        auto *dialog = m_pane->findChild<OccasionDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->entered(m_typed);
        dialog->reject();
        rows->setCurrentIndex(rows->model()->index(0, 0));
        QTest::keyClick(rows, Qt::Key_Space);
        QTRY_VERIFY(isShown(u"held back"_s));
        QVERIFY(isShown(u"RT 4711: Nytt semester"_s));
        QTest::mouseClick(primary, Qt::LeftButton);
        QTRY_VERIFY2(told().contains(u"keep the ticket and the reason"), qPrintable(told()));
        const auto changes = QCoro::waitFor(m_desk->workspace->queue().page({}, 0, 0));
        QVERIFY(changes);
        for (const Change &change : *changes)
            QVERIFY(change.evidence.occasion.isEmpty());
    }
};

QTEST_MAIN(ImportOccasionTest)
#include "tst_importoccasion.moc"
