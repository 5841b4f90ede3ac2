// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/alma/almatesting.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

using namespace skranke;
using namespace skranke::almatesting;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T *thing) const
    {
        Free(thing);
    }
};

template <typename T, auto Free>
using Owned = std::unique_ptr<T, Freed<Free>>;

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, size};
}

/// A key and a certificate that vouches for itself, made anew so that no key lies among the sources.
struct Identity {
    QByteArray certificate; ///< PEM
    QByteArray key; ///< PEM

    /// `names` as OpenSSL writes them: `IP:127.0.0.1`, `DNS:alma.example`. `lasts` in seconds from now.
    Identity(const QByteArray &names, long lasts)
    {
        const Owned<EVP_PKEY, EVP_PKEY_free> pair(EVP_EC_gen("P-256"));
        const Owned<X509, X509_free> made(X509_new());
        X509_set_version(made.get(), X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(made.get()), 1);
        X509_gmtime_adj(X509_getm_notBefore(made.get()), -24L * 3600);
        X509_gmtime_adj(X509_getm_notAfter(made.get()), lasts);
        X509_set_pubkey(made.get(), pair.get());
        X509_NAME *name = X509_get_subject_name(made.get());
        const QByteArray common = "Skranke test";
        X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(common.constData()), -1, -1, 0);
        X509_set_issuer_name(made.get(), name);
        for (const auto &[kind, value] :
             {std::pair{NID_basic_constraints, "critical,CA:TRUE"_ba}, std::pair{NID_subject_alt_name, names}}) {
            const Owned<X509_EXTENSION, X509_EXTENSION_free> extension(
                X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData()));
            X509_add_ext(made.get(), extension.get(), -1);
        }
        X509_sign(made.get(), pair.get(), EVP_sha256());

        const Owned<BIO, BIO_free> one(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509(one.get(), made.get());
        certificate = contentOf(one.get());
        const Owned<BIO, BIO_free> other(BIO_new(BIO_s_mem()));
        PEM_write_bio_PrivateKey_traditional(other.get(), pair.get(), nullptr, nullptr, 0, nullptr, nullptr);
        key = contentOf(other.get());
    }
};

/// Answers every request that came through TLS with `{}` and counts them.
class TlsServer : public QSslServer {
public:
    explicit TlsServer(const Identity &identity)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(identity.certificate, QSsl::Pem));
        tls.setPrivateKey(QSslKey(identity.key, QSsl::Ec, QSsl::Pem));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        setSslConfiguration(tls);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    socket->readAll();
                    ++requests;
                    socket->write(FakeHttpServer::answer(200, "{}"));
                });
            }
        });
        listening = listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url() const { return QUrl(u"https://127.0.0.1:%1"_s.arg(serverPort())); }

    bool listening = false;
    int requests = 0;
};

constexpr long aDay = 24L * 3600;

} // namespace

class TestAlmaTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aServerThatNobodyVouchesForIsNotTalkedTo();
    void theExtraAuthorityIsTrustedAsLongAsItIsChosen();
    void theExtraAuthorityExcusesNothing_data();
    void theExtraAuthorityExcusesNothing();

private:
    [[nodiscard]] Preferences trusting(const Identity &identity) const;

    QTemporaryDir m_folder;
};

Preferences TestAlmaTls::trusting(const Identity &identity) const
{
    Preferences preferences;
    preferences.extraCaFile = m_folder.filePath(u"authority.pem"_s);
    QFile file(preferences.extraCaFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(identity.certificate) != identity.certificate.size())
        return {};
    return preferences;
}

void TestAlmaTls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here.");
    QVERIFY(m_folder.isValid());
}

void TestAlmaTls::aServerThatNobodyVouchesForIsNotTalkedTo()
{
    TlsServer server(Identity("IP:127.0.0.1", aDay));
    QVERIFY(server.listening);
    Bench bench;
    bench.institution.almaUrl = server.url();
    const auto read = QCoro::waitFor(bench.client.get(bench.institution, u"/users"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Offline);
    QCOMPARE(read.error().code, u"tls-failed"_s);
    const auto written = QCoro::waitFor(bench.client.put(bench.institution, u"/users/x"_s, {}, "{}"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"tls-failed"_s);
    QVERIFY(!outcomeUnknown(written.error()));
    QCOMPARE(server.requests, 0);
}

void TestAlmaTls::theExtraAuthorityIsTrustedAsLongAsItIsChosen()
{
    const Identity identity("IP:127.0.0.1", aDay);
    TlsServer server(identity);
    QVERIFY(server.listening);
    Bench bench;
    bench.institution.almaUrl = server.url();
    QVERIFY(bench.client.configure(trusting(identity)));
    QVERIFY(QCoro::waitFor(bench.client.get(bench.institution, u"/users"_s)));
    QVERIFY(QCoro::waitFor(bench.client.put(bench.institution, u"/users/x"_s, {}, "{}")));
    QCOMPARE(server.requests, 2);

    // Not over a connection that was made while it was.
    QVERIFY(bench.client.configure({}));
    const auto read = QCoro::waitFor(bench.client.get(bench.institution, u"/users"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"tls-failed"_s);
    QCOMPARE(server.requests, 2);
}

void TestAlmaTls::theExtraAuthorityExcusesNothing_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<long>("lasts");
    QTest::newRow("another host") << "DNS:alma.example"_ba << aDay;
    QTest::newRow("over since an hour") << "IP:127.0.0.1"_ba << -3600L;
}

void TestAlmaTls::theExtraAuthorityExcusesNothing()
{
    QFETCH(const QByteArray, names);
    QFETCH(const long, lasts);
    const Identity identity(names, lasts);
    TlsServer server(identity);
    QVERIFY(server.listening);
    Bench bench;
    bench.institution.almaUrl = server.url();
    QVERIFY(bench.client.configure(trusting(identity)));
    const auto read = QCoro::waitFor(bench.client.get(bench.institution, u"/users"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Offline);
    QCOMPARE(read.error().code, u"tls-failed"_s);
    QCOMPARE(server.requests, 0);
}

QTEST_GUILESS_MAIN(TestAlmaTls)
#include "tst_almatls.moc"
