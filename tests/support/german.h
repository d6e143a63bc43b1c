// The program speaks German, as long as this lives: what it says is longer than in English.
#pragma once
#include "ui/language/language.h"

namespace lanai::test {

class German
{
public:
    German()
        : m_words(speak(QStringLiteral("de"), QLocale(QLocale::German, QLocale::Germany)))
    {
    }
    ~German() { QLocale::setDefault(m_before); }
    German(const German &) = delete;
    German &operator=(const German &) = delete;

private:
    QLocale m_before; // first: speaking sets another
    std::vector<std::unique_ptr<QTranslator>> m_words;
};

} // namespace lanai::test
