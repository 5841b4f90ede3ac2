// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/errortext.h"
#include "services/core/sha256.h"
#include "services/queue/sealedfile.h"

#include <QElapsedTimer>
#include <QSet>
#include <QtEndian>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"fire ord om høsten"_s;
/// As cheap as the library allows: what is tested is the file, not the guessing.
constexpr PassphraseCost cheap{.operations = 1, .memoryKiB = 8};
constexpr qsizetype headBytes = 112;
constexpr qsizetype piece = 4 + SealedStream::mostFrameBytes + 17;

QByteArray someContent(qsizetype size = 600'000)
{
    QByteArray content(size, 'x');
    for (qsizetype at = 0; at < size; ++at)
        content[at] = static_cast<char>('a' + at % 23);
    return content;
}

QByteArray sealedFile(qsizetype size = 600'000)
{
    return SealedFile::seal(someContent(size), passphrase, cheap).value_or(QByteArray());
}

/// With the head's checksum made good again, as somebody would who knows the format but not the passphrase.
QByteArray checked(QByteArray file)
{
    return file.replace(64, 32, Sha256::of(QByteArrayView(file).first(64)));
}

template <typename Number>
QByteArray with(QByteArray file, qsizetype place, Number number)
{
    qToLittleEndian(number, file.data() + place);
    return checked(file);
}

} // namespace

/// Everything that can happen to a bundle on its way is found, and each has a sentence of its own.
class TestSealedFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedOpens_data();
    void whatIsSealedOpens();
    void nothingCanBeReadFromIt();
    void aPassphraseHasOneSpelling();
    void aShortPassphraseIsRefused();
    void everyTamperingIsFound_data();
    void everyTamperingIsFound();
    void everyByteOfASmallFileIsGuarded();
    void everyCutIsFound();
    void aHostileHeadCostsNothing_data();
    void aHostileHeadCostsNothing();
    void eachFindingHasItsOwnSentence();
};

void TestSealedFile::whatIsSealedOpens_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 65'536, 262'144, 262'145, 600'000})
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
}

void TestSealedFile::whatIsSealedOpens()
{
    QFETCH(qsizetype, size);
    const auto opened = SealedFile::open(sealedFile(size), passphrase);
    QVERIFY(opened);
    QCOMPARE(*opened, someContent(size));
}

void TestSealedFile::nothingCanBeReadFromIt()
{
    const QByteArray one = sealedFile();
    QVERIFY(!one.contains("abcdefgh"));
    QVERIFY(one != sealedFile()); // salt and stream are new each time
}

void TestSealedFile::aPassphraseHasOneSpelling()
{
    const auto file = SealedFile::seal("content", u"blåbærsyltetøy"_s.normalized(QString::NormalizationForm_D), cheap);
    QVERIFY(file);
    QVERIFY(SealedFile::open(*file, u"blåbærsyltetøy"_s));
}

void TestSealedFile::aShortPassphraseIsRefused()
{
    QCOMPARE(SealedFile::seal("content", u"elleve tegn"_s, cheap).error().code, u"weak-passphrase"_s);
}

void TestSealedFile::everyTamperingIsFound_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    const QByteArray good = sealedFile();
    const auto flipped = [&good](qsizetype at) {
        QByteArray file = good;
        file[at] = static_cast<char>(file[at] ^ 1);
        return file;
    };
    QTest::newRow("nothing") << QByteArray() << u"bundle-file"_s;
    QTest::newRow("another file") << QByteArray("LT:123\nEN:Berg\n") << u"bundle-file"_s;
    QTest::newRow("magic") << flipped(3) << u"bundle-file"_s;
    QTest::newRow("another version") << with(good, 8, quint32(2)) << u"bundle-version"_s;
    for (const auto &[name, place] : {std::pair{"operations", 12}, std::pair{"memory", 16}, std::pair{"spare", 21},
                                      std::pair{"salt", 30}, std::pair{"stream's head", 45}, std::pair{"sum", 80}})
        QTest::newRow(name) << flipped(place) << u"bundle-header"_s;
    // The same by somebody who mends the sum.
    QTest::newRow("mended: operations") << with(good, 12, quint32(2)) << u"bundle-passphrase"_s;
    QTest::newRow("mended: memory") << with(good, 16, quint32(16)) << u"bundle-passphrase"_s;
    QTest::newRow("mended: salt") << checked(flipped(30)) << u"bundle-passphrase"_s;
    QTest::newRow("mended: spare") << checked(flipped(21)) << u"bundle-passphrase"_s;
    QTest::newRow("mended: stream's head") << checked(flipped(45)) << u"bundle-passphrase"_s;
    QTest::newRow("check of the passphrase") << flipped(100) << u"bundle-passphrase"_s;
    QTest::newRow("first piece") << flipped(headBytes + 10) << u"bundle-altered"_s;
    QTest::newRow("second piece") << flipped(headBytes + piece + 10) << u"bundle-altered"_s;
    QTest::newRow("last byte") << flipped(good.size() - 1) << u"bundle-altered"_s;

    QByteArray swapped = good;
    swapped.replace(headBytes, piece, good.sliced(headBytes + piece, piece));
    swapped.replace(headBytes + piece, piece, good.sliced(headBytes, piece));
    QTest::newRow("pieces swapped") << swapped << u"bundle-altered"_s;
    QByteArray repeated = good;
    repeated.replace(headBytes + piece, piece, good.sliced(headBytes, piece));
    QTest::newRow("piece repeated") << repeated << u"bundle-altered"_s;
    const QByteArray other = sealedFile();
    QTest::newRow("piece of another bundle")
        << QByteArray(good).replace(headBytes, piece, other.sliced(headBytes, piece)) << u"bundle-altered"_s;
    QTest::newRow("body of another bundle") << good.first(headBytes) + other.sliced(headBytes) << u"bundle-altered"_s;

    QTest::newRow("piece taken out") << QByteArray(good).remove(headBytes, piece) << u"bundle-altered"_s;
    QTest::newRow("last piece cut off") << good.first(headBytes + 2 * piece) << u"bundle-cut-off"_s;
    QTest::newRow("one byte cut off") << good.chopped(1) << u"bundle-cut-off"_s;
    QTest::newRow("head only") << good.first(headBytes) << u"bundle-cut-off"_s;
    QTest::newRow("half a head") << good.first(headBytes / 2) << u"bundle-cut-off"_s;
    QTest::newRow("one byte appended") << good + 'x' << u"bundle-appended"_s;
    QTest::newRow("piece appended") << good + good.sliced(headBytes, piece) << u"bundle-appended"_s;
}

