// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/changetablemodel.h"
#include "services/queue/changequeue.h"
#include "services/store/storewatch.h"
#include "tests/widgets/othersatworkdesk.h"
#include "tests/widgets/proposals.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/institutions/institutionspane.h"
#include "widgets/shell/panewindow.h"
#include "widgets/shell/storenews.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QCoroTask>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using testing::proposeTo;
using namespace Qt::StringLiterals;

/// The audit log, forms, the window's filter and windows of their own while another program works in the same profile.
class OthersAndPanesTest : public QObject, private OthersAtWorkDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void panesOutOfSightOnlyCount()
    {
        show("noting");
        const int seen = m_noting->newsRead;
        otherProposes(0, 4);
        SOON_COMPARE(m_queue->attentionCount(), 4);
        SOON_VERIFY(m_noting->newsRead > seen);
        QCOMPARE(rows(), 0);
        m_window->showPane(m_queue);
        SOON_COMPARE(rows(), 4);
    }

    void theAuditLogGoesOnAtItsTop()
    {
        proposeTo(m_desk->workspace().queue(), 0, 130, u"own"_s);
        show("audit");
        SOON_VERIFY(entries()->model()->rowCount() >= 130);
        const QAbstractItemModelTester table(entries()->model(), failing);
        entries()->setFocus();
        const int before = entries()->model()->rowCount();
        entries()->setCurrentIndex(entries()->model()->index(60, 0));
        entries()->scrollTo(entries()->model()->index(50, 0), QAbstractItemView::PositionAtTop);
        const QString current = entries()->currentIndex().data(IdRole).toString();
        const QString top = entries()->indexAt({0, 0}).data(IdRole).toString();
        otherWithdraws(m_ids.first(5));
        SOON_VERIFY(entries()->model()->rowCount() >= before + 5);
        QCOMPARE(entries()->currentIndex().data(IdRole).toString(), current);
        QCOMPARE(entries()->indexAt({0, 0}).data(IdRole).toString(), top);
        QVERIFY(entries()->hasFocus());
        // More than one reading of them.
        const int few = entries()->model()->rowCount();
        otherProposes(1000, 450);
        SOON_VERIFY(entries()->model()->rowCount() >= few + 450);
        QCOMPARE(entries()->currentIndex().data(IdRole).toString(), current);
        QCOMPARE(entries()->indexAt({0, 0}).data(IdRole).toString(), top);
    }

    void aFormThatIsTypedInStays()
    {
        show("institutions");
        auto *table = m_institutions->findChild<TableView *>();
        SOON_COMPARE(table->model()->rowCount(), 1);
        const QAbstractItemModelTester tester(table->model(), failing);
        QLineEdit *name = nullptr;
        for (QLineEdit *edit : m_institutions->findChildren<QLineEdit *>()) {
            if (edit->text() == u"Nordskogen"_s)
                name = edit;
        }
        QVERIFY(name);
        name->setFocus();
        const auto add = [this](const QString &code) {
            Institution institution;
            institution.code = InstitutionCode(code);
            institution.name = u"Av en annen"_s;
            institution.almaUrl = QUrl(u"https://alma.library.example"_s);
            QVERIFY(QCoro::waitFor(m_other->institutions().add(institution)));
        };
        // Only looked at: cursor and keyboard stay.
        name->setCursorPosition(4);
        add(u"HVO"_s);
        SOON_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(name->cursorPosition(), 4);
        QCOMPARE(table->currentIndex().data(IdRole).toString(), u"NSK"_s);
        QTest::keyClicks(name, u"xyz"_s);
        QVERIFY(m_institutions->hasUnsavedWork());
        add(u"UNV"_s);
        SOON_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(name->text(), u"Nordxyzskogen"_s);
        QVERIFY(name->hasFocus());
        // Its own institution goes: what was typed stays, and nobody is asked anything.
        QVERIFY(QCoro::waitFor(m_other->institutions().remove(InstitutionCode(u"NSK"_s))));
        SOON_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(name->text(), u"Nordxyzskogen"_s);
        QVERIFY(name->hasFocus());
        QVERIFY(!QApplication::activeModalWidget());
        // The window's filter knows of them too.
        auto *filter = m_window->findChild<QComboBox *>(u"institutionFilter"_s);
        SOON_COMPARE(filter->count(), 3);
    }

    void theInstitutionFilterDoesNotWidenByItself()
    {
        show("noting");
        auto *filter = m_window->findChild<QComboBox *>(u"institutionFilter"_s);
        SOON_COMPARE(filter->count(), 2);
        filter->setCurrentIndex(1);
        Q_EMIT filter->activated(1);
        QCOMPARE(m_noting->institution, InstitutionCode(u"NSK"_s));
        QVERIFY(QCoro::waitFor(m_other->institutions().remove(InstitutionCode(u"NSK"_s))));
        Institution institution;
        institution.code = InstitutionCode(u"HVO"_s);
        institution.name = u"Havlund"_s;
        institution.almaUrl = QUrl(u"https://alma.library.example"_s);
        QVERIFY(QCoro::waitFor(m_other->institutions().add(institution)));
        SOON_VERIFY(filter->findData(u"HVO"_s) > 0);
        QCOMPARE(filter->currentData().toString(), u"NSK"_s);
        QCOMPARE(m_noting->institution, InstitutionCode(u"NSK"_s));
    }

    void theActionsOfAFormAreNeverAboutAnother()
    {
        Institution next;
        next.code = InstitutionCode(u"HVO"_s);
        next.name = u"Av en annen"_s;
        next.almaUrl = QUrl(u"https://alma.library.example"_s);
        QVERIFY(QCoro::waitFor(m_other->institutions().add(next)));
        show("institutions");
        auto *table = m_institutions->findChild<TableView *>();
        SOON_COMPARE(table->model()->rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            if (table->model()->index(row, 0).data(IdRole).toString() == u"NSK"_s)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        QLineEdit *name = nullptr;
        for (QLineEdit *edit : m_institutions->findChildren<QLineEdit *>()) {
            if (edit->text() == u"Nordskogen"_s)
                name = edit;
        }
        QVERIFY(name);
        name->setFocus();
        QTest::keyClicks(name, u"xyz"_s);
        QVERIFY(QCoro::waitFor(m_other->institutions().remove(InstitutionCode(u"NSK"_s))));
        SOON_COMPARE(table->model()->rowCount(), 1);
        for (const Pane::MenuEntry &entry : m_institutions->menuEntries()) {
            const QKeySequence key = entry.action->shortcut();
            if (key == QKeySequence(u"Ctrl+Del"_s) || key == QKeySequence(u"Ctrl+Shift+K"_s))
                QVERIFY2(!entry.action->isEnabled(), qPrintable(entry.action->text()));
        }
        QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
        const auto *told = m_institutions->findChild<MessageBar *>();
        SOON_VERIFY(told->isVisible() && told->text().startsWith(u"NSK has been removed"));
        QVERIFY(m_institutions->hasUnsavedWork());
        QCOMPARE(QCoro::waitFor(m_desk->workspace().institutions().all())->first().name, u"Av en annen"_s);
    }

    void aWindowOfItsOwnShowsItToo()
    {
        proposeTo(m_desk->workspace().queue(), 0, 2, u"own"_s);
        showQueue();
        const auto change = QCoro::waitFor(m_desk->workspace().queue().find(m_ids.at(0)));
        QVERIFY(change);
        m_window->openInOwnWindow({.kind = Link::Kind::Batch, .id = change->batch.toString()});
        QCOMPARE(m_window->ownWindows().size(), 1);
        auto *table = m_window->ownWindows().constFirst()->pane().findChild<TableView *>(u"changes"_s);
        QVERIFY(table);
        SOON_COMPARE(table->model()->rowCount(), 2);
        m_window->showMinimized();
        const auto states = [table] {
            QStringList words;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                words += table->model()->index(row, ChangeTableModel::StateColumn).data(StateRole).toString();
            return words;
        };
        otherWithdraws({m_ids.at(1)});
        SOON_COMPARE(states(), (QStringList{u"proposed"_s, u"withdrawn"_s}));
    }

    void nobodyLooksWhileNothingIsInSight()
    {
        show("noting");
        auto *news = m_window->findChild<StoreNews *>();
        QVERIFY(news);
        QVERIFY(news->isWatching());
        m_window->showMinimized();
        SOON_VERIFY(!news->isWatching());
        m_window->showNormal();
        SOON_VERIFY(news->isWatching());
        m_window->hide();
        QVERIFY(!news->isWatching());
        const int seen = m_noting->newsRead;
        otherProposes(0, 1);
        QCOMPARE(m_noting->newsRead, seen);
        m_window->show(); // and what came meanwhile is there at once
        SOON_VERIFY(m_noting->newsRead > seen);
    }

    void ownWorkIsNoNews()
    {
        show("noting");
        SOON_VERIFY(m_window->findChild<StoreNews *>()->isWatching());
        const int seen = m_noting->newsRead;
        proposeTo(m_desk->workspace().queue(), 0, 3, u"own"_s);
        QSignalSpy looks(m_window->findChild<StoreWatch *>(), &StoreWatch::looked);
        SOON_VERIFY(looks.size() >= 2); // one may have begun before
        QCOMPARE(m_noting->newsRead, seen);
        otherProposes(10, 1);
        SOON_VERIFY(m_noting->newsRead > seen);
    }
};

QTEST_MAIN(OthersAndPanesTest)
#include "tst_othersandpanes.moc"
