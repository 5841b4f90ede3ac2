// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exitcode.h"
#include "tests/fakes/testpaths.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::cli;

/// The table from errors to exit codes (`design.md`, "Command line").
class ExitCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasItsCode_data()
    {
        using Kind = Error::Kind;
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("expected");
        QTest::newRow("no network") << Kind::Offline << QString() << 3;
        QTest::newRow("Alma's limit of the day") << Kind::RateLimited << u"DAILY_THRESHOLD"_s << 3;
        QTest::newRow("our reserve of the day") << Kind::RateLimited << u"daily-reserve"_s << 4;
        QTest::newRow("Alma refuses the key") << Kind::Unauthorized << u"UNAUTHORIZED"_s << 3;
        QTest::newRow("Alma knows the identifier already") << Kind::Rejected << u"401851"_s << 3;
        QTest::newRow("Alma knows no such group") << Kind::Rejected << u"401852"_s << 3;
        QTest::newRow("Alma finds it too large") << Kind::Rejected << u"REQUEST_TOO_LARGE"_s << 3;
        QTest::newRow("Alma refuses and says no code") << Kind::Rejected << QString() << 3;
        QTest::newRow("Alma has a newer record") << Kind::Conflict << u"4022034"_s << 3;
        QTest::newRow("a key of another institution") << Kind::Rejected << u"wrong-institution"_s << 4;
        QTest::newRow("a circle of renames") << Kind::Rejected << u"rename-cycle"_s << 4;
        QTest::newRow("a brake") << Kind::Rejected << u"brake-stopped"_s << 4;
        QTest::newRow("an altered change in a bundle") << Kind::Rejected << u"change-damaged"_s << 4;
        QTest::newRow("an altered change in the store") << Kind::Storage << u"change-damaged"_s << 2;
        QTest::newRow("the state of a change") << Kind::Conflict << u"wrong-state"_s << 4;
        QTest::newRow("a revoked key") << Kind::Rejected << u"signing-key-revoked"_s << 4;
        QTest::newRow("no cache to plan against") << Kind::BadInput << u"cache-missing"_s << 4;
        QTest::newRow("a file that is no text") << Kind::BadInput << u"not-text"_s << 2;
        QTest::newRow("an unknown change") << Kind::NotFound << u"unknown-change"_s << 2;
        QTest::newRow("stopped by hand") << Kind::Canceled << QString() << 4;
    }
    void everyErrorHasItsCode()
    {
        QFETCH(const Error::Kind, kind);
        QFETCH(const QString, code);
        QFETCH(const int, expected);
        QCOMPARE(static_cast<int>(exitCodeFor({.kind = kind, .code = code})), expected);
    }

    /// What Skranke itself refuses must not be taken for Alma's answer, whoever writes the next rule.
    void everyRefusalOfOurOwnIsARule()
    {
        static const QRegularExpression refusal(
            uR"re((?:Kind::(?:Rejected|Conflict),\s*\.code = |\brefused\()u?"([a-z-]+)")re"_s);
        QSet<QString> codes;
        QDirIterator files(TestPaths::source(u"services"_s), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto found = refusal.globalMatch(text); found.hasNext();)
                codes.insert(found.next().captured(1));
        }
        QCOMPARE_GE(codes.size(), 10);
        for (const QString &code : std::as_const(codes))
            QVERIFY2(exitCodeFor({.kind = Error::Kind::Rejected, .code = code}) == ExitCode::Stopped, qPrintable(code));
    }
};

QTEST_GUILESS_MAIN(ExitCodeTest)
#include "tst_exitcode.moc"
