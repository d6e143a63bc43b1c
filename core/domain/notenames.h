// Whom the names in one note mean.
#pragma once
#include "core/domain/names.h"

namespace lanai {

// PeopleByName as one note asks it: often, with the same few names, and with its own peers first.
class NoteNames
{
public:
    // `people` must outlive it. `notePeers`: in a note about one Ana, "Ana" is that one.
    NoteNames(const PeopleByName &people, QList<Id> notePeers)
        : m_people(people)
        , m_notePeers(std::move(notePeers))
    {
    }

    // PeopleByName::find()
    [[nodiscard]] QList<Id> find(QStringView name, PeopleByName::Match match) const;
    [[nodiscard]] const QList<Id> &notePeers() const { return m_notePeers; }

private:
    const PeopleByName &m_people;
    QList<Id> m_notePeers;
    mutable QHash<QString, QList<Id>> m_found; // by match and name; forgotten when it grows too long
};

} // namespace lanai
