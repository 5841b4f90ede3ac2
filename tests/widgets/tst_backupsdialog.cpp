// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/profiletransfer.h"
#include "tests/widgets/testdesk.h"
#include "widgets/backup/backupsdialog.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/passphrasedialog.h"
#include "widgets/common/tableview.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/startpage.h"
#include "widgets/shell/windowmenus.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

Backup backup(const QString &name)
{
    return backupFromName(name).value();
}

QCoro::Task<QList<Backup>> answered(QList<Backup> backups)
{
    co_return backups;
}

QCoro::Task<Result<Backup>> answered(Result<Backup> made)
{
    co_return made;
}

} // namespace

/// The dialog over a real profile, and over answers that no profile gives on demand; the start page of a damaged store.
class TestBackupsDialog : public QObject {
    Q_OBJECT

private:
    struct Shown {
        explicit Shown(const TestDesk &desk)
            : Shown(BackupActions{.list = [&desk] { return desk.workspace().backups(); },
                                  .make = [&desk] { return desk.workspace().makeBackup(); },
                                  .exportTo =
                                      [&desk](QString file, QString passphrase, bool withApiKeys, Job job) {
                                          return desk.workspace().exportTo(file, passphrase, withApiKeys, job);
                                      }})
        {
        }
        explicit Shown(BackupActions actions)
            : dialog(new BackupsDialog(std::move(actions), jobs, nullptr))
        {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
        }

        [[nodiscard]] QPushButton *button(const QString &name) const { return dialog->findChild<QPushButton *>(name); }
        [[nodiscard]] TableView *table() const { return dialog->findChild<TableView *>(); }
        [[nodiscard]] MessageBar *messages() const { return dialog->findChild<MessageBar *>(); }

        JobBoard jobs;
        std::unique_ptr<BackupsDialog> dialog;
    };

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whatThereIsIsListedAndOneMoreIsMade()
    {
        const TestDesk desk;
        QVERIFY(QCoro::waitFor(desk.workspace().dailyBackup()));
        Shown shown(desk);
        QTRY_COMPARE(shown.table()->model()->rowCount(), 1);
        QVERIFY(shown.table()->isVisible());
        QVERIFY(shown.button(u"restore"_s)->isEnabled());
        shown.button(u"makeNow"_s)->click();
        QVERIFY(!shown.button(u"makeNow"_s)->isEnabled());
        QTRY_COMPARE(shown.table()->model()->rowCount(), 2);
        QVERIFY(shown.button(u"makeNow"_s)->isEnabled());
    }

    void anEmptyListSaysWhatToDo()
    {
        bool asked = false;
        Shown shown(BackupActions{.list = [] { return answered(QList<Backup>()); },
                                  .make =
                                      [&asked] {
                                          asked = true;
                                          return answered(Result<Backup>(std::unexpected(
                                              Error{.kind = Error::Kind::Storage, .code = u"disk-full"_s})));
                                      },
                                  .exportTo = {}});
        auto *empty = shown.dialog->findChild<EmptyView *>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(!shown.button(u"restore"_s)->isEnabled());
        empty->button()->click();
        QVERIFY(asked);
        QTRY_VERIFY(shown.messages()->text().contains(u"disk is full"_s));
    }

    void restoringAsksOnceAndSaysWhatIsLost()
    {
        const Backup older = backup(u"skranke.daily-20261125T020000Z.sqlite"_s);
        const Backup newer = backup(u"skranke.daily-20261126T020000Z.sqlite"_s);
        Shown shown(BackupActions{
            .list = [older, newer] { return answered(QList{newer, older}); }, .make = {}, .exportTo = {}});
        QTRY_COMPARE(shown.table()->model()->rowCount(), 2);
        QSignalSpy wanted(shown.dialog.get(), &BackupsDialog::restoreRequested);
        shown.table()->setFocus();
        QTest::keyClick(shown.table(), Qt::Key_Down);
        for (const bool agree : {false, true}) {
            shown.button(u"restore"_s)->click();
            auto *question = shown.dialog->findChild<QMessageBox *>();
            QVERIFY(question);
            QVERIFY(question->informativeText().contains(u"approved again"_s));
            QVERIFY(question->informativeText().contains(u"kept beside"_s));
            QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
            if (agree) {
                for (QAbstractButton *button : question->buttons()) {
                    if (button != question->button(QMessageBox::Cancel))
                        button->click();
                }
            } else {
                QTest::keyClick(question, Qt::Key_Escape);
            }
            QTRY_VERIFY(!shown.dialog->findChild<QMessageBox *>());
            QCOMPARE(wanted.count(), agree ? 1 : 0);
        }
        QCOMPARE(wanted.constFirst().constFirst().value<Backup>(), older);
    }

