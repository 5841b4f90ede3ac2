// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/signingkeytablemodel.h"
#include "models/roles.h"
#include "services/queue/keyfile.h"
#include "services/queue/signingkeys.h"
#include "tests/widgets/testdesk.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/keys/keynamedialog.h"
#include "widgets/keys/signingkeysdialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

/// The own key and the register, through the dialog, between two desks.
class TestSigningKeysDialog : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<TestDesk> m_other;
    std::unique_ptr<SigningKeysDialog> m_dialog;

    [[nodiscard]] QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    [[nodiscard]] QString ownText() const { return m_dialog->findChild<QLabel *>(u"ownKey"_s)->text(); }
    [[nodiscard]] TableView *table() const { return m_dialog->findChild<TableView *>(); }
    [[nodiscard]] QString told() const { return m_dialog->messages().text(); }
    [[nodiscard]] SigningKeys &keys() const { return m_desk->workspace().signingKeys(); }
    [[nodiscard]] QString path(const QString &name) const { return m_desk->folder() + u'/' + name; }

    void show()
    {
        m_dialog = std::make_unique<SigningKeysDialog>(keys(), nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    /// A colleague's public half, in a file.
    [[nodiscard]] QString colleague(const QString &name)
    {
        SigningKeys &others = m_other->workspace().signingKeys();
        others.setAccount([] { return u"ola"_s; });
        const auto made = QCoro::waitFor(others.own(u"Ola Løvås"_s));
        const auto file = QCoro::waitFor(others.exported());
        QFile written(path(name));
        if (!made || !file || !written.open(QIODevice::WriteOnly) || written.write(*file) != file->size())
            qFatal("no key file");
        return written.fileName();
    }
    /// Presses the button of the question that is open with this text on it.
    static void answer(const QString &text)
    {
        QTRY_VERIFY(qobject_cast<QMessageBox *>(QApplication::activeModalWidget()));
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        for (QAbstractButton *one : question->buttons()) {
            if (one->text().remove(u'&') == text) {
                QTest::keyClick(one, Qt::Key_Space);
                return;
            }
        }
        QFAIL("no such button");
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_other = std::make_unique<TestDesk>();
        keys().setAccount([] { return u"kari"_s; });
    }
    void cleanup()
    {
        m_dialog.reset();
        m_other.reset();
        m_desk.reset();
    }

    void openingMakesNoKey()
    {
        show();
        QTRY_VERIFY(button(u"makeKey"_s)->isVisible());
        QVERIFY(!button(u"copyKey"_s)->isVisible());
        QVERIFY(!button(u"saveKey"_s)->isVisible());
        QVERIFY(m_dialog->findChild<EmptyView *>()->isVisible());
        QVERIFY(!button(u"withdrawKey"_s)->isEnabled());
        QVERIFY(QCoro::waitFor(keys().all())->isEmpty());
    }

    void theOwnKeyIsMadeUnderANameByKeys()
    {
        show();
        QTRY_VERIFY(button(u"makeKey"_s)->isVisible());
        button(u"makeKey"_s)->setFocus();
        QTest::keyClick(button(u"makeKey"_s), Qt::Key_Space);
        QTRY_VERIFY(qobject_cast<KeyNameDialog *>(QApplication::activeModalWidget()));
        auto *name = QApplication::activeModalWidget()->findChild<QLineEdit *>(u"keyName"_s);
        QTRY_VERIFY(name->hasFocus());
        QCOMPARE(name->text(), u"kari"_s);
        QTest::keyClick(name, Qt::Key_Delete); // what was suggested is selected
        QTest::keyClick(name, Qt::Key_Return); // no name: nothing happens
        QVERIFY(name->isVisible());
        QTest::keyClicks(name, u"Kari Åsgård"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(ownText().contains(u"Kari Åsgård"));
        const auto own = QCoro::waitFor(keys().existing());
        QVERIFY(own && *own);
        QVERIFY2(ownText().contains(fingerprintText((*own)->id)), qPrintable(ownText()));
        QVERIFY(!button(u"makeKey"_s)->isVisible());
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void thePublicHalfIsCopiedAndSaved()
    {
        QVERIFY(QCoro::waitFor(keys().own(u"Kari"_s)));
        show();
        QTRY_VERIFY(button(u"copyKey"_s)->isVisible());
        QTest::keyClick(button(u"copyKey"_s), Qt::Key_Space);
        QTRY_VERIFY(!told().isEmpty());
        const auto copied = KeyFile::read(QGuiApplication::clipboard()->text().toUtf8());
        QVERIFY(copied);
        QCOMPARE(copied->name, u"Kari"_s);
        QCOMPARE(copied->id, (*QCoro::waitFor(keys().existing()))->id);

        m_dialog->saveTo(path(u"kari.key"_s));
        QTRY_VERIFY(told().contains(u"kari.key"));
        QFile file(path(u"kari.key"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(KeyFile::read(file.readAll())->id, copied->id);
        // What is there is not written over, and that is said.
        m_dialog->saveTo(path(u"kari.key"_s));
        QTRY_VERIFY(told().contains(u"exists already"));
    }

    void aColleaguesKeyIsAddedAfterAQuestionWithItsFingerprint()
    {
        const QString file = colleague(u"ola.key"_s);
        show();
        m_dialog->addFrom(file);
        QTRY_VERIFY(qobject_cast<QMessageBox *>(QApplication::activeModalWidget()));
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(question->text().contains(u"Ola Løvås"));
        const auto known = QCoro::waitFor(m_other->workspace().signingKeys().existing());
        QVERIFY(question->informativeText().contains(fingerprintText((*known)->id)));
        answer(u"Cancel"_s); // Enter alone gives nobody power
        QTRY_VERIFY(!QApplication::activeModalWidget() || QApplication::activeModalWidget() == m_dialog.get());
        QVERIFY(QCoro::waitFor(keys().all())->isEmpty());

        m_dialog->addFrom(file);
        answer(u"Add the Key"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY(table()->isVisible());
        QVERIFY(told().contains(u"Ola Løvås"));
    }

    void whatIsNoKeyFileIsRefused()
    {
        show();
        QFile file(path(u"nothing.key"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nothing") > 0);
        file.close();
        m_dialog->addFrom(file.fileName());
        QVERIFY(told().contains(u"no public signing key"));
        m_dialog->addFrom(path(u"missing.key"_s));
        QVERIFY(told().contains(u"missing.key"));
        QVERIFY(QCoro::waitFor(keys().all())->isEmpty());
    }

    void aKeyIsWithdrawnAfterAQuestion()
    {
        QFile file(colleague(u"ola.key"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QCoro::waitFor(keys().add(file.readAll())));
        show();
        const QAbstractItemModelTester tester(table()->model());
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_VERIFY(button(u"withdrawKey"_s)->isEnabled());
        QTest::keyClick(button(u"withdrawKey"_s), Qt::Key_Space);
        answer(u"Cancel"_s);
        QVERIFY(QCoro::waitFor(keys().all())->constFirst().isUsable());
        QTest::keyClick(button(u"withdrawKey"_s), Qt::Key_Space);
        answer(u"Withdraw"_s);
        QTRY_VERIFY(!button(u"withdrawKey"_s)->isEnabled()); // not twice
        QVERIFY(!QCoro::waitFor(keys().all())->constFirst().isUsable());
        QCOMPARE(table()->model()->index(0, SigningKeyTableModel::StateColumn).data(StateRole).toString(),
                 u"revoked"_s);
        // And a withdrawn key does not come back by its file.
        m_dialog->addFrom(file.fileName());
        answer(u"Add the Key"_s);
        QTRY_VERIFY(told().contains(u"revoked"));
    }

    void afterTheOwnKeyIsWithdrawnAnotherCanBeMade()
    {
        const auto own = QCoro::waitFor(keys().own(u"Kari"_s));
        QVERIFY(own);
        show();
        QTRY_VERIFY(button(u"copyKey"_s)->isVisible());
        m_dialog->withdraw(*own);
        QTRY_VERIFY(button(u"makeKey"_s)->isVisible());
        m_dialog->makeOwn(u"Kari"_s);
        QTRY_VERIFY(button(u"copyKey"_s)->isVisible());
        QCOMPARE(table()->model()->rowCount(), 2);
    }

    void everythingHasATextAndAName()
    {
        show();
        QTRY_VERIFY(button(u"makeKey"_s)->isVisible());
        QVERIFY(!table()->accessibleName().isEmpty());
        QVERIFY(!m_dialog->windowTitle().isEmpty());
        for (const QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
            if (one->isVisible())
                QVERIFY2(!one->text().isEmpty(), qPrintable(one->objectName()));
        }
        // Texts are made anew, not added to.
        const QString before = ownText();
        QEvent event(QEvent::LanguageChange);
        QApplication::sendEvent(m_dialog.get(), &event);
        QCOMPARE(ownText(), before);
    }
};

QTEST_MAIN(TestSigningKeysDialog)
#include "tst_signingkeysdialog.moc"
