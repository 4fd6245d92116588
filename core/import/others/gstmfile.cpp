// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/others/gstmfile.h"

#include "core/texts/tr.h"

#include <QHash>
#include <QXmlStreamReader>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::GstmFile)

using namespace Qt::StringLiterals;

namespace {

using Fields = QHash<QString, QString>;

/// The texts of the elements right below the one that the reader stands at.
Fields readFields(QXmlStreamReader &xml)
{
    Fields fields;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        fields.insert(name, xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed());
    }
    return fields;
}

void addForward(const Fields &fields, ForeignTunnel &tunnel)
{
    const QString type = fields.value(u"type"_s);
    const QString listen = fields.value(u"port1"_s);
    const QString whole = listen + u':' + fields.value(u"host"_s) + u':' + fields.value(u"port2"_s);
    if (type == u"local")
        tunnel.addForward(u"localforward"_s, whole);
    else if (type == u"remote")
        tunnel.addForward(u"remoteforward"_s, whole);
    else if (type == u"dynamic")
        tunnel.addForward(u"dynamicforward"_s, listen);
    else
        tunnel.leaveOut(tr("a forward of the type \"%1\"").arg(printable(type)));
}

void addLogin(const Fields &fields, ForeignTunnel &tunnel)
{
    if (fields.value(u"host"_s).isEmpty())
        tunnel.refuse(tr("it names no host"));
    // gSTM gives it to ssh as it is, so that it may have a user.
    const QString host = fields.value(u"host"_s);
    const qsizetype at = host.lastIndexOf(u'@');
    tunnel.setHost(host.mid(at + 1));
    tunnel.add(u"user"_s, {at < 0 ? fields.value(u"login"_s) : host.left(at)});
    if (const QString port = fields.value(u"port"_s); port != u"22")
        tunnel.add(u"port"_s, {port});
    tunnel.add(u"identityfile"_s, {fields.value(u"privkey"_s)});
    if (fields.value(u"autostart"_s) == u"1")
        tunnel.leaveOut(tr("that it starts by itself: \"culvert edit NAME --start always\", or "
                           "on-demand, if you want that"));
    if (fields.value(u"preset"_s) == u"1")
        tunnel.leaveOut(tr("that its forwards are in your ssh configuration: \"culvert import\" "
                           "brings them in from there"));
}

bool isKnown(const QString &name)
{
    static const QStringList Known{u"name"_s,      u"host"_s,    u"port"_s,   u"login"_s,
                                   u"privkey"_s,   u"restart"_s, u"notify"_s, u"maxrestarts"_s,
                                   u"autostart"_s, u"preset"_s};
    return Known.contains(name);
}

} // namespace

bool isXml(const QByteArray &bytes)
{
    const QByteArray text =
        (bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes).left(200).trimmed();
    return text.startsWith('<');
}

Result<ForeignFile> tunnelsFromGstm(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    ForeignFile file;
    Fields fields;
    QList<Fields> forwards;
    if (xml.readNextStartElement() && xml.name() != u"sshtunnel")
        return invalidProfile(tr("this XML is no tunnel of gSTM"));
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        if (name == u"tunnel") {
            forwards.append(readFields(xml));
            continue;
        }
        if (!isKnown(name))
            file.notes.append(tr("the unknown field \"%1\" is left out").arg(printable(name)));
        fields.insert(name, xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed());
        if (forwards.size() + file.notes.size() > MostForeignTunnels)
            return invalidProfile(tr("the file has too many fields"));
    }
    if (xml.hasError())
        return invalidProfile(
            tr("line %1, column %2").arg(xml.lineNumber()).arg(xml.columnNumber() + 1),
            printable(xml.errorString()));
    const QString name = fields.value(u"name"_s);
    ForeignTunnel tunnel(name.isEmpty() ? fields.value(u"host"_s) : name);
    addLogin(fields, tunnel);
    for (const Fields &forward : std::as_const(forwards))
        addForward(forward, tunnel);
    file.tunnels.append(tunnel);
    return file;
}

} // namespace Culvert
