// Prep sheets: names can become initials before a sheet leaves.
#pragma once
#include "core/domain/names.h"
#include "core/journal/circlesheet.h"
#include "core/journal/prepsheet.h"
#include <QHash>
#include <QSet>

namespace lanai {

// Knows everybody's names and takes them out of a sheet, from its fields and from what was typed alike: "Dana's split
// for Priya Raman" becomes "DW's split for PR". Case tells a name from a word ("Will" and "will"), so a single name in
// small letters stays unless an @ leads it; a full name is taken in any case. Accents don't matter. Of two people with
// the same initials the second is DW2; a first name that two share becomes its letter alone. People that the journal
// doesn't know stay as they are: the list of what leaves shows them.
class SheetInitials
{
public:
    // `people`: all peers, and attendees who are none (their ids may be null). `myName`: the journal's keeper.
    SheetInitials(const QList<PersonName> &people, const QString &myName);

    [[nodiscard]] QString in(const QString &text) const;
    [[nodiscard]] StaffSheet of(StaffSheet sheet) const;
    [[nodiscard]] OneOnOneSheet of(OneOnOneSheet sheet) const;
    [[nodiscard]] CircleSheet of(CircleSheet sheet) const;
    [[nodiscard]] DaySheet of(DaySheet day) const;

private:
    struct Spelling // of a name; a person may have several
    {
        QStringList words; // folded
        QString initials;
    };
    struct Word // of a text
    {
        TextRange range;
        QString folded;
        bool isName = false; // begins like one, or an @ leads it
    };
    struct Match
    {
        qsizetype words = 0; // how many; 0: none
        QString initials;
    };

    [[nodiscard]] static QList<Word> wordsOf(const QString &text);
    // How many words from `at` on are words of the name, in its order.
    [[nodiscard]] static qsizetype matchLength(const Spelling &spelling, const QList<Word> &words, qsizetype at,
                                               const QString &text);
    [[nodiscard]] Match matchAt(const QList<Word> &words, qsizetype at, const QString &text) const;
    void add(const QString &name, const QString &initials);
    void put(QString &text) const { text = in(text); }
    void put(SheetPerson &person) const;
    void put(SheetImprint &imprint) const;
    void put(QList<SheetCommitment> &commitments) const;

    QList<Spelling> m_spellings;
    QHash<QString, QList<qsizetype>> m_byWord; // folded word → spellings that have it
    QHash<QString, QString> m_byName;          // → initials
    QHash<Id, QString> m_byId;                 // → initials
};

} // namespace lanai
