// Rule 13: on a sheet, names can become initials.
#pragma once
#include "core/domain/names.h"
#include "core/domain/textwords.h"
#include <QHash>
#include <QList>

namespace lanai {

// Everybody who may be named on one sheet, peers or not. Made once per sheet, so that one person keeps one set of
// initials on all of it.
class Initials
{
public:
    // A person who is named twice (by one id) is one person.
    explicit Initials(const QList<PersonName> &people);

    // "DW" for Dana Whitfield. Where several would be "DW", a reader has to tell them apart (who opposes?): a letter or
    // two more of the last name, else of the first ("DWh" and "DWo", "DaW" and "DoW"), else a number. Empty for an id
    // that isn't among them.
    [[nodiscard]] QString of(const Id &id) const { return m_byId.value(id); }

    // The text with each name replaced: whole words only, the longest name first; full names, preferred names and parts
    // of them (first, last). Case and accents don't matter ("TOMAS"), but a lone part has to begin with a capital
    // unless the name itself doesn't, so that "will" and "mark" stay words. A part that several people share ("Ana")
    // becomes its own initial ("A").
    [[nodiscard]] QString inText(const QString &text) const;

private:
    struct Spelling
    {
        QStringList words;    // folded
        qsizetype person = 0; // in m_initials
        bool mayBeginSmall = false;

        [[nodiscard]] bool isAt(qsizetype at, const QList<TextWord> &inWords, QStringView text) const;
    };
    struct Found
    {
        qsizetype words = 0; // how many; 0: nobody is named here
        QList<qsizetype> people;
    };

    void addInitials(const QList<PersonName> &people);
    void addSpellings(const QString &name, qsizetype person);
    [[nodiscard]] Found longestAt(qsizetype at, const QList<TextWord> &words, QStringView text) const;

    QHash<Id, QString> m_byId;
    QStringList m_initials;                      // in the order of the people
    QHash<QString, QList<Spelling>> m_spellings; // by first word
};

} // namespace lanai
