// Keys as they are written on this platform, for hints: "Ctrl+Enter".
#pragma once
#include <QCoreApplication>

class QKeySequence;

namespace lanai {

class KeyText
{
    Q_DECLARE_TR_FUNCTIONS(KeyText)

public:
    // With the names that stand on the keys: Enter, and an arrow for an arrow.
    [[nodiscard]] static QString of(const QKeySequence &keys);
};

} // namespace lanai
