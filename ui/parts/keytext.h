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

private:
    // The word on the keyboards of the language, e.g. Strg; `name` as QKeySequence writes it everywhere.
    [[nodiscard]] static QString onTheKey(const QString &name);
};

} // namespace lanai
