// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roles.h"
#include "widgets/common/badge.h"
#include "widgets/common/busybar.h"
#include "widgets/common/choicebox.h"
#include "widgets/common/columnwidths.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/filterfield.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/common/whendone.h"
#include "widgets/shell/appearance.h"
#include "widgets/shell/statusline.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPalette>
#include <QPromise>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

/// Answers when told to.
class Late {
public:
    QCoro::Task<Result<int>> answer()
    {
        co_await *this;
        co_return 7;
    }
    void come()
    {
        if (m_waiting)
            std::exchange(m_waiting, {}).resume();
    }

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting) { m_waiting = waiting; }
    void await_resume() { }

private:
    std::coroutine_handle<> m_waiting;
};

double contrast(const QColor &a, const QColor &b)
{
    const auto lightness = [](const QColor &colour) {
        const auto linear = [](float part) {
            return part <= 0.03928F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const double one = lightness(a) + 0.05;
    const double other = lightness(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace

class TestWidgetsCommon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTableIsExportedByTheEndingOfTheName()
    {
        QStandardItemModel model(2, 2);
        model.setHorizontalHeaderLabels({u"User"_s, u"Count"_s});
        model.setData(model.index(0, 0), u"=SUM(1)"_s);
        model.setData(model.index(0, 1), u"41"_s);
        model.setData(model.index(0, 1), 41, SortRole);
        TableView table;
        table.setModel(&model);
        const spreadsheet::Table typed = table.typedRows();
        QCOMPARE(typed.headings, (QStringList{u"User"_s, u"Count"_s}));
        QCOMPARE(typed.rows.size(), 2);
        QCOMPARE(typed.rows.at(0).at(1), QVariant(41));
        const QTemporaryDir folder;
        QSignalSpy failed(&table, &TableView::exportFailed);
        table.exportTo(folder.filePath(u"t.xlsx"_s));
        table.exportTo(folder.filePath(u"t.csv"_s));
        const auto begins = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) && file.readAll().startsWith(bytes);
        };
        QTRY_VERIFY(begins(u"t.xlsx"_s, "PK"));
        QTRY_VERIFY(begins(u"t.csv"_s, "\xEF\xBB\xBF"));
        QCOMPARE(failed.size(), 0);
        table.exportTo(folder.filePath(u"no/such/place.xlsx"_s));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(0).toString().contains(u"place.xlsx"_s));
    }

    void shiftExtendsFromTheRowTheProgramHasGoneTo()
    {
        QStandardItemModel model(9, 2);
        TableView table;
        table.setModel(&model);
        table.resize(400, 500);
        table.show();
        const auto selected = [&table] {
            QList<int> rows;
            for (const QModelIndex &row : table.selectionModel()->selectedRows())
                rows.append(row.row());
            std::ranges::sort(rows);
            return rows;
        };
        const auto key = [&table](Qt::Key key) { QTest::keyClick(&table, key, Qt::ShiftModifier); };
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model.index(0, 0)).center());
        table.setCurrentIndex(model.index(3, 0));
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QCOMPARE(selected(), QList<int>({3, 4, 5}));
        key(Qt::Key_Up);
        QCOMPARE(selected(), QList<int>({3, 4}));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          table.visualRect(model.index(1, 0)).center());
        QCOMPARE(selected(), QList<int>({1, 2, 3}));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ControlModifier,
                          table.visualRect(model.index(6, 0)).center());
        key(Qt::Key_Down);
        QCOMPARE(selected(), QList<int>({1, 2, 3, 6, 7}));
        QCOMPARE(table.anchor().row(), 6);
    }

    void aSelectionComesBackWithWhereItHadBegun()
    {
        QStandardItemModel model(9, 2);
        TableView table;
        table.setModel(&model);
        table.resize(400, 500);
        table.show();
        const auto selected = [&table] {
            QList<int> rows;
            for (const QModelIndex &row : table.selectionModel()->selectedRows())
                rows.append(row.row());
            std::ranges::sort(rows);
            return rows;
        };
        table.setCurrentIndex(model.index(5, 0));
        table.restoreSelection({5, 4, 3, 0}, 3);
        QCOMPARE(selected(), QList<int>({0, 3, 4, 5}));
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selected(), QList<int>({0, 3, 4, 5, 6}));
        for (int step = 0; step < 4; ++step)
            QTest::keyClick(&table, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(selected(), QList<int>({0, 2, 3}));
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(selected(), QList<int>({3}));
    }

    void whatTheMouseDrewIsExtendedFromWhereItBegan()
    {
        QStandardItemModel model(9, 2);
        TableView table;
        table.setModel(&model);
        table.resize(400, 500);
        table.show();
        const auto at = [&](int row) { return table.visualRect(model.index(row, 0)).center(); };
        QTest::mousePress(table.viewport(), Qt::LeftButton, {}, at(2));
        for (int row = 3; row <= 5; ++row) {
            QMouseEvent move(QEvent::MouseMove, at(row), table.viewport()->mapToGlobal(at(row)), Qt::NoButton,
                             Qt::LeftButton, {});
            QApplication::sendEvent(table.viewport(), &move);
        }
        QTest::mouseRelease(table.viewport(), Qt::LeftButton, {}, at(5));
        QCOMPARE(table.selectionModel()->selectedRows().size(), 4);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table.selectionModel()->selectedRows().size(), 5);
        QVERIFY(table.selectionModel()->isRowSelected(2));
    }

    void columnsFitByTheWidestGivingWay()
    {
        QCOMPARE(fittedColumnWidths({100, 50, 30}, 200, 40), QList<int>({100, 50, 30}));
        QCOMPARE(fittedColumnWidths({300, 50, 200}, 350, 40), QList<int>({150, 50, 150}));
        QCOMPARE(fittedColumnWidths({300, 30, 200}, 100, 40), QList<int>({40, 30, 40})); // then it scrolls
        QCOMPARE(fittedColumnWidths({}, 100, 40), QList<int>());
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            QList<int> wanted(random.bounded(1, 9));
            for (int &width : wanted)
                width = random.bounded(600);
            const int available = random.bounded(1500);
            const QList<int> widths = fittedColumnWidths(wanted, available, 40);
            const int sum = std::accumulate(widths.cbegin(), widths.cend(), 0);
            for (qsizetype i = 0; i < wanted.size(); ++i)
                QVERIFY(widths.at(i) <= wanted.at(i) && widths.at(i) >= qMin(40, wanted.at(i)));
            // Nothing is left over that a narrowed column could have had.
            QVERIFY(widths == wanted || sum > available - wanted.size()
                    || sum
                        == 40 * std::ranges::count_if(wanted, [](int one) { return one > 40; })
                            + std::accumulate(wanted.cbegin(), wanted.cend(), 0,
                                              [](int all, int one) { return one > 40 ? all : all + one; }));
            QVERIFY(sum <= available || std::ranges::all_of(widths, [](int width) { return width <= 40; }));
        }
    }

    void aKeptColumnNeverGivesWay()
    {
        QCOMPARE(fittedColumnWidths({300, 120, 200}, 350, 40, {1}), QList<int>({115, 120, 115}));
        QCOMPARE(fittedColumnWidths({300, 120}, 100, 40, {1}), QList<int>({40, 120})); // then it scrolls
    }

    void columnsGrowWithLaterRowsUnlessSetByHand()
    {
        QStandardItemModel model;
        const auto show = [&model](const QString &text) {
            model.clear();
            model.appendRow({new QStandardItem(text), new QStandardItem(u"x"_s), new QStandardItem(u"x"_s)});
        };
        show(u"short"_s);
        TableView table;
        table.setModel(&model);
        table.resize(900, 300);
        table.show();
        const int narrow = table.columnWidth(0);
        show(u"a good deal longer than before"_s);
        const int wide = table.columnWidth(0);
        QVERIFY(wide > narrow);
        show(u"short"_s);
        QCOMPARE(table.columnWidth(0), wide); // they do not jump from one row to the next
        table.hide();
        show(u"a good deal longer than before, and longer than that"_s);
        table.show();
        QVERIFY(table.columnWidth(0) > wide); // also when nobody looked
    }

    void aFilterKeepsItsOwnWordsInAnotherLanguage()
    {
        FilterField plain;
        FilterField own;
        own.setPlaceholderText(u"Filter findings"_s);
        own.setAccessibleName(u"Filter findings"_s);
        for (FilterField *field : {&plain, &own}) {
            QEvent change(QEvent::LanguageChange);
            QCoreApplication::sendEvent(field, &change);
        }
        QCOMPARE(own.placeholderText(), u"Filter findings"_s);
        QCOMPARE(own.accessibleName(), u"Filter findings"_s);
        QVERIFY(!plain.placeholderText().isEmpty());
    }

    void lettersChooseInABoxOfChoices()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *box = new ChoiceBox;
        box->addItems({u"All"_s, u"Jam"_s, u"Kiwi"_s});
        auto *target = new QLineEdit;
        box->setTarget(target);
        layout->addWidget(box);
        layout->addWidget(target);
        int triggered = 0;
        QAction action;
        action.setShortcut(QKeySequence(u"J"_s));
        connect(&action, &QAction::triggered, this, [&] { ++triggered; });
        window.addAction(&action);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_J);
        QCOMPARE(triggered, 0);
        QCOMPARE(box->currentText(), u"Jam"_s);
        QVERIFY(box->hasFocus()); // whoever goes through it by keys is not done yet
        box->showPopup();
        QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QCOMPARE(box->currentText(), u"Kiwi"_s);
        QTRY_VERIFY(target->hasFocus());
    }

    void uncheckedBoxesAreSeenInTheDark()
    {
        const QPalette before = QApplication::palette();
        appearance::apply(Preferences::Theme::Dark);
        const auto restore = qScopeGuard([&before] {
            appearance::apply(Preferences::Theme::System);
            QApplication::setPalette(before);
        });
        QCheckBox box;
        box.resize(24, 24);
        box.show();
        const QImage image = box.grab().toImage();
        const QColor base = QApplication::palette().color(QPalette::Base);
        double best = 1;
        for (int x = 0; x < image.width(); ++x)
            best = std::max(best, contrast(image.pixelColor(x, image.height() / 2), base));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }

    void anEmptyViewShowsItsWholeSentence()
    {
        EmptyView view(u"view-task"_s);
        view.setTexts(u"The queue is empty. Changes are proposed from a plan in the pane of user imports, and from "_s
                          + u"other places that are named here to make the sentence long."_s,
                      {});
        view.resize(500, 400);
        view.show();
        const auto labels = view.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (!label->text().isEmpty())
                QVERIFY(label->height() >= label->heightForWidth(label->width()));
        }
    }

    void coloursFollowTheTheme()
    {
        const QPalette before = QApplication::palette();
        MessageBar bar;
        bar.showMessage(u"Done."_s, Tone::Good);
        const QColor light = bar.palette().color(QPalette::Window);
        QPalette dark = before;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        QApplication::setPalette(dark);
        const auto restore = qScopeGuard([&before] { QApplication::setPalette(before); });
        QTRY_VERIFY(bar.palette().color(QPalette::Window).lightness() < light.lightness());
    }

    void answersReachTheReceiver()
    {
        Late late;
        QObject receiver;
        int got = 0;
        whenDone(late.answer(), &receiver, [&](const Result<int> &answer) { got = *answer; });
        QCOMPARE(got, 0);
        late.come();
        QCOMPARE(got, 7);
    }

    void answersToAReceiverThatHasGoneAreDropped()
    {
        Late late;
        auto receiver = std::make_unique<QObject>();
        bool called = false;
        whenDone(late.answer(), receiver.get(), [&](const Result<int> &) { called = true; });
        receiver.reset();
        late.come();
        QVERIFY(!called);
    }

    void runningWorkTellsProgressAndTakesCancel()
    {
        JobBoard board;
        JobStatus *status = board.start(u"Work"_s);
        const Job job = status->job();
        QCOMPARE(board.running().size(), 1);
        QVERIFY(!status->fraction());
        job.report(50, 200);
        QTRY_COMPARE(status->fraction().value_or(0), 0.25);
        QVERIFY(!job.cancel.isCanceled());
        status->cancel();
        QVERIFY(job.cancel.isCanceled());
        status->finish();
        QVERIFY(board.running().isEmpty());
    }

    void workThatCannotBeStoppedOffersNoCancel()
    {
        JobBoard board;
        StatusLine line(board);
        const auto cancel = [&line] {
            const auto buttons = line.findChildren<QPushButton *>();
            return std::ranges::any_of(buttons, [](const QPushButton *button) { return !button->isHidden(); });
        };
        QVERIFY(!cancel());
        JobStatus *whole = board.start(u"All or nothing"_s, JobStatus::Stoppable::No);
        QVERIFY(!cancel());
        board.cancelAll();
        QVERIFY(!whole->isCanceled());
        JobStatus *parts = board.start(u"One by one"_s);
        QVERIFY(cancel());
        parts->finish();
        QVERIFY(!cancel());
        whole->finish();
    }

    void aReportMayOutliveItsJob()
    {
        Job job;
        {
            JobBoard board;
            job = board.start(u"Work"_s)->job();
        }
        job.report(1, 2);
        job.cancel.cancel();
    }

    void messageSaysWhatWasTriedAndSupportGetsTheTrackingId()
    {
        MessageBar bar;
        const Error error{.kind = Error::Kind::ServerFault,
                          .code = u"500"_s,
                          .detail = u"HTTP 500"_s,
                          .trackingId = u"E01-2311-ABC"_s};
        bar.showError(u"Fetching the users of NSK"_s, error);
        QVERIFY(!bar.isHidden());
        QVERIFY(bar.text().startsWith(u"Fetching the users of NSK: "_s));
        QVERIFY(!bar.text().contains(u"HTTP 500"_s));
        QVERIFY(bar.supportText().contains(u"E01-2311-ABC"_s));
        QVERIFY(bar.supportText().contains(u"HTTP 500"_s));
        QCOMPARE(bar.accessibleName(), bar.text());
        bar.clear();
        QVERIFY(bar.isHidden());
    }

    void aMessageOffersItsNextStepOnlyOnce()
    {
        MessageBar bar;
        bool done = false;
        bar.showMessage(u"Saved."_s, Tone::Good);
        bar.setAction(u"Undo"_s, [&] { done = true; });
        auto *button = bar.findChild<QPushButton *>();
        QVERIFY(!button->isHidden());
        button->click();
        QVERIFY(done);
        bar.showMessage(u"Other."_s);
        QVERIFY(button->isHidden());
    }

    void busyCountsItsReasons()
    {
        BusyBar bar;
        bar.setBusy(true);
        bar.setBusy(true);
        bar.setBusy(false);
        QVERIFY(bar.isBusy());
        bar.setBusy(false);
        QVERIFY(!bar.isBusy());
        bar.setBusy(false);
        bar.setBusy(true);
        QVERIFY(bar.isBusy());
    }

    void statesAreReadableOnLightAndDark_data()
    {
        QTest::addColumn<QColor>("base");
        QTest::addColumn<QColor>("text");
        QTest::newRow("light") << QColor(Qt::white) << QColor(0x1f, 0x23, 0x28);
        QTest::newRow("dark") << QColor(0x18, 0x1b, 0x1f) << QColor(0xe6, 0xe9, 0xec);
    }

    void statesAreReadableOnLightAndDark()
    {
        QFETCH(const QColor, base);
        QFETCH(const QColor, text);
        QPalette palette;
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::Window, base);
        palette.setColor(QPalette::Text, text);
        palette.setColor(QPalette::WindowText, text);
        for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Working, Tone::Attention, Tone::Bad}) {
            QVERIFY2(contrast(toneColour(tone, palette), base) >= 4.5, qPrintable(QString::number(int(tone))));
            QVERIFY2(contrast(text, toneBackground(tone, palette)) >= 4.5, qPrintable(QString::number(int(tone))));
        }
    }

    void statesDifferBySignNotByColourAlone()
    {
        QSet<QString> signs;
        const QStringList states{u"proposed"_s, u"approved"_s, u"sending"_s, u"applied"_s,  u"kept"_s,
                                 u"refused"_s,  u"conflict"_s, u"unknown"_s, u"withdrawn"_s};
        for (const QString &state : states)
            signs.insert(badgeFor(state).sign);
        QCOMPARE(signs.size(), states.size());
    }
};

QTEST_MAIN(TestWidgetsCommon)
#include "tst_widgetscommon.moc"
