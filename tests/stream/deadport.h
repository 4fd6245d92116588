// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <QtGlobal>

namespace Culvert::Test {

/// A port of 127.0.0.1 on which nobody listens, and that nobody else can have.
class DeadPort
{
public:
    DeadPort();
    quint16 number() const { return m_number; }

private:
    Descriptor m_socket;
    quint16 m_number = 0;
};

} // namespace Culvert::Test
