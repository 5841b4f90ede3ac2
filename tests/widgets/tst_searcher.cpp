// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/changequeue.h"
#include "services/userimport/userimport.h"
#include "tests/widgets/windowdesk.h"
#include "widgets/shell/searcher.h"

#include <QCoroTask>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace skranke;

/// What Ctrl+K finds, on a desk with two users to be changed and one to be created.
class TestSearcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void usersAndTheirChangesAreFoundByName();
    void whoIsToBeCreatedIsFoundByName();
    void changesAreFoundWhateverBecameOfThem();
    void oneInstitutionIsSearchedWhenChosen();
    void nothingTypedFindsNothing();

private:
    QList<SearchHit> found(const QString &text, SearchHit::Kind kind, const InstitutionCode &institution = {})
    {
        const DeskServices services = m_desk->services();
        Searcher searcher(services.store, services.institutions, services.queue);
        auto hits = QCoro::waitFor(searcher.search(text, institution)).value_or(QList<SearchHit>());
        hits.removeIf([kind](const SearchHit &hit) { return hit.kind != kind; });
        return hits;
    }
    Change changeOf(Operation operation)
    {
        const auto changes = QCoro::waitFor(m_desk->workspace->queue().page({}, 0, 10)).value_or(QList<Change>());
        return *std::ranges::find(changes, operation, &Change::operation);
    }

    std::unique_ptr<WindowDesk> m_desk;
};

void TestSearcher::init()
{
    m_desk = std::make_unique<WindowDesk>();
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->fetchUsers());
    UserImport &import = m_desk->workspace->userImport();
    auto plan = QCoro::waitFor(import.plan({.path = m_desk->plainFile(2, 1), .institution = m_desk->code()}));
    QVERIFY(plan.has_value());
    QCOMPARE(plan->summary.update, 2);
    QCOMPARE(plan->summary.create, 1);
    QVERIFY(QCoro::waitFor(import.propose(*plan)).has_value());
}

void TestSearcher::cleanup()
{
    m_desk.reset();
}

void TestSearcher::usersAndTheirChangesAreFoundByName()
{
    const Change change = changeOf(Operation::Update);
    const QString family = change.base.value("last_name"_L1).toString();
    const auto users = found(family, SearchHit::Kind::User);
    QVERIFY(std::ranges::contains(users, change.target.key, &SearchHit::id));
    const auto changes = found(family, SearchHit::Kind::Change);
    QVERIFY(std::ranges::contains(changes, change.id.toString(), &SearchHit::id));
    QVERIFY(
        std::ranges::contains(found(change.target.key, SearchHit::Kind::Change), change.id.toString(), &SearchHit::id));
}

void TestSearcher::whoIsToBeCreatedIsFoundByName()
{
    const Change change = changeOf(Operation::Create);
    for (const QString &text : {u"løvås"_s, u"Åshild Løv"_s, change.target.key, change.id.toString()}) {
        const auto changes = found(text, SearchHit::Kind::Change);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().id, change.id.toString());
        QCOMPARE(changes.first().title, u"Løvås, Åshild"_s);
    }
    QVERIFY(found(u"løvå åse"_s, SearchHit::Kind::Change).isEmpty());
}

void TestSearcher::changesAreFoundWhateverBecameOfThem()
{
    const Change change = changeOf(Operation::Create);
    QVERIFY(QCoro::waitFor(m_desk->workspace->queue().withdraw({.ids = {change.id}})).has_value());
    // Nobody is to be created any more, but the id still leads to what was proposed.
    QVERIFY(found(u"løvås"_s, SearchHit::Kind::Change).isEmpty());
    const auto changes = found(change.target.key, SearchHit::Kind::Change);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().id, change.id.toString());
}

void TestSearcher::oneInstitutionIsSearchedWhenChosen()
{
    QCOMPARE(found(u"løvås"_s, SearchHit::Kind::Change, m_desk->code()).size(), 1);
    QVERIFY(found(u"løvås"_s, SearchHit::Kind::Change, InstitutionCode(u"ZZZ"_s)).isEmpty());
}

void TestSearcher::nothingTypedFindsNothing()
{
    const DeskServices services = m_desk->services();
    Searcher searcher(services.store, services.institutions, services.queue);
    QCOMPARE(QCoro::waitFor(searcher.search(u"  "_s, {})).value_or(QList<SearchHit>{SearchHit{}}).size(), 0);
}

QTEST_MAIN(TestSearcher)
#include "tst_searcher.moc"
