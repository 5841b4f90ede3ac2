// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/userfields.h"
#include "tests/widgets/paneshow.h"
#include "tests/widgets/storehold.h"
#include "tests/widgets/windowdesk.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/primarybutton.h"
#include "widgets/queue/queuepane.h"
#include "widgets/queue/sendingrun.h"
#include "widgets/shell/statusline.h"

#include <QCoroTask>
#include <QEvent>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QTimeZone>
#include <QTreeView>

using namespace skranke;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds, on a machine that does something else

/// How often a widget goes from sight, be it for a moment.
class HideCounter : public QObject {
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::Hide ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

    int count = 0;
};

} // namespace

/// What the window says of a sending while it goes on, against the sandbox: its end, its pause, several at once.
class QueueSendingTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<QueuePane> m_pane;

    PrimaryButton *send() const { return m_pane->findChild<PrimaryButton *>(u"queueSend"_s); }
    QString forecast() const
    {
        const auto *label = m_pane->findChild<QLabel *>(u"queueForecast"_s);
        return label->isVisible() ? label->text() : QString();
    }
    QString message() const { return m_pane->findChild<MessageBar *>()->text(); }
    QTableView *changes() const { return m_pane->findChild<QTableView *>(u"changes"_s); }
    QTreeView *batches() const { return m_pane->findChild<QTreeView *>(u"batches"_s); }
    /// By the keys that select all of the list, also what is still to be read, and send it.
    void sendAllSelected() const
    {
        changes()->setFocus();
        QTest::keyClick(changes(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(changes(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    }
    /// 0: all, 1: the newest.
    void chooseBatch(int row) const { batches()->setCurrentIndex(batches()->model()->index(row, 0)); }
    int countOf(ChangeState state, const BatchId &batch = {}) const
    {
        return QCoro::waitFor(m_desk->workspace->queue().counts({.batch = batch}))->value(state);
    }

    QStringList externals(const InstitutionCode &code) const
    {
        QStringList ids;
        for (const QJsonObject &user : m_desk->sandbox.users(code.toString())) {
            if (user.value("account_type"_L1).toObject().value("value"_L1) == "EXTERNAL"_L1)
                ids.append(user.value("primary_id"_L1).toString());
        }
        return ids;
    }
    /// An approved batch of changes of as many users.
    BatchId approved(int first, int count, const QString &title)
    {
        return approved(m_desk->code(), first, count, title);
    }
    BatchId approved(const InstitutionCode &code, int first, int count, const QString &title)
    {
        Batch batch;
        batch.institution = code;
        batch.kind = BatchKind::Desk;
        batch.title = title;
        QList<Change> changes;
        for (const QString &id : externals(code).mid(first, count)) {
            Change change;
            change.target = {.institution = code, .kind = TargetKind::User, .key = id};
            change.base = m_desk->sandbox.user(code.toString(), id);
            const FieldPath path = FieldPath::fromString(u"last_name"_s);
            change.intent = {{.path = path, .oldValue = userfields::value(change.base, path), .newValue = u"Havørn"_s}};
            change.result = userfields::applied(change.base, change.intent);
            changes.append(change);
        }
        auto &queue = m_desk->workspace->queue();
        const auto proposed = QCoro::waitFor(queue.propose(batch, changes));
        if (!proposed || !QCoro::waitFor(queue.approve({.batch = proposed->batch})))
            qFatal("proposing failed");
        return proposed->batch;
    }
    QPushButton *nextStep() const
    {
        for (auto *button : m_pane->findChild<MessageBar *>()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(u"Show: "))
                return button;
        }
        return nullptr;
    }
    void show()
    {
        m_pane = std::make_unique<QueuePane>(m_desk->services(), m_desk->jobs);
        QVERIFY(showPane(*m_pane));
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->isPictureReady(), patience);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>(200);
        QVERIFY(m_desk->open());
        QVERIFY(externals(m_desk->code()).size() >= 60);
    }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void theEndIsForetoldBeforeMeanwhileAndInThePause()
    {
        approved(0, 24, u"many"_s);
        const StatusLine status(m_desk->jobs);
        const auto *statusText = status.findChild<QLabel *>(u"statusTimeLeft"_s);
        show();
        QTRY_VERIFY_WITH_TIMEOUT(send()->isEnabled(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(forecast().startsWith(u"done about "), patience);

        // Enough calls for some of the changes, down to the reserve.
        const QString code = m_desk->code().toString();
        const qint64 used = 100'000 - m_desk->sandbox.callsLeft(code);
        m_desk->sandbox.setDailyLimit(used + 10 + 36);
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(countOf(ChangeState::Applied) > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(forecast().contains(u"done about "), patience);
        QTRY_VERIFY_WITH_TIMEOUT(statusText->text().contains(u"done about "), patience);
        QTRY_VERIFY_WITH_TIMEOUT(forecast().startsWith(u"goes on at "), patience);
        QVERIFY(forecast().contains(u", done about "));
        QTRY_VERIFY_WITH_TIMEOUT(statusText->text().contains(forecast()), patience);
        QVERIFY(countOf(ChangeState::Approved) > 0);
        QVERIFY(m_desk->sandbox.callsLeft(code) >= 10);

        QTest::mouseClick(send(), Qt::LeftButton); // stops the wait
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"because you stopped"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!forecast().contains(u"goes on"), patience);
    }

    void whatIsToldInAPauseStaysWhenThatEnds()
    {
        approved(0, 12, u"many"_s);
        show();
        QTRY_VERIFY_WITH_TIMEOUT(send()->isEnabled(), patience);
        const qint64 used = 100'000 - m_desk->sandbox.callsLeft(m_desk->code().toString());
        m_desk->sandbox.setDailyLimit(used + 10 + 9);
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"The calls of the day are used up"), patience);
        QTest::keyClick(changes(), Qt::Key_N);
        QTRY_COMPARE_WITH_TIMEOUT(message(), u"There is no conflict among the changes shown."_s, patience);
        HideCounter hidden;
        m_pane->findChild<MessageBar *>()->installEventFilter(&hidden);
        QTest::mouseClick(send(), Qt::LeftButton); // stops the wait
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"because you stopped"), patience);
        QCOMPARE(hidden.count, 0);
    }

    void twoBatchesAreSentTogether()
    {
        const BatchId first = approved(0, 48, u"First"_s);
        const BatchId second = approved(48, 6, u"Second"_s);
        show();
        chooseBatch(2);
        QTRY_VERIFY_WITH_TIMEOUT(send()->isEnabled() && send()->text().contains(u"48"), patience);
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(send()->text(), u"Stop"_s, patience);
        chooseBatch(1);
        QTRY_VERIFY_WITH_TIMEOUT(send()->isEnabled() && send()->text() == u"Send 6", patience);
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(send()->text(), u"Stop"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(ChangeState::Applied, second), 6, patience);
        QVERIFY(countOf(ChangeState::Applied, first) < 48); // it goes on
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"First"), patience);
        QVERIFY(message().contains(u"Second"));
        QVERIFY(message().contains(u"48 applied"));
        QVERIFY(message().contains(u"6 applied"));
        QCOMPARE(countOf(ChangeState::Applied), 54);
    }

    void stoppingOneBatchLeavesTheOther()
    {
        const BatchId first = approved(0, 48, u"First"_s);
        const BatchId second = approved(48, 8, u"Second"_s);
        show();
        for (const int row : {2, 1}) {
            chooseBatch(row);
            QTRY_VERIFY_WITH_TIMEOUT(send()->isEnabled() && send()->text().startsWith(u"Send "), patience);
            QTest::mouseClick(send(), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(send()->text(), u"Stop"_s, patience);
        }
        chooseBatch(2);
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"because you stopped"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"8 applied"), patience);
        QCOMPARE(countOf(ChangeState::Applied, second), 8);
        QVERIFY(countOf(ChangeState::Approved, first) > 0);
    }

    void stopReachesTheRunOfTheChosenBatch()
    {
        const BatchId first = approved(0, 48, u"First"_s);
        const BatchId second = approved(48, 6, u"Second"_s);
        show();
        chooseBatch(2);
        QTRY_VERIFY_WITH_TIMEOUT(send()->isEnabled() && send()->text().contains(u"48"), patience);
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(send()->text(), u"Stop"_s, patience);
        chooseBatch(1);
        QTRY_VERIFY_WITH_TIMEOUT(send()->isEnabled() && send()->text() == u"Send 6", patience);
        sendAllSelected();
        QTRY_COMPARE_WITH_TIMEOUT(send()->text(), u"Stop"_s, patience);
        chooseBatch(2);
        QTRY_COMPARE_WITH_TIMEOUT(send()->text(), u"Stop"_s, patience);
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"because you stopped"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(ChangeState::Applied, second), 6, patience);
        QVERIFY(countOf(ChangeState::Approved, first) > 0);
    }

    /// The counts of another batch are there before its rows.
    void whatIsSelectedInTheListThatWasLeftIsNotSent()
    {
        const BatchId first = approved(0, 3, u"First"_s);
        const BatchId second = approved(3, 2, u"Second"_s);
        show();
        chooseBatch(2);
        QTRY_COMPARE_WITH_TIMEOUT(changes()->model()->rowCount(), 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->isPictureReady(), patience);
        changes()->selectAll();
        {
            const testing::StoreHold hold(m_desk->workspace->store());
            chooseBatch(1); // and the key before its rows can be there
            QTest::keyClick(changes(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY(m_desk->jobs.running().isEmpty());
        }

        sendAllSelected();
        QTRY_COMPARE_WITH_TIMEOUT(countOf(ChangeState::Applied, second), 2, patience);
        QCOMPARE(countOf(ChangeState::Approved, first), 3);
    }

    void theButtonStandsAsLongAsItsSummaryAndLeadsToItsRun()
    {
        const BatchId first = approved(0, 4, u"First"_s);
        const BatchId second = approved(4, 36, u"Second"_s);
        const QString code = m_desk->code().toString();
        QVERIFY(m_desk->sandbox.editByHand(code, externals(m_desk->code()).first(), u"last_name"_s, u"Hansen"_s));
        show();
        for (const int row : {2, 1}) {
            chooseBatch(row);
            QTRY_VERIFY_WITH_TIMEOUT(send()->isEnabled() && send()->text().startsWith(u"Send "), patience);
            QTest::mouseClick(send(), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(send()->text(), u"Stop"_s, patience);
        }
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"36 applied"), patience);
        QVERIFY2(message().contains(u"conflict"), qPrintable(message()));
        QCOMPARE(m_pane->place().value(u"batch"_s).toString(), second.toString());
        QVERIFY(nextStep());
        QTest::mouseClick(nextStep(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->place().value(u"batch"_s).toString(), first.toString(), patience);
        QCOMPARE(m_pane->place().value(u"state"_s).toString(), u"conflict"_s);
    }

    void anotherInstitutionsRunIsNotStopped()
    {
        const InstitutionCode other(m_desk->sandbox.institutions().at(1).code);
        const BatchId first = approved(0, 48, u"First"_s);
        const BatchId second = approved(other, 0, 3, u"Second"_s);
        show();
        chooseBatch(0);
        m_pane->setInstitutionFilter(m_desk->code());
        QTRY_COMPARE_WITH_TIMEOUT(send()->text(), u"Send 48"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(send()->isEnabled(), patience);
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(send()->text(), u"Stop"_s, patience);
        m_pane->setInstitutionFilter(other);
        QVERIFY(m_pane->place().value(u"batch"_s).toString().isEmpty()); // all of that institution
        QTRY_COMPARE_WITH_TIMEOUT(send()->text(), u"Send 3"_s, patience);
        QVERIFY(countOf(ChangeState::Approved, first) > 0); // it goes on meanwhile
        QTRY_VERIFY_WITH_TIMEOUT(send()->isEnabled(), patience);
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(ChangeState::Applied, second), 3, patience);
        m_pane->setInstitutionFilter({}); // both are in sight: the newest is what Stop would mean
        QTRY_COMPARE_WITH_TIMEOUT(countOf(ChangeState::Applied), 51, patience);
    }

    void thePaceIsThatOfTheLastHalfMinute()
    {
        SendingPace pace;
        QVERIFY(!pace.perSecond(0s));
        pace.tell(1000, 0s);
        pace.tell(984, 2s);
        QVERIFY(!pace.perSecond(2s)); // too early
        pace.tell(920, 10s);
        QCOMPARE(*pace.perSecond(10s), 8.0);
        QCOMPARE(*pace.perSecond(20s), 4.0); // nothing went out since
        for (int second = 11; second <= 60; ++second)
            pace.tell(920 - 2 * (second - 10), std::chrono::seconds(second));
        QVERIFY(qAbs(*pace.perSecond(60s) - 2.0) < 0.01);
        pace.forget();
        QVERIFY(!pace.perSecond(61s));
    }

    void theRunEndsWithItsSlowestInstitution()
    {
        const InstitutionCode fast(u"NSK"_s);
        const InstitutionCode slow(u"NTX"_s);
        const QDateTime now(QDate(2026, 11, 26), QTime(9, 0), QTimeZone::UTC);
        QHash<InstitutionCode, double> made;
        const SendingRun::Forecast forecast = [&](const InstitutionCode &code, qint64 calls, double lately) {
            made[code] = lately;
            const double pace = lately > 0 ? lately : 24;
            return std::optional(QuotaForecast{.done = now.addMSecs(qint64(double(calls) * 1000 / pace))});
        };
        SendingRun run;
        QVERIFY(!run.outlook(forecast, 0s));
        run.setLeft({{fast, 80}, {slow, 800}}, 0s);
        QCOMPARE(run.outlook(forecast, 1s)->done, now.addSecs(100));
        run.setLeft({{slow, 760}}, 10s); // four a second, twelve calls
        QCOMPARE(run.outlook(forecast, 10s)->done, now.addSecs(190));
        QCOMPARE(made.value(slow), 12.0);
        run.setPause(now.addSecs(3600));
        QCOMPARE(run.outlook(forecast, 11s)->done, now.addSecs(95)); // what it made before the pause counts no more
        run.setLeft({}, 12s);
        QVERIFY(!run.outlook(forecast, 12s));
    }
};

QTEST_MAIN(QueueSendingTest)
#include "tst_queuesending.moc"
