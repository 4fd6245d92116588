// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/app/programbed.h"
#include "tests/harness/tunnelbed.h"
#include "tests/interop/client.h"
#include "tests/interop/website.h"

#include <QTemporaryDir>

#include <memory>

namespace Culvert::Interop {

using namespace Qt::StringLiterals;

/// Everything that a pair of a client and Culvert needs: a real sshd, web servers behind it that
/// show something only to who comes through it, and the program itself with a profile that has a
/// proxy endpoint. The names of the servers exist for that sshd alone.
class InteropBed
{
public:
    InteropBed() = default;
    Q_DISABLE_COPY_MOVE(InteropBed)

    /// True when all of it runs and the tunnel is up; false with qWarning otherwise.
    bool start();

    // The ways in: an endpoint, one that wants user and password, and one on a Unix socket.
    QString proxy() const { return address(m_port); }
    quint16 port() const { return m_port; }
    QString guardedProxy() const { return address(m_guardedPort); }
    quint16 guardedPort() const { return m_guardedPort; }
    QString socketPath() const;
    /// Of a tunnel whose server never says a word.

    quint16 latePort() const { return m_latePort; }
    static QString user() { return u"me"_s; }
    static QString password() { return u"open-sesame"_s; }

    // What is behind the server.

    /// Resolved by the server and by nobody else.
    static QString siteName() { return u"site.interop.test"_s; }
    static QString unknownName() { return u"unknown.interop.test"_s; }
    /// Resolved by the server, which lets nobody go there.
    static QString prohibitedName() { return u"prohibited.interop.test"_s; }
    const Website &site() const { return *m_site; }
    const Website &secureSite() const { return *m_secureSite; }
    QString url(const QString &path) const;
    QString secureUrl(const QString &path) const;
    /// The same site by its address, for clients that cannot send a name.
    QString urlByAddress(const QString &path) const;
    /// The certificate of secureUrl(), which is its own authority.
    QString certificate() const { return m_folder.filePath(u"certificate.pem"_s); }
    /// What stands on "/page.html" and in the git repository, new in each run.
    QByteArray words() const { return m_words; }
    /// "/data", some megabytes that are no text.
    QByteArray data() const { return m_data; }
    QString dataFile() const { return m_folder.filePath(u"www/data"_s); }
    PrivateSshd &server() { return m_bed.server(); }

    // To run clients.

    ClientOutput run(const ClientCommand &command) const { return runClient(command, home()); }
    QString home() const { return m_folder.filePath(u"home"_s); }
    /// A file with that content that stays until the end.
    QString writeFile(const QString &name, const QByteArray &content) const;
    QString freshFolder();

    /// Gives a program that was not started yet the same profile, with its first two ways in.
    void addProfile(const Test::ProgramBed &program) const;
    Test::ProgramBed &program() { return m_program; }
    static QString profileName() { return u"interop"_s; }
    /// The port of the profile's endpoint in a program that runs.
    static quint16 portOf(const Test::ProgramBed &program, const QString &profile,
                          qsizetype endpoint = 0);

private:
    static QString address(quint16 port);
    bool startServer();
    Profile lateProfile() const;
    void writePages();
    bool makeCertificate();
    bool makeRepository();
    bool startSites();
    bool startProgram();

    QTemporaryDir m_folder;
    int m_folders = 0;
    QByteArray m_words;
    QByteArray m_data;
    Test::TunnelBed m_bed;
    std::unique_ptr<Test::TargetServer> m_silentServer;
    std::unique_ptr<Website> m_site;
    std::unique_ptr<Website> m_secureSite;
    Test::ProgramBed m_program;
    quint16 m_port = 0;
    quint16 m_guardedPort = 0;
    quint16 m_latePort = 0;
};

} // namespace Culvert::Interop
