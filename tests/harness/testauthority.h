// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

/// A certificate authority for one test, and a server's certificate by it. Made afresh by
/// openssl(1), gone with this object.
class TestAuthority
{
public:
    /// What keeps it from being made here; empty = nothing.
    static QString problem();

    /// For a server of this name. False with qWarning if openssl fails.
    bool certify(const QString &hostName);
    /// The path of the authority's own certificate, once there is one.
    QString certificateFile() const { return file(u"ca.pem"_s); }
    QSslConfiguration serverConfiguration() const;
    /// Trusts this authority and no other.
    QSslConfiguration clientConfiguration() const;

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

} // namespace Culvert::Test
