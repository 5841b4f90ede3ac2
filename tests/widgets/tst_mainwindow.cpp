// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/shownwindow.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/pane.h"
#include "widgets/institutions/institutionspane.h"
#include "widgets/preferences/preferencesdialog.h"
#include "widgets/shell/aboutdialog.h"
#include "widgets/shell/environmentbadge.h"
#include "widgets/shell/helpdialog.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/navigationlist.h"
#include "widgets/shell/searchbox.h"
#include "widgets/shell/startpage.h"
#include "widgets/shell/windowmenus.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <ranges>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::testing;

namespace {

/// Marks every text that goes through translation.
class MarkingTranslator : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'§' + QString::fromUtf8(source);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

QStringList namelessWidgets(const QWidget &root)
{
    QStringList nameless;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool reachable = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(&root);
        const bool ownPart = widget->objectName().startsWith(u"qt_");
        if (!reachable || ownPart)
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
        if (name.isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void panesAreReachedByKeys()
    {
        TestDesk desk;
        ShownWindow shown(desk);
        QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
        QCOMPARE(shown.window->currentPane(), shown.noting);
        QTest::keyClick(shown.window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(shown.window->currentPane(), shown.institutions);
        QTest::keyClick(shown.window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(shown.window->currentPane(), shown.noting);
        const int before = shown.noting->refreshed;
        QTest::keyClick(shown.window.get(), Qt::Key_F5);
        QCOMPARE(shown.noting->refreshed, before + 1);
        QTest::keyClick(shown.window.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(shown.noting->filtered, 1);
    }

    void navigationShowsWhatNeedsAPerson()
    {
        TestDesk desk;
        ShownWindow shown(desk);
        auto *list = shown.window->findChild<NavigationList *>();
        QVERIFY(list);
        shown.noting->needAttention(41);
        QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"41"_s));
        shown.noting->needAttention(0);
        QVERIFY(!list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"41"_s));
    }

    void thePaneHasTheKeyboardWheneverItIsShown()
    {
        TestDesk desk;
        QVERIFY(desk.add(u"NSK"_s, u"North School"_s));
        ShownWindow shown(desk);
        QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
        QTRY_VERIFY(shown.noting->hasFocus()); // at the start
        auto *list = shown.window->findChild<NavigationList *>();
        const auto click = [list](int row) {
            list->setFocus();
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(list->model()->index(row, 0)).center());
        };
        click(1);
        QCOMPARE(shown.window->currentPane(), shown.institutions);
        QTRY_VERIFY(shown.institutions->isAncestorOf(QApplication::focusWidget()));
        click(1); // also when it is shown already
        QVERIFY(shown.institutions->isAncestorOf(QApplication::focusWidget()));
        shown.window->searchBox().takeFocus();
        QTest::keyClick(shown.window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(shown.noting->hasFocus());

        // Whoever goes through the list by arrows stays in it until Return.
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(shown.window->currentPane(), shown.institutions);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(shown.institutions->isAncestorOf(QApplication::focusWidget()));
    }

    void keysOfThePaneWorkWhereverTheKeyboardIs()
    {
        TestDesk desk;
        ShownWindow shown(desk);
        QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
        shown.window->showPane(shown.institutions);
        auto *list = shown.window->findChild<NavigationList *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(shown.institutions->isAncestorOf(QApplication::focusWidget())); // the new institution's code
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    }

    void whatNeedsAPersonIsReadBeforeThePaneIsOpened()
    {
        TestDesk desk;
        QVERIFY(desk.add(u"NSK"_s, u"North School"_s));
        ShownWindow shown(desk);
        QCOMPARE(shown.noting->attentionRead, 1);
        QCOMPARE(shown.window->currentPane(), shown.noting);
        QTRY_COMPARE(shown.institutions->attentionCount(), 1); // its key is missing
    }

    void aPaneMayAskForAnotherAndForAllInstitutions()
    {
        TestDesk desk;
        QVERIFY(desk.add(u"HVO"_s, u"West"_s));
        QVERIFY(desk.add(u"NSK"_s, u"North"_s));
        ShownWindow shown(desk);
        auto *filter = shown.window->findChild<QComboBox *>(u"institutionFilter"_s);
        QTRY_COMPARE(filter->count(), 3);
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_End);
        QCOMPARE(shown.noting->institution.toString(), u"NSK"_s);
        Q_EMIT shown.noting->allInstitutionsRequested();
        QVERIFY(shown.noting->institution.isEmpty());
        QCOMPARE(filter->currentIndex(), 0);
        Q_EMIT shown.noting->paneRequested(u"institutions"_s);
        QCOMPARE(shown.window->currentPane(), shown.institutions);
        Q_EMIT shown.noting->paneRequested(u"no such pane"_s);
        QCOMPARE(shown.window->currentPane(), shown.institutions);
    }

    void theInstitutionFilterNarrowsTheRegister()
    {
        TestDesk desk;
        QVERIFY(desk.add(u"HVO"_s, u"West"_s));
        QVERIFY(desk.add(u"NSK"_s, u"North"_s));
        ShownWindow shown(desk);
        shown.window->showPane(shown.institutions);
        auto *table = shown.institutions->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto *filter = shown.window->findChild<QComboBox *>(u"institutionFilter"_s);
        QTRY_COMPARE(filter->count(), 3);
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_End);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"NSK"_s);
        // A link to another one leads there all the same.
        shown.window->open({.kind = Link::Kind::Institution, .institution = InstitutionCode(u"HVO"_s)});
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"HVO"_s);
        QCOMPARE(filter->currentIndex(), 0);
    }

    void whereAPaneWasLeftIsRemembered()
    {
        TestDesk desk;
        {
            ShownWindow shown(desk);
            QCOMPARE(shown.noting->row, 0);
            shown.noting->row = 7;
            shown.window->close();
        }
        ShownWindow again(desk);
        QCOMPARE(again.noting->row, 7);
    }

    void foldersThatAnEarlierVersionRememberedGo()
    {
        TestDesk desk;
        const QString file = desk.folder() + u"/window.ini"_s;
        {
            QSettings memory(file, QSettings::IniFormat);
            memory.setValue(u"noting/place/files"_s, QStringList{u"/home/kari/nsk.txt"_s, u"/home/kari/abm.txt"_s});
            memory.setValue(u"noting/place/chosen"_s, u"/home/kari/nsk.txt"_s);
            memory.setValue(u"noting/place/row"_s, 4);
        }
        const ShownWindow shown(desk);
        QCOMPARE(shown.noting->row, 4);
        QVERIFY(shown.memory.contains(u"noting/place/row"_s));
        QVERIFY(!shown.memory.contains(u"noting/place/files"_s));
        QVERIFY(!shown.memory.contains(u"noting/place/chosen"_s));
    }

    void theWindowIsRememberedWithoutBeingClosed()
    {
        TestDesk desk;
        {
            ShownWindow shown(desk);
            shown.noting->row = 9;
            shown.window->remember();
        }
        ShownWindow again(desk);
        QCOMPARE(again.noting->row, 9);
    }

    void institutionFilterReachesThePanesAndIsRemembered()
    {
        TestDesk desk;
        QVERIFY(desk.add(u"HVO"_s, u"West"_s));
        QVERIFY(desk.add(u"NSK"_s, u"North"_s));
        {
            ShownWindow shown(desk);
            auto *filter = shown.window->findChild<QComboBox *>(u"institutionFilter"_s);
            QVERIFY(filter);
            QTRY_COMPARE(filter->count(), 3);
            filter->setFocus();
            QTest::keyClick(filter, Qt::Key_End);
            QCOMPARE(shown.noting->institution.toString(), u"NSK"_s);
            shown.window->showPane(shown.institutions);
            shown.window->close();
        }
        ShownWindow again(desk);
        QTRY_COMPARE(again.noting->institution.toString(), u"NSK"_s);
        QCOMPARE(again.window->currentPane(), again.institutions);
    }

    void everyTextFollowsTheLanguageAtRunTime()
    {
        TestDesk desk;
        QVERIFY(desk.add(u"NSK"_s, u"North"_s));
        ShownWindow shown(desk);
        shown.window->showPane(shown.institutions);
        QTRY_VERIFY(shown.institutions->isPictureReady());
        MarkingTranslator marking;
        QCoreApplication::installTranslator(&marking);
        QTRY_VERIFY(shown.window->windowTitle().contains(u'§')); // windows hear of it through the event loop
        const auto check = [&](const QString &text, const QString &where) {
            const bool dayName = std::ranges::any_of(std::views::iota(1, 8), [&](int day) {
                return text == QLocale().standaloneDayName(day, QLocale::ShortFormat);
            });
            const bool own = text.isEmpty() || dayName || text.contains(u'§') || text == u"Noting";
            QVERIFY2(own, qPrintable(QString(where + u": "_s + text)));
        };
        for (const QAction *action : shown.window->findChildren<QAction *>()) {
            // Qt's own parts (a line edit's clear button) have texts of Qt.
            if (!action->isSeparator() && !action->shortcut().isEmpty())
                check(action->text(), u"action"_s);
        }
        for (const QAbstractButton *button : shown.window->findChildren<QAbstractButton *>())
            check(button->text(), u"button"_s);
        for (const QTableView *table : shown.window->findChildren<QTableView *>()) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                check(table->model()->headerData(column, Qt::Horizontal).toString(), u"heading"_s);
        }
        QCoreApplication::removeTranslator(&marking);
        QTRY_VERIFY(!shown.window->windowTitle().contains(u'§'));
        for (const QAbstractButton *button : shown.window->findChildren<QAbstractButton *>())
            QVERIFY2(!button->text().contains(u'§'), qPrintable(button->text()));
    }

    void everythingReachableHasAnAccessibleName()
    {
        TestDesk desk;
        QVERIFY(desk.add(u"NSK"_s, u"North"_s));
        ShownWindow shown(desk);
        shown.window->showPane(shown.institutions);
        QTRY_VERIFY(shown.institutions->isPictureReady());
        for (const QString &view : shown.institutions->pictureViews()) {
            shown.institutions->showPictureView(view);
            const QStringList nameless = namelessWidgets(*shown.window);
            QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        }
        PreferencesDialog preferences({}, [](const Preferences &) { return Result<>(); }, shown.window.get());
        preferences.setAttribute(Qt::WA_DeleteOnClose, false);
        AboutDialog about(shown.window.get());
        about.setAttribute(Qt::WA_DeleteOnClose, false);
        for (QDialog *dialog : std::initializer_list<QDialog *>{&preferences, &about}) {
            const QStringList nameless = namelessWidgets(*dialog);
            QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        }
    }

    void everyCommandOfTheMenusHasAShortcut()
    {
        TestDesk desk;
        ShownWindow shown(desk);
        for (Pane *pane : shown.window->panes()) {
            shown.window->showPane(pane);
            for (const QAction *command : shown.window->menus().commands())
                QVERIFY2(!command->shortcut().isEmpty() || command->text().contains(u"Export"_s),
                         qPrintable(command->text()));
        }
    }

    void environmentIsNamedInWords()
    {
        EnvironmentBadge badge;
        Institution institution;
        institution.environment = AlmaEnvironment::Sandbox;
        badge.setInstitutions({institution});
        QCOMPARE(badge.text(), u"SANDBOX"_s);
        Institution other;
        other.environment = AlmaEnvironment::Production;
        badge.setInstitutions({institution, other});
        QCOMPARE(badge.text(), u"PRODUCTION + SANDBOX"_s);
    }

    void aDeskThatCannotBeOpenedSaysWhyAndOffersAnotherTry()
    {
        TestDesk desk;
        QSettings memory(desk.folder() + u"/window.ini"_s, QSettings::IniFormat);
        JobBoard jobs;
        MainWindow window(memory, jobs);
        window.show();
        window.startPage().showFailure({.kind = Error::Kind::Storage, .code = u"store-newer"_s});
        auto *retry = window.startPage().findChild<QPushButton *>();
        QVERIFY(retry && retry->isVisible());
        bool asked = false;
        connect(&window.startPage(), &StartPage::retryRequested, this, [&] { asked = true; });
        retry->click();
        QVERIFY(asked);
    }

    void preferencesAreAppliedAtOnceAndTakenBackWhenRefused()
    {
        Preferences applied;
        bool refuse = false;
        const auto apply = [&](const Preferences &wanted) -> Result<> {
            if (refuse)
                return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = u"unreadable-file"_s});
            applied = wanted;
            return {};
        };
        auto *dialog = new PreferencesDialog({}, apply, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        const std::unique_ptr<PreferencesDialog> owner(dialog);
        QComboBox *theme = nullptr;
        for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Theme")
                theme = box;
        }
        QVERIFY(theme);
        theme->setCurrentIndex(int(Preferences::Theme::Dark));
        QCOMPARE(applied.theme, Preferences::Theme::Dark);
        refuse = true;
        theme->setCurrentIndex(int(Preferences::Theme::Light));
        QCOMPARE(applied.theme, Preferences::Theme::Dark);
        QCOMPARE(theme->currentIndex(), int(Preferences::Theme::Dark));
        QVERIFY(!dialog->findChild<MessageBar *>()->isHidden());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
