#include "ui/settings/spellinglanguages.h"
#include "ui/parts/spelling.h"
#include "ui/settings/preferences.h"
#include <QLocale>

namespace lanai {

QStringList spellingLanguages(const QStringList &installed)
{
    const QStringList chosen = preferences::read(preferences::spelling);
    if (chosen == preferences::spelling.fallback)
        return languagesFor(installed, QLocale().uiLanguages());
    QStringList there;
    for (const QString &language : installed) {
        if (chosen.contains(language))
            there << language;
    }
    return there;
}

void chooseSpellingLanguages(const QStringList &languages)
{
    preferences::write(preferences::spelling, languages);
}

} // namespace lanai
