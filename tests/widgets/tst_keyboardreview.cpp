// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/faultplan.h"
#include "models/queue/changefieldsmodel.h"
#include "models/queue/changetablemodel.h"
#include "services/alma/usersapi.h"
#include "services/core/userfields.h"
#include "services/institutions/institutionregister.h"
#include "services/queue/changequeue.h"
#include "tests/widgets/windowdesk.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/institutions/institutionspane.h"
#include "widgets/queue/bundledialog.h"
#include "widgets/queue/queuepane.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/userimport/userimportpane.h"

#include <QAction>
#include <QApplication>
#include <QCoroTask>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace skranke;

/// The whole review by keyboard alone, in the real window against the sandbox. Nothing here clicks or calls the pane: a
/// key goes to whatever has the keyboard, as a person's would.
class TestKeyboardReview : public QObject {
    Q_OBJECT

private:
    static constexpr int changesInBatch = 5;

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<MainWindow> m_window;
    QueuePane *m_queue = nullptr;
    BatchId m_batch;
    QString m_edited; // whom somebody edits in Alma after the changes were made
    QString m_dropped; // whose change is withdrawn
    QList<QJsonObject> m_before; // as Alma has everybody when the review begins

    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    /// As a window manager does it when what stood over the window has been closed.
    static void comeBackTo(QWidget *window)
    {
        QTRY_VERIFY(!QApplication::activeModalWidget());
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
    }
    static void type(const QString &text)
    {
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    static void tabUntil(const std::function<bool(const QWidget *)> &isThere)
    {
        constexpr int stopsAtMost = 80;
        for (int stop = 0; stop < stopsAtMost; ++stop) {
            if (isThere(QApplication::focusWidget()))
                return;
            press(Qt::Key_Tab);
        }
        QFAIL("cannot be reached by Tab");
    }
    static void tabTo(const QString &name)
    {
        tabUntil([&name](const QWidget *widget) { return widget->objectName() == name; });
    }
    static void tabToButton(const QString &text)
    {
        tabUntil([&text](const QWidget *widget) {
            const auto *button = qobject_cast<const QPushButton *>(widget);
            return button && button->text().remove(u'&').startsWith(text);
        });
    }
    /// Types a path into the file dialog that opens, and Return.
    void chooseFile(const QString &path)
    {
        QTRY_VERIFY(qobject_cast<QFileDialog *>(QApplication::activeModalWidget()));
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        press(Qt::Key_A, Qt::ControlModifier);
        type(path);
        press(Qt::Key_Return);
        QTRY_VERIFY(!qobject_cast<QFileDialog *>(QApplication::activeModalWidget()));
    }

    [[nodiscard]] ChangeQueue &queue() const { return m_desk->workspace->queue(); }
    [[nodiscard]] TableView *table(const QString &name) const { return m_queue->findChild<TableView *>(name); }
    [[nodiscard]] TableView *changes() const { return table(u"changes"_s); }
    [[nodiscard]] MessageBar *message() const
    {
        return m_queue->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
    }
    [[nodiscard]] QString told() const { return message()->isVisible() ? message()->text() : QString(); }
    [[nodiscard]] int countOf(ChangeState state) const { return QCoro::waitFor(queue().counts({}))->value(state); }
    [[nodiscard]] ChangeId current() const { return ChangeId(changes()->currentIndex().data(IdRole).toString()); }
    [[nodiscard]] Change change(const ChangeId &id) const { return *QCoro::waitFor(queue().find(id)); }
    [[nodiscard]] int shownIn(ChangeState state) const
    {
        int count = 0;
        for (int row = 0; row < changes()->model()->rowCount(); ++row) {
            const QModelIndex shown = changes()->model()->index(row, ChangeTableModel::StateColumn);
            count += shown.data(StateRole).toString() == toWord(state) ? 1 : 0;
        }
        return count;
    }
    [[nodiscard]] QString currentState() const
    {
        return changes()->currentIndex().siblingAtColumn(ChangeTableModel::StateColumn).data(StateRole).toString();
    }

    [[nodiscard]] bool isOffered(const QString &shortcut) const
    {
        const QList<Pane::MenuEntry> entries = m_queue->menuEntries();
        return std::ranges::any_of(entries, [&shortcut](const Pane::MenuEntry &entry) {
            return entry.action && entry.action->shortcut() == QKeySequence(shortcut) && entry.action->isEnabled();
        });
    }

    /// Everybody whose e-mail can be edited.
    [[nodiscard]] QList<QJsonObject> persons() const
    {
        const auto institution = QCoro::waitFor(m_desk->workspace->institutions().find(m_desk->code()));
        QList<QJsonObject> found;
        for (const QJsonObject &one : m_desk->sandbox.users(m_desk->code().toString())) {
            if (one.value("account_type"_L1).toObject().value("value"_L1) != u"EXTERNAL"_s
                || found.size() == changesInBatch)
                continue;
            const auto user =
                QCoro::waitFor(m_desk->workspace->users().fetch(*institution, one.value("primary_id"_L1).toString()));
            if (user && !userfields::elements(*user, u"contact_info.email").isEmpty())
                found.append(*user);
        }
        return found;
    }
    [[nodiscard]] Change update(const QJsonObject &base, const QStringList &members) const
    {
        Change made;
        made.target = {
            .institution = m_desk->code(), .kind = TargetKind::User, .key = base.value("primary_id"_L1).toString()};
        made.operation = Operation::Update;
        made.base = base;
        for (const QString &member : members) {
            FieldPath path{.member = member, .element = {}};
            QJsonValue value = u"Ærfugl"_s;
            if (member == "expiry_date"_L1)
                value = u"2031-08-15Z"_s;
            if (member == "contact_info.email"_L1) {
                path.element = userfields::elements(base, member).constFirst().first;
                value = QJsonObject{{u"description"_s, u"from the file"_s}};
            }
            made.intent.append({.path = path,
                                .oldValue = userfields::value(base, path),
                                .newValue = value,
                                .rule = DecidedBy::FileValue});
        }
        made.result = userfields::applied(base, made.intent);
        return made;
    }
    void propose()
    {
        const QList<QJsonObject> users = persons();
        QCOMPARE(users.size(), changesInBatch);
        const QString mail = u"contact_info.email"_s;
        const QList<Change> made{update(users.at(0), {u"last_name"_s}), update(users.at(1), {mail}),
                                 update(users.at(2), {u"last_name"_s, u"expiry_date"_s}),
                                 update(users.at(3), {u"last_name"_s, mail}), update(users.at(4), {u"last_name"_s})};
        const Batch batch{
            .id = {}, .institution = m_desk->code(), .title = u"night.txt"_s, .created = {}, .undoes = {}};
        const auto proposed = QCoro::waitFor(queue().propose(batch, made));
        QVERIFY(proposed);
        QCOMPARE(proposed->added, changesInBatch);
        m_batch = proposed->batch;
        // Somebody edits both fields of the third in Alma, and the cache hears of it.
        m_edited = users.at(2).value("primary_id"_L1).toString();
        m_dropped = users.at(4).value("primary_id"_L1).toString();
        const QString code = m_desk->code().toString();
        QVERIFY(m_desk->sandbox.editByHand(code, m_edited, u"last_name"_s, u"Hansen"_s));
        QVERIFY(m_desk->sandbox.editByHand(code, m_edited, u"expiry_date"_s, u"2029-01-31Z"_s));
        QVERIFY(m_desk->fetchUsers());
        m_before = m_desk->sandbox.users(code);
    }

    void openTheQueue()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->currentPane(), m_queue);
        QTRY_COMPARE(changes()->model()->rowCount(), changesInBatch);
        QTRY_VERIFY(m_queue->isPictureReady());
        QTRY_COMPARE(QApplication::focusWidget(), changes());
    }

    void chooseTheBatch()
    {
        tabTo(u"batches"_s);
        press(Qt::Key_Home);
        // Past all batches and their states.
        for (int row = 0; row < 10 && m_queue->place().value(u"batch"_s).toString().isEmpty(); ++row)
            press(Qt::Key_Down);
        QTRY_COMPARE(m_queue->place().value(u"batch"_s).toString(), m_batch.toString());
        QTRY_VERIFY(m_queue->isPictureReady());
        tabTo(u"changes"_s);
        QCOMPARE(changes()->currentIndex().row(), 0);
    }

    void stepAndLook()
    {
        press(Qt::Key_J);
        press(Qt::Key_J);
        QCOMPARE(changes()->currentIndex().row(), 2);
        press(Qt::Key_K);
        QCOMPARE(changes()->currentIndex().row(), 1);
        QTRY_VERIFY(m_queue->isPictureReady());
        tabTo(u"qt_tabwidget_tabbar"_s);
        auto *tabs = m_queue->findChild<QTabWidget *>(u"changeTabs"_s);
        QCOMPARE(tabs->currentIndex(), 0); // the fields come first
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QVERIFY(table(u"changeHistory"_s)->isVisible());
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        QCOMPARE(tabs->currentIndex(), 0);
        tabTo(u"changeFields"_s);
        QVERIFY(table(u"changeFields"_s)->isVisible());
        QCOMPARE(table(u"changeFields"_s)->model()->index(0, 0).data(ChangeFieldsModel::MemberRole).toString(),
                 u"contact_info.email"_s);
    }

    void approveOnlyTheMail()
    {
        tabTo(u"fieldCounts"_s);
        const auto *fields = m_queue->findChild<QTreeView *>(u"fieldCounts"_s);
        for (int row = 0; row < fields->model()->rowCount()
             && fields->currentIndex().data(IdRole).toString() != u"contact_info.email";
             ++row)
            press(Qt::Key_Down);
        QTRY_COMPARE(changes()->model()->rowCount(), 2);
        QTRY_VERIFY(m_queue->isPictureReady());
        QTRY_VERIFY(isOffered(u"Alt+Shift+A"_s)); // the counts come a moment after the rows
        press(Qt::Key_A, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::activeModalWidget());
        QTRY_COMPARE(QApplication::activeWindow(), QApplication::activeModalWidget());
        tabToButton(u"Approve Only"_s);
        press(Qt::Key_Space);
        comeBackTo(m_window.get());
        QTRY_COMPARE(countOf(ChangeState::Approved), 2);
        const auto approved = QCoro::waitFor(queue().page({.states = {ChangeState::Approved}}, 0, 0));
        for (const Change &one : *approved) {
            QCOMPARE(one.intent.size(), 1);
            QCOMPARE(one.intent.first().path.member, u"contact_info.email"_s);
        }
        press(Qt::Key_Escape); // back to all fields
        QTRY_COMPARE(changes()->model()->rowCount(), changesInBatch);
        QTRY_VERIFY(m_queue->isPictureReady());
    }

    void findTheConflict()
    {
        tabTo(u"changes"_s);
        press(Qt::Key_R); // with what the cache has read, not with Alma
        QTRY_COMPARE(countOf(ChangeState::Conflict), 1);
        QTRY_VERIFY(told().contains(u"1 conflict"));
        QTRY_VERIFY(m_queue->isPictureReady());
        press(Qt::Key_N);
        QTRY_COMPARE(currentState(), u"conflict"_s);
        QCOMPARE(change(current()).target.key, m_edited);
        QTRY_VERIFY(table(u"changeThreeWay"_s)->isVisible());
    }

    void decideFieldByField()
    {
        TableView *threeWay = table(u"changeThreeWay"_s);
        QTRY_VERIFY(threeWay->model()->rowCount() >= 2);
        press(Qt::Key_P); // nobody has decided anything yet
        QTRY_VERIFY(told().contains(u"Choose mine"));
        QCOMPARE(countOf(ChangeState::Conflict), 1);

        tabTo(u"changeThreeWay"_s);
        press(Qt::Key_Home, Qt::ControlModifier);
        const auto goTo = [threeWay](const QString &member) {
            for (int row = 0; row < threeWay->model()->rowCount()
                 && threeWay->currentIndex().data(ChangeFieldsModel::MemberRole).toString() != member;
                 ++row)
                press(Qt::Key_Down);
        };
        const auto isOpen = [threeWay] {
            return threeWay->currentIndex().data(ChangeFieldsModel::UnresolvedRole).toBool();
        };
        goTo(u"last_name"_s);
        QVERIFY(isOpen());
        press(Qt::Key_M);
        QVERIFY(!isOpen());
        press(Qt::Key_Home, Qt::ControlModifier);
        goTo(u"expiry_date"_s);
        QVERIFY(isOpen()); // the other field is still to be decided
        press(Qt::Key_D);
        QVERIFY(!isOpen());
        press(Qt::Key_P);
        QTRY_COMPARE(countOf(ChangeState::Conflict), 0);
        QTRY_VERIFY2(told().contains(u"proposed again"), qPrintable(told()));
        const auto proposed = QCoro::waitFor(queue().page({.states = {ChangeState::Proposed}}, 0, 0));
        const auto decided = std::ranges::find(*proposed, m_edited, [](const Change &one) { return one.target.key; });
        QVERIFY(decided != proposed->cend());
        QCOMPARE(decided->intent.size(), 1);
        QCOMPARE(decided->intent.first().path.member, u"last_name"_s);
        QCOMPARE(decided->base.value("expiry_date"_L1).toString().left(10), u"2029-01-31"_s);
        // The view with the keyboard has gone: it stays within the pane, where the keys go on working.
        QTRY_VERIFY(!threeWay->isVisible());
        QVERIFY(m_queue->isAncestorOf(QApplication::focusWidget()));
    }

    void approveOneWithdrawOneApproveTheRest()
    {
        tabTo(u"changes"_s);
        QTRY_VERIFY(m_queue->isPictureReady());
        press(Qt::Key_Home, Qt::ControlModifier);
        QTRY_COMPARE(changes()->currentIndex().row(), 0);
        QTRY_VERIFY(m_queue->isPictureReady());
        const ChangeId first = current();
        press(Qt::Key_A); // goes on to the next by itself
        QTRY_COMPARE(change(first).state, ChangeState::Approved);
        QCOMPARE(changes()->currentIndex().row(), 1);
        for (int row = 1; row < changesInBatch && change(current()).target.key != m_dropped; ++row)
            press(Qt::Key_J);
        const ChangeId dropped = current();
        QCOMPARE(change(dropped).target.key, m_dropped);
        QTRY_VERIFY(m_queue->isPictureReady());
        press(Qt::Key_T);
        QTRY_COMPARE(change(dropped).state, ChangeState::Withdrawn);
        QTRY_COMPARE(shownIn(ChangeState::Proposed), countOf(ChangeState::Proposed)); // what is shown is approved
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(countOf(ChangeState::Approved), changesInBatch - 1);
        QCOMPARE(countOf(ChangeState::Proposed), 0);
    }

    void sendWhatIsApproved(int count)
    {
        const auto done = [this] { return countOf(ChangeState::Applied) + countOf(ChangeState::Kept); };
        const int before = done();
        QTRY_VERIFY(m_queue->findChild<QPushButton *>(u"queueSend"_s)->text().contains(QString::number(count)));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(done(), before + count, 30'000);
        QTRY_VERIFY(told().contains(u"Done"));
        QVERIFY(m_queue->isAncestorOf(QApplication::focusWidget()));
    }

    void takeEverythingBack()
    {
        tabTo(u"changes"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(changes()->selectionModel()->selectedRows().size(), changes()->model()->rowCount());
        QTRY_VERIFY(isOffered(u"Ctrl+Z"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(told().contains(u"wait for review"));
        const int undone = countOf(ChangeState::Proposed);
        QCOMPARE(undone, changesInBatch - 1);
        tabToButton(u"Show the Undo"_s);
        press(Qt::Key_Space);
        QTRY_VERIFY(m_queue->place().value(u"batch"_s).toString() != m_batch.toString());
        QTRY_COMPARE(changes()->model()->rowCount(), undone);
        QTRY_VERIFY(m_queue->isPictureReady());
        tabTo(u"changes"_s);
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(countOf(ChangeState::Approved), undone);
        sendWhatIsApproved(undone);
        QCOMPARE(m_desk->sandbox.users(m_desk->code().toString()), m_before);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>(60);
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->fetchUsers());
        propose();
        m_memory = std::make_unique<QSettings>(m_desk->folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(*m_memory, m_desk->jobs);
        m_queue = new QueuePane(m_desk->services(), m_desk->jobs);
        m_window->place({new UserImportPane(m_desk->services(), m_desk->jobs), m_queue,
                         new InstitutionsPane(m_desk->services(), m_desk->jobs, [] { return Preferences(); })},
                        m_desk->services());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_memory.reset();
        m_desk.reset();
    }

    void fromTheFirstLookToTheUndo()
    {
        // The review works with the network cut, and does not even try it.
        m_desk->sandbox.resetCounters();
        m_desk->sandbox.faults().setShares({{sandbox::Fault::Reset, 1.0}});
        for (const auto step :
             {&TestKeyboardReview::openTheQueue, &TestKeyboardReview::chooseTheBatch, &TestKeyboardReview::stepAndLook,
              &TestKeyboardReview::approveOnlyTheMail, &TestKeyboardReview::findTheConflict,
              &TestKeyboardReview::decideFieldByField, &TestKeyboardReview::approveOneWithdrawOneApproveTheRest}) {
            (this->*step)();
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(m_desk->sandbox.calls(), 0);

        m_desk->sandbox.faults().reset();
        sendWhatIsApproved(changesInBatch - 1);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(m_desk->sandbox.arrivals().size(), changesInBatch - 1);
        const QJsonObject user = m_desk->sandbox.user(m_desk->code().toString(), m_edited);
        QCOMPARE(user.value("last_name"_L1).toString(), u"Ærfugl"_s); // mine
        QCOMPARE(user.value("expiry_date"_L1).toString().left(10), u"2029-01-31"_s); // theirs
        takeEverythingBack();
    }

    void aBundleGoesOutAndComesBack()
    {
        const QString bundle = m_desk->folder.filePath(u"review.bundle"_s);
        const QString answer = m_desk->folder.filePath(u"review.approvals"_s);
        const QString passphrase = u"fire ord om hausten"_s;
        openTheQueue();
        press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
        chooseFile(bundle);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(passphrase);
        press(Qt::Key_Tab);
        type(passphrase);
        press(Qt::Key_Return);
        comeBackTo(m_window.get());
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"review.bundle"), 30'000);
        QVERIFY(QFile::exists(bundle));

        press(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
        chooseFile(bundle);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(passphrase);
        press(Qt::Key_Return);
        comeBackTo(m_window.get());
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<BundleDialog *>(QApplication::activeWindow()), 30'000);
        auto *dialog = qobject_cast<BundleDialog *>(QApplication::activeWindow());
        QTRY_COMPARE(QApplication::focusWidget(), dialog->findChild<TableView *>(u"bundleChanges"_s));
        tabTo(u"bundleApproveAll"_s);
        press(Qt::Key_Space);
        chooseFile(answer);
        comeBackTo(dialog);
        QTRY_VERIFY(dialog->messages().text().contains(u"review.approvals"));
        QCOMPARE(countOf(ChangeState::Approved), 0); // only what comes back counts
        const QPointer<BundleDialog> closed = dialog;
        press(Qt::Key_Escape);
        QTRY_VERIFY(!closed);
        comeBackTo(m_window.get());

        press(Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
        chooseFile(answer);
        QTRY_COMPARE(countOf(ChangeState::Approved), changesInBatch);
    }

    /// Two actions with one key: pressed, neither happens.
    void noTwoActionsOfAPaneAndTheWindowShareAKey()
    {
        for (const Pane *pane : m_window->panes()) {
            QHash<QKeySequence, QString> taken;
            QList<QAction *> all = m_window->actions();
            for (const auto &entry : pane->menuEntries()) {
                if (entry.action && !all.contains(entry.action))
                    all.append(entry.action);
            }
            for (const QAction *action : std::as_const(all)) {
                for (const QKeySequence &key : action->shortcuts()) {
                    QVERIFY2(!taken.contains(key),
                             qPrintable(pane->objectName() + u": "_s + key.toString() + u", "_s + action->text()
                                        + u", "_s + taken.value(key)));
                    taken.insert(key, action->text());
                }
            }
        }
    }
};

QTEST_MAIN(TestKeyboardReview)
#include "tst_keyboardreview.moc"
