// Each test class registers itself, so that a folder of tests is one program with one link.
#pragma once
#include <QObject>
#include <QtTest>
#include <functional>
#include <memory>

namespace lanai::test {

// Remembers how to make the test class called `name` (its file's name, e.g. "tst_term").
bool registerTest(const char *name, std::function<std::unique_ptr<QObject>()> make);

// Runs the class named by argv[1], or every class of this program when none is named. Returns the failures.
int runRegistered(int argc, char **argv);

} // namespace lanai::test

// At the end of tst_x.cpp: LANAI_TEST(TstX, tst_x) and then #include "tst_x.moc".
#define LANAI_TEST(Class, file)                                                                                        \
    [[maybe_unused]] static const bool lanaiRegistered##Class =                                                        \
        lanai::test::registerTest(#file, [] { return std::make_unique<Class>(); });
