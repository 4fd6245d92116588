// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/databases/databasetest.h"
#include "tests/databases/mariadbserver.h"
#include "tests/harness/testprogram.h"

CULVERT_TEST_MAIN(int argc, char *argv[])
{
    return Culvert::Test::runDatabaseTest<Culvert::Test::MariaDbServer>(argc, argv);
}
