// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/almarun.h"

#include <QTest>

#include <cmath>

using namespace skranke;
using namespace Qt::StringLiterals;

class TestAlmaRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The table of `spec/alma-api.md` 4.3, row by row.
    void codesSayWhetherARunIsOver_data()
    {
        QTest::addColumn<RunStatus>("status");
        QTest::addColumn<bool>("over");
        QTest::newRow("QUEUED") << RunStatus::Queued << false;
        QTest::newRow("PENDING") << RunStatus::Pending << false;
        QTest::newRow("INITIALIZING") << RunStatus::Initializing << false;
        QTest::newRow("RUNNING") << RunStatus::Running << false;
        QTest::newRow("FINALIZING") << RunStatus::Finalizing << false;
        QTest::newRow("COMPLETED_SUCCESS") << RunStatus::CompletedSuccess << true;
        QTest::newRow("COMPLETED_WARNING") << RunStatus::CompletedWarning << true;
        QTest::newRow("COMPLETED_FAILED") << RunStatus::CompletedFailed << true;
        QTest::newRow("COMPLETED_NO_BULKS") << RunStatus::CompletedNoBulks << true;
        QTest::newRow("FAILED") << RunStatus::Failed << true;
        QTest::newRow("MANUAL_HANDLING_REQUIRED") << RunStatus::ManualHandlingRequired << true;
        QTest::newRow("SKIPPED") << RunStatus::Skipped << true;
        QTest::newRow("SYSTEM_ABORTED") << RunStatus::SystemAborted << true;
        QTest::newRow("USER_ABORTED") << RunStatus::UserAborted << true;
        for (const char *unknown : {"", "COMPLETED", "completed_success", "COMPLETED_SUCCESS ", "A_NEW_ONE"})
            QTest::newRow(unknown) << RunStatus::Unknown << false;
    }
    void codesSayWhetherARunIsOver()
    {
        QFETCH(const RunStatus, status);
        QFETCH(const bool, over);
        QCOMPARE(runStatusFromCode(QString::fromLatin1(QTest::currentDataTag())), status);
        QCOMPARE(isFinal(status), over);
    }

    void aCounterMayBeText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<qint64>>("number");
        QTest::newRow("number") << u"66"_s << std::optional<qint64>(66);
        QTest::newRow("nought") << u"0"_s << std::optional<qint64>(0);
        QTest::newRow("blanks") << u" 7 "_s << std::optional<qint64>(7);
        QTest::newRow("beyond 32 bits") << u"9927964200521"_s << std::optional<qint64>(9927964200521);
        QTest::newRow("sentence") << u"Download zip file for manual FTP."_s << std::optional<qint64>();
        QTest::newRow("nothing") << QString() << std::optional<qint64>();
        QTest::newRow("negative") << u"-1"_s << std::optional<qint64>();
        QTest::newRow("grouped") << u"1,234"_s << std::optional<qint64>();
        QTest::newRow("beyond 64 bits") << u"99279642005219927964200521"_s << std::optional<qint64>();
    }
    void aCounterMayBeText()
    {
        QFETCH(const QString, text);
        QTEST((RunCounter{.type = {}, .text = text}.number()), "number");
    }

    void progressIsClampedForShowingOnly()
    {
        AlmaRun run;
        for (const auto &[progress, shown] : {std::pair{209.0, 100}, std::pair{101.3, 100}, std::pair{99.9, 99},
                                              std::pair{0.0, 0}, std::pair{-4.0, 0}, std::pair{std::nan(""), 0}}) {
            run.progress = progress;
            QCOMPARE(run.shownProgress(), shown);
        }
        run.progress = 209;
        QCOMPARE(run.progress, 209.0);
        QVERIFY(!isFinal(run.state()));
    }

    void theDescriptionIsShownElseTheCode()
    {
        QCOMPARE((CodedValue{.value = u"label.new"_s, .desc = u"New Records"_s}.shown()), u"New Records"_s);
        QCOMPARE((CodedValue{.value = u"FTP has failed."_s, .desc = {}}.shown()), u"FTP has failed."_s);
    }
};

QTEST_GUILESS_MAIN(TestAlmaRun)
#include "tst_almarun.moc"
