// Looking at a Result in a test: what it says when it isn't as expected.
#pragma once
#include "core/domain/result.h"
#include <QtTest>

namespace lanai::test {

// What an error says, for QVERIFY2.
template<class T>
QByteArray why(const Result<T> &result)
{
    if (result)
        return "it succeeded";
    return QByteArray::number(static_cast<int>(result.error().code)) + " " +
           result.error().args.join(QStringLiteral(" | ")).toUtf8();
}

} // namespace lanai::test

// QVERIFY for a Result, saying the error.
#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &lanaiResult = (expression);                                                                        \
        QVERIFY2(lanaiResult.has_value(), lanai::test::why(lanaiResult).constData());                                  \
    } while (false)

// The refusal that an expression must answer with.
#define VERIFY_REFUSED(expression, expected)                                                                           \
    do {                                                                                                               \
        const auto &lanaiResult = (expression);                                                                        \
        QVERIFY2(!lanaiResult.has_value(), "it was not refused");                                                      \
        QVERIFY2(lanaiResult.error().code == (expected), lanai::test::why(lanaiResult).constData());                   \
    } while (false)
