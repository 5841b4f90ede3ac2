// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/changewords.h"
#include "models/roles.h"
#include "services/queue/brakes.h"
#include "services/queue/signingkeys.h"
#include "services/userimport/userimport.h"
#include "tests/widgets/testdesk.h"
#include "tests/widgets/windowdesk.h"
#include "widgets/common/busybar.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/passphrasedialog.h"
#include "widgets/common/primarybutton.h"
#include "widgets/common/tableview.h"
#include "widgets/queue/bundledialog.h"
#include "widgets/queue/bundletasks.h"
#include "widgets/queue/conflictview.h"
#include "widgets/queue/secondapprovaldialog.h"

#include <QAbstractItemModelTester>
#include <QCoroTask>
#include <QCryptographicHash>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <ranges>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"fire ord om hausten"_s;

/// What stands around the tasks in the queue pane.
struct Place {
    Place(ChangeQueue &queue, Store &store)
        : tasks(queue, store, messages, busy, &window)
    {
    }
    QWidget window;
    MessageBar messages{&window};
    BusyBar busy{&window};
    BundleTasks &tasksHere() { return tasks; }
    BundleDialog *dialog() const { return window.findChild<BundleDialog *>(); }

private:
    BundleTasks tasks;
};

} // namespace

/// Review bundles through the window: from one desk to another and back.
class BundleTasksTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<TestDesk> m_other;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    ChangeQueue &queue() const { return m_desk->workspace->queue(); }
    int countOf(ChangeState state) const { return QCoro::waitFor(queue().counts({}))->value(state); }

    void propose()
    {
        QVERIFY(m_desk->fetchUsers());
        auto &import = m_desk->workspace->userImport();
        const auto plan = QCoro::waitFor(import.plan({.path = m_desk->plainFile(3, 0), .institution = m_desk->code()}));
        QVERIFY(plan);
        QVERIFY(QCoro::waitFor(import.propose(*plan)));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<WindowDesk>(30);
        QVERIFY(m_desk->open());
        m_other = std::make_unique<TestDesk>();
    }
    void cleanup()
    {
        m_other.reset();
        m_desk.reset();
    }

    void aBundleIsExportedReadApprovedAndTakenBack()
    {
        propose();
        Place here(queue(), m_desk->workspace->store());
        here.tasksHere().exportTo(path(u"r.bundle"_s), {}, passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(here.messages.text().contains(u"r.bundle"), 30'000);
        QFile sealed(path(u"r.bundle"_s));
        QVERIFY(sealed.open(QIODevice::ReadOnly));
        const QByteArray digest = QCryptographicHash::hash(sealed.readAll(), QCryptographicHash::Sha256);
        const QString shortOfBundle = changewords::shortDigest(digest);
        QVERIFY2(here.messages.text().contains(shortOfBundle), qPrintable(here.messages.text()));

        Place there(m_other->workspace().queue(), m_other->workspace().store());
        there.tasksHere().openFrom(path(u"r.bundle"_s), u"another passphrase"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!there.messages.text().isEmpty(), 30'000);
        QVERIFY(!there.dialog());
        there.tasksHere().openFrom(path(u"r.bundle"_s), passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(there.dialog(), 30'000);
        BundleDialog *dialog = there.dialog();
        auto *table = dialog->findChild<TableView *>(u"bundleChanges"_s);
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 3);
        QTest::keyClick(table, Qt::Key_Down); // by keyboard alone
        QCOMPARE(table->currentIndex().row(), 1);
        // What the approval binds can be compared by voice: the bundle, and the change as its desk has it.
        const QString digests = dialog->findChild<QLabel *>(u"bundleDigests"_s)->text();
        QVERIFY2(digests.contains(shortOfBundle), qPrintable(digests));
        const auto second = QCoro::waitFor(queue().find(ChangeId(table->model()->index(1, 0).data(IdRole).toString())));
        QVERIFY2(digests.contains(changewords::shortDigest(second->digest)), qPrintable(digests));
        QTest::keyClick(table, Qt::Key_Up);
        QVERIFY(dialog->findChild<QLabel *>(u"bundleDigests"_s)->text() != digests);
        QTest::keyClick(table, Qt::Key_Down);

        QSignalSpy asked(dialog, &BundleDialog::approveRequested);
        dialog->findChild<QPushButton *>(u"bundleApproveSelected"_s)->click();
        QCOMPARE(asked.takeFirst().first().value<QList<ChangeId>>().size(), 1);
        there.tasksHere().approveTo(path(u"r.approvals"_s), dialog,
                                    {ChangeId(table->currentIndex().data(IdRole).toString())});
        QTRY_VERIFY_WITH_TIMEOUT(dialog->messages().text().contains(u"r.approvals"), 30'000);

        here.tasksHere().importFrom(path(u"r.approvals"_s));
        QTRY_VERIFY_WITH_TIMEOUT(here.messages.text().contains(u"register"), 30'000); // the key is unknown here
        QCOMPARE(countOf(ChangeState::Approved), 0);
        const auto key = QCoro::waitFor(m_other->workspace().signingKeys().exported());
        QVERIFY(key && QCoro::waitFor(m_desk->workspace->signingKeys().add(*key)));
        here.tasksHere().importFrom(path(u"r.approvals"_s));
        QTRY_COMPARE_WITH_TIMEOUT(countOf(ChangeState::Approved), 1, 30'000);
        QTRY_VERIFY(here.messages.text().contains(u'1'));
    }

    void theReasonOfALargeBatchTravelsWithTheApprovals()
    {
        propose();
        QVERIFY(QCoro::waitFor(queue().approve({})));
        QVERIFY(
            QCoro::waitFor(m_desk->workspace->brakes().setLimit(u"second.changes"_s, m_desk->code(), std::nullopt, 3)));
        Place here(queue(), m_desk->workspace->store());
        here.tasksHere().exportTo(path(u"r.bundle"_s), {}, passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(here.messages.text().contains(u"r.bundle"), 30'000);

        Place there(m_other->workspace().queue(), m_other->workspace().store());
        there.tasksHere().openFrom(path(u"r.bundle"_s), passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(there.dialog(), 30'000);
        BundleDialog *dialog = there.dialog();
        dialog->findChild<QPushButton *>(u"bundleApproveAll"_s)->click();
        auto *asked = dialog->findChild<SecondApprovalDialog *>();
        QVERIFY(asked); // before the file
        asked->reject();
        const auto ids = dialog->bundle().changes | std::views::transform(&Change::id) | std::ranges::to<QList>();
        there.tasksHere().approveTo(path(u"r.approvals"_s), dialog, ids);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->messages().text().contains(u"takes a reason"), 30'000);
        QVERIFY(!QFile::exists(path(u"r.approvals"_s)));
        there.tasksHere().approveTo(path(u"r.approvals"_s), dialog, ids, u"announced"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->messages().text().contains(u"r.approvals"), 30'000);
    }

    void aDamagedChangeShowsNoDigest()
    {
        propose();
        Change change = *QCoro::waitFor(queue().find(QCoro::waitFor(queue().ids({}))->first()));
        change.damaged = true;
        ReviewBundle bundle;
        bundle.digest = QByteArray::fromHex("a91f33c0ffffffff");
        bundle.changes = {change};
        QWidget window;
        const auto *dialog = new BundleDialog(bundle, &window);
        const QString digests = dialog->findChild<QLabel *>(u"bundleDigests"_s)->text();
        QVERIFY(digests.contains(u"a91f 33c0"));
        QVERIFY(!digests.contains(changewords::shortDigest(change.digest)));
    }

    void aConflictIsShownThreeWayAndDecidedAtTheOtherDesk()
    {
        propose();
        Change change = *QCoro::waitFor(queue().find(QCoro::waitFor(queue().ids({}))->first()));
        change.state = ChangeState::Conflict;
        change.response = change.base;
        change.response.insert(u"last_name"_s, u"Dahl"_s);
        ReviewBundle bundle;
        bundle.changes = {change};
        QWidget window;
        auto *dialog = new BundleDialog(bundle, &window);
        dialog->show();
        auto *conflict = dialog->findChild<ConflictView *>();
        QVERIFY(dialog->findChild<TableView *>(u"changeThreeWay"_s)->model()->rowCount() > 0);
        const QString told = conflict->findChild<QLabel *>(u"conflictsTold"_s)->text();
        QVERIFY2(told.contains(u"desk that made the bundle"), qPrintable(told));
        for (const QPushButton *button : conflict->findChildren<QPushButton *>())
            QVERIFY(button->isHidden());
    }

    void nothingIsOverwritten()
    {
        propose();
        QFile taken(path(u"taken"_s));
        QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
        taken.close();
        Place here(queue(), m_desk->workspace->store());
        here.tasksHere().exportTo(path(u"taken"_s), {}, passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(here.messages.text().contains(u"taken"), 30'000);
        QVERIFY(taken.open(QIODevice::ReadOnly));
        QCOMPARE(taken.readAll(), QByteArray("mine"));
    }

    void aNewPassphraseIsTypedTwice()
    {
        QWidget window;
        auto *dialog = new PassphraseDialog(PassphraseDialog::Kind::New, {}, &window);
        QSignalSpy entered(dialog, &PassphraseDialog::passphraseEntered);
        auto *first = dialog->findChild<QLineEdit *>(u"passphrase"_s);
        auto *second = dialog->findChild<QLineEdit *>(u"again"_s);
        dialog->show();
        const auto enter = [&] { QTest::keyClick(second, Qt::Key_Return); };
        QTest::keyClicks(first, u"short"_s);
        QTest::keyClicks(second, u"short"_s);
        enter();
        QVERIFY(entered.isEmpty());
        QVERIFY(dialog->isVisible()); // nor does it close
        first->setText(passphrase);
        second->setText(passphrase + u'x');
        enter();
        QVERIFY(entered.isEmpty());
        second->setText(passphrase);
        enter();
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().first().toString(), passphrase);
        QVERIFY(first->text().isEmpty());
    }
};

QTEST_MAIN(BundleTasksTest)
#include "tst_bundletasks.moc"
