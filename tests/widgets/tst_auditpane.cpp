// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/audit/audittablemodel.h"
#include "services/queue/changequeue.h"
#include "services/store/sql.h"
#include "tests/widgets/paneshow.h"
#include "tests/widgets/windowdesk.h"
#include "widgets/audit/auditpane.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

/// The audit log in the window: pages, filters, links, the check, files.
class AuditPaneTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<AuditPane> m_pane;

    TableView *table() const { return m_pane->findChild<TableView *>(u"auditEntries"_s); }
    QLabel *verdict() const { return m_pane->findChild<QLabel *>(u"auditVerdict"_s); }
    QComboBox *box(const QString &name) const { return m_pane->findChild<QComboBox *>(name); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    /// Entries a minute apart, the last one now; two batches, two accounts.
    void fill(int count)
    {
        QVERIFY(m_desk->workspace->store().runBlocking([count](StoreAccess &access) {
            QList<AuditEntry> entries;
            for (int i = 1; i <= count; ++i) {
                entries.append({.time = QDateTime::currentDateTimeUtc().addSecs(60LL * (i - count)),
                                .change = ChangeId(u"c%1"_s.arg(i)),
                                .batch = BatchId(i % 2 == 0 ? u"b2"_s : u"b1"_s),
                                .event = i % 3 == 0 ? u"applied"_s : u"approved"_s,
                                .account = i % 5 == 0 ? u"eva"_s : u"ola"_s,
                                .keyName = u"NSK"_s,
                                .trackingId = u"E01-%1"_s.arg(i)});
            }
            return AuditRepository(access).append(entries);
        }));
    }
    void tamper()
    {
        QVERIFY(m_desk->workspace->store().runBlocking([](StoreAccess &access) -> Result<> {
            return Sql::run(access.db, u"UPDATE audit_entry SET account = 'x' WHERE number = 7"_s)
                .transform([](const QSqlQuery &) { });
        }));
    }
    void show()
    {
        m_pane = std::make_unique<AuditPane>(m_desk->services(), m_desk->jobs);
        QVERIFY(showPane(*m_pane));
        QTRY_VERIFY(m_pane->isPictureReady());
    }
    void choose(QComboBox *choices, const QString &data)
    {
        QTRY_VERIFY(choices->findData(data) >= 0);
        choices->setCurrentIndex(choices->findData(data));
        Q_EMIT choices->activated(choices->currentIndex());
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>(20);
        QVERIFY(m_desk->open());
    }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void anEmptyLogLeadsToTheQueue()
    {
        show();
        auto *step = m_pane->findChild<EmptyView *>()->button();
        QTRY_VERIFY(step->isVisible());
        m_pane->takeFocus();
        QVERIFY(step->hasFocus());
        QSignalSpy wanted(m_pane.get(), &Pane::paneRequested);
        QTest::keyClick(step, Qt::Key_Space);
        QCOMPARE(wanted.value(0).value(0).toString(), u"queue"_s);
    }

    void entriesComeNewestFirstAndPageByPage()
    {
        fill(450);
        show();
        QTRY_COMPARE(rows(), 200);
        QCOMPARE(cell(0, AuditTableModel::ChangeColumn), u"c450"_s);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 400);
        QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 450);
        QCOMPARE(cell(449, AuditTableModel::ChangeColumn), u"c1"_s);
        QVERIFY(unnamedParts(*m_pane).isEmpty());
    }

    void filtersNarrowAndStepBackClearsThem()
    {
        fill(30);
        show();
        QTRY_COMPARE(rows(), 30);
        choose(box(u"auditEvent"_s), u"applied"_s);
        QTRY_COMPARE(rows(), 10);
        choose(box(u"auditAccount"_s), u"eva"_s);
        QTRY_COMPARE(rows(), 2);
        QVERIFY(m_pane->stepBack());
        QTRY_COMPARE(rows(), 30);
        QVERIFY(!m_pane->stepBack());
        m_pane->focusFilter();
        QTest::keyClicks(QApplication::focusWidget(), u"b2 E01-3"_s);
        QTRY_COMPARE(rows(), 1); // of 3 and 30 to 39 only 30 is even
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        QTRY_COMPARE(rows(), 0);
        QTRY_VERIFY(!table()->isVisible());
        m_pane->stepBack();
        QTRY_COMPARE(rows(), 30);
        QTRY_VERIFY(table()->isVisible());
    }

    void aPeriodIsChosenByDays()
    {
        fill(10);
        show();
        QTRY_COMPARE(rows(), 10);
        auto *from = m_pane->findChild<QDateEdit *>(u"auditFrom"_s);
        QVERIFY(!from->isVisible());
        box(u"auditPeriod"_s)->setCurrentIndex(4);
        Q_EMIT box(u"auditPeriod"_s)->activated(4);
        QVERIFY(from->isVisible());
        from->setDate(QDate::currentDate().addDays(2));
        m_pane->findChild<QDateEdit *>(u"auditTo"_s)->setDate(QDate::currentDate().addDays(3));
        QTRY_COMPARE(rows(), 0);
        from->setDate(QDate::currentDate().addDays(-2));
        QTRY_COMPARE(rows(), 10);
    }

    void aChangeIsALinkToTheQueue()
    {
        fill(3);
        show();
        QTRY_COMPARE(rows(), 3);
        QSignalSpy links(m_pane.get(), &Pane::linkActivated);
        const auto click = [this](int column) {
            QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                              table()->visualRect(table()->model()->index(1, column)).center());
        };
        click(AuditTableModel::AccountColumn);
        QCOMPARE(links.size(), 0);
        click(AuditTableModel::ChangeColumn);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.at(0).at(0).value<Link>(), (Link{.kind = Link::Kind::Change, .id = u"c2"_s}));
        click(AuditTableModel::BatchColumn);
        QCOMPARE(links.at(1).at(0).value<Link>(), (Link{.kind = Link::Kind::Batch, .id = u"b2"_s}));
        table()->setCurrentIndex(table()->model()->index(0, AuditTableModel::TimeColumn));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(links.at(2).at(0).value<Link>(), (Link{.kind = Link::Kind::Change, .id = u"c3"_s}));
    }

    void rowsAreCopiedWithHeadings()
    {
        fill(2);
        show();
        QTRY_COMPARE(rows(), 2);
        table()->setFocus();
        table()->selectRow(0);
        QTest::keySequence(table(), QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(1).count(u'\t'), AuditTableModel::ColumnCount - 1);
        QVERIFY(lines.at(1).contains(u"c2"_s));
    }

    void aBrokenChainIsSaidAndCounted()
    {
        fill(20);
        m_pane = std::make_unique<AuditPane>(m_desk->services(), m_desk->jobs);
        m_pane->readAttention();
        QTRY_VERIFY(!verdict()->text().isEmpty());
        QCOMPARE(m_pane->attentionCount(), 0);
        tamper();
        QVERIFY(showPane(*m_pane));
        QTRY_COMPARE(rows(), 20);
        auto *verify = m_pane->findChild<QPushButton *>(u"auditVerify"_s);
        QTest::mouseClick(verify, Qt::LeftButton);
        QTRY_COMPARE(m_pane->attentionCount(), 1);
        QTRY_VERIFY(verify->isEnabled());
        QVERIFY2(verdict()->text().contains(u'7'), qPrintable(verdict()->text()));
    }

    void whatComesMeanwhileStandsOnTop()
    {
        fill(5);
        show();
        QTRY_COMPARE(rows(), 5);
        table()->selectRow(2);
        fill(2);
        Q_EMIT m_desk->workspace->queue().batchChanged(BatchId(u"b1"_s));
        QTRY_COMPARE(rows(), 7);
        QCOMPARE(table()->currentIndex().row(), 4); // the same entry
    }

    void whatTheFiltersShowIsExported()
    {
        fill(30);
        show();
        QTRY_COMPARE(rows(), 30);
        choose(box(u"auditEvent"_s), u"applied"_s);
        QTRY_COMPARE(rows(), 10);
        const QString path = m_desk->folder.filePath(u"log.json"_s);
        m_pane->exportTo(path);
        QTRY_VERIFY(m_pane->findChild<MessageBar *>()->isVisible());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(document.value(u"entries").toArray().size(), 10);
        QVERIFY(document.value(u"verdict").toObject().value(u"intact").toBool());
        m_pane->findChild<MessageBar *>()->clear();
        m_pane->exportTo(m_desk->folder.filePath(u"no/such/place.csv"_s));
        QTRY_VERIFY(m_pane->findChild<MessageBar *>()->isVisible());
        QVERIFY(m_pane->findChild<MessageBar *>()->text().contains(u"place.csv"_s));
    }

    void aPaneThatGoesEndsItsWork()
    {
        fill(30);
        show();
        const QString path = m_desk->folder.filePath(u"log.csv"_s);
        m_pane->exportTo(path);
        QVERIFY(m_pane->hasUnsavedWork());
        QCOMPARE(m_desk->jobs.running().size(), 1);
        m_pane.reset();
        QTRY_VERIFY(m_desk->jobs.running().isEmpty());
    }

    void thePlaceIsFoundAgain()
    {
        fill(30);
        show();
        QTRY_COMPARE(rows(), 30);
        choose(box(u"auditEvent"_s), u"applied"_s);
        const QVariantMap place = m_pane->place();
        m_pane = std::make_unique<AuditPane>(m_desk->services(), m_desk->jobs);
        m_pane->goTo(place);
        QVERIFY(showPane(*m_pane));
        QTRY_COMPARE(rows(), 10);
        QCOMPARE(box(u"auditEvent"_s)->currentData().toString(), u"applied"_s);
    }
};

QTEST_MAIN(AuditPaneTest)
#include "tst_auditpane.moc"
