// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/errortext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

class tst_ErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasATextOfItsOwn();
    void everyCodeHasATextOfItsOwn_data();
    void everyCodeHasATextOfItsOwn();
    void anUnknownCodeIsShownWithItsKind();
    void detailIsNeverShown();
    void theSubjectIsShown_data();
    void theSubjectIsShown();
    void theLineHoldsAllThatSupportAsksFor();
    void aFaultInACodeBookIsNamedByLineAndName();
    void placeholdersInASubjectStayAsTheyAre();
};

void tst_ErrorText::everyKindHasATextOfItsOwn()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Canceled); ++kind) {
        const ErrorText text = errorText({.kind = static_cast<Error::Kind>(kind)});
        QVERIFY(text.sentence.endsWith(u'.'));
        QVERIFY(text.remedy.endsWith(u'.'));
        sentences.insert(text.sentence);
    }
    QCOMPARE(sentences.size(), static_cast<int>(Error::Kind::Canceled) + 1);
}

void tst_ErrorText::everyCodeHasATextOfItsOwn_data()
{
    QTest::addColumn<bool>("ours");
    for (const char *code :
         {"empty-file",         "not-a-file",        "no-such-file",      "unreadable-file",
          "not-text",           "no-records",        "store-newer",       "store-damaged",
          "store-locked",       "key-store",         "key-missing",       "own-key-missing",
          "own-key-altered",    "wrong-environment", "wrong-institution", "insecure-url",
          "daily-reserve",      "lasting-limit",     "digest-mismatch",   "unknown-institution",
          "institution-exists", "unknown-change",    "wrong-state",       "changed-since",
          "has-open-business",  "expired-preimage",  "disk-full",         "invalid-value",
          "change-damaged",     "rename-cycle",      "nothing-to-undo",   "connection-lost",
          "tls-failed",         "redirect-refused",  "reply-too-large",   "code-book-invalid",
          "code-book-syntax",   "code-book-file",    "not-a-profile",     "unknown-batch",
          "no-backup",          "no-such-store",     "profile-in-use",    "backup-damaged",
          "backup-other-key",   "sealed-other",      "sealed-newer",      "sealed-truncated",
          "sealed-altered",     "sealed-passphrase", "passphrase-memory", "weak-passphrase",
          "unwritable-file",    "folder-not-empty",  "file-exists",       "code-book-national-number"})
        QTest::newRow(code) << true;
    for (const char *code : {"protection-field", "protection-policy", "protection-dates", "protection-reason",
                             "protection-owner", "protection-damaged", "unknown-protection", "several-users"})
        QTest::newRow(code) << true;
    for (const char *code : {"taken-back", "undo-waits", "ticket-too-long"})
        QTest::newRow(code) << true;
    for (const char *code : {"401861",
                             "401890",
                             "401850",
                             "401851",
                             "401852",
                             "401853",
                             "401854",
                             "401855",
                             "401857",
                             "401858",
                             "401859",
                             "401860",
                             "401863",
                             "401864",
                             "401866",
                             "401652",
                             "402119",
                             "60101",
                             "401658",
                             "401664",
                             "401666",
                             "401676",
                             "60258",
                             "60340",
                             "500038",
                             "GENERAL_ERROR",
                             "UNAUTHORIZED",
                             "INVALID_REQUEST",
                             "PER_SECOND_THRESHOLD",
                             "DAILY_THRESHOLD",
                             "REQUEST_TOO_LARGE",
                             "FORBIDDEN",
                             "ROUTING_ERROR"})
        QTest::newRow(code) << false;
}

void tst_ErrorText::everyCodeHasATextOfItsOwn()
{
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    const Error plain{.kind = Error::Kind::Rejected};
    const ErrorText text = errorText({.kind = Error::Kind::Rejected, .code = code});
    QVERIFY(text.sentence.endsWith(u'.'));
    QVERIFY(text.remedy.endsWith(u'.'));
    QVERIFY2(!text.sentence.contains(code), "the general text with the code in it");
    QVERIFY(text.sentence != errorText(plain).sentence);
    QVERIFY(!text.sentence.contains(u'%'));
}

