// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/languages.h"
#include "app/wiring/preferencesfile.h"
#include "app/wiring/profilefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

class TestPreferencesFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptComesBack()
    {
        const QTemporaryDir folder;
        const Preferences kept{.language = Preferences::Language::Nynorsk,
                               .theme = Preferences::Theme::Dark,
                               .cacheRetentionDays = 7,
                               .preImageRetentionDays = 3,
                               .backupNumber = 3,
                               .backupDays = 9,
                               .defaultReserve = 250,
                               .proxyMode = Preferences::ProxyMode::Manual,
                               .proxyHost = u"proxy.library.example"_s,
                               .proxyPort = 3128,
                               .extraCaFile = u"/etc/ssl/own æøå.pem"_s,
                               .quotaMidnight = Preferences::QuotaMidnight::Oslo};
        QVERIFY(savePreferences(folder.path(), kept));
        QVERIFY(loadPreferences(folder.path()) == kept);
    }

    void anEmptyProfileHasTheUsualOnes()
    {
        const QTemporaryDir folder;
        QVERIFY(loadPreferences(folder.path()) == Preferences());
    }

    void retentionIsAdjustableDownwardsOnly_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("days");
        QTest::newRow("longer") << u"365"_s << 30;
        QTest::newRow("none") << u"0"_s << 1;
        QTest::newRow("negative") << u"-4"_s << 1;
        QTest::newRow("shorter") << u"5"_s << 5;
        QTest::newRow("not a number") << u"long"_s << 30;
        QTest::newRow("empty") << QString() << 30;
        QTest::newRow("beyond every number") << u"99999999999999999999"_s << 30;
    }

    void retentionIsAdjustableDownwardsOnly()
    {
        QFETCH(const QString, written);
        QFETCH(const int, days);
        const QTemporaryDir folder;
        {
            QSettings file(folder.filePath(u"preferences.ini"_s), QSettings::IniFormat);
            file.setValue("retention/cache_days"_L1, written);
        }
        QCOMPARE(loadPreferences(folder.path()).cacheRetentionDays, days);
    }

    void backupsAreKeptWithinLimits_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("days");
        QTest::newRow("more") << u"365"_s << 30 << 30;
        QTest::newRow("none") << u"0"_s << 1 << 1;
        QTest::newRow("some") << u"5"_s << 5 << 5;
        QTest::newRow("not a number") << u"all"_s << 7 << 30;
    }

    void backupsAreKeptWithinLimits()
    {
        QFETCH(const QString, written);
        const QTemporaryDir folder;
        {
            QSettings file(folder.filePath(u"preferences.ini"_s), QSettings::IniFormat);
            file.setValue("backup/number"_L1, written);
            file.setValue("backup/days"_L1, written);
        }
        QTEST(loadPreferences(folder.path()).backupNumber, "number");
        QTEST(loadPreferences(folder.path()).backupDays, "days");
    }

    void whatIsNoNumberLeavesTheUsualOne()
    {
        const QTemporaryDir folder;
        {
            QSettings file(folder.filePath(u"preferences.ini"_s), QSettings::IniFormat);
            file.setValue("retention/preimage_days"_L1, u"two weeks"_s);
            file.setValue("alma/default_reserve"_L1, u"some"_s);
        }
        QCOMPARE(loadPreferences(folder.path()).preImageRetentionDays, Preferences().preImageRetentionDays);
        QCOMPARE(loadPreferences(folder.path()).defaultReserve, Preferences().defaultReserve);
    }

    void hostileFilesGiveTheUsualPreferences_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\0\xff\xfe[[[=\n=\0", 11);
        QTest::newRow("unknown words") << QByteArray(
            "[General]\nlanguage=tlh\ntheme=\"\"\n[network]\nproxy=x\nproxy_port=99999999999\n");
        QTest::newRow("huge line") << QByteArray("language=" + QByteArray(1 << 20, 'x'));
    }

    void hostileFilesGiveTheUsualPreferences()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"preferences.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Preferences loaded = loadPreferences(folder.path());
        QCOMPARE(loaded.language, Preferences::Language::System);
        QCOMPARE(loaded.theme, Preferences::Theme::System);
        QCOMPARE(loaded.proxyMode, Preferences::ProxyMode::System);
    }

    void aFolderThatCannotBeWrittenIsAnError() { QVERIFY(!savePreferences(u"/proc/no-such-folder"_s, Preferences())); }

    void theOptionWinsOverTheEnvironmentOverTheUsualFolder()
    {
        qputenv("SKRANKE_HOME", "/from/environment");
        QCOMPARE(profileFolder(u"/from/option"_s), u"/from/option"_s);
        QCOMPARE(profileFolder({}), u"/from/environment"_s);
        qunsetenv("SKRANKE_HOME");
        QVERIFY(profileFolder({}).endsWith(u"/skranke"_s));
    }

    void onlyAFreeFolderOrAProfileIsTaken_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<bool>("taken");
        QTest::newRow("empty") << QStringList{} << true;
        QTest::newRow("store") << QStringList{u"skranke.sqlite"_s, u"thesis.odt"_s} << true;
        QTest::newRow("preferences alone") << QStringList{u"preferences.ini"_s} << true;
        QTest::newRow("preferences elsewhere") << QStringList{u"preferences.ini"_s, u"night.txt"_s} << false;
        QTest::newRow("a fresh volume") << QStringList{u"lost+found/x"_s} << true;
        QTest::newRow("window alone") << QStringList{u"window.ini"_s, u"window.ini.lock"_s} << true;
        QTest::newRow("window elsewhere") << QStringList{u"window.ini"_s, u"thesis.odt"_s} << false;
        QTest::newRow("key store") << QStringList{u"skranke.keystore"_s, u"x"_s} << true;
        QTest::newRow("key alone") << QStringList{u"data.key"_s} << true;
        QTest::newRow("quota and keys") << QStringList{u"quota/NSK.quota"_s, u"keys/4e534b.key"_s} << true;
        QTest::newRow("copy alone") << QStringList{u"skranke.before-9-20260101T000000Z.sqlite"_s} << true;
        QTest::newRow("key while it is made") << QStringList{u"data.key.4711"_s, u"skranke.lock"_s} << true;
        QTest::newRow("other files") << QStringList{u"thesis.odt"_s} << false;
        QTest::newRow("hidden files") << QStringList{u".bashrc"_s} << false;
        QTest::newRow("folders") << QStringList{u"Documents/x"_s} << false;
        QTest::newRow("keys of somebody else") << QStringList{u"keys/x"_s, u"thesis.odt"_s} << false;
        QTest::newRow("our log elsewhere") << QStringList{u"skranke.log"_s, u"thesis.odt"_s} << false;
    }

    void onlyAFreeFolderOrAProfileIsTaken()
    {
        QFETCH(const QStringList, files);
        const QTemporaryDir folder;
        for (const QString &name : files) {
            QVERIFY(QDir().mkpath(QFileInfo(folder.filePath(name)).path()));
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QTEST(mayBeProfile(folder.path()), "taken");
    }

    void aFolderThatIsNotThereIsFree() { QVERIFY(mayBeProfile(u"/no/such/folder"_s)); }

    void theBestOfOurLanguagesIsChosen_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("best");
        QTest::newRow("bokmaal") << QStringList{u"nb-NO"_s, u"en"_s} << u"nb"_s;
        QTest::newRow("nynorsk first") << QStringList{u"nn-NO"_s, u"nb"_s} << u"nn"_s;
        QTest::newRow("plain Norwegian") << QStringList{u"no_NO"_s} << u"nb"_s;
        QTest::newRow("unknown, then English") << QStringList{u"fi"_s, u"en-GB"_s, u"nb"_s} << u"en"_s;
        QTest::newRow("none of ours") << QStringList{u"fi"_s, u"C"_s} << u"en"_s;
        QTest::newRow("nothing") << QStringList{} << u"en"_s;
    }

    void theBestOfOurLanguagesIsChosen()
    {
        QFETCH(const QStringList, wanted);
        QFETCH(const QString, best);
        QCOMPARE(Languages::bestFor(wanted), best);
    }

    void qtsOwnTextsAreNorwegian_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("bokmaal") << u"nb"_s;
        QTest::newRow("nynorsk") << u"nn"_s;
    }
    /// One or more of every kind of text that Qt itself puts on the screen or the terminal of these programs.
    void qtsOwnTextsAreNorwegian()
    {
        QFETCH(const QString, language);
        Languages languages;
        languages.use(language);
        static constexpr std::pair<const char *, const char *> texts[] = {
            {"QCommandLineParser", "Unknown option '%1'."},
            {"QCommandLineParser", "Unknown options: %1."},
            {"QCommandLineParser", "Missing value after '%1'."},
            {"QCommandLineParser", "Unexpected value after '%1'."},
            {"QCommandLineParser", "Usage: %1"},
            {"QCommandLineParser", "[options]"},
            {"QCommandLineParser", "Options:"},
            {"QCommandLineParser", "Arguments:"},
            {"QCommandLineParser", "Displays help on commandline options."},
            {"QCommandLineParser", "Displays help, including generic Qt options."},
            {"QCommandLineParser", "Displays version information."},
            {"QPrintDialog", "Print"},
            {"QPrintDialog", "&Print"},
            {"QPrintDialog", "&Options >>"},
            {"QPrintDialog", "Print to File (PDF)"},
            {"QPrintDialog", "%1 already exists.\nDo you want to overwrite it?"},
            {"QPrintDialog", "Left to Right, Top to Bottom"},
            {"QPrintWidget", "Printer"},
            {"QPrintWidget", "Location:"},
            {"QPrintSettingsOutput", "Copies"},
            {"QPrintSettingsOutput", "Print range"},
            {"QPrintSettingsOutput", "Double Sided Printing"},
            {"QPrintPropertiesDialog", "Printer Properties"},
            {"QPrintPropertiesWidget", "Advanced"},
            {"QPageSetupWidget", "Orientation"},
            {"QPageSetupWidget", "Landscape"},
            {"QPageSize", "Custom"},
            {"QCupsJobWidget", "Job Control"},
            {"QCupsPrinterSupport", "Password:"},
            {"Print Device Input Slot", "Automatic"},
            {"QUnicodeControlCharacterMenu", "Insert Unicode control character"},
            {"QAccessibleActionInterface", "Press"},
            {"QAbstractFileIconProvider", "File Folder"},
            {"QFileDialog", "Files of type:"},
            {"QFileDialog", "%1 already exists.\nDo you want to replace it?"},
            {"QFileSystemModel", "Date Modified"},
            {"QPlatformTheme", "Cancel"},
            {"QPlatformTheme", "Discard"},
            {"QMessageBox", "Show Details..."},
            {"QLineEdit", "Select All"},
            {"QWidgetTextControl", "&Copy"},
            {"QAbstractSpinBox", "&Select All"},
            {"QScrollBar", "Scroll here"},
            {"QShortcut", "Space"},
        };
        for (const auto &[context, text] : texts) {
            const QString shown = QCoreApplication::translate(context, text);
            QVERIFY2(shown != QString::fromUtf8(text), qPrintable(u"%1 | %2"_s.arg(QString::fromUtf8(context), shown)));
        }
    }

    void datesFollowTheLanguage()
    {
        Languages languages;
        languages.use(u"nn"_s);
        QCOMPARE(languages.current(), u"nn"_s);
        QCOMPARE(QLocale().language(), QLocale::NorwegianNynorsk);
        languages.use(u"en"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
    }
};

QTEST_GUILESS_MAIN(TestPreferencesFile)
#include "tst_preferencesfile.moc"
