#include "ui/language/language.h"
#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <algorithm>

// Resources of a static library are found only once somebody asks for them; the macro wants no namespace.
static void findTranslations()
{
    Q_INIT_RESOURCE(lanai_translations);
}

namespace lanai {

QList<Language> languages()
{
    findTranslations();
    QStringList codes{QStringLiteral("en")};
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("lanai_*.qm")});
    for (const QString &file : files) {
        const QString code = file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
        if (!codes.contains(code))
            codes << code;
    }
    QList<Language> all;
    for (const QString &code : std::as_const(codes)) {
        const QLocale locale(code);
        QString name = locale.nativeLanguageName();
        name[0] = name.at(0).toUpper();
        all << Language{code, name.section(QLatin1Char(' '), -1)};
    }
    return all;
}

QString spokenLanguage(const QString &chosen, const QLocale &system)
{
    const QList<Language> all = languages();
    const auto knows = [&all](const QString &code) {
        return std::any_of(all.cbegin(), all.cend(), [&code](const Language &one) { return one.code == code; });
    };
    if (knows(chosen))
        return chosen;
    const QString own = system.name().section(QLatin1Char('_'), 0, 0);
    return knows(own) ? own : QStringLiteral("en");
}

std::vector<std::unique_ptr<QTranslator>> speak(const QString &code, const QLocale &system)
{
    const QLocale language(code);
    // "C" is no language: who has set nothing keeps its dates, which are English.
    const bool isOurs = system.language() == language.language() ||
                        (system.language() == QLocale::C && language.language() == QLocale::English);
    QLocale::setDefault(isOurs ? system : language);
    std::vector<std::unique_ptr<QTranslator>> translators;
    const auto load = [&translators, &language](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(language, name, QStringLiteral("_"), folder))
            return;
        QCoreApplication::installTranslator(translator.get());
        translators.push_back(std::move(translator));
    };
    load(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("lanai"), QStringLiteral(":/i18n"));
    return translators;
}

} // namespace lanai
