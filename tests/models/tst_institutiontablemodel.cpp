// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/common/sortfilterproxymodel.h"
#include "models/institutions/institutionproblems.h"
#include "models/institutions/institutiontablemodel.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

InstitutionRow row(const QString &code, const QString &name, KeyState keyState = KeyState::Working)
{
    InstitutionRow made;
    made.institution.code = InstitutionCode(code);
    made.institution.name = name;
    made.institution.almaUrl = QUrl(u"https://alma.library.example"_s);
    made.institution.keyState = keyState;
    return made;
}

QString shown(const QAbstractItemModel &model, int line, int column)
{
    return model.index(line, column).data().toString();
}

} // namespace

class TestInstitutionTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void modelKeepsItsContract()
    {
        InstitutionTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({row(u"NSK"_s, u"North"_s), row(u"HVO"_s, u"West"_s)});
        model.setCallsLeft(InstitutionCode(u"HVO"_s), 96214);
        model.setTested(InstitutionCode(u"NSK"_s), QDateTime::currentDateTimeUtc());
        model.setRows({row(u"NSK"_s, u"North"_s)});
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void figuresAreShownAsTheLanguageWritesThem()
    {
        InstitutionTableModel model;
        InstitutionRow counted = row(u"NSK"_s, u"North"_s);
        counted.users = 12480;
        model.setRows({counted});
        model.setCallsLeft(InstitutionCode(u"NSK"_s), 96214);
        QCOMPARE(shown(model, 0, InstitutionTableModel::UsersColumn), u"12,480"_s);
        QCOMPARE(shown(model, 0, InstitutionTableModel::CallsLeftColumn), u"96,214"_s);
        QCOMPARE(model.index(0, InstitutionTableModel::UsersColumn).data(SortRole).toLongLong(), 12480);
    }

    void whatIsNotKnownIsLeftBlank()
    {
        InstitutionTableModel model;
        model.setRows({row(u"NSK"_s, u"North"_s)});
        QVERIFY(shown(model, 0, InstitutionTableModel::UsersColumn).isEmpty());
        QVERIFY(shown(model, 0, InstitutionTableModel::FetchedColumn).isEmpty());
        QVERIFY(shown(model, 0, InstitutionTableModel::CallsLeftColumn).isEmpty());
    }

    void sameInstitutionsReadAgainKeepTheRowsAndTheTest()
    {
        InstitutionTableModel model;
        model.setRows({row(u"NSK"_s, u"North"_s)});
        const QDateTime tested = QDateTime::currentDateTimeUtc();
        model.setTested(InstitutionCode(u"NSK"_s), tested);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows({row(u"NSK"_s, u"Renamed"_s)});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(shown(model, 0, InstitutionTableModel::NameColumn), u"Renamed"_s);
        QCOMPARE(model.rows().constFirst().tested, tested);
    }

    void everyKeyStateHasAWordAndAStableStateWord()
    {
        QSet<QString> words;
        for (const KeyState state :
             {KeyState::Missing, KeyState::Untested, KeyState::Working, KeyState::Refused, KeyState::Mismatch}) {
            InstitutionTableModel model;
            model.setRows({row(u"NSK"_s, u"North"_s, state)});
            const QModelIndex key = model.index(0, InstitutionTableModel::KeyColumn);
            QVERIFY(!key.data().toString().isEmpty());
            QCOMPARE(key.data(StateRole).toString(), toWord(state));
            words.insert(key.data().toString());
        }
        QCOMPARE(words.size(), 5);
    }

    void proxySortsNumbersByValueAndFiltersByEveryWord()
    {
        InstitutionTableModel model;
        InstitutionRow few = row(u"HVO"_s, u"West University"_s);
        few.users = 900;
        InstitutionRow many = row(u"NSK"_s, u"North School"_s);
        many.users = 12480;
        model.setRows({many, few});
        SortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        proxy.sort(InstitutionTableModel::UsersColumn);
        QCOMPARE(shown(proxy, 0, InstitutionTableModel::CodeColumn), u"HVO"_s);
        proxy.setFilterText(u"school nor"_s);
        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(shown(proxy, 0, InstitutionTableModel::CodeColumn), u"NSK"_s);
        proxy.setFilterText(u"school west"_s);
        QCOMPARE(proxy.rowCount(), 0);
    }

    void proxyShowsOneInstitutionOnly()
    {
        InstitutionTableModel model;
        model.setRows({row(u"HVO"_s, u"West"_s), row(u"NSK"_s, u"North"_s)});
        SortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        proxy.setOnlyId(u"NSK"_s);
        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(shown(proxy, 0, InstitutionTableModel::CodeColumn), u"NSK"_s);
        proxy.setFilterText(u"west"_s);
        QCOMPARE(proxy.rowCount(), 0);
        proxy.setFilterText({});
        proxy.setOnlyId({});
        QCOMPARE(proxy.rowCount(), 2);
    }

    void norwegianLettersSortLast()
    {
        InstitutionTableModel model;
        model.setRows({row(u"A"_s, u"Åsgård"_s), row(u"B"_s, u"Zebra"_s), row(u"C"_s, u"Ærfugl"_s)});
        SortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        proxy.setSortLocale(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
        proxy.sort(InstitutionTableModel::NameColumn);
        QCOMPARE(shown(proxy, 0, InstitutionTableModel::NameColumn), u"Zebra"_s);
        QCOMPARE(shown(proxy, 1, InstitutionTableModel::NameColumn), u"Ærfugl"_s);
        QCOMPARE(shown(proxy, 2, InstitutionTableModel::NameColumn), u"Åsgård"_s);
    }

    void formSaysWhichFieldIsWrong_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("realm");
        QTest::addColumn<QList<int>>("wrong");
        const QString good = u"https://alma.library.example"_s;
        const auto fields = [](std::initializer_list<InstitutionField> list) {
            QList<int> numbers;
            for (const InstitutionField field : list)
                numbers.append(int(field));
            return numbers;
        };
        QTest::newRow("all right") << u"NSK"_s << u"North"_s << good << u"library.example"_s << QList<int>();
        QTest::newRow("empty") << QString() << QString() << QString() << QString()
                               << fields({InstitutionField::Code, InstitutionField::Name, InstitutionField::Address});
        QTest::newRow("taken, whatever the case")
            << u"hvo"_s << u"West"_s << good << QString() << fields({InstitutionField::Code});
        QTest::newRow("blank in code") << u"N K"_s << u"North"_s << good << QString()
                                       << fields({InstitutionField::Code});
        QTest::newRow("plain http") << u"NSK"_s << u"North"_s << u"http://alma.library.example"_s << QString()
                                    << fields({InstitutionField::Address});
        QTest::newRow("loopback") << u"NSK"_s << u"North"_s << u"http://127.0.0.1:8080"_s << QString() << QList<int>();
        QTest::newRow("query") << u"NSK"_s << u"North"_s << u"https://alma.library.example/?apikey=x"_s << QString()
                               << fields({InstitutionField::Address});
        QTest::newRow("realm") << u"NSK"_s << u"North"_s << good << u"no_realm@"_s
                               << fields({InstitutionField::Realms});
    }

    void formSaysWhichFieldIsWrong()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, name);
        QFETCH(const QString, address);
        QFETCH(const QString, realm);
        QFETCH(QList<int>, wrong);
        Institution institution;
        institution.code = InstitutionCode(code);
        institution.name = name;
        institution.almaUrl = QUrl(address);
        institution.realms = listFromText(realm);
        const auto problems = institutionProblems(institution, {InstitutionCode(u"HVO"_s)});
        QList<int> found;
        for (auto problem = problems.cbegin(); problem != problems.cend(); ++problem) {
            QVERIFY(!problem.value().isEmpty());
            found.append(int(problem.key()));
        }
        std::ranges::sort(found);
        std::ranges::sort(wrong);
        QCOMPARE(found, wrong);
    }

    void typedListsTakeAnySeparator()
    {
        const QStringList expected{u"a"_s, u"b"_s, u"c"_s};
        QCOMPARE(listFromText(u" a, b;c\n a"_s), expected);
        QCOMPARE(listFromText(textFromList(expected)), expected);
        QVERIFY(listFromText(u" ,; "_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInstitutionTableModel)
#include "tst_institutiontablemodel.moc"
