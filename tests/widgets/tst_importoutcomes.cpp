// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/changequeue.h"
#include "services/userimport/userimport.h"
#include "tests/widgets/paneshow.h"
#include "tests/widgets/windowdesk.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/primarybutton.h"
#include "widgets/common/tableview.h"
#include "widgets/userimport/userimportpane.h"

#include <QComboBox>
#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace skranke;
using namespace Qt::StringLiterals;

/// What the pane of user imports says about what became of a fetch and of a proposal.
class ImportOutcomesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<UserImportPane> m_pane;

    TableView *plan() const { return m_pane->findChild<TableView *>(u"plan"_s); }
    PrimaryButton *primary() const { return m_pane->findChild<PrimaryButton *>(u"importStep"_s); }
    QString told() const { return m_pane->findChild<MessageBar *>()->text(); }
    QPushButton *nextStep() const
    {
        for (auto *button : m_pane->findChild<MessageBar *>()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }
    QComboBox *institutions() const
    {
        for (auto *box : m_pane->findChildren<QComboBox *>()) {
            if (box->findData(m_desk->code().toString()) > 0)
                return box;
        }
        return nullptr;
    }
    void showPlanOf(const QString &file, int changes)
    {
        m_pane->openFile(file);
        QTRY_VERIFY(primary()->isEnabled());
        QTest::mouseClick(primary(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(plan()->model()->rowCount() >= changes, 20'000);
        QTRY_VERIFY(primary()->text().contains(QString::number(changes)));
    }

    void open(int users)
    {
        m_pane.reset();
        m_desk = std::make_unique<WindowDesk>(users);
        QVERIFY(m_desk->open());
        m_pane = std::make_unique<UserImportPane>(m_desk->services(), m_desk->jobs);
        QVERIFY(showPane(*m_pane));
    }

private Q_SLOTS:
    void init() { open(120); }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void theInstitutionMayBeTakenOffWhileProposing()
    {
        QVERIFY(m_desk->fetchUsers());
        showPlanOf(m_desk->plainFile(3, 2), 5);
        QTest::mouseClick(primary(), Qt::LeftButton);
        QVERIFY(!m_desk->jobs.running().isEmpty());
        QVERIFY(!m_desk->jobs.running().constLast()->isStoppable()); // one transaction
        QVERIFY(institutions());
        QTest::keyClick(institutions(), Qt::Key_Home);
        QCOMPARE(institutions()->currentIndex(), 0);
        QTRY_VERIFY(told().contains(u"change queue"));
        QCOMPARE(QCoro::waitFor(m_desk->workspace->queue().counts({}))->value(ChangeState::Proposed), 5);
        const QSignalSpy links(m_pane.get(), &Pane::linkActivated);
        QVERIFY(nextStep());
        nextStep()->click();
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().first().value<Link>().institution, m_desk->code());
    }

    void aFetchWhileUsersComeIsNoSuccess_data()
    {
        QTest::addColumn<bool>("fetchedBefore");
        QTest::newRow("the first one") << false;
        QTest::newRow("a later one") << true;
    }

    void aFetchWhileUsersComeIsNoSuccess()
    {
        QFETCH(bool, fetchedBefore);
        open(1500); // more pages than are read at once
        if (fetchedBefore)
            QVERIFY(m_desk->fetchUsers());
        m_pane->openFile(m_desk->plainFile(5, 2));
        QTRY_VERIFY(primary()->isEnabled());
        if (!fetchedBefore) {
            QTest::keyClick(m_pane.get(), Qt::Key_P, Qt::ControlModifier);
            QTRY_VERIFY(told().contains(u"never"));
        }
        QJsonObject user = m_desk->sandbox.users(m_desk->code().toString()).constFirst();
        int come = 0;
        QTimer coming;
        connect(&coming, &QTimer::timeout, this, [&] {
            user.insert(u"primary_id"_s, u"kom%1"_s.arg(++come));
            m_desk->sandbox.setUser(m_desk->code().toString(), user);
        });
        coming.start(0);
        QTest::keyClick(m_pane.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!told().isEmpty() && !told().contains(u"never"), 30'000);
        coming.stop();
        QVERIFY2(told().contains(u"some may be missing"), qPrintable(told()));
        QTest::qWait(500);
        QCOMPARE(plan()->model()->rowCount(), 0); // a person may ask for it
        QTest::keyClick(m_pane.get(), Qt::Key_P, Qt::ControlModifier);
        if (fetchedBefore) {
            QTRY_VERIFY_WITH_TIMEOUT(plan()->model()->rowCount() >= 7, 20'000);
        } else { // whoever was not seen would be planned as new
            QTRY_VERIFY(told().contains(u"never"));
            QCOMPARE(plan()->model()->rowCount(), 0);
        }
    }

    void replacedProposalsAreTold()
    {
        QVERIFY(m_desk->fetchUsers());
        auto &import = m_desk->workspace->userImport();
        const auto earlier =
            QCoro::waitFor(import.plan({.path = m_desk->plainFile(3, 0), .institution = m_desk->code()}));
        QVERIFY(earlier);
        QCOMPARE(QCoro::waitFor(import.propose(*earlier))->added, 3);
        QCOMPARE(*QCoro::waitFor(m_desk->workspace->queue().approve({})), 3);
        showPlanOf(m_desk->plainFile(4, 0), 4); // the same persons under other names
        QTest::mouseClick(primary(), Qt::LeftButton);
        QTRY_VERIFY(told().contains(u"change queue"));
        QVERIFY2(told().contains(u"3 of them took the place of earlier ones"), qPrintable(told()));
        QCOMPARE(QCoro::waitFor(m_desk->workspace->queue().counts({}))->value(ChangeState::Approved), 0);
    }
};

QTEST_MAIN(ImportOutcomesTest)
#include "tst_importoutcomes.moc"
