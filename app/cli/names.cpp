#include "app/cli/names.h"
#include "core/domain/names.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"

namespace lanai {

Result<Names> namesIn(Journal &journal)
{
    return journal.people().names().map([](const QList<PersonName> &people) {
        Names names;
        for (const PersonName &person : people)
            names.insert(person.id, person.name);
        return names;
    });
}

QString namesOf(const QList<Id> &people, const Names &names)
{
    QStringList all;
    for (const Id &id : people)
        all << names.value(id);
    return all.join(QStringLiteral(", "));
}

Result<QList<Id>> peersNamed(Journal &journal, const QStringList &words)
{
    QStringList single;
    for (const QString &word : words) {
        for (const TextRange &range : splitNames(word))
            single << range.in(word).toString();
    }
    return journal.people().findAll(single).map([](const QList<Peer> &peers) {
        QList<Id> ids;
        for (const Peer &peer : peers) {
            if (!ids.contains(peer.id))
                ids << peer.id;
        }
        return ids;
    });
}

} // namespace lanai
