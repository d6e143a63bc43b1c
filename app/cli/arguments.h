// The words of one command line, sorted into options and plain words. Ours instead of QCommandLineParser: options
// that take several words, words that begin with a dash (`search budget -offsite`), refusals with their own exit
// status and no exit() from inside.
#pragma once
#include "core/domain/result.h"
#include <QHash>
#include <QList>
#include <QString>

namespace lanai {

struct Option
{
    enum class Takes {
        Nothing,
        One,
        Several, // one word each time, which may hold several divided by commas, or a sentence: see texts()
        Rest,    // every word up to the next option; commas divide here too
    };

    QString name; // without dashes
    Takes takes = Takes::Nothing;
    QString value;     // what help calls the value, e.g. "DATE"
    QString what;      // one translated line for help
    QChar letter = {}; // -m; null: none
};

class Arguments
{
public:
    // Sorts `given` by `options`. With `dashedWords`, what begins with one dash and is no option is a plain word.
    // A lone "-" always is; "--" ends the options. Usage: unknown option, missing or unwanted value, given twice.
    [[nodiscard]] static Result<Arguments> sorted(const QStringList &given, const QList<Option> &options,
                                                  bool dashedWords = false);

    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] QString word(qsizetype index) const { return m_words.value(index); }
    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    // Empty when it wasn't given.
    [[nodiscard]] QString value(const QString &option) const { return m_values.value(option).value(0); }
    // All values of an option, commas divided, blanks trimmed, empty ones left out.
    [[nodiscard]] QStringList list(const QString &option) const;
    // All values of an option as they were given, commas and all: sentences.
    [[nodiscard]] QStringList texts(const QString &option) const { return m_values.value(option); }

    void dropFirstWords(qsizetype count) { m_words.remove(0, count); }

private:
    QStringList m_words;
    QHash<QString, QStringList> m_values;
};

} // namespace lanai
