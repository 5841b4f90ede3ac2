// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/shownwindow.h"
#include "widgets/shell/searchbox.h"
#include "widgets/shell/windowmenus.h"

#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::testing;

/// The search of the window by keyboard.
class TestWindowSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSearchThatFindsNothingSaysSo()
    {
        TestDesk desk;
        ShownWindow shown(desk);
        QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
        SearchBox &search = shown.window->searchBox();
        search.takeFocus();
        QTest::keyClicks(&search, u"qqzz"_s);
        QTRY_VERIFY(search.isOpen());
        QCOMPARE(search.results().rowCount(), 0);
        QVERIFY(search.note().contains(u"qqzz"_s));
        search.clear();
        QTest::keyClicks(&search, u"collapse"_s);
        QTRY_COMPARE(search.results().rowCount(), 1);
        QVERIFY(search.note().isEmpty());
    }

    void searchFindsInstitutionsAndReturnOpensThem()
    {
        TestDesk desk;
        QVERIFY(desk.add(u"NSK"_s, u"North School"_s));
        ShownWindow shown(desk);
        QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
        QTest::keyClick(shown.window.get(), Qt::Key_K, Qt::ControlModifier);
        SearchBox &search = shown.window->searchBox();
        QTRY_VERIFY(search.hasFocus());
        QTest::keyClicks(&search, u"north"_s);
        QTRY_VERIFY(search.isOpen());
        QTRY_COMPARE(search.results().rowCount(), 1);
        QCOMPARE(search.results().hit(0).institution.toString(), u"NSK"_s);
        QTest::keyClick(&search, Qt::Key_Return);
        QTRY_COMPARE(shown.window->currentPane(), shown.institutions);
        QVERIFY(!search.isOpen());
    }

    void searchFindsCommands()
    {
        TestDesk desk;
        ShownWindow shown(desk);
        QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
        SearchBox &search = shown.window->searchBox();
        search.takeFocus();
        QTest::keyClicks(&search, u"collapse"_s);
        QTRY_VERIFY(search.isOpen());
        QVERIFY(!shown.window->menus().collapse->isChecked());
        QTest::keyClick(&search, Qt::Key_Return);
        QVERIFY(shown.window->menus().collapse->isChecked());
    }

    void escapeClosesTheSearchFirst()
    {
        TestDesk desk;
        QVERIFY(desk.add(u"NSK"_s, u"North School"_s));
        ShownWindow shown(desk);
        QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
        SearchBox &search = shown.window->searchBox();
        search.takeFocus();
        QTest::keyClicks(&search, u"n"_s);
        QTRY_VERIFY(search.isOpen());
        QTest::keyClick(&search, Qt::Key_Escape);
        QVERIFY(!search.isOpen());
        QCOMPARE(shown.window->currentPane(), shown.noting);
    }
};

QTEST_MAIN(TestWindowSearch)
#include "tst_windowsearch.moc"
