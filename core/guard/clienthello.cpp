// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/guard/clienthello.h"

#include "core/guard/ownhost.h"

namespace Culvert {

namespace {

constexpr qsizetype RecordHeader = 5;
constexpr qsizetype HelloHeader = 4;
constexpr qsizetype LongestRecord = 1 << 14;
constexpr char Handshake = 0x16;
constexpr char MajorVersion = 3;
constexpr char ClientHello = 1;
constexpr qsizetype VersionAndRandom = 2 + 32;
// Extensions, and the kind of name that there is (RFC 6066, section 3).
constexpr qsizetype ServerName = 0;
constexpr qsizetype Alpn = 16;
constexpr qsizetype HostName = 0;

/// Takes parts off the front; once there is not enough of them, everything is empty.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    bool isOver() const { return m_bytes.isEmpty(); }
    qsizetype number(int size)
    {
        qsizetype value = 0;
        for (const char c : take(size))
            value = value << 8 | static_cast<quint8>(c);
        return value;
    }
    QByteArrayView take(qsizetype size)
    {
        const QByteArrayView part = m_bytes.first(size <= m_bytes.size() ? size : 0);
        m_bytes = size <= m_bytes.size() ? m_bytes.sliced(size) : QByteArrayView();
        return part;
    }
    /// A part behind its size, which has @p sizeSize bytes.
    QByteArrayView counted(int sizeSize) { return take(number(sizeSize)); }

private:
    QByteArrayView m_bytes;
};

bool offersHttp(QByteArrayView protocols)
{
    Reader list(Reader(protocols).counted(2));
    while (!list.isOver()) {
        const QByteArrayView protocol = list.counted(1);
        if (protocol == "h2" || protocol.startsWith("http/"))
            return true;
    }
    return false;
}

QByteArray firstName(QByteArrayView names)
{
    Reader list(Reader(names).counted(2));
    const qsizetype type = list.number(1);
    return type == HostName ? list.counted(2).toByteArray() : QByteArray();
}

HelloVerdict judge(QByteArrayView hello, const SocketAddress &listen)
{
    Reader reader(hello);
    reader.take(VersionAndRandom);
    reader.counted(1); // session
    reader.counted(2); // cipher suites
    reader.counted(1); // compression methods
    Reader extensions(reader.counted(2));
    bool http = false;
    QByteArray name;
    while (!extensions.isOver()) {
        const qsizetype type = extensions.number(2);
        const QByteArrayView data = extensions.counted(2);
        if (type == Alpn)
            http = offersHttp(data);
        else if (type == ServerName)
            name = firstName(data);
    }
    if (http && !name.isEmpty() && !isOwnHost(name, listen))
        return {GuardVerdict::Refused, name};
    return {GuardVerdict::Passes};
}

} // namespace

HelloVerdict judgeClientHello(QByteArrayView bytes, const SocketAddress &listen)
{
    const auto differs = [bytes](qsizetype index, char expected) {
        return bytes.size() > index && bytes.at(index) != expected;
    };
    if (differs(0, Handshake) || differs(1, MajorVersion) || differs(RecordHeader, ClientHello))
        return {GuardVerdict::Passes};
    if (bytes.size() < RecordHeader)
        return {GuardVerdict::Undecided};
    const qsizetype size = Reader(bytes.sliced(3)).number(2);
    if (size > LongestRecord || size < HelloHeader)
        return {GuardVerdict::Passes};
    if (bytes.size() < RecordHeader + size)
        return {GuardVerdict::Undecided};
    const QByteArrayView record = bytes.sliced(RecordHeader, size);
    const qsizetype helloSize = Reader(record.sliced(1)).number(3);
    if (helloSize > size - HelloHeader)
        return {GuardVerdict::Refused};
    return judge(record.sliced(HelloHeader, helloSize), listen);
}

} // namespace Culvert
