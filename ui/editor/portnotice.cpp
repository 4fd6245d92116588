// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/editor/portnotice.h"

#include "ui/words/texts.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds Rest{300};

} // namespace

PortNotice::PortNotice(PortHolders::Own own, QWidget *parent)
    : QWidget(parent)
    , m_check(std::move(own))
    , m_problem(new ProblemLabel(this))
    , m_take(new QPushButton(this))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_check.look(m_listen,
                     [this](const std::optional<PortProblem> &problem) { show(problem); });
    });
    m_take->setAutoDefault(false);
    m_take->setObjectName(u"takeFreePort"_s);
    m_take->hide();
    connect(m_take, &QPushButton::clicked, this, [this] {
        Q_EMIT taken(SocketAddress(HostPort{m_listen.tcp().host, m_free}).toString());
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_problem, 1);
    layout->addWidget(m_take);
    setVisible(false);
}

void PortNotice::follow(const Result<SocketAddress> &listen, const SocketAddress &known)
{
    const bool isAsked = listen && !listen->isUnix() && *listen != known;
    const SocketAddress asked = isAsked ? *listen : SocketAddress();
    if (asked == m_listen)
        return;
    m_listen = asked;
    m_check.forget();
    show(std::nullopt);
    if (isAsked)
        m_rest.start();
    else
        m_rest.stop();
}

void PortNotice::show(const std::optional<PortProblem> &problem)
{
    m_problem->setProblem(problem ? problem->message : QString());
    m_free = problem ? problem->freePort : quint16(0);
    m_take->setVisible(m_free != 0);
    m_take->setText(tr("Ta&ke port %1").arg(m_free));
    setVisible(problem.has_value());
}

} // namespace Culvert
