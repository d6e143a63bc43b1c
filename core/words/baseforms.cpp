#include "core/words/baseforms.h"
#include <QHash>
#include <array>

namespace lanai {

namespace {

const QHash<QString, QString> &irregularBases()
{
    static const QHash<QString, QString> forms = [] {
        QHash<QString, QString> all;
        const QString table = QStringLiteral(
            "went go,gone go,told tell,said say,paid pay,kept keep,lost lose,learnt learn,thrown throw,threw throw,"
            "sent send,got get,made make,took take,taken take,given give,gave give,spoke speak,spoken speak,"
            "brought bring,thought think,hung hang,wrote write,written write,built build,bought buy,sold sell,"
            "felt feel,met meet,ran run,rang ring,rung ring,woke wake,woken wake,slept sleep,swam swim,sang sing,"
            "sung sing,broke break,broken break,chose choose,chosen choose,grew grow,grown grow,knew know,known know,"
            "heard hear,held hold,led lead,dealt deal,taught teach,caught catch,fought fight,won win,drew draw,"
            "drawn draw,drove drive,driven drive,rose rise,risen rise,fell fall,fallen fall,hid hide,hidden hide,"
            "children child,people person,men man,women woman,lives life,wives wife,better good,worse bad");
        for (const QString &pair : table.split(u','))
            all.insert(pair.section(u' ', 0, 0), pair.section(u' ', 1));
        return all;
    }();
    return forms;
}

struct Ending
{
    QLatin1StringView ending;
    QLatin1StringView instead;
};

constexpr std::array endings{
    Ending{QLatin1StringView("'s"), QLatin1StringView("")},    Ending{QLatin1StringView("ies"), QLatin1StringView("y")},
    Ending{QLatin1StringView("es"), QLatin1StringView("")},    Ending{QLatin1StringView("s"), QLatin1StringView("")},
    Ending{QLatin1StringView("ied"), QLatin1StringView("y")},  Ending{QLatin1StringView("ed"), QLatin1StringView("")},
    Ending{QLatin1StringView("ed"), QLatin1StringView("e")},   Ending{QLatin1StringView("ing"), QLatin1StringView("")},
    Ending{QLatin1StringView("ing"), QLatin1StringView("e")},  Ending{QLatin1StringView("er"), QLatin1StringView("")},
    Ending{QLatin1StringView("er"), QLatin1StringView("e")},   Ending{QLatin1StringView("ly"), QLatin1StringView("")},
    Ending{QLatin1StringView("iness"), QLatin1StringView("y")}};

} // namespace

QString irregularBase(const QString &folded)
{
    return irregularBases().value(folded, folded);
}

QStringList irregularFormsOf(const QString &base)
{
    return irregularBases().keys(base);
}

QStringList baseForms(const QString &folded)
{
    constexpr qsizetype leastLeft = 3;
    QStringList forms{folded};
    forms << irregularBase(folded);
    for (const Ending &one : endings) {
        if (!folded.endsWith(one.ending) || folded.size() - one.ending.size() < leastLeft)
            continue;
        const QString base = folded.chopped(one.ending.size()) + one.instead;
        forms << base;
        const bool doubled =
            one.instead.isEmpty() && base.size() > leastLeft && base.back() == base.at(base.size() - 2);
        if (doubled) // "planned", "stopping"
            forms << base.chopped(1);
    }
    forms.removeDuplicates();
    return forms;
}

} // namespace lanai
