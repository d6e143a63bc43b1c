#include "ui/log/writing.h"

namespace lanai {

QHash<Id, QString> Writing::shortNames() const
{
    QHash<Id, QString> names;
    for (const PersonName &person : people())
        names.insert(person.id,
                     person.preferredName.isEmpty() ? person.name.section(u' ', 0, 0) : person.preferredName);
    return names;
}

QList<FiledRow> Writing::willBeFiled() const
{
    const QHash<Id, QString> names = shortNames();
    return FiledRows(names, draft().peers, today()).of(captured());
}

QString Writing::writtenName(const Id &peer) const
{
    const PeopleByName names(people());
    const QString full = names.nameOf(peer);
    const QString brief = shortNames().value(peer);
    return names.find(brief, draft().peers) == QList<Id>{peer} ? brief : full;
}

TextEdit Writing::correctPerson(int mark, const Id &peer) const
{
    return withPerson(draft().body, captured().marks.at(mark), writtenName(peer));
}

TextEdit Writing::correctDate(int mark, QDate date) const
{
    return withDate(draft().body, captured().marks.at(mark), date, draft().date);
}

} // namespace lanai
