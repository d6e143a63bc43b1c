#include "app/cli/arguments.h"
#include "app/cli/usage.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct ArgumentsWords
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

// One pass over the words of a command line.
class Sorter
{
public:
    Sorter(const QStringList &given, const QList<Option> &options, bool dashedWords)
        : m_given(given)
        , m_options(options)
        , m_dashedWords(dashedWords)
    {
    }

    Result<void> sort()
    {
        while (m_at < m_given.size()) {
            const QString word = m_given.at(m_at++);
            if (word == QLatin1StringView("--")) {
                words << m_given.mid(m_at);
                return {};
            }
            const Result<void> taken = looksLikeOption(word) ? takeOption(word) : takeWord(word);
            if (!taken)
                return taken;
        }
        return {};
    }

    QStringList words;
    QHash<QString, QStringList> values;

private:
    [[nodiscard]] static bool looksLikeOption(const QString &word) { return word.size() > 1 && word.startsWith(u'-'); }

    [[nodiscard]] const Option *optionFor(const QString &dashed) const
    {
        for (const Option &option : m_options) {
            if (dashed == QLatin1StringView("--") + option.name)
                return &option;
            if (!option.letter.isNull() && dashed.size() == 2 && dashed.at(1) == option.letter)
                return &option;
        }
        return nullptr;
    }

    Result<void> takeWord(const QString &word)
    {
        words << word;
        return {};
    }

    Result<void> takeOption(const QString &word)
    {
        const qsizetype equals = word.startsWith(QLatin1StringView("--")) ? word.indexOf(u'=') : -1;
        const QString dashed = equals < 0 ? word : word.first(equals);
        const Option *option = optionFor(dashed);
        if (!option)
            return m_dashedWords && !word.startsWith(QLatin1StringView("--")) ? takeWord(word) : unknown(dashed);
        QStringList inlineValue;
        if (equals >= 0)
            inlineValue << word.mid(equals + 1);
        return takeValues(*option, inlineValue);
    }

    Result<void> takeValues(const Option &option, QStringList taken)
    {
        const bool repeatable = option.takes == Option::Takes::Several || option.takes == Option::Takes::Rest;
        if (option.takes == Option::Takes::Nothing && !taken.isEmpty())
            return usage(ArgumentsWords::tr("--%1 takes no value.").arg(option.name));
        if (values.contains(option.name) && !repeatable)
            return usage(ArgumentsWords::tr("--%1 is given twice.").arg(option.name));
        if (option.takes != Option::Takes::Nothing && taken.isEmpty()) {
            if (m_at >= m_given.size())
                return usage(ArgumentsWords::tr("--%1 needs a value: --%1 %2.").arg(option.name, option.value));
            taken << m_given.at(m_at++);
        }
        while (option.takes == Option::Takes::Rest && m_at < m_given.size() && !looksLikeOption(m_given.at(m_at)))
            taken << m_given.at(m_at++);
        values[option.name] << taken;
        return {};
    }

    [[nodiscard]] Result<void> unknown(const QString &dashed) const
    {
        QStringList known;
        for (const Option &option : m_options)
            known << QLatin1StringView("--") + option.name;
        const QString near = nearest(dashed, known);
        return usage(near.isEmpty()
                         ? ArgumentsWords::tr("There is no option %1 here.").arg(dashed)
                         : ArgumentsWords::tr("There is no option %1 here. Did you mean %2?").arg(dashed, near));
    }

    const QStringList &m_given;
    const QList<Option> &m_options;
    bool m_dashedWords;
    qsizetype m_at = 0;
};

} // namespace

Result<Arguments> Arguments::sorted(const QStringList &given, const QList<Option> &options, bool dashedWords)
{
    Sorter sorter(given, options, dashedWords);
    if (const Result<void> done = sorter.sort(); !done)
        return fail(done.error());
    Arguments arguments;
    arguments.m_words = sorter.words;
    arguments.m_values = sorter.values;
    return arguments;
}

QStringList Arguments::list(const QString &option) const
{
    QStringList all;
    for (const QString &value : m_values.value(option)) {
        for (const QString &part : value.split(u','))
            all << part.trimmed();
    }
    all.removeAll(QString());
    return all;
}

} // namespace lanai
