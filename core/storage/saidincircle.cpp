#include "core/storage/saidincircle.h"
#include "core/storage/connection.h"
#include "core/storage/row.h"

namespace lanai {

Result<QHash<Id, QString>> circleRulesOf(const Connection &connection, const QList<Id> &things)
{
    using Rule = std::pair<Id, QString>;
    const Result<QList<Rule>> found = connection.list<Rule>(
        QStringLiteral("SELECT t.became_id,c.rule FROM circle_takeaway t JOIN circle_session s ON s.id=t.session_id "
                       "JOIN circle c ON c.id=s.circle_id WHERE c.rule<>'' AND c.privacy<>'sealed' AND "
                       "t.became_id IN (SELECT value FROM json_each(?))"),
        {idSet(things)}, [](const QSqlQuery &query) {
            Row row(query);
            const Id id = row.id();
            return Rule{id, row.text()};
        });
    return found.map([](const QList<Rule> &all) {
        QHash<Id, QString> rules;
        for (const auto &[id, rule] : all)
            rules.insert(id, rule);
        return rules;
    });
}

} // namespace lanai
