// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/sql.h"
#include "tests/widgets/queuepanedesk.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextDocument>

using namespace skranke;
using namespace Qt::StringLiterals;

/// What the queue pane shows and where links lead in it: filters touch nothing that they hide.
class QueueFiltersTest : public QObject, private QueuePaneDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void anInstitutionWithoutChangesIsNoEmptyQueue()
    {
        propose(2, 0);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 2);
        const QSignalSpy all(m_pane.get(), &Pane::allInstitutionsRequested);
        m_pane->setInstitutionFilter(InstitutionCode(m_desk->sandbox.institutions().at(1).code));
        QTRY_VERIFY(!changes()->isVisible());
        QTRY_VERIFY(nextStep()->isVisible());
        nextStep()->click();
        QCOMPARE(all.size(), 1);
        m_pane->setInstitutionFilter({});
        QTRY_VERIFY(changes()->isVisible());
        QCOMPARE(changes()->model()->rowCount(), 2);

        // A link leads out of the filter too.
        m_pane->setInstitutionFilter(InstitutionCode(m_desk->sandbox.institutions().at(1).code));
        QTRY_VERIFY(!changes()->isVisible());
        connect(m_pane.get(), &Pane::allInstitutionsRequested, m_pane.get(),
                [this] { m_pane->setInstitutionFilter({}); });
        QVERIFY(m_pane->open({.kind = Link::Kind::Batch, .id = m_batch.toString()}));
        QTRY_COMPARE(m_pane->place().value(u"batch"_s).toString(), m_batch.toString());
        QTRY_VERIFY(changes()->isVisible());
    }

    void whatAFilterHidesIsNotSent()
    {
        propose(2, 2);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 4);
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(countOf(ChangeState::Approved), 4);
        chooseState(u"approved"_s);
        QTRY_VERIFY(m_pane->isPictureReady());
        m_pane->focusFilter();
        auto *text = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        QTest::keyClicks(text, u"Løvås"_s);
        QTRY_COMPARE(changes()->model()->rowCount(), 2);
        QTRY_VERIFY(send()->text().contains(u'2'));
        changes()->setFocus();
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(countOf(ChangeState::Applied) + countOf(ChangeState::Kept) == 2, 30'000);
        QCOMPARE(countOf(ChangeState::Approved), 2);
    }

    void whatIsNotShownIsNotApproved()
    {
        propose(3, 0);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 3);
        changes()->setCurrentIndex(changes()->model()->index(0, 0));
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_T);
        QTRY_COMPARE(countOf(ChangeState::Withdrawn), 1);
        QComboBox *states = nullptr;
        QTRY_VERIFY(([&] {
            for (QComboBox *box : m_pane->findChildren<QComboBox *>()) {
                if (box->findData(u"withdrawn"_s) >= 0)
                    states = box;
            }
            return states != nullptr;
        }()));
        states->setFocus();
        for (int step = 0; step < states->count() && states->currentData().toString() != u"withdrawn"; ++step)
            QTest::keyClick(states, Qt::Key_Down);
        QTRY_COMPARE(changes()->model()->rowCount(), 1);
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->setFocus();
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!message()->text().isEmpty());
        QCOMPARE(countOf(ChangeState::Proposed), 2);
        QCOMPARE(countOf(ChangeState::Approved), 0);
    }

    void fieldAndTextFiltersNarrowTheTable()
    {
        propose(4, 1);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 5);
        const auto fields = [this]() -> QComboBox * {
            for (QComboBox *box : m_pane->findChildren<QComboBox *>()) {
                if (box->findData(u"expiry_date"_s) >= 0)
                    return box;
            }
            return nullptr;
        };
        QTRY_VERIFY(fields());
        fields()->setFocus();
        while (fields()->currentData().toString() != u"expiry_date")
            QTest::keyClick(fields(), Qt::Key_Down);
        QTRY_VERIFY(m_pane->isPictureReady());
        const int withDate = countOfMember(u"expiry_date"_s);
        QTRY_COMPARE(changes()->model()->rowCount(), withDate);
        QVERIFY(m_pane->stepBack());
        QTRY_COMPARE(changes()->model()->rowCount(), 5);
        m_pane->focusFilter();
        auto *text = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        QTest::keyClicks(text, u"Løvås"_s);
        QTRY_COMPARE(changes()->model()->rowCount(), 1);
        QVERIFY(m_pane->stepBack());
        QTRY_COMPARE(changes()->model()->rowCount(), 5);
        QVERIFY(!m_pane->stepBack());
    }

    void theRuleThatDecidedNarrowsTheTable()
    {
        propose(4, 1);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 5);
        const auto word = toWord(DecidedBy::NewUser);
        const auto rules = [this, word]() -> QComboBox * {
            for (QComboBox *box : m_pane->findChildren<QComboBox *>()) {
                if (box->findData(word) >= 0)
                    return box;
            }
            return nullptr;
        };
        QTRY_VERIFY(rules());
        QVERIFY(!rules()->accessibleName().isEmpty());
        rules()->setFocus();
        while (rules()->currentData().toString() != word)
            QTest::keyClick(rules(), Qt::Key_Down);
        QTRY_COMPARE(changes()->model()->rowCount(), 1);
        QCOMPARE(changeAt(0).operation, Operation::Create);
        // What the filter hides is not touched.
        changes()->setFocus();
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(countOf(ChangeState::Approved), 1);
        QCOMPARE(countOf(ChangeState::Proposed), 4);
        QVERIFY(m_pane->stepBack());
        QTRY_COMPARE(changes()->model()->rowCount(), 5);
    }

    void oneClickShowsOnlyTheChangesOfAField()
    {
        propose(4, 1);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 5);
        auto *fields = m_pane->findChild<QTreeView *>(u"fieldCounts"_s);
        QVERIFY(fields && !fields->accessibleName().isEmpty());
        const auto rowOf = [fields](const QString &member) {
            const QModelIndexList found =
                fields->model()->match(fields->model()->index(0, 0), IdRole, member, 1, Qt::MatchExactly);
            return found.value(0);
        };
        QTRY_VERIFY(rowOf(u"last_name"_s).isValid());
        const int counted = rowOf(u"last_name"_s).data(CountRole).toInt();
        QCOMPARE(counted, countOfMember(u"last_name"_s));
        QTest::mouseClick(fields->viewport(), Qt::LeftButton, {}, fields->visualRect(rowOf(u"last_name"_s)).center());
        // What was counted is what is shown.
        QTRY_COMPARE(changes()->model()->rowCount(), counted);
        QVERIFY(m_pane->stepBack());
        QTRY_COMPARE(changes()->model()->rowCount(), 5);
        QCOMPARE(fields->currentIndex().row(), 0); // all fields
        // The same by keys.
        fields->setFocus();
        for (int step = 0; step < fields->model()->rowCount() && fields->currentIndex() != rowOf(u"last_name"_s);
             ++step)
            QTest::keyClick(fields, Qt::Key_Down);
        QTRY_COMPARE(changes()->model()->rowCount(), counted);
        // Narrowed to a state that none has, the list counts nothing, and the filter does not widen by itself.
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->setFocus();
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(countOf(ChangeState::Approved), counted);
    }

    void risksAreSeenAndFilteredBy()
    {
        propose(3, 0);
        // One of the three loses something.
        QVERIFY(m_desk->workspace->store().runBlocking([](StoreAccess &access) -> Result<> {
            return Sql::run(access.db, u"DELETE FROM change_risk"_s).transform([](const QSqlQuery &) { });
        }));
        QVERIFY(m_desk->workspace->store().runBlocking([](StoreAccess &access) -> Result<> {
            return Sql::run(access.db,
                            u"INSERT INTO change_risk (change_number, risk) SELECT MIN(number), 'log-in' FROM change"_s)
                .transform([](const QSqlQuery &) { });
        }));
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 3);
        QComboBox *risks = nullptr;
        const auto find = [&] {
            for (QComboBox *box : m_pane->findChildren<QComboBox *>()) {
                if (box->findData(u"log-in"_s) >= 0)
                    risks = box;
            }
            return risks != nullptr;
        };
        QTRY_VERIFY(find());
        QVERIFY(!changes()->isColumnHidden(ChangeTableModel::RiskColumn));
        risks->setFocus();
        QTest::keyClick(risks, Qt::Key_Down);
        QTRY_COMPARE(changes()->model()->rowCount(), 1);
        QVERIFY(m_pane->stepBack());
        QTRY_COMPARE(changes()->model()->rowCount(), 3);
    }

    void theChosenChangeSurvivesARestart()
    {
        propose(5, 1);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 6);
        QVERIFY(m_pane->open({.kind = Link::Kind::Change, .id = idAt(4).toString()}));
        const ChangeId id = idAt(4);
        QTRY_COMPARE(m_pane->place().value(u"change"_s).toString(), id.toString());
        QTRY_COMPARE(m_pane->place().value(u"batch"_s).toString(), m_batch.toString());
        const QVariantMap place = m_pane->place();

        m_pane = std::make_unique<QueuePane>(m_desk->services(), m_desk->jobs);
        m_pane->goTo(place);
        QVERIFY(showPane(*m_pane));
        QTRY_COMPARE(changes()->currentIndex().data(IdRole).toString(), id.toString());
        QTRY_COMPARE(m_pane->place().value(u"batch"_s).toString(), m_batch.toString());
    }

    void theHeadNamesInstitutionUserAndPlaceAsLinks()
    {
        propose(1, 0);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 1);
        QTRY_VERIFY(m_pane->isPictureReady());
        const Change change = changeAt(0);
        QSignalSpy links(m_pane.get(), &Pane::linkActivated);
        QLabel *facts = nullptr;
        for (QLabel *label : m_pane->findChildren<QLabel *>()) {
            if (label->text().contains(u"href=\"user:"_s))
                facts = label;
        }
        QVERIFY(facts);
        QTextDocument text;
        text.setHtml(facts->text());
        QList<Link> found;
        for (auto part = text.begin().begin(); !part.atEnd(); ++part) {
            if (const auto link = linkFromHref(part.fragment().charFormat().anchorHref()))
                found.append(*link);
        }
        const InstitutionCode code = m_desk->code();
        const Link user{.kind = Link::Kind::User, .institution = code, .id = change.target.key};
        Link place{
            .kind = Link::Kind::File, .institution = code, .id = change.evidence.file, .line = change.evidence.line};
        QList<Link> expected{{.kind = Link::Kind::Institution, .institution = code}, user, place};
        for (const QString &rule : change.evidence.findings) {
            place.rule = rule;
            expected.append(place);
        }
        QCOMPARE(found, expected);
        QTest::keyClick(facts, Qt::Key_Tab); // to the first link
        Q_EMIT facts->linkActivated(u"user:?at="_s + code.toString() + u"&id="_s + change.target.key);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().first().value<Link>(), user);
    }

    void aLinkOpensItsChange()
    {
        propose(3, 0);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 3);
        const ChangeId last = idAt(2);
        QVERIFY(m_pane->open({.kind = Link::Kind::Change, .id = last.toString()}));
        QTRY_COMPARE(idAt(changes()->currentIndex().row()), last);
        QVERIFY(m_pane->open({.kind = Link::Kind::Batch, .id = m_batch.toString()}));
        QVERIFY(!m_pane->open({.kind = Link::Kind::File}));
    }
};

QTEST_MAIN(QueueFiltersTest)
#include "tst_queuefilters.moc"
