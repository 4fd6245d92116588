// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/descriptorstream.h"
#include "tests/stream/recordinguser.h"

#include <QTest>

#include <array>
#include <fcntl.h>
#include <sys/socket.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

/// Connected from the beginning.
class OpenStream final : public DescriptorStream
{
public:
    OpenStream(Poller &poller, StreamUser &user, Descriptor socket)
        : DescriptorStream(poller, user)
    {
        setSocket(std::move(socket), PollEvent::Write);
    }
    qint64 processId() const override { return 0; }

private:
    void openingReady() override { opened(); }
};

} // namespace

/// Bytes over a socket: how each direction ends, and what a user may do meanwhile.
class DescriptorStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void bothWaysToTheEnd();
    void readsNoMoreThanAWindowAhead();
    void userMayDestroyItInAnyCall_data();
    void userMayDestroyItInAnyCall();
    void hangUpWhileNobodyReads();
    void hangUpWhileAnUploadWaits_data();
    void hangUpWhileAnUploadWaits();
    void failedWriteLosesNothingThatCame();
    void allIsGivenAgainBeforeTheEnd();

private:
    static constexpr qsizetype MoreThanAWindow = 300 * 1024;
    /// To a user who takes nothing.
    void sendMoreThanAWindow();

    Poller m_poller;
    Descriptor m_peer;
    std::unique_ptr<RecordingUser> m_user;
};

void DescriptorStreamTest::init()
{
    std::array<int, 2> ends{-1, -1};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()), 0);
    m_peer = Descriptor(ends[0]);
    m_user = std::make_unique<RecordingUser>();
    m_user->stream = std::make_unique<OpenStream>(m_poller, *m_user, Descriptor(ends[1]));
    QCOMPARE(m_user->log, QString());
}

