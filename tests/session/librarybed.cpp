// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/session/librarybed.h"

namespace Culvert::Test {

bool LibraryBed::start()
{
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    return m_bed.startServer();
}

SshAccess::Setup LibraryBed::setup(const QString &destination) const
{
    SshAccess::Setup setup{DestinationUrl::parse(destination).value()};
    setup.configFile = m_bed.setup().profile.configFile;
    setup.askpassProgram = QStringLiteral(CULVERT_ASKPASS);
    return setup;
}

std::unique_ptr<SshAccess> LibraryBed::access(const SshAccess::Setup &setup)
{
    return SshAccess::create(setup).value();
}

std::unique_ptr<Connector> LibraryBed::connector(const SshAccess &access, const QString &way,
                                                 std::chrono::milliseconds idleTime)
{
    if (way == u"mux")
        return access.makeMuxConnector(idleTime);
    return way == u"socks" ? access.makeSocksConnector(idleTime) : access.makeProcessConnector();
}

} // namespace Culvert::Test
