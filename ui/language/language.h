// The languages Lanai speaks: those whose translations are built in, and English, in which it is written.
#pragma once
#include <QLocale>
#include <QString>
#include <QTranslator>
#include <memory>
#include <vector>

class QCoreApplication;

namespace lanai {

struct Language
{
    QString code; // "en", "de"
    QString name; // in the language itself
};

[[nodiscard]] QList<Language> languages();

// The language to speak: the one chosen, or the system's where it is one of ours, else English.
[[nodiscard]] QString spokenLanguage(const QString &chosen, const QLocale &system);

// Puts the translations of `code` and of Qt's own words in place, and dates and numbers in the system's manner where
// that speaks the language. The translators live as long as what is returned.
[[nodiscard]] std::vector<std::unique_ptr<QTranslator>> speak(const QString &code, const QLocale &system);

} // namespace lanai
