// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/others/boringfile.h"

#include "core/import/others/tomltext.h"
#include "core/texts/tr.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::BoringFile)

using namespace Qt::StringLiterals;

namespace {

// As many as a profile has endpoints.
constexpr int MostPorts = 1000;
// In a file.
constexpr qsizetype MostForwards = 20'000;
constexpr int LastPort = 65535;
// Of a text that is shown; the file may have a megabyte in one.
constexpr qsizetype MostShown = 100;

/// A text, or a number as boring takes one for a port.
QString asText(const QJsonValue &value)
{
    constexpr double MostExact = 1e15;
    if (value.isDouble() && std::abs(value.toDouble()) < MostExact &&
        std::trunc(value.toDouble()) == value.toDouble())
        return QString::number(qint64(value.toDouble()));
    return value.toString();
}

bool isPort(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// What ssh would be told: what has no colon and is no number is a path to boring.
QString asForward(const QString &address, const QString &host)
{
    if (isPort(address))
        return host.isEmpty() ? address : host + u':' + address;
    return address;
}

/// "8000-8010,8080" and the host before it, one by one; nothing where it makes no sense.
std::optional<QStringList> expanded(const QString &address)
{
    const qsizetype colon = address.lastIndexOf(u':');
    const QString host = address.left(colon + 1);
    const QString ports = address.mid(colon + 1);
    const bool isList = ports.contains(u',') || ports.contains(u'-');
    if (!isList || address.contains(u'/'))
        return QStringList{address};
    QStringList all;
    const QStringList parts = ports.split(u',');
    for (const QString &part : parts) {
        const QString first = part.section(u'-', 0, 0).trimmed();
        const QString last = part.contains(u'-') ? part.section(u'-', 1).trimmed() : first;
        const int from = first.toInt();
        const int to = last.toInt();
        if (!isPort(first) || !isPort(last) || to < from || to > LastPort ||
            all.size() + (to - from) >= MostPorts)
            return std::nullopt;
        for (int port = from; port <= to; ++port)
            all.append(host + QString::number(port));
    }
    return all;
}

class BoringReader
{
public:
    Result<ForeignFile> read(const QList<TomlTable> &tables);

private:
    /// What one table of a tunnel says.
    struct Fields
    {
        QJsonObject values;
        QList<QJsonObject> forwards;
    };

    void addTunnel(const Fields &fields);
    static void addForwards(const QJsonObject &fields, ForeignTunnel &tunnel);
    static void addForward(const QString &mode, const QString &local, const QString &remote,
                           ForeignTunnel &tunnel);
    static void addRest(const QJsonObject &fields, ForeignTunnel &tunnel);
    void readRoot(const TomlTable &table);

    ForeignFile m_file;
    QString m_keepAlive;
    QList<Fields> m_tunnels;
};

QJsonObject valuesOf(const TomlTable &table)
{
    QJsonObject values;
    for (const TomlTable::Entry &entry : table.entries)
        values.insert(entry.key, entry.value);
    return values;
}

void BoringReader::readRoot(const TomlTable &table)
{
    for (const TomlTable::Entry &entry : table.entries) {
        if (entry.key == u"keep_alive") {
            m_keepAlive = asText(entry.value);
        } else if (entry.key == u"tunnels") {
            const QJsonArray list = entry.value.toArray();
            for (const QJsonValue tunnel : list)
                m_tunnels.append(Fields{tunnel.toObject(), {}});
        } else {
            m_file.notes.append(tr("line %1: the unknown field \"%2\" is left out")
                                    .arg(entry.line)
                                    .arg(printable(entry.key)));
        }
    }
}

Result<ForeignFile> BoringReader::read(const QList<TomlTable> &tables)
{
    for (const TomlTable &table : tables) {
        if (table.name.isEmpty())
            readRoot(table);
        else if (table.name == u"tunnels")
            m_tunnels.append(Fields{valuesOf(table), {}});
        else if (table.name == u"tunnels.forwards" && !m_tunnels.isEmpty())
            m_tunnels.last().forwards.append(valuesOf(table));
        else
            m_file.notes.append(tr("line %1: the unknown table \"%2\" is left out")
                                    .arg(table.line)
                                    .arg(printable(table.name)));
        if (m_tunnels.size() > MostForeignTunnels ||
            (!m_tunnels.isEmpty() && m_tunnels.last().forwards.size() > MostPorts) ||
            m_file.notes.size() > MostForeignTunnels)
            return invalidProfile(tr("the file has too many tables"));
    }
    qsizetype forwards = 0;
    for (const Fields &fields : std::as_const(m_tunnels)) {
        addTunnel(fields);
        forwards += m_file.tunnels.last().forwardCount();
        if (forwards > MostForwards)
            return invalidProfile(tr("the file has too many tables"));
    }
    return m_file;
}

void BoringReader::addTunnel(const Fields &fields)
{
    const QJsonObject &values = fields.values;
    const QString host = values.value(u"host"_s).toString();
    const QString name = values.value(u"name"_s).toString();
    ForeignTunnel tunnel(name.isEmpty() ? host : name);
    if (host.isEmpty())
        tunnel.refuse(tr("it names no host"));
    tunnel.setHost(host);
    tunnel.add(u"user"_s, {values.value(u"user"_s).toString()});
    if (const QString port = asText(values.value(u"port"_s)); port != u"0")
        tunnel.add(u"port"_s, {port});
    const QString identity = values.value(u"identity"_s).toString();
    tunnel.add(u"identityfile"_s,
               {identity.isEmpty() ? values.value(u"identity_file"_s).toString() : identity});
    const QString keepAlive =
        values.contains(u"keep_alive"_s) ? asText(values.value(u"keep_alive"_s)) : m_keepAlive;
    tunnel.add(u"serveraliveinterval"_s, {keepAlive});
    if (values.contains(u"local"_s) || values.contains(u"remote"_s))
        addForwards(values, tunnel);
    for (const QJsonObject &forward : fields.forwards)
        addForwards(forward, tunnel);
    const QJsonArray listed = values.value(u"forwards"_s).toArray();
    for (const QJsonValue forward : listed)
        addForwards(forward.toObject(), tunnel);
    addRest(values, tunnel);
    m_file.tunnels.append(tunnel);
}

void BoringReader::addForwards(const QJsonObject &fields, ForeignTunnel &tunnel)
{
    const QString mode = fields.value(u"mode"_s).toString(u"local"_s).toLower();
    const QString local = asText(fields.value(u"local"_s));
    const QString remote = asText(fields.value(u"remote"_s));
    const std::optional<QStringList> locals = expanded(local);
    const std::optional<QStringList> remotes = expanded(remote);
    const bool needsBoth = !mode.startsWith(u"socks");
    if (!locals || !remotes || (needsBoth && locals->size() != remotes->size())) {
        tunnel.leaveOut(
            tr("the ports %1 and %2: they do not make pairs")
                .arg(printable(local.left(MostShown)), printable(remote.left(MostShown))));
        return;
    }
    const qsizetype count = mode == u"socks-remote" ? remotes->size() : locals->size();
    if (tunnel.forwardCount() + count > MostPorts) {
        tunnel.leaveOut(
            tr("the ports %1 and %2: they are too many")
                .arg(printable(local.left(MostShown)), printable(remote.left(MostShown))));
        return;
    }
    for (qsizetype i = 0; i < count; ++i)
        addForward(mode, locals->value(i), remotes->value(i), tunnel);
}

void BoringReader::addForward(const QString &mode, const QString &local, const QString &remote,
                              ForeignTunnel &tunnel)
{
    const QString here = u"localhost"_s;
    if (mode == u"local" || mode == u"l" || mode == u"-l")
        tunnel.addForward(u"localforward"_s, asForward(local, {}) + u':' + asForward(remote, here));
    else if (mode == u"remote" || mode == u"r" || mode == u"-r")
        tunnel.addForward(u"remoteforward"_s,
                          asForward(remote, {}) + u':' + asForward(local, here));
    else if (mode == u"socks")
        tunnel.addForward(u"dynamicforward"_s, asForward(local, {}));
    else if (mode == u"socks-remote")
        tunnel.addForward(u"remoteforward"_s, asForward(remote, {}));
    else
        tunnel.leaveOut(tr("a forward of the mode \"%1\"").arg(printable(mode)));
}

void BoringReader::addRest(const QJsonObject &fields, ForeignTunnel &tunnel)
{
    static const QStringList Known{u"name"_s,  u"host"_s,     u"user"_s,          u"port"_s,
                                   u"local"_s, u"remote"_s,   u"mode"_s,          u"identity"_s,
                                   u"group"_s, u"forwards"_s, u"identity_file"_s, u"keep_alive"_s};
    if (const QString group = fields.value(u"group"_s).toString(); !group.isEmpty())
        tunnel.leaveOut(tr("group %1: put it into one of yours").arg(printable(group)));
    const QStringList keys = fields.keys();
    for (const QString &key : keys) {
        if (key.startsWith(u"on_"))
            tunnel.leaveOut(
                tr("%1: Culvert runs no programs when a tunnel changes").arg(printable(key)));
        else if (!Known.contains(key))
            tunnel.leaveOut(tr("the unknown field \"%1\"").arg(printable(key)));
        else if (fields.value(key).toString().contains(u"${"))
            tunnel.warn(tr("%1 has a variable of the environment in it, which is not replaced")
                            .arg(printable(key)));
    }
}

} // namespace

bool isBoringFile(const QByteArray &bytes)
{
    return bytes.startsWith("[[tunnels") || bytes.contains("\n[[tunnels") ||
           bytes.contains("\n[[ tunnels") || bytes.startsWith("\xef\xbb\xbf[[tunnels") ||
           bytes.startsWith("tunnels = [") || bytes.contains("\ntunnels = [");
}

Result<ForeignFile> tunnelsFromBoring(const QByteArray &bytes)
{
    const Result<QList<TomlTable>> tables = readToml(bytes);
    if (!tables)
        return tables.failure();
    return BoringReader().read(*tables);
}

} // namespace Culvert
