// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/testauthority.h"
#include "tests/harness/contentof.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>

namespace Culvert::Test {

namespace {

QString openssl()
{
    return QStandardPaths::findExecutable(QStringLiteral("openssl"));
}

bool run(const QStringList &arguments)
{
    QProcess process;
    process.start(openssl(), arguments);
    if (process.waitForFinished() && process.exitCode() == 0)
        return true;
    qWarning("openssl: %s", process.readAllStandardError().constData());
    return false;
}

/// A new key in @p keyFile, and what "openssl req" makes of it.
QStringList request(const QString &keyFile, const QString &name)
{
    return QStringList{QStringLiteral("req"),
                       QStringLiteral("-newkey"),
                       QStringLiteral("ec"),
                       QStringLiteral("-pkeyopt"),
                       QStringLiteral("ec_paramgen_curve:prime256v1"),
                       QStringLiteral("-nodes"),
                       QStringLiteral("-keyout"),
                       keyFile,
                       QStringLiteral("-subj"),
                       QStringLiteral("/CN=") + name};
}

} // namespace

QString TestAuthority::problem()
{
    if (!QSslSocket::supportsSsl())
        return QStringLiteral("this Qt has no TLS");
    return openssl().isEmpty() ? QStringLiteral("openssl is not installed") : QString();
}

bool TestAuthority::certify(const QString &hostName)
{
    QFile extensions(file(QStringLiteral("extensions")));
    if (!extensions.open(QFile::WriteOnly))
        return false;
    extensions.write("subjectAltName=DNS:" + hostName.toUtf8() + '\n');
    extensions.close();
    const QString days = QStringLiteral("30");
    return run(request(file(QStringLiteral("ca.key")), QStringLiteral("Test authority")) +
               QStringList{QStringLiteral("-x509"), QStringLiteral("-days"), days,
                           QStringLiteral("-out"), file(QStringLiteral("ca.pem"))}) &&
           run(request(file(QStringLiteral("server.key")), hostName) +
               QStringList{QStringLiteral("-out"), file(QStringLiteral("server.request"))}) &&
           run({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                file(QStringLiteral("server.request")), QStringLiteral("-CA"),
                file(QStringLiteral("ca.pem")), QStringLiteral("-CAkey"),
                file(QStringLiteral("ca.key")), QStringLiteral("-CAcreateserial"),
                QStringLiteral("-days"), days, QStringLiteral("-extfile"), extensions.fileName(),
                QStringLiteral("-out"), file(QStringLiteral("server.pem"))});
}

QSslConfiguration TestAuthority::serverConfiguration() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contentOf(file(QStringLiteral("server.pem")))));
    tls.setPrivateKey(QSslKey(contentOf(file(QStringLiteral("server.key"))), QSsl::Ec));
    return tls;
}

QSslConfiguration TestAuthority::clientConfiguration() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({QSslCertificate(contentOf(certificateFile()))});
    return tls;
}

} // namespace Culvert::Test
