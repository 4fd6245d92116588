// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

/// Lends its precompiled headers to the tests, and does nothing else.
int main()
{
    return 0;
}
