// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/shownwindow.h"
#include "widgets/common/link.h"
#include "widgets/shell/panewindow.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::testing;

/// Where links lead: into the pane that can show them, or into a window of its own.
class TestLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksGoToThePaneThatCanShowThem()
    {
        TestDesk desk;
        ShownWindow shown(desk);
        shown.window->showPane(shown.institutions);
        const Link link{.kind = Link::Kind::User, .institution = InstitutionCode(u"NSK"_s), .id = u"nsk1004711"_s};
        shown.window->open(link);
        QCOMPARE(shown.window->currentPane(), shown.noting);
        QCOMPARE(shown.noting->opened, link);
    }

    void aLinkWithCtrlOpensAWindowOfItsOwn()
    {
        TestDesk desk;
        ShownWindow shown(desk);
        const Link link{.kind = Link::Kind::User, .institution = InstitutionCode(u"NSK"_s), .id = u"nsk1004711"_s};
        shown.window->openInOwnWindow(link);
        QCOMPARE(shown.window->ownWindows().size(), 1);
        QPointer<PaneWindow> own = shown.window->ownWindows().constFirst();
        QVERIFY(QTest::qWaitForWindowExposed(own));
        auto &pane = static_cast<NotingPane &>(own->pane());
        QCOMPARE(pane.opened, link);
        QVERIFY(shown.noting->opened == Link());
        QVERIFY(own->windowTitle().contains(u"Noting"_s));
        const int before = pane.refreshed;
        QTest::keyClick(own, Qt::Key_F5);
        QCOMPARE(pane.refreshed, before + 1);

        // What this window cannot show, the main one does.
        Q_EMIT pane.linkActivated({.kind = Link::Kind::Batch, .id = u"b"_s});
        QCOMPARE(shown.noting->opened.kind, Link::Kind::Batch);

        QTest::keyClick(own, Qt::Key_Escape);
        QTRY_VERIFY(!own);
        QVERIFY(shown.window->ownWindows().isEmpty());
    }

    void windowsOfTheirOwnGoWithTheMainOne()
    {
        TestDesk desk;
        ShownWindow shown(desk);
        shown.window->openInOwnWindow({.kind = Link::Kind::User, .id = u"nsk1004711"_s});
        QPointer<PaneWindow> own = shown.window->ownWindows().constFirst();
        shown.window->close();
        QVERIFY(!own);
    }

    void unsavedWorkInAWindowOfItsOwnIsAskedAbout()
    {
        TestDesk desk;
        ShownWindow shown(desk);
        shown.window->openInOwnWindow({.kind = Link::Kind::User, .id = u"nsk1004711"_s});
        QPointer<PaneWindow> own = shown.window->ownWindows().constFirst();
        static_cast<NotingPane &>(own->pane()).unsaved = true;
        shown.window->close();
        QVERIFY(shown.window->isVisible());
        auto *question = shown.window->findChild<QMessageBox *>();
        QVERIFY(question);
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(own);
        own->close();
        question = own->findChild<QMessageBox *>();
        QVERIFY(question);
        const auto buttons = question->buttons();
        for (QAbstractButton *button : buttons) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_VERIFY(!own);
    }

    void anchorsLeadBackToTheirLinks_data()
    {
        QTest::addColumn<Link>("link");
        const InstitutionCode nsk(u"NSK"_s);
        QTest::newRow("institution") << Link{.kind = Link::Kind::Institution, .institution = nsk};
        QTest::newRow("user") << Link{.kind = Link::Kind::User, .institution = nsk, .id = u"a&b=c+d \"ø\"%20"_s};
        QTest::newRow("change") << Link{.kind = Link::Kind::Change, .id = u"c-1"_s};
        QTest::newRow("batch") << Link{.kind = Link::Kind::Batch, .id = u"b/2"_s};
        QTest::newRow("file") << Link{
            .kind = Link::Kind::File, .institution = nsk, .id = u"natt 1.txt"_s, .line = 65021, .rule = u"G01"_s};
    }

    void anchorsLeadBackToTheirLinks()
    {
        QFETCH(Link, link);
        QLabel label(u"x "_s + anchor(link, u"<b>&amp;"_s));
        QTextDocument text;
        text.setHtml(label.text());
        QCOMPARE(text.toPlainText(), u"x <b>&amp;"_s);
        QTextCursor cursor(&text);
        cursor.setPosition(4);
        const auto back = linkFromHref(cursor.charFormat().anchorHref());
        QVERIFY(back);
        QCOMPARE(*back, link);
    }

    void whatIsNoLinkIsNone()
    {
        QVERIFY(!linkFromHref({}));
        QVERIFY(!linkFromHref(u"https://library.example/?id=1"_s));
        QVERIFY(!linkFromHref(u"line"_s));
    }
};

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
