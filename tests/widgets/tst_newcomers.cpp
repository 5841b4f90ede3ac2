// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/workspace.h"
#include "models/roles.h"
#include "services/core/userfields.h"
#include "services/queue/changequeue.h"
#include "tests/widgets/paneshow.h"
#include "tests/widgets/proposals.h"
#include "tests/widgets/testdesk.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/queue/queuepane.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoroTask>
#include <QMessageBox>
#include <QTest>

#include <memory>

using namespace skranke;
using testing::proposeTo;
using namespace Qt::StringLiterals;

/// What another program proposes while somebody goes over the list is approved by nobody who was not told of it.
class NewcomersTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Workspace> m_other; // with a store and a connection of its own, as another program has
    std::unique_ptr<JobBoard> m_jobs;
    std::unique_ptr<QueuePane> m_pane;

    TableView *changes() const { return m_pane->findChild<TableView *>(u"changes"_s); }
    int rows() const { return changes()->model()->rowCount(); }
    QString told() const { return m_pane->findChild<MessageBar *>()->text(); }
    int countOf(ChangeState state) const
    {
        return QCoro::waitFor(m_desk->workspace().queue().counts({}))->value(state);
    }
    static Change renaming(const QString &id)
    {
        Change change;
        change.target = {.institution = InstitutionCode(u"NSK"_s), .kind = TargetKind::User, .key = id};
        change.base = {{u"primary_id"_s, id}, {u"last_name"_s, u"Ærfugl"_s}, {u"first_name"_s, u"Åse"_s}};
        change.intent = {
            {.path = {.member = u"last_name"_s, .element = {}}, .oldValue = u"Ærfugl"_s, .newValue = u"Løvås"_s}};
        change.result = userfields::applied(change.base, change.intent);
        return change;
    }
    void show(int count)
    {
        m_jobs = std::make_unique<JobBoard>();
        m_pane = std::make_unique<QueuePane>(m_desk->services(), *m_jobs);
        QVERIFY(showPane(*m_pane));
        QTRY_COMPARE(rows(), count);
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->setFocus();
    }
    /// The list with what the other program has made of it.
    void readNews(int count)
    {
        m_pane->readNews();
        QTRY_COMPARE(rows(), count);
        QTRY_VERIFY(m_pane->isPictureReady());
    }
    void chooseLastName()
    {
        const auto fields = [this]() -> QComboBox * {
            for (QComboBox *box : m_pane->findChildren<QComboBox *>()) {
                if (box->findData(u"last_name"_s) >= 0)
                    return box;
            }
            return nullptr;
        };
        QTRY_VERIFY(fields());
        fields()->setFocus();
        while (fields()->currentData().toString() != u"last_name")
            QTest::keyClick(fields(), Qt::Key_Down);
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->setFocus();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        QVERIFY(m_desk->add(u"NSK"_s, u"Nordskogen"_s));
        auto opened = QCoro::waitFor(Workspace::open(m_desk->folder(), Workspace::KeyPlace::KeyFile));
        QVERIFY(opened);
        m_other = std::move(*opened);
        proposeTo(m_desk->workspace().queue(), {renaming(u"nsk1"_s), renaming(u"nsk2"_s)}, u"own"_s);
    }
    void cleanup()
    {
        m_pane.reset();
        m_jobs.reset();
        m_other.reset();
        m_desk.reset();
    }

    void theyAreToldOfAfterOneFieldWasApproved()
    {
        show(2);
        chooseLastName();
        proposeTo(m_other->queue(), {renaming(u"nsk3"_s)}, u"of the other"_s);
        readNews(3);
        QTest::keyClick(changes(), Qt::Key_A, Qt::AltModifier | Qt::ShiftModifier);
        QMessageBox *question = nullptr;
        QTRY_VERIFY((question = m_pane->findChild<QMessageBox *>()));
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QTRY_VERIFY2(told().contains(u"came to the list"), qPrintable(told()));
        QVERIFY2(told().contains(u"2 change(s) approved"), qPrintable(told()));
        QCOMPARE(countOf(ChangeState::Approved), 2);
        QCOMPARE(countOf(ChangeState::Proposed), 1);
    }

    /// Whoever says no has approved nothing, and hears of them the next time.
    void theyAreNotForgottenWhenTheQuestionIsCanceled()
    {
        show(2);
        chooseLastName();
        proposeTo(m_other->queue(), {renaming(u"nsk3"_s)}, u"of the other"_s);
        readNews(3);
        QTest::keyClick(changes(), Qt::Key_A, Qt::AltModifier | Qt::ShiftModifier);
        QMessageBox *question = nullptr;
        QTRY_VERIFY((question = m_pane->findChild<QMessageBox *>()));
        question->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!m_pane->findChild<QMessageBox *>());
        m_pane->activateWindow(); // as a window manager does it
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        QTest::keyClick(changes(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(countOf(ChangeState::Approved), 2);
        QTRY_VERIFY2(told().contains(u"came to the list"), qPrintable(told()));
        QCOMPARE(countOf(ChangeState::Proposed), 1);
        QTest::keyClick(changes(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(countOf(ChangeState::Approved), 3); // now it was said
    }

    void thoseThatNobodyNeedsToApproveAreNoNews()
    {
        show(2);
        proposeTo(m_other->queue(), {renaming(u"nsk3"_s)}, u"of the other"_s);
        const auto ids = QCoro::waitFor(m_other->queue().ids({}));
        QVERIFY(ids && QCoro::waitFor(m_other->queue().withdraw({.ids = {ids->last()}})));
        readNews(3);
        QTest::keyClick(changes(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(countOf(ChangeState::Approved), 2);
        QTRY_VERIFY(m_pane->isPictureReady());
        QVERIFY2(!told().contains(u"came to the list"), qPrintable(told()));
    }
};

QTEST_MAIN(NewcomersTest)
#include "tst_newcomers.moc"
