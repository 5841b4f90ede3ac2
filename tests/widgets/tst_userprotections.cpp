// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/changefieldsmodel.h"
#include "models/roles.h"
#include "services/userimport/protectionregister.h"
#include "tests/widgets/paneshow.h"
#include "tests/widgets/windowdesk.h"
#include "widgets/common/tableview.h"
#include "widgets/userimport/protectdialog.h"
#include "widgets/userimport/userimportpane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoroTask>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace skranke;
using namespace Qt::StringLiterals;

/// "Protect this field for this person", from the page of a user of the cache.
class UserProtectionsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<UserImportPane> m_pane;
    QString m_id;

    template <typename Part>
    Part *part(const QString &name) const
    {
        return m_pane->findChild<Part *>(name);
    }
    ProtectDialog *dialog() const
    {
        const auto dialogs = m_pane->findChildren<ProtectDialog *>();
        return dialogs.isEmpty() ? nullptr : dialogs.first();
    }
    [[nodiscard]] QList<StoredProtection> entries() const
    {
        return QCoro::waitFor(m_desk->workspace->protections().list({.withEnded = true}, QDate::currentDate()))
            .value_or(QList<StoredProtection>());
    }
    void chooseField(const QString &member) const
    {
        auto *fields = part<TableView>(u"cachedFields"_s);
        const auto *model = qobject_cast<ChangeFieldsModel *>(fields->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->rows().at(row).path.member == member)
                fields->setCurrentIndex(model->index(row, 0));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        QVERIFY(m_desk->open());
        m_pane = std::make_unique<UserImportPane>(m_desk->services(), m_desk->jobs);
        QVERIFY(showPane(*m_pane));
        QVERIFY(m_desk->fetchUsers());
        m_id = m_desk->sandbox.users(m_desk->code().toString()).first().value(u"primary_id").toString();
        QVERIFY(m_pane->open({.kind = Link::Kind::User, .institution = m_desk->code(), .id = m_id}));
        QTRY_VERIFY(part<TableView>(u"cachedFields"_s)->isVisible());
    }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void fieldIsProtectedAndSetFree()
    {
        chooseField(u"last_name"_s);
        QTest::mouseClick(part<QToolButton>(u"protectField"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog());
        auto *field = dialog()->findChild<QComboBox *>(u"field"_s);
        auto *policy = dialog()->findChild<QComboBox *>(u"policy"_s);
        auto *ok = dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QCOMPARE(field->currentData().toString(), u"last_name"_s);
        QCOMPARE(policy->currentData().toString(), u"create_only"_s);
        QVERIFY(!ok->isEnabled()); // without a reason
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"reason"_s), u"married abroad"_s);
        QVERIFY(ok->isEnabled());
        QTest::mouseClick(ok, Qt::LeftButton);

        auto *table = part<TableView>(u"protections"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(!dialog());
        QCOMPARE(entries().size(), 1);
        const StoredProtection entry = entries().first();
        QCOMPARE(entry.person.toString(), m_id);
        QCOMPARE(entry.member, u"last_name"_s);
        QCOMPARE(entry.policy, u"create_only"_s);
        QCOMPARE(entry.reason, u"married abroad"_s);
        QCOMPARE(entry.lastDay, QDate::currentDate().addMonths(12));

        auto *end = part<QPushButton>(u"endProtection"_s);
        QVERIFY(!end->isEnabled());
        const auto pages = m_pane->findChildren<QTabWidget *>();
        for (QTabWidget *page : pages) {
            if (page->isVisible())
                page->setCurrentIndex(1);
        }
        table->selectRow(0);
        QVERIFY(end->isEnabled());
        QTest::mouseClick(end, Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QVERIFY(entries().first().ended.isValid());
    }

    void policiesFollowTheField()
    {
        QTest::mouseClick(part<QToolButton>(u"protectField"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog());
        auto *field = dialog()->findChild<QComboBox *>(u"field"_s);
        auto *policy = dialog()->findChild<QComboBox *>(u"policy"_s);
        for (int row = 0; row < field->count(); ++row) {
            field->setCurrentIndex(row);
            for (int each = 0; each < policy->count(); ++each) {
                const auto chosen = fieldPolicyFromWord(policy->itemData(each).toString());
                QVERIFY(chosen && fieldpolicies::fits(field->currentData().toString(), *chosen));
            }
            QCOMPARE_GE(policy->count(), 4);
        }
        field->setCurrentIndex(field->findData(u"user_note"_s));
        policy->setCurrentIndex(policy->findData(u"merge"_s));
        field->setCurrentIndex(field->findData(u"user_block"_s));
        QCOMPARE(policy->currentData().toString(), u"merge"_s);
    }

    void protectionWithoutAnEnd()
    {
        QTest::mouseClick(part<QToolButton>(u"protectField"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog());
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"reason"_s), u"agreed"_s);
        dialog()->findChild<QCheckBox *>(u"ends"_s)->setChecked(false);
        QVERIFY(!dialog()->findChild<QDateEdit *>(u"lastDay"_s)->isEnabled());
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(part<TableView>(u"protections"_s)->model()->rowCount(), 1);
        QVERIFY(!entries().first().lastDay.isValid());
    }
};

QTEST_MAIN(UserProtectionsTest)
#include "tst_userprotections.moc"
