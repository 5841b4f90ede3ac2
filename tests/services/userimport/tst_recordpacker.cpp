// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/vault.h"
#include "services/userimport/comparedfields.h"
#include "services/userimport/recordpacker.h"
#include "tests/services/userimport/importfixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::testing;

/// The fast path of a plan gives what the slow one gives.
class TestRecordPacker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packerAndMapperAgree();
    void identifiersAreThoseOfTheIndex();
};

void TestRecordPacker::identifiersAreThoseOfTheIndex()
{
    const RecordPacker packer(testing::writtenScope(Bups1Variant::Utf8, LtTarget::PrimaryIdentifier, false),
                              Bups1Encoding::Utf8);
    QByteArray scratch;
    for (const QString &value : {u"nsk1000001"_s, u"NSK1000001"_s, u"\u00C5s1"_s, u"a\u030As1"_s, u"nsk1\u00A0"_s,
                                 u"\u3000nsk1"_s, u"nsk1\v"_s, u"\fnsk1"_s, u"a b\tc"_s, u"\u0130-1"_s, u"\u00A0"_s}) {
        const QByteArray bytes = value.toUtf8();
        const QByteArrayView found = packer.identifier({bytes.constData(), static_cast<size_t>(bytes.size())}, scratch);
        QCOMPARE(found.toByteArray(), normalisedIdentifier(value).toUtf8());
    }
}

void TestRecordPacker::packerAndMapperAgree()
{
    // The fast path reads bytes, the slow one text: the same record must come out the same.
    const QList<QByteArray> records{
        recordOf(1),
        recordOf(2, {{u"FI"_s, u"BRUKER.Ærlig@Nordskog.example"_s}, {u"SK"_s, u"NNO"_s}, {u"GD"_s, u""_s}}),
        recordOf(2, {{u"RS"_s, u"NO-1999901"_s}, {u"FN"_s, u"Ma\u0301ret"_s}, {u"EN"_s, u"A\u030Ase"_s}}),
        recordOf(3, {{u"EN"_s, u" Løvåsen "_s}, {u"KA"_s, QJsonValue()}, {u"GD"_s, u"2029-08-15T00:00:00"_s}}),
        "LT:x\nLT:y\nEN:\nEN:Ny\nTM:+47 22 85 50 50\nEM:A@Post.Example\nSK:SME\n",
        "LT:z\nTM:22855050\nEM:\n",
    };
    for (const bool contacts : {false, true}) {
        for (const auto variant : {Bups1Variant::Utf8, Bups1Variant::Latin1}) {
            const ImportScope written = testing::writtenScope(variant, LtTarget::Barcode, contacts);
            const auto encoding = variant == Bups1Variant::Utf8 ? Bups1Encoding::Utf8 : Bups1Encoding::Latin1;
            for (const QByteArray &utf8 : records) {
                const QByteArray bytes = variant == Bups1Variant::Utf8 ? utf8 : QString::fromUtf8(utf8).toLatin1();
                const Bups1Reader reader = Bups1Reader::overBytes(bytes);
                QByteArray packed;
                QByteArray mapped;
                quint32 silent = 0;
                quint32 expectedSilent = 0;
                const auto read = reader.forEachRecord([&](const Bups1RecordView &view) {
                    silent = RecordPacker(written, encoding).pack(view, packed);
                    const IncomingUser user = incomingUser(written, view, encoding);
                    QList<QByteArray> said;
                    for (qsizetype i = 0; i < user.fields.size(); ++i) {
                        const IncomingField &field = user.fields.at(i);
                        said.append(comparedfields::normalForm(field));
                        if (!field.isGiven() && (field.group.isSticky() || !field.speaks()))
                            expectedSilent |= 1U << i;
                    }
                    mapped = comparedfields::pack(said, written);
                    return true;
                });
                QVERIFY(read.has_value());
                QCOMPARE(packed, mapped);
                QCOMPARE(silent, expectedSilent);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestRecordPacker)
#include "tst_recordpacker.moc"
