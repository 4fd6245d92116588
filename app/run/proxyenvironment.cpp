// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/proxyenvironment.h"

#include <QUrl>

namespace Culvert {

using namespace Qt::StringLiterals;

QMap<QByteArray, QByteArray> proxyEnvironment(const RunPlan::Proxy &proxy)
{
    QByteArray place = proxy.address.toString().toUtf8();
    if (!proxy.user.isEmpty())
        place = QUrl::toPercentEncoding(proxy.user) + ':' +
                QUrl::toPercentEncoding(proxy.password) + '@' + place;
    const QMap<QByteArray, QByteArray> lower{{"all_proxy", "socks5h://" + place},
                                             {"http_proxy", "http://" + place},
                                             {"https_proxy", "http://" + place},
                                             {"no_proxy", "localhost,127.0.0.1,::1"}};
    QMap<QByteArray, QByteArray> both = lower;
    for (auto entry = lower.begin(); entry != lower.end(); ++entry)
        both.insert(entry.key().toUpper(), entry.value());
    return both;
}

} // namespace Culvert