void DescriptorStreamTest::sendMoreThanAWindow()
{
    m_user->takesAll = false;
    QTRY_COMPARE(m_user->log, u"O"_s);
    const QByteArray bytes(MoreThanAWindow, 'x');
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(m_peer.number(), bytes.constData() + sent,
                                     static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        sent += std::max<ssize_t>(count, 0);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(m_user->received.size() >= 256 * 1024);
}

void DescriptorStreamTest::bothWaysToTheEnd()
{
    m_user->toSend = "to";
    m_user->stream->wantToSend();
    QTRY_COMPARE(m_user->log, u"O"_s);
    std::array<char, 10> bytes{};
    QTRY_COMPARE(::recv(m_peer.number(), bytes.data(), bytes.size(), MSG_PEEK), 2);
    m_user->stream->sendEnd();
    QCOMPARE(::send(m_peer.number(), "from", 4, 0), 4);
    QTRY_COMPARE(m_user->received, QByteArray("from"));
    QCOMPARE(::recv(m_peer.number(), bytes.data(), bytes.size(), 0), 2);
    QTRY_COMPARE(::recv(m_peer.number(), bytes.data(), bytes.size(), 0), 0);
    ::shutdown(m_peer.number(), SHUT_WR);
    QTRY_COMPARE(m_user->log, u"OREC"_s);
    QVERIFY(!m_user->failure);
}

void DescriptorStreamTest::readsNoMoreThanAWindowAhead()
{
    m_user->takesAll = false;
    const QByteArray bytes(65536, 'x');
    qsizetype sent = 0;
    const auto fill = [&] {
        const ssize_t count = ::send(m_peer.number(), bytes.constData(), 65536, MSG_NOSIGNAL);
        sent += std::max<ssize_t>(count, 0);
        return count < 0;
    };
    // Until neither the user nor the kernel takes more.
    int refused = 0;
    while (refused < 20) {
        refused = fill() ? refused + 1 : 0;
        QCoreApplication::processEvents();
    }
    const qsizetype ahead = m_user->received.size();
    QVERIFY2(ahead >= 256 * 1024 && ahead < 400 * 1024, qPrintable(QString::number(ahead)));
    m_user->takesAll = true;
    m_user->stream->consumed(static_cast<std::size_t>(ahead));
    QTRY_COMPARE(m_user->received.size(), sent);
}

void DescriptorStreamTest::userMayDestroyItInAnyCall_data()
{
    QTest::addColumn<QString>("moment");
    for (const char *moment : {"opened", "received", "end", "fill", "closed"})
        QTest::newRow(moment) << QString::fromLatin1(moment);
}

void DescriptorStreamTest::userMayDestroyItInAnyCall()
{
    QFETCH(QString, moment);
    const auto destroy = [this] { m_user->stream.reset(); };
    if (moment == u"opened")
        m_user->onOpened = destroy;
    else if (moment == u"received")
        m_user->onReceived = destroy;
    else if (moment == u"end")
        m_user->onEnd = destroy;
    else if (moment == u"fill")
        m_user->onFill = destroy;
    else
        m_user->onClosed = destroy;
    m_user->takesAll = false;
    m_user->toSend = "something";
    m_user->stream->wantToSend();
    m_user->stream->sendEnd();
    QCOMPARE(::send(m_peer.number(), "else", 4, 0), 4);
    ::shutdown(m_peer.number(), SHUT_WR);
    QTRY_VERIFY(!m_user->stream);
    // The other side sees it go.
    std::array<char, 100> bytes{};
    QTRY_COMPARE(::recv(m_peer.number(), bytes.data(), bytes.size(), 0), 0);
}

/// A peer that is gone is told by the poller again and again.
void DescriptorStreamTest::hangUpWhileNobodyReads()
{
    sendMoreThanAWindow();
    m_peer.close();
    QVERIFY(!m_user->log.contains(u'E'));
    // All of it can be read still, and then its end.
    m_user->takesAll = true;
    m_user->stream->consumed(static_cast<std::size_t>(m_user->received.size()));
    QTRY_VERIFY(m_user->log.contains(u'E'));
    QCOMPARE(m_user->received.size(), MoreThanAWindow);
}

void DescriptorStreamTest::hangUpWhileAnUploadWaits_data()
{
    QTest::addColumn<QList<int>>("shutdowns");
    QTest::newRow("both ways at once") << QList<int>{SHUT_RDWR};
    QTest::newRow("one after the other") << QList<int>{SHUT_WR, SHUT_RD};
    QTest::newRow("by closing") << QList<int>{};
}

/// Nobody reads, and nobody is told that there is room: the kernel keeps what was sent before.
void DescriptorStreamTest::hangUpWhileAnUploadWaits()
{
    QFETCH(const QList<int>, shutdowns);
    m_user->toSend = QByteArray(2'000'000, 'x');
    m_user->stream->wantToSend();
    // Until the kernel takes no more.
    qsizetype left = m_user->toSend.size();
    for (int same = 0; same < 20; ++same) {
        QCoreApplication::processEvents();
        if (std::exchange(left, m_user->toSend.size()) != m_user->toSend.size())
            same = 0;
    }
    QVERIFY(left > 0 && left < 2'000'000);
    for (const int shutdown : shutdowns) {
        ::shutdown(m_peer.number(), shutdown);
        QTRY_VERIFY(m_user->log.contains(u'E'));
    }
    m_peer.close();
    QTRY_VERIFY2(m_user->log.endsWith(u'C'), qPrintable(m_user->log));
    QVERIFY(m_user->failure.has_value());
}

void DescriptorStreamTest::failedWriteLosesNothingThatCame()
{
    sendMoreThanAWindow();
    m_peer.close();
    m_user->toSend = "too late";
    m_user->stream->wantToSend();
    QTRY_VERIFY(m_user->toSend.isEmpty());
    QVERIFY2(!m_user->log.contains(u'C'), qPrintable(m_user->log));
    m_user->takesAll = true;
    m_user->stream->consumed(static_cast<std::size_t>(m_user->received.size()));
    QTRY_VERIFY2(m_user->log.endsWith(u"EC"), qPrintable(m_user->log));
    QCOMPARE(m_user->received.size(), MoreThanAWindow);
    QVERIFY(m_user->failure.has_value());
}

/// Who wants to know that everything has gone asks to send once more.
void DescriptorStreamTest::allIsGivenAgainBeforeTheEnd()
{
    m_user->toSend = QByteArray(2'000'000, 'x');
    m_user->stream->wantToSend();
    QByteArray arrived;
    std::array<char, 65536> bytes;
    bool asked = false;
    m_user->onFill = [&] {
        if (m_user->toSend.isEmpty() && !asked)
            m_user->stream->wantToSend();
        asked = m_user->toSend.isEmpty();
    };
    while (arrived.size() < 2'000'000) {
        QCoreApplication::processEvents();
        const ssize_t count = ::recv(m_peer.number(), bytes.data(), bytes.size(), 0);
        if (count > 0)
            arrived.append(bytes.data(), count);
    }
    QTRY_VERIFY(asked);
    m_user->stream->sendEnd();
    QTRY_COMPARE(::recv(m_peer.number(), bytes.data(), bytes.size(), 0), 0);
}

QTEST_GUILESS_MAIN(DescriptorStreamTest)
#include "tst_descriptorstream.moc"
