// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/brakes.h"
#include "tests/app/privacy/canaries.h"
#include "tests/app/privacy/needles.h"
#include "tests/widgets/windowdesk.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/primarybutton.h"
#include "widgets/common/tableview.h"
#include "widgets/institutions/institutionspane.h"
#include "widgets/queue/queuepane.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/searchbox.h"
#include "widgets/userimport/personview.h"
#include "widgets/userimport/userimportpane.h"

#include <QApplication>
#include <QCoroTask>
#include <QDir>
#include <QSettings>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
namespace canaries = skranke::test::canaries;

/// The thousand persons of `tst_canaries` on the desk: opened, planned, reviewed, sent, found and looked at in the
/// window, which remembers where it was left. No file holds any of them in plain sight.
class CanaryWindowTest : public QObject {
    Q_OBJECT

public:
    CanaryWindowTest(QString given, QString wrote)
        : m_given(std::move(given))
        , m_wrote(std::move(wrote))
    {
    }

private Q_SLOTS:
    void theWindowLeavesNobodyInPlainSight()
    {
        WindowDesk desk(20);
        QVERIFY(desk.open());
        const QString library = desk.sandbox.institutions().constFirst().libraries.first().first;
        const QString file = canaries::nightFile(m_given, u"nsk-2026-11-23.txt"_s, true, library);
        const QString code = desk.code().toString();
        const QJsonObject pattern = desk.sandbox.users(code).constLast();
        for (int at = 0; at < canaries::count - 40; ++at)
            desk.sandbox.setUser(code, canaries::user(at, pattern));
        QVERIFY(desk.fetchUsers());
        // Of the thousand the load would change one and the same field, for which these would stop it.
        for (const QString &brake : {u"BR03"_s, u"BR03.domain"_s})
            QVERIFY(QCoro::waitFor(desk.workspace->brakes().setLimit(brake, desk.code(), 0, 0)).has_value());
        {
            QSettings memory(desk.folder.filePath(u"home/window.ini"_s), QSettings::IniFormat);
            MainWindow window(memory, desk.jobs);
            auto *imports = new UserImportPane(desk.services(), desk.jobs);
            auto *queue = new QueuePane(desk.services(), desk.jobs);
            auto *institutions = new InstitutionsPane(desk.services(), desk.jobs, [] { return Preferences(); });
            window.place({imports, queue, institutions}, desk.services());
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));

            imports->openFile(file, desk.code());
            auto *step = imports->findChild<PrimaryButton *>(u"importStep"_s);
            QTRY_VERIFY_WITH_TIMEOUT(step->isEnabled(), 30'000);
            for (const QString &view : imports->pictureViews())
                imports->showPictureView(view);
            // One of the views has asked for a plan already; a step is no button while that is under way.
            QTRY_VERIFY_WITH_TIMEOUT(step->isEnabled(), 60'000);
            QTest::mouseClick(step, Qt::LeftButton);
            auto *plan = imports->findChild<TableView *>(u"plan"_s);
            QTRY_VERIFY_WITH_TIMEOUT(plan->isVisible() && plan->model()->rowCount() > 40, 60'000);
            QTRY_VERIFY_WITH_TIMEOUT(step->isEnabled(), 60'000);
            plan->setCurrentIndex(plan->model()->index(0, 0));
            plan->copySelection();
            QTest::keyClick(plan, Qt::Key_Return); // one person
            QTRY_VERIFY_WITH_TIMEOUT(imports->findChild<PersonView *>()->isVisible(), 60'000);
            QTRY_VERIFY_WITH_TIMEOUT(step->isEnabled(), 60'000);
            QTest::mouseClick(step, Qt::LeftButton);
            auto *message = imports->findChild<MessageBar *>();
            QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 60'000);
            const auto count = [&desk](ChangeState state) {
                return QCoro::waitFor(desk.workspace->queue().counts({}))->value(state);
            };
            QVERIFY2(count(ChangeState::Proposed) > 40, qPrintable(message->text()));

            window.showPane(queue);
            auto *changes = queue->findChild<TableView *>(u"changes"_s);
            QTRY_VERIFY_WITH_TIMEOUT(changes->model()->rowCount() > 40, 30'000);
            changes->setFocus();
            for (int at = 0; at < 8; ++at) {
                QTRY_VERIFY(queue->isPictureReady());
                QTest::keyClick(changes, Qt::Key_A);
            }
            QTRY_COMPARE(count(ChangeState::Approved), 8);
            auto *send = queue->findChild<PrimaryButton *>(u"queueSend"_s);
            QTRY_VERIFY(send->isEnabled());
            QTest::mouseClick(send, Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(count(ChangeState::Applied) + count(ChangeState::Kept), 8, 60'000);
            auto *tabs = queue->findChild<QTabWidget *>(u"changeTabs"_s);
            for (int tab = 0; tab < tabs->count(); ++tab)
                tabs->setCurrentIndex(tab);
            QTRY_VERIFY(queue->isPictureReady());

            window.searchBox().takeFocus();
            QTest::keyClicks(&window.searchBox(), u"Zqxslekt0001"_s);
            QTRY_VERIFY(window.searchBox().isOpen());
            QTest::keyClick(&window.searchBox(), Qt::Key_Return); // that person, as in Alma
            window.openInOwnWindow({.kind = Link::Kind::User, .institution = desk.code(), .id = u"zqxcan0002"_s});
            window.close();
            QVERIFY(!window.isVisible());
        }
        desk.workspace.reset();
        QVERIFY(QFileInfo(desk.folder.filePath(u"home/window.ini"_s)).size() > 0);
        QVERIFY(QFileInfo(desk.folder.filePath(u"home/skranke.sqlite"_s)).size() > 500'000);
        QVERIFY2(desk.folder.path().startsWith(m_wrote), "the profile does not lie where the search looks");
        const QStringList found = test::filesHolding(m_wrote, canaries::marks());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

private:
    QString m_given;
    QString m_wrote;
};

int main(int argc, char **argv)
{
    // Before anything asks where to write.
    QTemporaryDir given; // what comes from outside: the night's file
    QTemporaryDir wrote; // everything the program can write to
    for (const auto &[name, part] : {std::pair("HOME", "home"), std::pair("TMPDIR", "tmp"),
                                     std::pair("XDG_CONFIG_HOME", "config"), std::pair("XDG_DATA_HOME", "data"),
                                     std::pair("XDG_CACHE_HOME", "cache"), std::pair("XDG_STATE_HOME", "state")}) {
        const QString folder = wrote.filePath(QString::fromLatin1(part));
        if (!QDir().mkpath(folder))
            return 1;
        qputenv(name, QFile::encodeName(folder));
    }
    const QApplication application(argc, argv);
    CanaryWindowTest test(given.path(), wrote.path());
    return QTest::qExec(&test, argc, argv);
}

#include "tst_canarywindow.moc"
