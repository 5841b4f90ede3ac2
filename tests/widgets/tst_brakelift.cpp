// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roles.h"
#include "services/queue/brakes.h"
#include "services/queue/changequeue.h"
#include "services/queue/signingkeys.h"
#include "services/store/sql.h"
#include "tests/services/queue/samples.h"
#include "tests/widgets/paneshow.h"
#include "tests/widgets/testdesk.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/keys/signingkeysdialog.h"
#include "widgets/queue/brakebar.h"
#include "widgets/queue/brakeliftdialog.h"
#include "widgets/queue/braketasks.h"
#include "widgets/queue/queuepane.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

QList<BrakeVerdict> stopping(double measured = 34.2)
{
    return judge({{.id = u"BR03"_s, .unit = BrakeUnit::Percent, .stops = 20},
                  {.id = u"BR05"_s, .unit = BrakeUnit::Percent, .warns = 5, .stops = 10}},
                 {{.id = u"BR03"_s, .measured = measured, .count = 60}, {.id = u"BR05"_s, .measured = 6, .count = 12}});
}

} // namespace

/// What a brake stopped is told above the batches, and lifted by two persons with their own keys.
class TestBrakeLift : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<TestDesk> m_other;
    JobBoard m_jobs;
    std::unique_ptr<QueuePane> m_pane;

    [[nodiscard]] BrakeBar *bar() const { return m_pane->findChild<BrakeBar *>(); }
    [[nodiscard]] MessageBar *paneMessage() const
    {
        return m_pane->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
    }
    /// Null until it is open.
    [[nodiscard]] BrakeLiftDialog *dialog() const { return m_pane->findChild<BrakeLiftDialog *>(); }
    [[nodiscard]] QString told() const { return dialog()->messages().text(); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return dialog()->findChild<QPushButton *>(name); }
    [[nodiscard]] QString path(const QString &name) const { return m_desk->folder() + u'/' + name; }

    static void sitDown(const TestDesk &desk, const QString &account)
    {
        desk.workspace().brakes().setAccount([account] { return account; });
        desk.workspace().signingKeys().setAccount([account] { return account; });
    }
    [[nodiscard]] static bool makeKey(const TestDesk &desk)
    {
        return QCoro::waitFor(desk.workspace().signingKeys().own()).has_value();
    }

    Result<ChangeQueue::Proposed> propose(const QString &title = u"night.txt"_s, double measured = 34.2,
                                          const QString &institution = u"NSK"_s)
    {
        QList<Change> changes;
        for (int i = 0; i < 3; ++i) {
            const QJsonObject base = samples::with(samples::kari(), u"primary_id"_s, u"user%1"_s.arg(i));
            changes.append(samples::update(base, {samples::edit(base, u"last_name"_s, u"Berg"_s)}));
            changes.last().target.institution = InstitutionCode(institution);
        }
        const Batch batch{
            .id = {}, .institution = InstitutionCode(institution), .title = title, .created = {}, .undoes = {}};
        return QCoro::waitFor(m_desk->workspace().queue().propose(batch, changes, stopping(measured)));
    }
    /// The stop's id.
    QString stopped(const QString &title = u"night.txt"_s, double measured = 34.2,
                    const QString &institution = u"NSK"_s)
    {
        const auto proposed = propose(title, measured, institution);
        return proposed ? QString() : proposed.error().subject;
    }
    [[nodiscard]] BrakeStop stored(const QString &id) const
    {
        return *QCoro::waitFor(m_desk->workspace().brakes().find(id));
    }

    void show()
    {
        m_pane = std::make_unique<QueuePane>(m_desk->services(), m_jobs);
        QVERIFY(showPane(*m_pane));
        QTRY_VERIFY(m_pane->isPictureReady());
    }
    /// By keys: the action of the pane, wherever the keyboard is in it.
    void openDialog()
    {
        QTRY_VERIFY(bar()->isVisible());
        QTRY_VERIFY(m_pane->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
    }
    void sign(const QString &reason)
    {
        auto *line = dialog()->findChild<QLineEdit *>(u"brakeReason"_s);
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, reason);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void closeDialog()
    {
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        m_pane->activateWindow(); // as a window manager does it
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_other = std::make_unique<TestDesk>();
        QVERIFY(m_desk->add(u"NSK"_s, u"Nasjonalt senter"_s));
        QVERIFY(m_desk->add(u"HVO"_s, u"Høgskulen"_s));
        sitDown(*m_desk, u"kari"_s);
        sitDown(*m_other, u"ola"_s);
    }
    void cleanup()
    {
        m_pane.reset();
        m_other.reset();
        m_desk.reset();
    }

    void withoutAStopThereIsNoBar()
    {
        show();
        QVERIFY(!bar()->isVisible());
    }

    void theBarSaysWhatWasStoppedAndByWhat()
    {
        QVERIFY(!stopped().isEmpty());
        show();
        QTRY_VERIFY(bar()->isVisible()); // above an empty queue as well
        const QString text = bar()->text();
        for (const QString &part : {u"NSK"_s, u"night.txt"_s, u"3 "_s, u"BR03"_s, u"34.2%"_s, u"20%"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" is missing: " + text));
        QVERIFY(!text.contains(u"BR05")); // which only warns
    }

    void theNewestIsToldFirstAndThoseOfAnotherInstitutionAreNot()
    {
        QVERIFY(!stopped(u"first.txt"_s).isEmpty());
        QTest::qWait(5); // times are stored to the millisecond
        QVERIFY(!stopped(u"second.txt"_s, 40, u"HVO"_s).isEmpty());
        show();
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(bar()->text().contains(u"second.txt"));
        QVERIFY(bar()->text().contains(u"1 more"));
        m_pane->setInstitutionFilter(InstitutionCode(u"NSK"_s));
        QVERIFY(bar()->text().contains(u"first.txt"));
        QVERIFY(!bar()->text().contains(u"more"));
        m_pane->setInstitutionFilter(InstitutionCode(u"UNV"_s));
        QVERIFY(!bar()->isVisible());
    }

    void whatIsPutAwayStaysAway()
    {
        QVERIFY(!stopped(u"first.txt"_s).isEmpty());
        QTest::qWait(5);
        QVERIFY(!stopped(u"second.txt"_s, 40).isEmpty());
        show();
        QTRY_VERIFY(bar()->isVisible());
        QToolButton *close = nullptr;
        for (QToolButton *one : bar()->findChildren<QToolButton *>()) {
            if (one->accessibleName() == u"Close the message")
                close = one;
        }
        QVERIFY(close);
        QTest::keyClick(close, Qt::Key_Space);
        QVERIFY(bar()->isVisible());
        QVERIFY(bar()->text().contains(u"first.txt")); // the next one
        m_pane->refresh();
        QTest::keyClick(close, Qt::Key_Space);
        QVERIFY(!bar()->isVisible());
        m_pane->refresh();
        QVERIFY(QCoro::waitFor(m_desk->workspace().brakes().stops())); // by then it has been read again
        QTest::qWait(0);
        QVERIFY(!bar()->isVisible());
    }

    void aSetThatIsStoppedAnewIsToldOnce()
    {
        QVERIFY(!stopped(u"night.txt"_s, 34).isEmpty());
        QTest::qWait(5);
        QVERIFY(!stopped(u"night.txt"_s, 36).isEmpty());
        show();
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(bar()->text().contains(u"36%"));
        QVERIFY(!bar()->text().contains(u"more"));
    }

    void aStopOfLastWeekIsNotToldAnyMore()
    {
        BrakeBar shown;
        BrakeStop stop{.id = u"s1"_s,
                       .institution = InstitutionCode(u"NSK"_s),
                       .title = u"night.txt"_s,
                       .changes = 3,
                       .verdicts = stopping(),
                       .made = QDateTime::currentDateTimeUtc().addDays(-6),
                       .account = u"kari"_s,
                       .lifts = {}};
        shown.setStops({stop});
        QVERIFY(shown.current());
        stop.made = QDateTime::currentDateTimeUtc().addDays(-8);
        shown.setStops({stop});
        QVERIFY(!shown.current());
    }

    void theDialogShowsTheFiguresAgainstTheirLimits()
    {
        QVERIFY(!stopped().isEmpty());
        show();
        openDialog();
        auto *table = dialog()->findChild<TableView *>(u"brakeVerdicts"_s);
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, BrakeVerdictsModel::OutcomeColumn).data(StateRole).toString(), u"stop"_s);
        QCOMPARE(table->model()->index(1, BrakeVerdictsModel::OutcomeColumn).data(StateRole).toString(), u"warn"_s);
        QVERIFY(!table->accessibleName().isEmpty());
        bool named = false; // who planned what was stopped
        for (const QLabel *label : dialog()->findChildren<QLabel *>())
            named =
                named || label->text().contains(QCoro::waitFor(m_desk->workspace().brakes().stops())->first().account);
        QVERIFY(named);
        QVERIFY(dialog()->findChild<QLabel *>(u"brakeNote"_s)->text().contains(u"second person"));
    }

    void withoutAReasonNothingIsSigned()
    {
        const QString id = stopped();
        QVERIFY(makeKey(*m_desk));
        show();
        openDialog();
        QVERIFY(!button(u"brakeSign"_s)->isEnabled());
        sign(u"   "_s);
        QVERIFY(!button(u"brakeSign"_s)->isEnabled());
        QVERIFY(dialog()->isVisible());
        QVERIFY(stored(id).lifts.isEmpty());
    }

    void withoutAKeyItSaysSoAndOffersToMakeOne()
    {
        const QString id = stopped();
        show();
        openDialog();
        sign(u"announced"_s);
        QTRY_VERIFY(told().contains(u"no signing key"));
        QVERIFY(stored(id).lifts.isEmpty());
        QVERIFY(QCoro::waitFor(m_desk->workspace().signingKeys().all())->isEmpty()); // nor was one made unasked
        QPushButton *make = nullptr;
        for (QPushButton *one : dialog()->messages().findChildren<QPushButton *>()) {
            if (one->isVisible())
                make = one;
        }
        QVERIFY(make);
        QTest::keyClick(make, Qt::Key_Space);
        QTRY_VERIFY(qobject_cast<SigningKeysDialog *>(QApplication::activeModalWidget()));
        auto *keys = qobject_cast<SigningKeysDialog *>(QApplication::activeModalWidget());
        keys->makeOwn(u"Kari"_s);
        QTRY_VERIFY(!keys->messages().text().isEmpty());
        QTest::keyClick(keys, Qt::Key_Escape);
        QTRY_COMPARE(QApplication::activeModalWidget(), dialog());
        QTest::keyClick(button(u"brakeSign"_s), Qt::Key_Space); // the reason still stands there
        QTRY_COMPARE(stored(id).lifts.size(), 1);
        QCOMPARE(stored(id).lifts.first().reason, u"announced"_s);
    }

    void theSamePersonIsRefusedAndAnotherLifts()
    {
        const QString id = stopped();
        QVERIFY(makeKey(*m_desk));
        show();
        openDialog();
        sign(u"announced"_s);
        QTRY_COMPARE(stored(id).lifts.size(), 1);
        QTRY_VERIFY(told().startsWith(u"Signed"));
        QVERIFY(dialog()->findChild<QLabel *>(u"brakeSigned"_s)->text().contains(u"kari"));
        QTRY_VERIFY(bar()->text().contains(u"One person has signed"));
        sign(u"announced"_s);
        QTRY_VERIFY2(told().contains(u"signed the lifting of this brake already"), qPrintable(told()));
        QCOMPARE(stored(id).lifts.size(), 1);
        QVERIFY(!propose());
        closeDialog();

        sitDown(*m_desk, u"eva"_s);
        QVERIFY(makeKey(*m_desk));
        openDialog();
        sign(u"new e-mail domain"_s);
        QTRY_VERIFY(stored(id).isLifted());
        QTRY_VERIFY(told().startsWith(u"Lifted"));
        QVERIFY(!button(u"brakeSign"_s)->isEnabled());
        QTRY_VERIFY(!bar()->isVisible());
        closeDialog();
        const auto proposed = propose();
        QVERIFY(proposed);
        QCOMPARE(proposed->added, 3);
    }

    void aSecondPersonSignsAtAnotherDesk()
    {
        const QString id = stopped();
        QVERIFY(makeKey(*m_desk));
        show();
        openDialog();
        sign(u"announced"_s);
        QTRY_COMPARE(stored(id).lifts.size(), 1);
        auto *tasks = m_pane->findChild<BrakeTasks *>();
        tasks->exportTo(path(u"night.stop"_s), dialog());
        QTRY_VERIFY(told().contains(u"night.stop"));
        tasks->exportTo(path(u"night.stop"_s), dialog()); // nothing is overwritten
        QTRY_VERIFY(told().contains(u"exists already"));

        QueuePane there(m_other->services(), m_jobs);
        QVERIFY(showPane(there));
        auto *away = there.findChild<BrakeTasks *>();
        away->openFrom(path(u"night.stop"_s));
        auto *asked = there.findChild<BrakeLiftDialog *>();
        QVERIFY(asked);
        QVERIFY(!asked->findChild<QPushButton *>(u"brakeExport"_s)->isVisible());
        QCOMPARE(asked->stop().verdicts, stopping());
        QFile file(path(u"night.stop"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray stopFile = file.readAll();
        // Without a key the file is not even asked for.
        Q_EMIT asked->liftRequested(u"announced"_s);
        QTRY_VERIFY(asked->messages().text().contains(u"no signing key"));
        QVERIFY(makeKey(*m_other));
        away->writeSignature(path(u"night.lift"_s), asked, stopFile, u"announced"_s);
        QTRY_VERIFY(asked->messages().text().contains(u"night.lift"));

        tasks->importFrom(path(u"night.lift"_s), dialog());
        QTRY_VERIFY(told().contains(u"not in the register"));
        const auto key = QCoro::waitFor(m_other->workspace().signingKeys().exported());
        QVERIFY(key && QCoro::waitFor(m_desk->workspace().signingKeys().add(*key)));
        tasks->importFrom(path(u"night.lift"_s), dialog());
        QTRY_VERIFY(told().startsWith(u"Lifted"));
        QVERIFY(stored(id).isLifted());
        QVERIFY(propose());
    }

    void whatIsNoStopIsNotOpened()
    {
        show();
        QFile file(path(u"nothing"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nothing") > 0);
        file.close();
        m_pane->findChild<BrakeTasks *>()->openFrom(file.fileName());
        QVERIFY(!dialog());
        QVERIFY(paneMessage()->text().contains(u"neither a brake stop"));
    }

    void anAlteredStopCannotBeLifted()
    {
        QVERIFY(!stopped().isEmpty());
        QVERIFY(makeKey(*m_desk));
        QVERIFY(m_desk->workspace().store().runBlocking([](StoreAccess &access) -> Result<> {
            return Sql::run(access.db, u"UPDATE brake_stop SET changes = 1"_s).transform([](const QSqlQuery &) { });
        }));
        show();
        openDialog();
        QVERIFY(bar()->text().contains(u"altered"));
        QVERIFY(told().contains(u"altered"));
        QVERIFY(!dialog()->findChild<QLineEdit *>(u"brakeReason"_s)->isEnabled());
        QVERIFY(!button(u"brakeSign"_s)->isEnabled());
        QVERIFY(!button(u"brakeExport"_s)->isEnabled());
    }

    void textsAreMadeAnewWithTheLanguage()
    {
        QVERIFY(!stopped().isEmpty());
        show();
        openDialog();
        const QString before = bar()->text();
        const QString title = dialog()->windowTitle();
        QEvent event(QEvent::LanguageChange);
        QApplication::sendEvent(m_pane.get(), &event);
        QApplication::sendEvent(dialog(), &event);
        QCOMPARE(bar()->text(), before);
        QCOMPARE(dialog()->windowTitle(), title);
        QCOMPARE(unnamedParts(*m_pane).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestBrakeLift)
#include "tst_brakelift.moc"
