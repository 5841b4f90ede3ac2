// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/shownwindow.h"
#include "widgets/shell/firstrunhint.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::testing;

/// The way from a file to Alma and back, for who opens the window for the first time.
class FirstStepsTest : public QObject {
    Q_OBJECT

private:
    static FirstRunHint *hint(const ShownWindow &shown) { return shown.window->findChild<FirstRunHint *>(); }

private Q_SLOTS:
    void allFourStepsAreSaid()
    {
        TestDesk desk;
        const ShownWindow shown(desk);
        QVERIFY(hint(shown));
        QTRY_VERIFY(hint(shown)->isVisible());
        const QString text = hint(shown)->findChild<QLabel *>()->text();
        qsizetype at = 0;
        for (const QString &step : {u"<b>1</b>"_s, u"<b>2</b>"_s, u"<b>3</b>"_s, u"<b>4</b>"_s}) {
            QVERIFY2(text.indexOf(step, at) >= at, qPrintable(step));
            at = text.indexOf(step, at);
        }
        for (const QString &word : {u"findings"_s, u"plan"_s, u"approve"_s, u"Undo"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
    }

    void whatWasPutAwayStaysAway()
    {
        TestDesk desk;
        {
            const ShownWindow first(desk);
            QTRY_VERIFY(hint(first)->isVisible());
            auto *close = hint(first)->findChild<QToolButton *>();
            QVERIFY(!close->accessibleName().isEmpty());
            QTest::mouseClick(close, Qt::LeftButton);
            QVERIFY(!hint(first)->isVisible());
        }
        const ShownWindow second(desk);
        QVERIFY(QTest::qWaitForWindowExposed(second.window.get()));
        QVERIFY(!hint(second)->isVisible());
        // The menu of help brings it back.
        QTest::keyClick(second.window.get(), Qt::Key_F1, Qt::ShiftModifier);
        QTRY_VERIFY(hint(second)->isVisible());
    }
};

QTEST_MAIN(FirstStepsTest)
#include "tst_firststeps.moc"