void tst_ErrorText::anUnknownCodeIsShownWithItsKind()
{
    const ErrorText text = errorText({.kind = Error::Kind::Rejected, .code = u"4711"_s});
    QVERIFY(text.sentence.contains(u"4711"_s));
    QVERIFY(text.sentence.startsWith(errorText({.kind = Error::Kind::Rejected}).sentence));
    QCOMPARE(text.remedy, errorText({.kind = Error::Kind::Rejected}).remedy);
}

void tst_ErrorText::detailIsNeverShown()
{
    for (const QString &code : {QString(), u"4711"_s, u"401852"_s, u"disk-full"_s}) {
        const Error error{
            .kind = Error::Kind::Storage, .code = code, .detail = u"SECRET DETAIL"_s, .trackingId = u"E01"_s};
        QVERIFY(!errorLine(error).contains(u"SECRET"_s));
    }
}

void tst_ErrorText::theSubjectIsShown_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("empty-file") << u"night.txt"_s;
    QTest::newRow("not-text") << u"night.txt"_s;
    QTest::newRow("store-damaged") << u"skranke.damaged-1.sqlite"_s;
    QTest::newRow("key-missing") << u"NSK"_s;
    QTest::newRow("unknown-institution") << u"NSK"_s;
    QTest::newRow("institution-exists") << u"NSK"_s;
    QTest::newRow("invalid-value") << u"calls-per-second"_s;
    QTest::newRow("unknown-change") << u"c0123456789abcdef"_s;
    QTest::newRow("unknown-batch") << u"b0123456789abcdef"_s;
    QTest::newRow("not-a-profile") << u"/home/kari"_s;
    QTest::newRow("no-backup") << u"skranke.daily-1.sqlite"_s;
    QTest::newRow("profile-in-use") << u"/home/kari"_s;
    QTest::newRow("backup-damaged") << u"skranke.daily-1.sqlite"_s;
    QTest::newRow("backup-other-key") << u"skranke.daily-1.sqlite"_s;
    QTest::newRow("sealed-other") << u"desk.skranke"_s;
    QTest::newRow("sealed-altered") << u"desk.skranke"_s;
    QTest::newRow("unwritable-file") << u"desk.skranke"_s;
    QTest::newRow("folder-not-empty") << u"/home/kari"_s;
    QTest::newRow("code-book-file") << u"book.json"_s;
    QTest::newRow("code-book-syntax") << u"17"_s;
}

void tst_ErrorText::theSubjectIsShown()
{
    QFETCH(const QString, subject);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(errorText({.kind = Error::Kind::BadInput, .code = code, .subject = subject}).sentence.contains(subject));
}

void tst_ErrorText::theLineHoldsAllThatSupportAsksFor()
{
    const Error error{.kind = Error::Kind::Rejected, .code = u"401852"_s, .trackingId = u"E01-2007"_s};
    const QString line = errorLine(error);
    QVERIFY(line.startsWith(errorText(error).sentence));
    QVERIFY(line.contains(errorText(error).remedy));
    QVERIFY(line.contains(u"E01-2007"_s));
    QVERIFY(!line.contains(u'\n'));
}

void tst_ErrorText::aFaultInACodeBookIsNamedByLineAndName()
{
    for (const QString &code : {u"code-book-invalid"_s, u"code-book-national-number"_s}) {
        const auto sentence = [&](const QString &subject) {
            return errorText({.kind = Error::Kind::BadInput, .code = code, .subject = subject}).sentence;
        };
        QVERIFY(sentence(u"17 tallest"_s).contains(u"17"_s) && sentence(u"17 tallest"_s).contains(u"tallest"_s));
        QVERIFY(!sentence(u"17 tallest"_s).contains(u"17 tallest"_s));
        QVERIFY(sentence(u"17"_s).contains(u"17"_s) && !sentence(u"17"_s).contains(u"“”"_s));
    }
}

void tst_ErrorText::placeholdersInASubjectStayAsTheyAre()
{
    const Error error{.kind = Error::Kind::BadInput, .code = u"empty-file"_s, .subject = u"100%1.txt"_s};
    QVERIFY(errorText(error).sentence.contains(u"100%1.txt"_s));
    const Error odd{.kind = Error::Kind::Rejected, .code = u"%2%1"_s};
    QVERIFY(errorText(odd).sentence.contains(u"%2%1"_s));
}

QTEST_GUILESS_MAIN(tst_ErrorText)
#include "tst_errortext.moc"
