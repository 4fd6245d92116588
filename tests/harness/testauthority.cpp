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

using namespace Qt::StringLiterals;

namespace {

QString openssl()
{
    return QStandardPaths::findExecutable(u"openssl"_s);
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
    return QStringList{
        u"req"_s,    u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
        u"-nodes"_s, u"-keyout"_s, keyFile, u"-subj"_s,    u"/CN="_s + name};
}

} // namespace

QString TestAuthority::problem()
{
    if (!QSslSocket::supportsSsl())
        return u"this Qt has no TLS"_s;
    return openssl().isEmpty() ? u"openssl is not installed"_s : QString();
}

bool TestAuthority::certify(const QString &hostName)
{
    QFile extensions(file(u"extensions"_s));
    if (!extensions.open(QFile::WriteOnly))
        return false;
    extensions.write("subjectAltName=DNS:" + hostName.toUtf8() + '\n');
    extensions.close();
    const QString days = u"30"_s;
    return run(request(file(u"ca.key"_s), u"Test authority"_s) +
               QStringList{u"-x509"_s, u"-days"_s, days, u"-out"_s, file(u"ca.pem"_s)}) &&
           run(request(file(u"server.key"_s), hostName) +
               QStringList{u"-out"_s, file(u"server.request"_s)}) &&
           run({u"x509"_s, u"-req"_s, u"-in"_s, file(u"server.request"_s), u"-CA"_s,
                file(u"ca.pem"_s), u"-CAkey"_s, file(u"ca.key"_s), u"-CAcreateserial"_s, u"-days"_s,
                days, u"-extfile"_s, extensions.fileName(), u"-out"_s, file(u"server.pem"_s)});
}

QSslConfiguration TestAuthority::serverConfiguration() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contentOf(file(u"server.pem"_s))));
    tls.setPrivateKey(QSslKey(contentOf(file(u"server.key"_s)), QSsl::Ec));
    return tls;
}

QSslConfiguration TestAuthority::clientConfiguration() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({QSslCertificate(contentOf(certificateFile()))});
    return tls;
}

} // namespace Culvert::Test
