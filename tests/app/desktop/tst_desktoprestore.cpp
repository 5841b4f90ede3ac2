// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktop.h"
#include "app/wiring/workspace.h"
#include "services/core/institution.h"
#include "services/institutions/institutionregister.h"
#include "services/store/backupfiles.h"
#include "widgets/backup/backupsdialog.h"
#include "widgets/common/messagebar.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/startpage.h"
#include "widgets/shell/windowmenus.h"

#include <QAction>
#include <QApplication>
#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

MainWindow *window()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(widget))
            return found;
    }
    return nullptr;
}

} // namespace

/// The whole program in one process, from a damaged store or an older one back to work.
class TestDesktopRestore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] DesktopOptions options(const QString &restore = {}) const
    {
        DesktopOptions options;
        options.home = m_folder->path();
        options.language = u"en"_s;
        options.restore = restore;
        return options;
    }

    [[nodiscard]] static bool isOpen() { return window() && !window()->panes().isEmpty(); }

    [[nodiscard]] QStringList institutions() const
    {
        const auto workspace = QCoro::waitFor(Workspace::open(m_folder->path(), Workspace::KeyPlace::KeyFile));
        QStringList codes;
        if (!workspace)
            return codes;
        const auto all = QCoro::waitFor((*workspace)->institutions().all());
        for (const Institution &each : all.value_or(QList<Institution>()))
            codes.append(each.code.toString());
        return codes;
    }

    void add(const QString &code) const
    {
        const auto workspace = QCoro::waitFor(Workspace::open(m_folder->path(), Workspace::KeyPlace::KeyFile));
        QVERIFY(workspace);
        Institution institution;
        institution.code = InstitutionCode(code);
        institution.name = code;
        institution.almaUrl = QUrl(u"https://alma.library.example"_s);
        QVERIFY(QCoro::waitFor((*workspace)->institutions().add(institution)));
    }

    /// One institution is in the backup, the other came after it.
    [[nodiscard]] QString prepared() const
    {
        add(u"NSK"_s);
        const auto made =
            BackupFiles::make(m_folder->path(), BackupKind::ByHand, QDateTime::currentDateTimeUtc().addSecs(60));
        add(u"HVO"_s);
        return made ? made->name : QString();
    }

private Q_SLOTS:
    void initTestCase() { qputenv("SKRANKE_KEY_FILE", "1"); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aDamagedStoreComesBackByOneButton()
    {
        const QString backup = prepared();
        QFile store(m_folder->filePath(u"skranke.sqlite"_s));
        QVERIFY(store.open(QIODevice::WriteOnly | QIODevice::Truncate));
        store.write(QByteArray(20000, 'x'));
        store.close();
        {
            Desktop desktop(options());
            desktop.start();
            auto *restore = window()->startPage().findChild<QPushButton *>(u"restore"_s);
            QTRY_VERIFY(restore->isVisible());
            QVERIFY(restore->hasFocus() || !window()->isActiveWindow());
            QTest::keyClick(restore, Qt::Key_Space);
            QTRY_VERIFY(isOpen());
            QVERIFY(window()->findChild<MessageBar *>()->text().contains(backup));
        }
        QCOMPARE(institutions(), QStringList{u"NSK"_s});
        QCOMPARE(QDir(m_folder->path()).entryList({u"skranke.damaged-*.sqlite"_s}).size(), 1);
    }

    void aMissingStoreIsBegunAnewOnlyWhenSomebodySaysSo()
    {
        std::ignore = prepared();
        QVERIFY(QFile::remove(m_folder->filePath(u"skranke.sqlite"_s)));
        {
            Desktop desktop(options());
            desktop.start();
            auto *retry = window()->startPage().findChild<QPushButton *>(u"retry"_s);
            QTRY_VERIFY(retry->isVisible());
            QVERIFY(window()->startPage().findChild<QPushButton *>(u"restore"_s)->isVisible());
            QCOMPARE(retry->text(), u"Begin With an Empty Store"_s);
            QVERIFY(!QFile::exists(m_folder->filePath(u"skranke.sqlite"_s)));
            retry->click();
            QTRY_VERIFY(isOpen());
        }
        QCOMPARE(institutions(), QStringList());
        QCOMPARE(BackupFiles::in(m_folder->path()).size(), 2); // and the daily one of what is empty
    }

    void theOpenDeskAsksForARestartThatRestores()
    {
        const QString backup = prepared();
        QString wanted;
        {
            Desktop desktop(options());
            connect(&desktop, &Desktop::restartRequested, this, [&wanted](const QString &name) { wanted = name; });
            desktop.start();
            QTRY_VERIFY(isOpen());
            window()->menus().backups->trigger();
            auto *dialog = window()->findChild<BackupsDialog *>();
            QVERIFY(dialog);
            auto *restore = dialog->findChild<QPushButton *>(u"restore"_s);
            QTRY_VERIFY(restore->isEnabled());
            restore->click();
            auto *question = dialog->findChild<QMessageBox *>();
            QVERIFY(question);
            for (QAbstractButton *button : question->buttons()) {
                if (question->standardButton(button) != QMessageBox::Cancel)
                    button->click();
            }
            QCOMPARE(wanted, backup);
        }
        {
            Desktop desktop(options(wanted));
            desktop.start();
            QTRY_VERIFY(isOpen());
            QVERIFY(window()->findChild<MessageBar *>()->text().contains(backup));
            QVERIFY(window()->findChild<MessageBar *>()->text().contains(u"skranke.replaced-"_s));
        }
        QCOMPARE(institutions(), QStringList{u"NSK"_s});
    }

    void aRestoreThatIsRefusedLeavesTheDeskToOpen()
    {
        std::ignore = prepared();
        Desktop desktop(options(u"skranke.daily-20200101T000000Z.sqlite"_s));
        desktop.start();
        auto *retry = window()->startPage().findChild<QPushButton *>(u"retry"_s);
        QTRY_VERIFY(retry->isVisible());
        retry->click();
        QTRY_VERIFY(isOpen());
    }
};

QTEST_MAIN(TestDesktopRestore)
#include "tst_desktoprestore.moc"
