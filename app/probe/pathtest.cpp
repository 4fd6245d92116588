// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/probe/pathtest.h"

#include "core/model/destination.h"
#include "core/model/plaintext.h"

#include <QHostInfo>
#include <QPointer>

#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// For a TCP connection and the server's first line.
constexpr std::chrono::seconds TcpTime{15};

/// The arguments by which ssh -G answers for the profile.
QStringList forConfig(const Profile &profile)
{
    const Result<Destination> destination = Destination::parse(profile.destination);
    QStringList arguments;
    if (!profile.configFile.isEmpty())
        arguments << u"-F"_s << profile.configFile;
    for (auto option = profile.options.begin(); option != profile.options.end(); ++option)
        arguments << u"-o"_s << option.key() + u'=' + option.value();
    if (!profile.jumpHosts.isEmpty())
        arguments << u"-J"_s << profile.jumpHosts.join(u',');
    if (!destination->user.isEmpty())
        arguments << u"-l"_s << destination->user;
    if (destination->port != 0)
        arguments << u"-p"_s << QString::number(destination->port);
    return arguments << u"--"_s << destination->host;
}

bool isHostKeyFailure(FailureKind kind)
{
    return kind == FailureKind::HostKeyChanged || kind == FailureKind::HostKeyUnknown;
}

/// The login itself went wrong, and not what was asked of the server then.
bool isLoginFailure(const MuxPool &pool)
{
    return pool.phase() != MuxPool::Phase::Up;
}

} // namespace

PathTest::PathTest(SshSetup setup, std::optional<ProfileStatus> status, Done done, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_status(std::move(status))
    , m_done(std::move(done))
{
    m_tcpTimer.setSingleShot(true);
    connect(&m_tcp, &QTcpSocket::readyRead, this, &PathTest::tcpRead);
    connect(&m_tcp, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        const bool refused = error == QAbstractSocket::ConnectionRefusedError;
        tcpFailed({refused ? FailureKind::Refused : FailureKind::Network, m_tcp.errorString(), {}});
    });
    connect(&m_tcpTimer, &QTimer::timeout, this, [this] {
        tcpFailed({FailureKind::Timeout,
                   m_tcp.state() == QAbstractSocket::ConnectedState
                       ? tr("what listens there does not say that it is an ssh server")
                       : tr("no answer"),
                   {}});
    });
}

PathTest::~PathTest() = default;

void PathTest::start()
{
    RouteResolver::resolve(m_setup.sshProgram, forConfig(m_setup.profile), this,
                           [this](const Result<Route> &route) { lookUp(route); });
}

/// ssh itself reaches the last one on the way.
void PathTest::lookUp(const Result<Route> &route)
{
    if (!route || route->isEmpty()) {
        addBad(u"configuration"_s, route ? Failure{} : route.failure());
        finish();
        return;
    }
    const ResolvedConfig &first = route->last();
    m_host = firstValue(first, QLatin1StringView("hostname"));
    m_port = static_cast<quint16>(firstValue(first, QLatin1StringView("port")).toUInt());
    if (isSet(firstValue(first, QLatin1StringView("proxycommand")))) {
        const QString why = tr("a ProxyCommand makes the connection");
        skip(u"name"_s, why);
        skip(u"tcp"_s, why);
        logIn();
        return;
    }
    m_clock.start();
    QHostInfo::lookupHost(m_host, this, [this](const QHostInfo &info) {
        if (info.addresses().isEmpty()) {
            addBad(u"name"_s,
                   {FailureKind::NameResolution, m_host + u": "_s + info.errorString(), {}});
            finish();
            return;
        }
        add(u"name"_s, m_host + u": "_s + info.addresses().first().toString());
        connectTcp();
    });
}

void PathTest::connectTcp()
{
    m_clock.start();
    m_tcpTimer.start(TcpTime);
    m_tcp.connectToHost(m_host, m_port);
}

/// An ssh server speaks first (RFC 4253, 4.2).
void PathTest::tcpRead()
{
    if (!m_tcpTimer.isActive())
        return;
    if (!m_tcp.canReadLine()) {
        // It may say other lines before, but not without end.
        if (m_tcp.bytesAvailable() > 8192)
            m_tcpTimer.start(std::chrono::milliseconds(0));
        return;
    }
    const QString line = QString::fromUtf8(m_tcp.readLine(1024)).trimmed();
    if (!line.startsWith(u"SSH-")) {
        QMetaObject::invokeMethod(this, &PathTest::tcpRead, Qt::QueuedConnection);
        return;
    }
    m_tcpTimer.stop();
    add(u"tcp"_s, tr("%1, port %2: %3").arg(m_host).arg(m_port).arg(printable(line)));
    m_tcp.disconnect(this);
    m_tcp.abort();
    logIn();
}

