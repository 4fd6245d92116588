// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTest>

// The tests of a folder are one program, which is told by its first argument which of them to run:
// "tests tst_muxlink oneFunction". So QTest's macros at the end of a test, which else make a
// main(), enter it there, under the name of its file. Every test includes this, as its compiler is
// told.

namespace Culvert::Test {

/// A test of the program: exists as long as the program, as a static variable.
class TestEntry
{
public:
    using Main = int (*)(int argc, char *argv[]);

    /// @p file is the test's source; it gives the name.
    TestEntry(const char *file, Main run);

    /// Runs the test that argv[1] names, with the arguments behind it.
    static int runOneOf(int argc, char *argv[]);

private:
    const char *m_file;
    Main m_run;
    const TestEntry *m_next;
};

template <class Test>
int runTest(int argc, char *argv[])
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

template <class Application, class Test>
int runTestWith(int argc, char *argv[])
{
    const Application application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    return runTest<Test>(argc, argv);
}

} // namespace Culvert::Test

/// Begins what a test does instead, such as something that has to be before there are threads:
/// CULVERT_TEST_MAIN(int argc, char *argv[]) { ... return QTest::qExec(&test, argc, argv); }
#define CULVERT_TEST_MAIN(...)                                                                     \
    static int testMain(__VA_ARGS__);                                                              \
    static const Culvert::Test::TestEntry testEntry(__FILE__, testMain);                           \
    static int testMain(__VA_ARGS__)

#undef QTEST_APPLESS_MAIN
#undef QTEST_GUILESS_MAIN
#undef QTEST_MAIN
#define QTEST_APPLESS_MAIN(Class)                                                                  \
    static const Culvert::Test::TestEntry Class##Entry(__FILE__, Culvert::Test::runTest<Class>);
#define QTEST_GUILESS_MAIN(Class)                                                                  \
    static const Culvert::Test::TestEntry Class##Entry(                                            \
        __FILE__, Culvert::Test::runTestWith<QCoreApplication, Class>);
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#define QTEST_MAIN(Class)                                                                          \
    static const Culvert::Test::TestEntry Class##Entry(                                            \
        __FILE__, Culvert::Test::runTestWith<QApplication, Class>);
#else
#define QTEST_MAIN(Class) QTEST_GUILESS_MAIN(Class)
#endif
