// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/longqueuedesk.h"

using namespace skranke;
using namespace Qt::StringLiterals;

/// The list of changes as a file: the whole of it, however little the window has read.
class QueueListExportTest : public QObject, private LongQueueDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void theWholeListIsExportedHoweverLittleHasBeenRead()
    {
        propose(450);
        show();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        m_pane->exportTo(path);
        QVERIFY(exporting().isRunning());
        QCOMPARE(m_jobs->running().size(), 1); // where a person sees it, and can stop it
        QVERIFY(m_jobs->running().first()->isStoppable());
        QTRY_VERIFY(!exporting().isRunning());
        QVERIFY(m_jobs->running().isEmpty());
        QVERIFY2(message().text().contains(u"450"), qPrintable(message().text()));
        const QList<QByteArray> lines = contentOf(path).trimmed().split('\n');
        QCOMPARE(lines.size(), 451);
        QVERIFY(lines.at(1).contains("Løvås0000"));
        QVERIFY(lines.at(206).contains("Løvås0205"));
        QVERIFY(lines.at(450).contains("Løvås0449"));
        QVERIFY(rows() < 450); // the window read none of it
    }

    void anExportHasTheOrderAndTheFiltersOfTheList()
    {
        propose(450);
        const auto approved = QCoro::waitFor(m_desk->workspace().queue().approve({.ids = m_ids.sliced(100, 300)}));
        QVERIFY(approved);
        show();
        chooseState(u"approved"_s);
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->sortByColumn(ChangeTableModel::UserColumn, Qt::DescendingOrder);
        m_pane->focusFilter();
        auto *text = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        QTest::keyClicks(text, u"Løvås03"_s);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        m_pane->exportTo(path);
        QTRY_VERIFY(!exporting().isRunning());
        QTRY_COMPARE(rows(), 100); // 300 to 399
        QTRY_VERIFY(m_pane->isPictureReady());
        const QString shown = csv::byteOrderMark
            + delimitedtext::commaSeparated(changes()->shownRows(false), delimitedtext::cellSeparator());
        QCOMPARE(contentOf(path), shown.toUtf8());
        QVERIFY(shown.contains(u"Løvås0399"));
    }

    void aStoppedExportLeavesTheFileThatWasThere()
    {
        propose(450);
        show();
        const QTemporaryDir folder;
        for (const QString &name : {u"list.csv"_s, u"list.xlsx"_s}) {
            const QString path = folder.filePath(name);
            QFile before(path);
            QVERIFY(before.open(QIODevice::WriteOnly) && before.write("mine") == 4);
            before.close();
            m_pane->exportTo(path);
            m_jobs->cancelAll();
            QTRY_VERIFY(!exporting().isRunning());
            QCOMPARE(contentOf(path), QByteArray("mine"));
        }
        const QString fresh = folder.filePath(u"fresh.csv"_s);
        m_pane->exportTo(fresh);
        m_pane.reset(); // whoever closes the window stops it too
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 (QStringList{u"list.csv"_s, u"list.xlsx"_s}));
        QVERIFY(m_jobs->running().isEmpty());
    }

    void anExportThatCannotBeWrittenSaysSo()
    {
        propose(60);
        show();
        m_pane->exportTo(u"/no/such/place/list.csv"_s);
        QTRY_VERIFY(!exporting().isRunning());
        QVERIFY2(message().text().contains(u"list.csv"), qPrintable(message().text()));
    }

    void aListIsExportedByKeys()
    {
        propose(120);
        show();
        const QTemporaryDir folder;
        key(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QFileDialog *>(QApplication::activeModalWidget()));
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), folder.filePath(u"list.xlsx"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(contentOf(folder.filePath(u"list.xlsx"_s)).startsWith("PK"));
        QTRY_VERIFY(message().text().contains(u"120"));
    }
};

QTEST_MAIN(QueueListExportTest)
#include "tst_queuelistexport.moc"
