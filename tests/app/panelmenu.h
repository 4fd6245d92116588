// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStringList>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

/// The menu of an icon as a panel shows it: read and clicked over D-Bus (com.canonical.dbusmenu).
/// Nothing blocks, since the program may be this one.
class PanelMenu
{
public:
    struct Entry
    {
        int id = 0;
        QString label;
        /// 1 = has its mark, 0 = has none, -1 = cannot have one.
        int toggle = -1;
    };

    /// @p service has the icon.
    PanelMenu(QDBusConnection panel, QString service)
        : m_panel(std::move(panel))
        , m_service(std::move(service))
    {}

    /// Asks for it anew; entries() has it a moment later.
    void refresh()
    {
        QDBusMessage call = message(u"GetLayout"_s);
        call << 0 << -1 << QStringList();
        auto *watcher = new QDBusPendingCallWatcher(m_panel.asyncCall(call));
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [this, watcher] {
            watcher->deleteLater();
            const QList<QVariant> values = watcher->reply().arguments();
            if (values.size() < 2)
                return;
            m_entries.clear();
            read(values.at(1).value<QDBusArgument>());
        });
    }
    const QList<Entry> &entries() const { return m_entries; }
    /// The first whose label begins like this; an id of 0 if there is none.
    Entry find(const QString &label) const
    {
        for (const Entry &entry : m_entries) {
            QString plain = entry.label;
            if (plain.remove(u'_').startsWith(label))
                return entry;
        }
        return {};
    }
    void click(int id)
    {
        QDBusMessage call = message(u"Event"_s);
        call << id << u"clicked"_s << QVariant::fromValue(QDBusVariant(QString())) << uint(0);
        m_panel.asyncCall(call);
    }

private:
    QDBusMessage message(const QString &method) const
    {
        return QDBusMessage::createMethodCall(m_service, u"/MenuBar"_s, u"com.canonical.dbusmenu"_s,
                                              method);
    }
    /// (ia{sv}av), each of the last another one.
    void read(const QDBusArgument &layout)
    {
        Entry entry;
        QVariantMap properties;
        layout.beginStructure();
        layout >> entry.id >> properties;
        entry.label = properties.value(u"label"_s).toString();
        if (properties.value(u"toggle-type"_s).isValid())
            entry.toggle = properties.value(u"toggle-state"_s).toInt();
        m_entries.append(entry);
        layout.beginArray();
        while (!layout.atEnd()) {
            QDBusVariant child;
            layout >> child;
            read(child.variant().value<QDBusArgument>());
        }
        layout.endArray();
        layout.endStructure();
    }

    QDBusConnection m_panel;
    QString m_service;
    QList<Entry> m_entries;
};

} // namespace Culvert::Test
