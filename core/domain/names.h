// Finding people by what they are called, in capture marks and in commands alike.
#pragma once
#include "core/domain/id.h"
#include "core/domain/result.h"
#include "core/domain/textrange.h"
#include <QHash>
#include <QList>

namespace lanai {

struct PersonName
{
    Id id;
    QString name;
    QString preferredName; // may be empty
};

// Edges, Names: case and accents don't matter. A whole part of the name (first, last, preferred, or several in order)
// wins over a prefix; a prefix must be unique. A full name wins over a part of a longer one, or "Ana" alone could never
// be named beside Ana Lima.
class PeopleByName
{
public:
    enum class Match {
        WholeOrPrefix,
        WholeOnly // every word is a whole word of the name
    };

    explicit PeopleByName(const QList<PersonName> &people);

    // One id: that is who is meant. None: nobody is called so. Several: ambiguous, in the order of `people`.
    // `preferred`: those the note is about. In a note about one Ana, "Ana" is that one; a prefix stays ambiguous.
    [[nodiscard]] QList<Id> find(QStringView words, const QList<Id> &preferred = {},
                                 Match match = Match::WholeOrPrefix) const;

    // find() as an answer to a person: EmptyName, UnknownName (with the names there are), AmbiguousName (with the
    // candidates).
    [[nodiscard]] Result<Id> findOne(const QString &words, const QList<Id> &preferred = {}) const;

    // Empty for an id that isn't among them.
    [[nodiscard]] QString nameOf(const Id &id) const;

private:
    enum class Tier { None, Prefix, Inside, Whole, Full };
    struct Person
    {
        Id id;
        QString name;
        QList<QStringList> spellings; // folded words: the name, the preferred name, the preferred name in the name
    };
    struct IndexedWord
    {
        QString word;
        qsizetype person = 0;
    };

    [[nodiscard]] Tier tierOf(const Person &person, const QStringList &words) const;
    [[nodiscard]] QList<qsizetype> candidates(const QStringList &words) const;
    [[nodiscard]] QList<Id> idsOf(const QList<qsizetype> &people) const;

    QList<Person> m_people;
    QList<IndexedWord> m_index; // sorted by word
    QHash<Id, qsizetype> m_byId;
};

// PeopleByName(people).findOne(...), for a single question.
[[nodiscard]] Result<Id> findPerson(const QString &words, const QList<PersonName> &people,
                                    const QList<Id> &preferred = {});

// The names that `&`, "and", commas and `joiners` (folded words, e.g. the interface language's "und") join, without the
// blanks around them. A missing name ("Dana &") is an empty range, so that a slip is seen and not passed over.
[[nodiscard]] QList<TextRange> splitNames(QStringView text, const QStringList &joiners = {});

} // namespace lanai
