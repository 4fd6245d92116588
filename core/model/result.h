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
    Result(T value)
        : m_content(std::move(value))
    {}
    Result(Failure failure)
        : m_content(std::move(failure))
    {}

    bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    const T &value() const
    {
        Q_ASSERT(ok());
        return *std::get_if<T>(&m_content);
    }
    T takeValue()
    {
        Q_ASSERT(ok());
        return std::move(*std::get_if<T>(&m_content));
    }
    const Failure &failure() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<Failure>(&m_content);
    }

    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Failure> m_content;
};

} // namespace Culvert
