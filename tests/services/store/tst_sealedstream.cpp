// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/sha256.h"
#include "services/store/sealedstream.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

constexpr PassphraseCost quick{.operations = 1, .memoryKiB = 8};

QByteArray sealed(const QList<QByteArray> &frames, const QByteArray &passphrase = "a long passphrase")
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    SealedWriter writer(out, SealedStream::deskMagic);
    if (!writer.begin(passphrase, quick))
        return {};
    for (qsizetype i = 0; i < frames.size(); ++i) {
        if (!writer.write(frames.at(i), i == frames.size() - 1))
            return {};
    }
    return out.data();
}

Result<QList<QByteArray>> opened(QByteArray file, const QByteArray &passphrase = "a long passphrase")
{
    QBuffer in(&file);
    in.open(QIODevice::ReadOnly);
    SealedReader reader(in, SealedStream::deskMagic);
    if (const Result<> begun = reader.begin(passphrase); !begun)
        return std::unexpected(begun.error());
    QList<QByteArray> frames;
    while (!reader.isAtEnd()) {
        const auto frame = reader.read();
        if (!frame)
            return std::unexpected(frame.error());
        frames.append(*frame);
    }
    return frames;
}

QString codeOf(const QByteArray &file, const QByteArray &passphrase = "a long passphrase")
{
    const auto read = opened(file, passphrase);
    return read ? QString() : read.error().code;
}

constexpr qsizetype headerBytes = 112;

/// As somebody would do it who knows the format but not the passphrase: in the header with its sum made good again.
QByteArray withNumber(QByteArray file, qsizetype at, quint32 number)
{
    qToLittleEndian(number, file.data() + at);
    return at < headerBytes ? file.replace(64, 32, Sha256::of(QByteArrayView(file).first(64))) : file;
}

} // namespace

class tst_SealedStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesComeBack();
    void nothingIsInClear();
    void theUsualCostIsTheModerateOne();
    void aWrongPassphraseIsSaid();
    void everyAlteredByteIsFound();
    void everyLengthIsCutOff();
    void framesCannotBeMoved();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void hugeCostsAreNotPaid();
    void randomBytesAreNoSuchFile();
    void lettersMeanTheSameOnEverySystem();
    void aShortPassphraseIsWeak();
    void aFullDiskIsSaid();
};

void tst_SealedStream::framesComeBack()
{
    const QByteArray large(SealedStream::mostFrameBytes, 'x');
    for (const QList<QByteArray> &frames :
         {QList<QByteArray>{"one"}, QList<QByteArray>{QByteArray("")}, QList<QByteArray>{"one", large, "", "end"}}) {
        const auto read = opened(sealed(frames));
        QVERIFY(read);
        QCOMPARE(*read, frames);
    }
}

void tst_SealedStream::nothingIsInClear()
{
    const QByteArray file = sealed({QByteArray(1000, 'p') + "secret", "a long passphrase"});
    QVERIFY(!file.contains("secret") && !file.contains("pppp") && !file.contains("passphrase"));
    QVERIFY(sealed({"same"}) != sealed({"same"}));
}

void tst_SealedStream::theUsualCostIsTheModerateOne()
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    SealedWriter writer(out, SealedStream::deskMagic);
    QVERIFY(writer.begin("a long passphrase"));
    QCOMPARE(qFromLittleEndian<quint32>(out.data().constData() + 12), 3U);
    QCOMPARE(qFromLittleEndian<quint32>(out.data().constData() + 16), 262144U);
}

void tst_SealedStream::aWrongPassphraseIsSaid()
{
    const QByteArray file = sealed({"one"});
    for (const QByteArray &wrong : {"a long passphras"_ba, "A long passphrase"_ba, ""_ba, QByteArray(1 << 20, 'a')})
        QCOMPARE(codeOf(file, wrong), u"sealed-passphrase"_s);
    // An altered file is not mistaken for a wrong passphrase.
    QByteArray altered = file;
    altered[altered.size() - 1] = char(altered.back() ^ 1);
    QCOMPARE(codeOf(altered), u"sealed-altered"_s);
}

void tst_SealedStream::everyAlteredByteIsFound()
{
    const QByteArray file = sealed({"the first frame", "the second one"});
    for (qsizetype at = 0; at < file.size(); ++at) {
        QByteArray altered = file;
        altered[at] = char(altered.at(at) ^ 0x04);
        const QString code = codeOf(altered);
        QVERIFY2(!code.isEmpty(), qPrintable(QString::number(at)));
        if (at >= 12 && at < 96)
            QCOMPARE(code, u"sealed-header"_s);
    }
    // A file of one kind is not taken for the other.
    QCOMPARE(codeOf(QByteArray(file).replace(0, 8, SealedStream::bundleMagic)), u"sealed-other"_s);
    QCOMPARE(codeOf(withNumber(file, 12, 2)), u"sealed-passphrase"_s);
    QCOMPARE(codeOf(withNumber(file, 16, 16)), u"sealed-passphrase"_s);
}