    void aDeskIsSealedIntoAFile()
    {
        const TestDesk desk;
        const QTemporaryDir outside;
        const QString file = outside.filePath(u"desk.skranke"_s);
        Shown shown(desk);
        shown.button(u"move"_s)->click();
        auto *chooser = shown.dialog->findChild<QFileDialog *>();
        QVERIFY(chooser);
        chooser->close();
        Q_EMIT chooser->fileSelected(file);
        auto *asking = shown.dialog->findChild<PassphraseDialog *>();
        QVERIFY(asking);
        auto *passphrase = asking->findChild<QLineEdit *>(u"passphrase"_s);
        auto *again = asking->findChild<QLineEdit *>(u"again"_s);
        const auto *seal = asking->findChild<QPushButton *>(u"action"_s);
        QVERIFY(seal && !seal->isEnabled());
        QCOMPARE(passphrase->echoMode(), QLineEdit::Password);
        QTest::keyClicks(passphrase, u"kort"_s);
        QTest::keyClicks(again, u"kort"_s);
        QVERIFY(!seal->isEnabled());
        passphrase->clear();
        QTest::keyClicks(passphrase, u"four dry ducks in a row"_s);
        QVERIFY(!seal->isEnabled());
        again->clear();
        QTest::keyClicks(again, u"four dry ducks in a row"_s);
        QVERIFY(seal->isEnabled());
        QTest::keyClick(again, Qt::Key_Return);
        QVERIFY(!shown.button(u"move"_s)->isEnabled());
        QVERIFY(shown.dialog->findChild<QProgressBar *>()->isVisible());
        QVERIFY(QTest::qWaitFor([&] { return shown.button(u"move"_s)->isEnabled(); }, 60'000));
        QVERIFY2(shown.messages()->text().contains(u"desk.skranke"_s), qPrintable(shown.messages()->text()));
        QVERIFY(QFile::exists(file));
        QCOMPARE(shown.jobs.running().size(), 0);
        const QTemporaryDir into;
        QVERIFY(ProfileTransfer::unpack(file, u"four dry ducks in a row"_s, into.path(), u"kari"_s));
    }

    void sealingCanBeStopped()
    {
        const TestDesk desk;
        const QTemporaryDir outside;
        Shown shown(BackupActions{
            .list = [] { return answered(QList<Backup>()); },
            .make = {},
            .exportTo = [&desk](QString file, QString passphrase, bool withApiKeys,
                                Job job) { return desk.workspace().exportTo(file, passphrase, withApiKeys, job); }});
        shown.button(u"move"_s)->click();
        auto *chooser = shown.dialog->findChild<QFileDialog *>();
        chooser->close();
        Q_EMIT chooser->fileSelected(outside.filePath(u"desk.skranke"_s));
        auto *asking = shown.dialog->findChild<PassphraseDialog *>();
        asking->findChild<QCheckBox *>()->setChecked(true);
        Q_EMIT asking->passphraseEntered(u"four dry ducks in a row"_s);
        shown.button(u"cancelExport"_s)->click();
        QVERIFY(QTest::qWaitFor([&] { return shown.button(u"move"_s)->isEnabled(); }, 60'000));
        QCOMPARE(QDir(outside.path()).entryList(QDir::Files), QStringList());
        QVERIFY(!shown.messages()->isVisible());
    }

    void everythingHasAName()
    {
        Shown shown(BackupActions{.list = [] { return answered(QList<Backup>()); }, .make = {}, .exportTo = {}});
        QVERIFY(!shown.table()->accessibleName().isEmpty());
        for (const QPushButton *button : shown.dialog->findChildren<QPushButton *>())
            QVERIFY(!button->isVisible() || !button->text().isEmpty());
        QVERIFY(!shown.dialog->findChild<QProgressBar *>()->accessibleName().isEmpty());
    }

    void theMenuLeadsThere()
    {
        const QTemporaryDir folder;
        QSettings memory(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        JobBoard jobs;
        MainWindow window(memory, jobs);
        window.show();
        QSignalSpy asked(&window, &MainWindow::backupsRequested);
        window.menus().backups->trigger();
        QCOMPARE(asked.count(), 1);
        QVERIFY(!window.menus().backups->shortcut().isEmpty());
        QVERIFY(!window.menus().backups->text().isEmpty());
    }

    void aDamagedStoreOffersTheNewestBackup()
    {
        StartPage page;
        page.show();
        auto *restore = page.findChild<QPushButton *>(u"restore"_s);
        auto *retry = page.findChild<QPushButton *>(u"retry"_s);
        const Error damaged{
            .kind = Error::Kind::Storage, .code = u"store-damaged"_s, .subject = u"skranke.damaged-1.sqlite"_s};
        const Backup newest = backup(u"skranke.daily-20261125T020000Z.sqlite"_s);
        page.showFailure(damaged, newest);
        QVERIFY(restore->isVisible() && retry->isVisible());
        QVERIFY2(restore->text().contains(u"25"_s), qPrintable(restore->text()));
        QVERIFY(retry->text().contains(u"Empty"_s));
        QVERIFY(page.accessibleName().contains(u"skranke.damaged-1.sqlite"_s));
        QSignalSpy wanted(&page, &StartPage::restoreRequested);
        restore->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.constFirst().constFirst().value<Backup>(), newest);
        page.showRestoring();
        QVERIFY(!restore->isVisible() && !retry->isVisible());
        page.showRestoreFailure({.kind = Error::Kind::Storage, .code = u"profile-in-use"_s});
        QVERIFY(!restore->isVisible() && retry->isVisible());
        page.showFailure(damaged);
        QVERIFY(!restore->isVisible());
        page.showFailure({.kind = Error::Kind::Storage, .code = u"store-newer"_s});
        QVERIFY(!retry->text().contains(u"Empty"_s));
    }
};

QTEST_MAIN(TestBackupsDialog)
#include "tst_backupsdialog.moc"
