#include "core/domain/notenames.h"

namespace lanai {

QList<Id> NoteNames::find(QStringView name, PeopleByName::Match match) const
{
    constexpr qsizetype mostRemembered = 4'096;
    const QString key = QChar(match == PeopleByName::Match::WholeOnly ? u'1' : u'0') + name.toString();
    const auto known = m_found.constFind(key);
    if (known != m_found.cend())
        return *known;
    if (m_found.size() >= mostRemembered)
        m_found.clear();
    return *m_found.insert(key, m_people.find(name, m_notePeers, match));
}

} // namespace lanai