void tst_SealedStream::everyLengthIsCutOff()
{
    const QByteArray file = sealed({"the first frame", "the second one"});
    for (qsizetype size = 0; size < file.size(); ++size)
        QCOMPARE(codeOf(file.first(size)), size < 8 ? u"sealed-other"_s : u"sealed-truncated"_s);
    QCOMPARE(codeOf(file + 'x'), u"sealed-appended"_s);
    QCOMPARE(codeOf(file + file), u"sealed-appended"_s);
}

void tst_SealedStream::framesCannotBeMoved()
{
    const QByteArray file = sealed({"aaaa", "bbbb", "cccc"});
    constexpr qsizetype frame = 4 + 17 + 4;
    QCOMPARE(file.size(), headerBytes + 3 * frame);
    const auto at = [&file](int i) { return file.sliced(headerBytes + i * frame, frame); };
    QCOMPARE(codeOf(file.first(headerBytes) + at(1) + at(0) + at(2)), u"sealed-altered"_s);
    QCOMPARE(codeOf(file.first(headerBytes) + at(0) + at(2)), u"sealed-altered"_s);
    QCOMPARE(codeOf(file.first(headerBytes) + at(0) + at(0) + at(1) + at(2)), u"sealed-altered"_s);
    QCOMPARE(codeOf(sealed({"aaaa", "bbbb", "cccc"}).first(headerBytes) + file.sliced(headerBytes)),
             u"sealed-altered"_s);
}

void tst_SealedStream::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    const QByteArray file = sealed({"one"});
    QTest::newRow("empty") << QByteArray() << u"sealed-other"_s;
    QTest::newRow("text") << QByteArray("LT:nsk1\n") << u"sealed-other"_s;
    QTest::newRow("magic alone") << file.first(8) << u"sealed-truncated"_s;
    QTest::newRow("format 0") << withNumber(file, 8, 0) << u"sealed-newer"_s;
    QTest::newRow("format 2") << withNumber(file, 8, 2) << u"sealed-newer"_s;
    QTest::newRow("format huge") << withNumber(file, 8, 0xffffffff) << u"sealed-newer"_s;
    QTest::newRow("no operations") << withNumber(file, 12, 0) << u"sealed-parameters"_s;
    QTest::newRow("no memory") << withNumber(file, 16, 0) << u"sealed-parameters"_s;
    QTest::newRow("a frame without a tag") << withNumber(file, headerBytes, 0) << u"sealed-altered"_s;
    QTest::newRow("a frame of 4 GiB") << withNumber(file, headerBytes, 0xffffffff) << u"sealed-altered"_s;
    QTest::newRow("a frame over the limit") << withNumber(file, headerBytes, 256 * 1024 + 18) << u"sealed-altered"_s;
    QTest::newRow("a frame longer than the file") << withNumber(file, headerBytes, 4096) << u"sealed-truncated"_s;
}

void tst_SealedStream::hostileFilesAreRefused()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, code);
    QCOMPARE(codeOf(file), code);
}

void tst_SealedStream::hugeCostsAreNotPaid()
{
    const QByteArray file = sealed({"one"});
    QElapsedTimer timer;
    timer.start();
    for (const auto &[operations, memory] :
         {std::pair{9U, 8U}, std::pair{0xffffffffU, 8U}, std::pair{1U, 1024U * 1024U + 1}, std::pair{1U, 0xffffffffU},
          std::pair{0xffffffffU, 0xffffffffU}})
        QCOMPARE(codeOf(withNumber(withNumber(file, 12, operations), 16, memory)), u"sealed-parameters"_s);
    QVERIFY(timer.elapsed() < 5000);
}

void tst_SealedStream::randomBytesAreNoSuchFile()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 500; ++round) {
        QByteArray noise(random.bounded(400), Qt::Uninitialized);
        for (char &byte : noise)
            byte = char(random.bounded(256));
        QVERIFY(!codeOf(noise).isEmpty());
        // Behind a header that is right.
        const QByteArray header = sealed({"one"}).first(headerBytes);
        QVERIFY(!codeOf(header + noise).isEmpty());
    }
}

void tst_SealedStream::lettersMeanTheSameOnEverySystem()
{
    const QByteArray composed = SealedStream::passphraseBytes(u"blåbærsyltetøy"_s);
    const QByteArray apart = SealedStream::passphraseBytes(u"bla\u030Abærsyltetøy"_s);
    QCOMPARE(composed, apart);
    QVERIFY(opened(sealed({"one"}, composed), apart));
}

void tst_SealedStream::aShortPassphraseIsWeak()
{
    QVERIFY(!SealedStream::isStrongEnough({}));
    QVERIFY(!SealedStream::isStrongEnough(u"elleve tegn"_s));
    QVERIFY(SealedStream::isStrongEnough(u"tolv tegn .."_s));
    QVERIFY(!SealedStream::isStrongEnough(u"😀😀😀😀😀😀"_s)); // twelve code units, six characters
}

void tst_SealedStream::aFullDiskIsSaid()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    SealedWriter writer(full, SealedStream::deskMagic);
    const auto begun = writer.begin("a long passphrase", quick);
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, u"disk-full"_s);
}

QTEST_GUILESS_MAIN(tst_SealedStream)
#include "tst_sealedstream.moc"
