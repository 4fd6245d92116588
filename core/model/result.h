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
    const T &value() const
    {
        Q_ASSERT(ok());
        return *std::get_if<T>(&m_content);
    }
    /// The value, which is moved out. Precondition: ok().
    T takeValue()
    {
        Q_ASSERT(ok());
        return std::move(*std::get_if<T>(&m_content));
    }
    /// Precondition: !ok().
    const Failure &failure() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<Failure>(&m_content);
    }

    /// The same as value().
    const T &operator*() const { return value(); }
    /// A part of value().
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Failure> m_content;
};

} // namespace Culvert
