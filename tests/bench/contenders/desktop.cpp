// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/contenders/desktop.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusError>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int StartMilliseconds = 10'000;

QString panelConnection()
{
    return u"bench-panel"_s;
}

} // namespace

Desktop::Desktop(const QString &directory)
    : m_display(directory + u"/display-log"_s, ChildProcess::Output::ToReadLine)
{
    m_panel.hasHost = true;
}

Desktop::~Desktop()
{
    QDBusConnection::disconnectFromBus(panelConnection());
}

std::optional<Failure> Desktop::start()
{
    const QStringList arguments{u"-displayfd"_s,  u"1"_s,         u"-screen"_s, u"0"_s,
                                u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s};
    if (auto failure =
            m_display.start(u"Xvfb"_s, arguments, QProcessEnvironment::systemEnvironment()))
        return failure;
    const auto number = m_display.readLine(StartMilliseconds);
    if (!number)
        return m_display.failure(u"Xvfb does not start"_s);
    m_displayNumber = *number;
    if (!m_bus.start())
        return Failure{FailureKind::Internal, u"cannot start dbus-daemon"_s, {}};
    QDBusConnection bus = QDBusConnection::connectToBus(m_bus.address(), panelConnection());
    if (!bus.registerObject(Test::TrayPanel::objectPath(), &m_panel,
                            QDBusConnection::ExportAllContents) ||
        !bus.registerService(Test::TrayPanel::serviceName()))
        return Failure{FailureKind::Internal, u"cannot be a panel"_s, bus.lastError().message()};
    return std::nullopt;
}

void Desktop::addTo(QProcessEnvironment &environment) const
{
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(m_displayNumber));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address());
}

qsizetype Desktop::icons() const
{
    QCoreApplication::processEvents();
    return m_panel.icons.size();
}

} // namespace Culvert::Bench