void TestSealedFile::everyTamperingIsFound()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, code);
    const auto opened = SealedFile::open(file, passphrase);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
}

void TestSealedFile::everyByteOfASmallFileIsGuarded()
{
    const QByteArray good = sealedFile(50);
    QVERIFY(SealedFile::open(good, passphrase));
    QVERIFY(!SealedFile::open(good, passphrase + u'!'));
    QCOMPARE(SealedFile::open(good, u"another passphrase"_s).error().code, u"bundle-passphrase"_s);
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const bool mends : {false, true}) {
            QByteArray file = good;
            file[at] = static_cast<char>(file[at] ^ 0x40);
            if (mends && at < 64)
                file = checked(file);
            QVERIFY2(!SealedFile::open(file, passphrase), qPrintable(QString::number(at)));
        }
    }
}

void TestSealedFile::everyCutIsFound()
{
    const QByteArray good = sealedFile(50);
    for (qsizetype size = 0; size < good.size(); ++size) {
        const auto opened = SealedFile::open(good.first(size), passphrase);
        QVERIFY2(!opened, qPrintable(QString::number(size)));
        QCOMPARE(opened.error().code, size < 8 ? u"bundle-file"_s : u"bundle-cut-off"_s);
    }
}

void TestSealedFile::aHostileHeadCostsNothing_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    const QByteArray good = sealedFile(50);
    QTest::newRow("memory of a hall") << with(good, 16, quint32(1) << 30) << u"bundle-parameters"_s;
    QTest::newRow("all memory") << with(good, 16, ~quint32(0)) << u"bundle-parameters"_s;
    QTest::newRow("no memory") << with(good, 16, quint32(0)) << u"bundle-parameters"_s;
    QTest::newRow("a year's work") << with(good, 12, quint32(1'000'000)) << u"bundle-parameters"_s;
    QTest::newRow("no work") << with(good, 12, quint32(0)) << u"bundle-parameters"_s;
    QTest::newRow("endless piece") << with(good, headBytes, ~quint32(0)) << u"bundle-altered"_s;
    QTest::newRow("empty piece") << with(good, headBytes, quint32(0)) << u"bundle-altered"_s;
}

void TestSealedFile::aHostileHeadCostsNothing()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, code);
    QElapsedTimer timer;
    timer.start();
    const auto opened = SealedFile::open(file, passphrase);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QVERIFY(timer.elapsed() < 1000); // nothing was derived for it
}

void TestSealedFile::eachFindingHasItsOwnSentence()
{
    QSet<QString> sentences;
    const QStringList codes{
        u"bundle-file"_s,         u"bundle-version"_s,     u"bundle-header"_s,   u"bundle-parameters"_s,
        u"bundle-altered"_s,      u"bundle-cut-off"_s,     u"bundle-appended"_s, u"bundle-passphrase"_s,
        u"bundle-too-large"_s,    u"bundle-content"_s,     u"answer-file"_s,     u"answer-version"_s,
        u"answer-altered"_s,      u"unknown-bundle"_s,     u"not-in-bundle"_s,   u"signing-key-unknown"_s,
        u"signing-key-revoked"_s, u"signature-mismatch"_s, u"digest-mismatch"_s, u"wrong-state"_s,
        u"brake-file"_s,          u"brake-version"_s,      u"brake-altered"_s};
    for (const QString &code : codes) {
        const ErrorText text = errorText({.kind = Error::Kind::BadInput, .code = code});
        QVERIFY2(!text.sentence.contains(code) && !text.remedy.isEmpty(), qPrintable(code));
        sentences.insert(text.sentence);
    }
    QCOMPARE(sentences.size(), codes.size());
}

QTEST_GUILESS_MAIN(TestSealedFile)
#include "tst_sealedfile.moc"
