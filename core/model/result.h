// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <utility>
#include <variant>

namespace Culvert {

/// A value, or the Failure that says why there is none (std::expected is C++23).
/// Asking for the side that is not there is a programming error and asserts.
template <typename T>
class Result
{
public:
    /// There is a value.
    Result(T value)
        : m_content(std::move(value))
    {}
    /// There is none.
    Result(Failure failure)
        : m_content(std::move(failure))
    {}

    /// True if there is a value.
    bool ok() const { return std::holds_alternative<T>(m_content); }
    /// The same as ok().
    explicit operator bool() const { return ok(); }

    /// Precondition: ok().
    const T &value() const &
    {
        Q_ASSERT(ok());
        return *std::get_if<T>(&m_content);
    }
    /// Of a temporary, such as what a function has just returned: the value itself, which is the
    /// caller's and does not go with the temporary.
    T value() && { return takeValue(); }
    /// The value, which is moved out. Precondition: ok().
    T takeValue()
    {
        Q_ASSERT(ok());
        return std::move(*std::get_if<T>(&m_content));
    }
    /// Precondition: !ok().
    const Failure &failure() const &
    {
        Q_ASSERT(!ok());
        return *std::get_if<Failure>(&m_content);
    }
    /// Of a temporary.
    Failure failure() &&
    {
        Q_ASSERT(!ok());
        return std::move(*std::get_if<Failure>(&m_content));
    }

    /// The same as value().
    const T &operator*() const & { return value(); }
    /// Of a temporary.
    T operator*() && { return takeValue(); }
    /// A part of value(), or of what it points to where it is a pointer that owns: access->... is
    /// the same as access.value()->...
    decltype(auto) operator->() const
    {
        if constexpr (requires(const T &pointer) { pointer.operator->(); })
            return static_cast<const T &>(value());
        else
            return &value();
    }

private:
    std::variant<T, Failure> m_content;
};

} // namespace Culvert
