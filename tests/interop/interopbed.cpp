// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/interop/interopbed.h"

#include "core/model/profilejson.h"
#include "tests/harness/contentof.h"

#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

#include <sys/socket.h>

namespace Culvert::Interop {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DataSize = 3'000'000;

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
    return bytes;
}

bool fail(const ClientOutput &output)
{
    if (output.exitStatus != 0)
        qWarning("%s", qPrintable(output.words()));
    return output.exitStatus != 0;
}

} // namespace

bool InteropBed::start()
{
    m_words = "through the tunnel " + randomBytes(8).toHex();
    m_data = randomBytes(DataSize);
    QDir().mkpath(home());
    writePages();
    return startServer() && makeCertificate() && makeRepository() && startSites() && startProgram();
}

QString InteropBed::address(quint16 port)
{
    return u"127.0.0.1:%1"_s.arg(port);
}

QString InteropBed::socketPath() const
{
    return m_folder.filePath(u"proxy.sock"_s);
}

QString InteropBed::url(const QString &path) const
{
    return u"http://%1:%2%3"_s.arg(siteName()).arg(m_site->port()).arg(path);
}

QString InteropBed::secureUrl(const QString &path) const
{
    return u"https://%1:%2%3"_s.arg(siteName()).arg(m_secureSite->port()).arg(path);
}

QString InteropBed::urlByAddress(const QString &path) const
{
    return u"http://%1%2"_s.arg(address(m_site->port()), path);
}

QString InteropBed::writeFile(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

QString InteropBed::freshFolder()
{
    const QString path = m_folder.filePath(u"client%1"_s.arg(++m_folders));
    QDir().mkpath(path);
    return path;
}

bool InteropBed::startServer()
{
    // Only what is started by this one call gets it.
    qputenv("LD_PRELOAD", SERVER_RESOLVER);
    const bool started = m_bed.startServer(
        {u"PermitOpen 127.0.0.1:* localhost:* %1:* %2:*"_s.arg(siteName(), unknownName())});
    qunsetenv("LD_PRELOAD");
    return started;
}

void InteropBed::writePages()
{
    writeFile(u"www/page.html"_s,
              "<!doctype html><title>" + m_words + "</title><p>" + m_words + "</p>\n");
    writeFile(u"www/data"_s, m_data);
    writeFile(u"www/apt/Packages"_s, "Package: " + QByteArray(m_words).replace(' ', '-') +
                                         "\nVersion: 1\nArchitecture: all\nFilename: none\n"
                                         "Size: 0\nDescription: nothing\n");
}

bool InteropBed::makeCertificate()
{
    return !fail(
        run({u"openssl"_s,
             {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
              u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
              u"/CN="_s + siteName(), u"-addext"_s, u"subjectAltName=DNS:"_s + siteName(),
              u"-keyout"_s, m_folder.filePath(u"key.pem"_s), u"-out"_s, certificate()}}));
}

bool InteropBed::makeRepository()
{
    if (findClient(u"git"_s).isEmpty())
        return true;
    const QString work = freshFolder();
    const QString served = m_folder.filePath(u"www/repository.git"_s);
    QFile file(QDir(work).filePath(u"words"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(m_words) != m_words.size())
        return false;
    file.close();
    const QList<QStringList> steps{
        {u"-C"_s, work, u"init"_s, u"--quiet"_s, u"--initial-branch"_s, u"main"_s},
        {u"-C"_s, work, u"add"_s, u"words"_s},
        {u"-C"_s, work, u"-c"_s, u"user.name=me"_s, u"-c"_s, u"user.email=me@interop.test"_s,
         u"commit"_s, u"--quiet"_s, u"--message"_s, u"Say it"_s},
        {u"clone"_s, u"--quiet"_s, u"--bare"_s, work, served},
        {u"-C"_s, served, u"update-server-info"_s},
    };
    for (const QStringList &step : steps) {
        if (fail(run({u"git"_s, step})))
            return false;
    }
    return true;
}

bool InteropBed::startSites()
{
    const auto gate = [sshd = m_bed.server().processId()](const SocketEnds &client) {
        return socketBelongsTo(client, sshd);
    };
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(Test::contentOf(certificate())));
    tls.setPrivateKey(QSslKey(Test::contentOf(m_folder.filePath(u"key.pem"_s)), QSsl::Ec));
    const QString www = m_folder.filePath(u"www"_s);
    m_site = std::make_unique<Website>(www, gate);
    m_secureSite = std::make_unique<Website>(www, gate, tls);
    return !tls.localCertificate().isNull() && !tls.privateKey().isNull();
}

Profile InteropBed::lateProfile() const
{
    Profile profile = Profile::create(u"late"_s, address(m_silentServer->port()));
    profile.configFile = u"/dev/null"_s;
    profile.endpoints = m_bed.profile().endpoints;
    return profile;
}

void InteropBed::addProfile(const Test::ProgramBed &program) const
{
    Profile profile = m_bed.profile(profileName());
    EndpointSettings guarded = profile.endpoints.constFirst();
    guarded.user = user();
    guarded.password = password();
    profile.endpoints.append(guarded);
    QList<Profile> profiles{profile};
    if (&program == &m_program) {
        EndpointSettings local;
        local.listen = SocketAddress::unixSocket(socketPath());
        profiles.first().endpoints.append(local);
        profiles.append(lateProfile());
    }
    const QString folder = program.home() + u"/config/culvert"_s;
    QDir().mkpath(folder);
    QFile file(folder + u"/profiles.json"_s);
    const QByteArray text = profilesToJson(profiles);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
}

bool InteropBed::startProgram()
{
    m_silentServer = std::make_unique<Test::TargetServer>([](int socket) {
        // To its end, and without an answer.
        for (char byte = 0; ::recv(socket, &byte, 1, 0) > 0;) {
        }
    });
    addProfile(m_program);
    if (!m_program.start())
        return false;
    const Test::ProgramBed::Output up = m_program.culvert({u"up"_s, profileName(), u"--wait"_s});
    if (up.exitStatus != 0)
        qWarning("%s", qPrintable(up.errors));
    m_port = portOf(m_program, profileName(), 0);
    m_guardedPort = portOf(m_program, profileName(), 1);
    m_latePort = portOf(m_program, u"late"_s);
    return up.exitStatus == 0 && m_port != 0 && m_guardedPort != 0 && m_latePort != 0;
}

quint16 InteropBed::portOf(const Test::ProgramBed &program, const QString &profile,
                           qsizetype endpoint)
{
    const QString listen = program.profileStatus(profile)
                               .value(u"endpoints")
                               .toArray()
                               .at(endpoint)
                               .toObject()
                               .value(u"listen")
                               .toString();
    const Result<HostPort> parsed = HostPort::parse(listen);
    return parsed ? parsed->port : 0;
}

} // namespace Culvert::Interop
