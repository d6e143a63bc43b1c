// The forms under which a word stands where only base forms do.
#pragma once
#include <QStringList>

namespace lanai {

// What an English word may be a form of, itself first: "denied" of "deny", "told" of "tell". Also such as are no words.
[[nodiscard]] QStringList baseForms(const QString &folded);

// "tell" for "told", itself for all that follow a rule.
[[nodiscard]] QString irregularBase(const QString &folded);
// "told" for "tell"; empty for all that follow a rule.
[[nodiscard]] QStringList irregularFormsOf(const QString &base);

} // namespace lanai