void PathTest::tcpFailed(const Failure &failure)
{
    if (!m_tcpTimer.isActive() && failure.kind != FailureKind::Timeout)
        return;
    m_tcpTimer.stop();
    m_tcp.disconnect(this);
    addBad(u"tcp"_s,
           {failure.kind, tr("%1, port %2: %3").arg(m_host).arg(m_port).arg(failure.message), {}});
    finish();
}

/// By a connection to where nothing listens: that it is refused is the server's own answer.
void PathTest::logIn()
{
    m_clock.start();
    m_connector = std::make_unique<MuxConnector>(m_poller, m_setup);
    connect(&m_connector->pool(), &MuxPool::changed, this, [this] {
        if (!m_loginMs && m_connector->pool().phase() == MuxPool::Phase::Up) {
            m_loginMs = elapsed();
            m_clock.start();
        }
    });
    m_probe = std::make_unique<Probe>(
        *m_connector, SocketAddress(HostPort{u"127.0.0.1"_s, 1}),
        [this](const std::optional<Failure> &failure) { loggedIn(failure); });
}

void PathTest::loggedIn(const std::optional<Failure> &failure)
{
    m_probe.reset();
    const bool isIn = m_loginMs && (!failure || !isLoginFailure(m_connector->pool()));
    if (!isIn) {
        const Failure reason = failure.value_or(Failure{});
        if (isHostKeyFailure(reason.kind)) {
            addBad(u"host-key"_s, reason);
        } else {
            if (reason.kind == FailureKind::Authentication)
                append({u"host-key"_s,
                        TestStep::Outcome::Good,
                        {},
                        tr("it is the one that is known")});
            addBad(u"login"_s, reason);
        }
        finish();
        return;
    }
    append({u"host-key"_s, TestStep::Outcome::Good, {}, tr("it is the one that is known")});
    append({u"login"_s, TestStep::Outcome::Good, m_loginMs,
            tr("logged in to %1").arg(withoutPassword(m_setup.profile.destination))});
    if (failure && failure->kind == FailureKind::Permission)
        addBad(u"forwarding"_s, *failure);
    else
        add(u"forwarding"_s, tr("the server connects to where it is asked to"));
    tryNextEndpoint();
}

void PathTest::tryNextEndpoint()
{
    m_probe.reset();
    const QList<EndpointSettings> &endpoints = m_setup.profile.endpoints;
    while (m_nextEndpoint < endpoints.size()) {
        const qsizetype place = m_nextEndpoint++;
        const EndpointSettings &settings = endpoints.at(place);
        if (settings.enabled && settings.type == EndpointType::Forward) {
            const QString name =
                settings.listen.toString() + u" -> "_s + settings.target.toString();
            m_clock.start();
            m_probe = std::make_unique<Probe>(
                *m_connector, settings.target, [this, name](const std::optional<Failure> &failure) {
                    if (failure)
                        addBad(u"endpoint"_s,
                               {failure->kind, name + u": "_s + failure->message, {}});
                    else
                        add(u"endpoint"_s, name);
                    tryNextEndpoint();
                });
            return;
        }
        addListening(settings, place);
    }
    finish();
}

/// One whose other end nobody knows beforehand: whether it listens is what can be told.
void PathTest::addListening(const EndpointSettings &settings, qsizetype place)
{
    const QString name = endpointTypeName(settings.type) + u' ' + settings.listen.toString();
    if (!settings.enabled) {
        skip(u"endpoint"_s, tr("%1 is switched off").arg(name));
        return;
    }
    const EndpointStatus status = m_status ? m_status->endpoints.value(place) : EndpointStatus();
    if (status.listening)
        append({u"endpoint"_s, TestStep::Outcome::Good, {}, tr("%1 listens").arg(name)});
    else if (status.failure)
        addBad(u"endpoint"_s, {status.failure->kind, name + u": "_s + status.failure->message, {}});
    else
        skip(u"endpoint"_s, tr("%1 is closed while the tunnel is stopped").arg(name));
}

void PathTest::append(const TestStep &step)
{
    m_steps.append(step);
    if (m_heard)
        m_heard(step);
}

void PathTest::add(const QString &step, const QString &message)
{
    append({step, TestStep::Outcome::Good, elapsed(), message});
}

void PathTest::addBad(const QString &step, const Failure &failure)
{
    std::optional<double> ms;
    if (m_clock.isValid())
        ms = elapsed();
    append({step, TestStep::Outcome::Bad, ms, failure.message, mendFor(step, failure)});
}

void PathTest::skip(const QString &step, const QString &why)
{
    append({step, TestStep::Outcome::Skipped, {}, why});
}

void PathTest::finish()
{
    deleteLater();
    if (const Done done = std::exchange(m_done, {}))
        done(m_steps);
}

} // namespace Culvert
