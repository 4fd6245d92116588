// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/verbrequest.h"
#include "core/model/endpointsettings.h"
#include "core/model/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Culvert {

/// The options of `culvert add` and `culvert edit` that are about endpoints, carried out on the
/// endpoints of a profile in this order: some are taken away or switched, some added or given
/// another target, and then what is said of one is set on those that are meant: of --endpoint, or
/// else of those that were added or changed. Pure.
class EndpointOptions
{
public:
    EndpointOptions(const VerbRequest &request, QList<EndpointSettings> &endpoints)
        : m_request(request)
        , m_endpoints(endpoints)
    {}

    /// Also those that are there already are meant, as in a profile that is just being made.
    void meanAll() { m_meansAll = true; }
    /// The failure names the option. The endpoints are half changed then.
    std::optional<Failure> apply();
    /// Has an option that adds an endpoint.
    static bool anyAdded(const VerbRequest &request);
    /// What a person should know of those that are meant, where others can reach them.
    QStringList warnings() const;

private:
    std::optional<Failure> remove();
    std::optional<Failure> keep();
    std::optional<Failure> switchThem(const QString &option, bool on);
    std::optional<Failure> add();
    void put(const EndpointSettings &endpoint);
    std::optional<Failure> findMeant();
    std::optional<Failure> setPlace();
    std::optional<Failure> setAccess();
    std::optional<Failure> setCredentials();
    std::optional<Failure> readYesNo(const QString &option, std::optional<bool> &value) const;
    Result<qsizetype> find(const QString &option, const QString &text) const;
    QString value(const QString &option) const { return m_request.options.value(option).last(); }

    const VerbRequest &m_request;
    QList<EndpointSettings> &m_endpoints;
    bool m_meansAll = false;
    /// Their places in the list.
    QList<qsizetype> m_meant;
};

} // namespace Culvert
