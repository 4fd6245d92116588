// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QStringList>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

/// What a panel with a system tray puts on the session bus
/// (freedesktop.org, StatusNotifierItem).
class TrayPanel : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered MEMBER hasHost)

public:
    static QString serviceName() { return u"org.kde.StatusNotifierWatcher"_s; }
    static QString objectPath() { return u"/StatusNotifierWatcher"_s; }

    bool hasHost = false;
    /// The services of the icons that programs have shown, those that are gone included.
    QStringList icons;

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service) { icons.append(service); }

Q_SIGNALS:
    void StatusNotifierHostRegistered();
};

} // namespace Culvert::Test
