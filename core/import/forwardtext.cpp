// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/forwardtext.h"

#include "core/texts/tr.h"

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::ForwardText)

using namespace Qt::StringLiterals;

namespace {

struct Field
{
    QString text;
    bool isPath = false;
};

/// Takes one field off the text, and the ":" behind it: parse_fwd_field() of readconf.c.
std::optional<Field> takeField(QStringView &rest)
{
    Field field;
    if (rest.startsWith(u'[')) {
        const qsizetype end = rest.indexOf(u']');
        if (end < 0 || (end + 1 < rest.size() && rest.at(end + 1) != u':'))
            return std::nullopt;
        field.text = rest.sliced(1, end - 1).toString();
        field.isPath = field.text.contains(u'/');
        rest = rest.mid(end + 2);
        return field;
    }
    qsizetype at = 0;
    for (; at < rest.size() && rest.at(at) != u':'; ++at) {
        if (rest.at(at) == u'\\' && ++at == rest.size())
            return std::nullopt;
        field.isPath = field.isPath || rest.at(at) == u'/';
        field.text += rest.at(at);
    }
    rest = rest.mid(at + 1);
    return field;
}

std::optional<QList<Field>> split(const QString &text)
{
    QList<Field> fields;
    QStringView rest = text;
    while (!rest.isEmpty()) {
        const std::optional<Field> field = takeField(rest);
        if (!field)
            return std::nullopt;
        fields.append(*field);
    }
    return fields;
}

Failure bad(const QString &message)
{
    return invalidProfile(message);
}

/// ssh would put something else in place of these, each time anew.
QString tokenProblem(const Field &field)
{
    if (field.text.contains(u"${") || (field.isPath && field.text.contains(u'%')))
        return tr(R"(Culvert does not expand "%" and "${...}" in it)");
    return {};
}

Result<SocketAddress> listenAddress(const QList<Field> &fields, bool everyAddress)
{
    if (fields.size() == 1 && fields.first().isPath)
        return SocketAddress::parseListen(fields.first().text);
    if (fields.isEmpty() || fields.size() > 2 || fields.last().isPath)
        return bad(tr("ssh cannot read this forward"));
    const std::optional<quint16> port = parsePort(fields.last().text);
    if (!port || fields.last().text.isEmpty())
        return bad(tr("\"%1\" is not a port").arg(fields.last().text));
    QString host = everyAddress ? u"*"_s : u"127.0.0.1"_s;
    if (fields.size() == 2)
        host = fields.first().text;
    return SocketAddress::parseListen(joinHostPort(host, *port));
}

Result<SocketAddress> targetAddress(const QList<Field> &fields)
{
    if (fields.size() == 1 && fields.first().isPath)
        return SocketAddress::parseTarget(fields.first().text);
    if (fields.size() != 2 || fields.last().isPath)
        return bad(tr("ssh cannot read this forward's target"));
    const std::optional<quint16> port = parsePort(fields.last().text);
    if (!port || *port == 0 || fields.last().text.isEmpty())
        return bad(tr("\"%1\" is not a port").arg(fields.last().text));
    return SocketAddress::parseTarget(joinHostPort(fields.first().text, *port));
}

/// How many of the fields say where to listen, as parse_forward() counts them.
qsizetype listenFields(const QList<Field> &fields, bool hasTarget)
{
    if (!hasTarget)
        return fields.size();
    const bool targetIsPath = fields.last().isPath;
    return fields.size() - (targetIsPath ? 1 : 2);
}

EndpointType typeOf(ForwardKind kind, bool hasTarget)
{
    switch (kind) {
    case ForwardKind::Dynamic:
        return EndpointType::Socks;
    case ForwardKind::Local:
        return EndpointType::Forward;
    case ForwardKind::Remote:
        return hasTarget ? EndpointType::Reverse : EndpointType::ReverseSocks;
    }
    Q_UNREACHABLE();
}

/// A path as a field: ssh reads the others' brackets by itself.
QString asField(const QString &text)
{
    if (!text.startsWith(u'/'))
        return text;
    return QString(text).replace(u'\\', u"\\\\"_s).replace(u':', u"\\:"_s);
}

/// One word of ssh_config(5) for splitWords() of misc.c.
QString asWord(const QString &text)
{
    QString word = text;
    word.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    const bool plain = word == text && !text.contains(u' ') && !text.contains(u'\'') &&
                       !text.startsWith(u'#') && !text.isEmpty();
    return plain ? text : u'"' + word + u'"';
}

} // namespace

Result<EndpointSettings> endpointFromForward(ForwardKind kind, const QString &listen,
                                             const QString &target, bool gatewayPorts)
{
    const bool hasTarget = kind != ForwardKind::Dynamic && !target.isEmpty();
    if (kind == ForwardKind::Local && !hasTarget)
        return bad(tr("the target is missing"));
    // ssh reads both as one text, so that "8080:db" and "80" are a forward, too.
    const std::optional<QList<Field>> fields = split(hasTarget ? listen + u':' + target : listen);
    if (!fields || fields->isEmpty())
        return bad(tr("ssh cannot read this forward"));
    for (const Field &field : *fields) {
        if (const QString problem = tokenProblem(field); !problem.isEmpty())
            return bad(problem);
    }
    EndpointSettings endpoint;
    endpoint.type = typeOf(kind, hasTarget);
    const qsizetype count = listenFields(*fields, hasTarget);
    if (count < 1)
        return bad(tr("ssh cannot read this forward"));
    const bool everyAddress = gatewayPorts && endpoint.isLocal();
    const Result<SocketAddress> address = listenAddress(fields->first(count), everyAddress);
    if (!address)
        return address.failure();
    endpoint.listen = *address;
    if (endpoint.isLocal() && !endpoint.listen.isUnix() && endpoint.listen.tcp().port == 0)
        return bad(tr("\"%1\" is not a port").arg(u"0"_s));
    if (hasTarget) {
        const Result<SocketAddress> to = targetAddress(fields->sliced(count));
        if (!to)
            return to.failure();
        endpoint.target = *to;
    }
    return endpoint;
}

Result<EndpointSettings> endpointFromResolved(ForwardKind kind, const QString &text,
                                              bool gatewayPorts)
{
    if (kind == ForwardKind::Dynamic)
        return endpointFromForward(kind, asField(text), {}, gatewayPorts);
    // ssh puts no quotes around paths with spaces: what follows a space and looks like a target is
    // one.
    qsizetype space = text.indexOf(u' ');
    if (text.startsWith(u'/')) {
        const qsizetype host = text.lastIndexOf(u" [");
        const qsizetype path = text.indexOf(u" /");
        space = host >= 0 ? host : path;
    }
    const QString listen = text.left(space);
    const QString target = space < 0 ? QString() : text.mid(space + 1);
    const bool dynamic = kind == ForwardKind::Remote && target == u"[socks]:0";
    return endpointFromForward(kind, asField(listen), dynamic ? QString() : asField(target),
                               gatewayPorts);
}

QString forwardLine(const EndpointSettings &endpoint)
{
    QString keyword;
    switch (endpoint.type) {
    case EndpointType::Socks:
        keyword = u"DynamicForward"_s;
        break;
    case EndpointType::Forward:
        keyword = u"LocalForward"_s;
        break;
    case EndpointType::Reverse:
    case EndpointType::ReverseSocks:
        keyword = u"RemoteForward"_s;
        break;
    }
    QString line = keyword + u' ' + asWord(asField(endpoint.listen.toString()));
    if (endpoint.hasTarget())
        line += u' ' + asWord(asField(endpoint.target.toString()));
    return line;
}

} // namespace Culvert
