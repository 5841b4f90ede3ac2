// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/backup.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

Backup backup(const QString &name)
{
    return backupFromName(name).value();
}

QStringList names(const QList<Backup> &backups)
{
    QStringList names;
    for (const Backup &each : backups)
        names.append(each.name);
    return names;
}

} // namespace

/// What decides about backups, without a file.
class tst_Backup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameTellsKindAndTime_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word"); // empty: no backup
        QTest::newRow("daily") << u"skranke.daily-20261126T020000Z.sqlite"_s << u"daily"_s;
        QTest::newRow("second of a second") << u"skranke.daily-20261126T020000Z-2.sqlite"_s << u"daily"_s;
        QTest::newRow("upgrade") << u"skranke.before-12-20261126T020000Z.sqlite"_s << u"before-upgrade"_s;
        QTest::newRow("by hand") << u"skranke.manual-20261126T020000Z.sqlite"_s << u"manual"_s;
        QTest::newRow("replaced") << u"skranke.replaced-20261126T020000Z.sqlite"_s << u"replaced"_s;
        for (const QString &other :
             {u""_s, u"skranke.sqlite"_s, u"skranke.damaged-20261126T020000Z.sqlite"_s,
              u"skranke.draft-20261126T020000Z.sqlite"_s, u"skranke.daily-20261126T020000Z.sqlite-wal"_s,
              u"skranke.daily-20261126T020000Z.sqlite\n"_s, u"../skranke.daily-20261126T020000Z.sqlite"_s,
              u"skranke.daily-20261326T020000Z.sqlite"_s, u"skranke.daily-20261126T250000Z.sqlite"_s,
              u"skranke.daily-20260229T020000Z.sqlite"_s, u"skranke.before--20261126T020000Z.sqlite"_s,
              u"skranke.before-0-20261126T020000Z.sqlite"_s, u"skranke.before-20261126T020000Z.sqlite"_s,
              u"skranke.daily-20261126T020000Z-.sqlite"_s, u"skranke.daily-٢٠٢٦١١٢٦T020000Z.sqlite"_s,
              QString(u"skranke.daily-20261126T020000Z-"_s + QString(100'000, u'9') + u".sqlite"_s)})
            QTest::addRow("not: %s", qPrintable(other.left(60))) << other << QString();
    }
    void aNameTellsKindAndTime()
    {
        QFETCH(QString, name);
        QFETCH(QString, word);
        const auto read = backupFromName(name);
        QCOMPARE(read.has_value(), !word.isEmpty());
        if (!read)
            return;
        QCOMPARE(toWord(read->kind), word);
        QCOMPARE(read->made, at(u"2026-11-26T02:00:00Z"_s));
        QVERIFY(name.startsWith(u"skranke."_s + backupStem(read->kind, 12) + u'-'));
    }

    void oneADayIsDue_data()
    {
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<bool>("due");
        QTest::newRow("none at all") << QStringList{} << true;
        QTest::newRow("yesterday, an hour ago") << QStringList{u"skranke.daily-20261125T233000Z.sqlite"_s} << true;
        QTest::newRow("today") << QStringList{u"skranke.daily-20261126T000000Z.sqlite"_s} << false;
        QTest::newRow("by hand today") << QStringList{u"skranke.manual-20261126T001000Z.sqlite"_s} << true;
        QTest::newRow("upgrade today") << QStringList{u"skranke.before-5-20261126T001000Z.sqlite"_s} << true;
        QTest::newRow("later today: the clock was wrong")
            << QStringList{u"skranke.daily-20261126T230000Z.sqlite"_s} << true;
        QTest::newRow("next year") << QStringList{u"skranke.daily-20271126T000000Z.sqlite"_s} << true;
        QTest::newRow("many") << QStringList{u"skranke.daily-20261124T000000Z.sqlite"_s,
                                             u"skranke.daily-20261126T000500Z.sqlite"_s,
                                             u"skranke.daily-20261125T000000Z.sqlite"_s}
                              << false;
    }
    void oneADayIsDue()
    {
        QFETCH(QStringList, there);
        QList<Backup> backups;
        for (const QString &name : there)
            backups.append(backup(name));
        QTEST(isDailyBackupDue(backups, at(u"2026-11-26T00:30:00Z"_s)), "due");
        // Wherever the desk stands: the same moment, told in Oslo's time.
        QTEST(isDailyBackupDue(backups, at(u"2026-11-26T01:30:00+01:00"_s)), "due");
    }

    void numberAndAgeDecideWhatGoes_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("days");
        QTest::addColumn<QStringList>("gone");
        const QString d1 = u"skranke.daily-20261101T020000Z.sqlite"_s;
        const QString d24 = u"skranke.daily-20261124T020000Z.sqlite"_s;
        const QString d25 = u"skranke.daily-20261125T020000Z.sqlite"_s;
        const QString r2 = u"skranke.replaced-20261102T020000Z.sqlite"_s;
        const QString m3 = u"skranke.manual-20261103T020000Z.sqlite"_s;
        QTest::newRow("all may stay") << 7 << 30 << QStringList{};
        QTest::newRow("by number, of each kind") << 2 << 30 << QStringList{d1};
        QTest::newRow("one of each kind, replaced ones uncounted") << 1 << 30 << QStringList{d1, d24};
        QTest::newRow("by age, whatever the kind") << 7 << 10 << QStringList{d1, r2, m3};
        QTest::newRow("the newest too, when it is old") << 7 << 1 << QStringList{d1, r2, m3, d24};
    }
    void numberAndAgeDecideWhatGoes()
    {
        QFETCH(int, number);
        QFETCH(int, days);
        QList<Backup> backups;
        for (const QString &name :
             {u"skranke.daily-20261124T020000Z.sqlite"_s, u"skranke.daily-20261101T020000Z.sqlite"_s,
              u"skranke.manual-20261103T020000Z.sqlite"_s, u"skranke.daily-20261125T020000Z.sqlite"_s,
              u"skranke.replaced-20261102T020000Z.sqlite"_s, u"skranke.replaced-20261125T030000Z.sqlite"_s})
            backups.append(backup(name));
        QTEST(names(backupsToRemove(backups, {.number = number, .days = days}, at(u"2026-11-26T01:00:00Z"_s))), "gone");
    }

    /// Whatever lies there: never more than the number of a kind stays, nothing old stays, nothing else goes.
    void theLimitsHoldForEveryList()
    {
        QRandomGenerator random(7);
        const QDateTime now = at(u"2026-11-26T12:00:00Z"_s);
        for (int round = 0; round < 300; ++round) {
            QList<Backup> backups;
            QSet<QString> used;
            for (int i = random.bounded(40); i > 0; --i) {
                const auto kind = static_cast<BackupKind>(random.bounded(4));
                const QDateTime made = now.addSecs(-random.bounded(40 * 24 * 3600));
                const QString name =
                    u"skranke.%1-%2.sqlite"_s.arg(backupStem(kind, 5), made.toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
                if (!used.contains(name))
                    backups.append(backup(name));
                used.insert(name);
            }
            const BackupLimits limits{.number = random.bounded(1, 9), .days = random.bounded(1, 31)};
            const QList<Backup> gone = backupsToRemove(backups, limits, now);
            QHash<BackupKind, QList<Backup>> left;
            for (const Backup &each : backups) {
                if (!gone.contains(each))
                    left[each.kind].append(each);
            }
            for (const Backup &each : gone) {
                const bool isOld = each.made < now.addDays(-limits.days);
                const auto newer = std::ranges::count_if(
                    left.value(each.kind), [&each](const Backup &other) { return other.made >= each.made; });
                QVERIFY(isOld || (each.kind != BackupKind::Replaced && newer >= limits.number));
            }
            for (auto it = left.cbegin(); it != left.cend(); ++it) {
                QVERIFY(it.key() == BackupKind::Replaced || it->size() <= limits.number);
                QVERIFY(std::ranges::all_of(
                    *it, [&](const Backup &each) { return each.made >= now.addDays(-limits.days); }));
            }
        }
    }

    void noBackupOutlivesTheCache()
    {
        Preferences preferences;
        QCOMPARE(backupLimits(preferences), (BackupLimits{.number = 7, .days = 30}));
        preferences.cacheRetentionDays = 4;
        QCOMPARE(backupLimits(preferences).days, 4);
        preferences.backupDays = 2;
        QCOMPARE(backupLimits(preferences).days, 2);
        preferences.backupDays = -1;
        preferences.backupNumber = 0;
        QCOMPARE(backupLimits(preferences), (BackupLimits{.number = 1, .days = 1}));
    }

    void theNewestIsOneThatWasMadeOnPurpose()
    {
        QVERIFY(!newestBackup({}));
        QVERIFY(!newestBackup({backup(u"skranke.replaced-20261126T020000Z.sqlite"_s)}));
        const auto newest = newestBackup({backup(u"skranke.daily-20261124T020000Z.sqlite"_s),
                                          backup(u"skranke.before-5-20261125T020000Z.sqlite"_s),
                                          backup(u"skranke.replaced-20261126T020000Z.sqlite"_s)});
        QCOMPARE(newest->name, u"skranke.before-5-20261125T020000Z.sqlite"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_backup.moc"
