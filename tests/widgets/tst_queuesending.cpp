// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/userfields.h"
#include "tests/widgets/paneshow.h"
#include "tests/widgets/windowdesk.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/primarybutton.h"
#include "widgets/queue/queuepane.h"
#include "widgets/queue/sendingrun.h"
#include "widgets/shell/statusline.h"

#include <QCoroTask>
#include <QLabel>
#include <QTest>
#include <QTimeZone>
#include <QTreeView>

using namespace skranke;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What the window says of a sending while it goes on, against the sandbox: its end, its pause, several at once.
class QueueSendingTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<QueuePane> m_pane;
    QStringList m_users;

    PrimaryButton *send() const { return m_pane->findChild<PrimaryButton *>(u"queueSend"_s); }
    QString forecast() const
    {
        const auto *label = m_pane->findChild<QLabel *>(u"queueForecast"_s);
        return label->isVisible() ? label->text() : QString();
    }
    QString message() const { return m_pane->findChild<MessageBar *>()->text(); }
    QTreeView *batches() const { return m_pane->findChild<QTreeView *>(u"batches"_s); }
    /// 0: all, 1: the newest.
    void chooseBatch(int row) const { batches()->setCurrentIndex(batches()->model()->index(row, 0)); }
    int countOf(ChangeState state, const BatchId &batch = {}) const
    {
        return QCoro::waitFor(m_desk->workspace->queue().counts({.batch = batch}))->value(state);
    }

    /// An approved batch of changes of as many users.
    BatchId approved(int first, int count, const QString &title)
    {
        Batch batch;
        batch.institution = m_desk->code();
        batch.kind = BatchKind::Desk;
        batch.title = title;
        QList<Change> changes;
        for (const QString &id : m_users.mid(first, count)) {
            Change change;
            change.target = {.institution = m_desk->code(), .kind = TargetKind::User, .key = id};
            change.base = m_desk->sandbox.user(m_desk->code().toString(), id);
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
    void show()
    {
        m_pane = std::make_unique<QueuePane>(m_desk->services(), m_desk->jobs);
        QVERIFY(showPane(*m_pane));
        QTRY_VERIFY(m_pane->isPictureReady());
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>(80);
        QVERIFY(m_desk->open());
        m_users.clear();
        for (const QJsonObject &user : m_desk->sandbox.users(m_desk->code().toString())) {
            if (user.value("account_type"_L1).toObject().value("value"_L1) == "EXTERNAL"_L1)
                m_users.append(user.value("primary_id"_L1).toString());
        }
        QVERIFY(m_users.size() >= 30);
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
        QTRY_VERIFY(send()->isEnabled());
        QTRY_VERIFY(forecast().startsWith(u"done about "));

        // Enough calls for some of the changes, down to the reserve.
        const QString code = m_desk->code().toString();
        const qint64 used = 100'000 - m_desk->sandbox.callsLeft(code);
        m_desk->sandbox.setDailyLimit(used + 10 + 36);
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_VERIFY(countOf(ChangeState::Applied) > 0);
        QTRY_VERIFY(forecast().contains(u"done about "));
        QTRY_VERIFY(statusText->text().contains(u"done about "));
        QTRY_VERIFY_WITH_TIMEOUT(forecast().startsWith(u"goes on at "), 20'000);
        QVERIFY(forecast().contains(u", done about "));
        QTRY_VERIFY(statusText->text().contains(forecast()));
        QVERIFY(countOf(ChangeState::Approved) > 0);
        QVERIFY(m_desk->sandbox.callsLeft(code) >= 10);

        QTest::mouseClick(send(), Qt::LeftButton); // stops the wait
        QTRY_VERIFY(message().contains(u"because you stopped"));
        QTRY_VERIFY(!forecast().contains(u"goes on"));
    }

    void twoBatchesAreSentTogether()
    {
        const BatchId first = approved(0, 20, u"First"_s);
        const BatchId second = approved(20, 6, u"Second"_s);
        show();
        chooseBatch(2);
        QTRY_VERIFY(send()->isEnabled() && send()->text().contains(u"20"));
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_COMPARE(send()->text(), u"Stop"_s);
        chooseBatch(1);
        QTRY_VERIFY(send()->isEnabled() && send()->text() == u"Send 6");
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_COMPARE(send()->text(), u"Stop"_s);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(ChangeState::Applied, second), 6, 20'000);
        QVERIFY(countOf(ChangeState::Applied, first) < 20); // it goes on
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"First"), 20'000);
        QVERIFY(message().contains(u"Second"));
        QVERIFY(message().contains(u"20 applied"));
        QVERIFY(message().contains(u"6 applied"));
        QCOMPARE(countOf(ChangeState::Applied), 26);
    }

    void stoppingOneBatchLeavesTheOther()
    {
        const BatchId first = approved(0, 20, u"First"_s);
        const BatchId second = approved(20, 8, u"Second"_s);
        show();
        for (const int row : {2, 1}) {
            chooseBatch(row);
            QTRY_VERIFY(send()->isEnabled() && send()->text().startsWith(u"Send "));
            QTest::mouseClick(send(), Qt::LeftButton);
            QTRY_COMPARE(send()->text(), u"Stop"_s);
        }
        chooseBatch(2);
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"because you stopped"), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"8 applied"), 20'000);
        QCOMPARE(countOf(ChangeState::Applied, second), 8);
        QVERIFY(countOf(ChangeState::Approved, first) > 0);
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
