// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/preferencesfile.h"
#include "app/wiring/workspace.h"
#include "services/alma/almaclient.h"
#include "services/core/institution.h"
#include "services/institutions/institutionregister.h"
#include "tests/fakes/fakehttpserver.h"

#include <QCoroTask>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

Result<std::unique_ptr<Workspace>> open(const QString &folder)
{
    return QCoro::waitFor(Workspace::open(folder, Workspace::KeyPlace::KeyFile));
}

} // namespace

class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsRegisteredIsThereWhenTheProfileIsOpenedAgain()
    {
        const QTemporaryDir folder;
        Institution institution;
        institution.code = InstitutionCode(u"NSK"_s);
        institution.name = u"North School"_s;
        institution.almaUrl = QUrl(u"https://alma.library.example"_s);
        {
            const auto workspace = open(folder.path());
            QVERIFY(workspace);
            QVERIFY(QCoro::waitFor((*workspace)->institutions().add(institution)));
            QVERIFY(!(*workspace)->startProblem());
        }
        const auto again = open(folder.path());
        QVERIFY(again);
        const auto found = QCoro::waitFor((*again)->institutions().find(institution.code));
        QVERIFY(found);
        QCOMPARE(found->name, institution.name);
    }

    void onlyThisAccountCanReadTheProfile()
    {
        const QTemporaryDir folder;
        const QString profile = folder.filePath(u"profile"_s);
        const auto workspace = open(profile);
        QVERIFY(workspace);
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY((QFile::permissions(profile) & others) == QFile::Permissions());
    }

    void preferencesCountAtOnceAndAreKept()
    {
        const QTemporaryDir folder;
        const auto workspace = open(folder.path());
        QVERIFY(workspace);
        const QSignalSpy changed(workspace->get(), &Workspace::preferencesChanged);
        Preferences wanted = (*workspace)->preferences();
        wanted.cacheRetentionDays = 4;
        QVERIFY((*workspace)->setPreferences(wanted));
        QCOMPARE(changed.count(), 1);
        QVERIFY((*workspace)->preferences() == wanted);
        QVERIFY(loadPreferences(folder.path()) == wanted);
    }

    void anUnusableCertificateFileChangesNothing()
    {
        const QTemporaryDir folder;
        const auto workspace = open(folder.path());
        QVERIFY(workspace);
        const Preferences before = (*workspace)->preferences();
        Preferences wanted = before;
        wanted.extraCaFile = folder.filePath(u"missing.pem"_s);
        QVERIFY(!(*workspace)->setPreferences(wanted));
        QVERIFY((*workspace)->preferences() == before);
    }

    void aCertificateFileThatHasGoneDoesNotLockAnybodyOut()
    {
        const QTemporaryDir folder;
        Preferences kept;
        kept.extraCaFile = folder.filePath(u"gone.pem"_s);
        QVERIFY(savePreferences(folder.path(), kept));
        const auto workspace = open(folder.path());
        QVERIFY(workspace);
        QVERIFY((*workspace)->startProblem());
        QCOMPARE((*workspace)->startProblem()->kind, Error::Kind::BadInput);

        Preferences wanted = (*workspace)->preferences();
        wanted.language = Preferences::Language::Nynorsk;
        QVERIFY((*workspace)->setPreferences(wanted));
        wanted.extraCaFile.clear();
        QVERIFY((*workspace)->setPreferences(wanted));
    }

    void theProxyHoldsWithoutTheCertificateFile()
    {
        FakeHttpServer proxy;
        proxy.setOtherwise({.bytes = FakeHttpServer::answer(403, "no", "text/plain")});
        const QTemporaryDir folder;
        Preferences kept;
        kept.extraCaFile = folder.filePath(u"gone.pem"_s);
        kept.proxyMode = Preferences::ProxyMode::Manual;
        kept.proxyHost = proxy.url().host();
        kept.proxyPort = static_cast<quint16>(proxy.url().port());
        QVERIFY(savePreferences(folder.path(), kept));
        const auto workspace = open(folder.path());
        QVERIFY(workspace);
        (*workspace)->client().setRetries(0);
        Institution institution;
        institution.code = InstitutionCode(u"NSK"_s);
        institution.name = u"North School"_s;
        institution.almaUrl = QUrl(u"https://alma.library.example"_s);
        QVERIFY(QCoro::waitFor((*workspace)->institutions().add(institution)));
        QVERIFY(QCoro::waitFor((*workspace)->institutions().setKey(institution.code, u"l8xx-not-a-key"_s)));
        QVERIFY(!QCoro::waitFor((*workspace)->institutions().test(institution.code)));
        QCOMPARE(proxy.arrivals().size(), 1);
        QCOMPARE(proxy.arrivals().constFirst().method, "CONNECT"_ba);
    }

    void aProfileThatCannotBeMadeIsAnError()
    {
        const auto workspace = open(u"/proc/no-such-folder/profile"_s);
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().kind, Error::Kind::Storage);
    }

    void aDamagedStoreIsSaidAndNotOverwritten()
    {
        const QTemporaryDir folder;
        {
            const auto workspace = open(folder.path());
            QVERIFY(workspace);
        }
        QFile store(folder.filePath(u"skranke.sqlite"_s));
        QVERIFY(store.open(QIODevice::WriteOnly | QIODevice::Truncate));
        store.write(QByteArray(8192, 'x'));
        store.close();
        const auto workspace = open(folder.path());
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().code, u"store-damaged"_s);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
