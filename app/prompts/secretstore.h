// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <functional>

namespace Culvert {

/// Where secrets are kept from one login to the next. Asynchronous: callbacks come later, on the
/// same thread, once each, and not at all once the store is gone.
class SecretStore
{
public:
    struct Reading
    {
        enum class Outcome {
            Found,
            Missing,     ///< the store works and has nothing for the key
            Unavailable, ///< there is none, it stays locked, or it does not answer
        };
        Outcome outcome = Outcome::Unavailable;
        /// Only when found.
        QString secret;
    };

    virtual void read(const QString &key, const std::function<void(const Reading &)> &done) = 0;
    /// @p done tells whether the secret is stored.
    virtual void write(const QString &key, const QString &secret,
                       const std::function<void(bool stored)> &done) = 0;
    /// @p done tells whether the store has nothing for the key any more, or never had.
    virtual void remove(const QString &key, const std::function<void(bool gone)> &done) = 0;

protected:
    ~SecretStore() = default;
};

} // namespace Culvert
