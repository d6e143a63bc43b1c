#include "core/storage/searchconditions.h"
#include "core/storage/row.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace lanai {

namespace {

QString jsonOf(const QStringList &values)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
}

class Conditions
{
public:
    // `row`: SQL for the row that is looked at.
    explicit Conditions(QLatin1StringView row)
        : m_row(row)
    {
    }

    void add(const QString &sql, bool isExcluded, const QVariantList &binds = {})
    {
        m_all.sql += QLatin1StringView(isExcluded ? " AND NOT (" : " AND (") + sql + u')';
        m_all.binds += binds;
    }
    // The row is one of those that `lines` selects: gathered once, and looked at before the line is read.
    void addGathered(const QString &lines, bool isExcluded, const QVariantList &binds = {})
    {
        add(m_row + QStringLiteral(" IN (%1)").arg(lines), isExcluded, binds);
    }
    [[nodiscard]] SearchConditions all() const { return m_all; }

private:
    QLatin1StringView m_row;
    SearchConditions m_all;
};

// The lines of all things for which `holds` says what has to hold; those for which it says nothing are none.
template<class Holds>
QString linesOf(Holds holds)
{
    QStringList selects;
    for (const SearchedThing &thing : searchedThings()) {
        const QString condition = holds(thing);
        if (!condition.isEmpty())
            selects << QStringLiteral("SELECT rid FROM %1 t CROSS JOIN search_doc ON thing_table='%1' "
                                      "AND thing_pk=t.pk WHERE t.deleted_at IS NULL AND %2")
                           .arg(QString(thing.table), condition);
    }
    return selects.join(QLatin1StringView(" UNION ALL "));
}

// One line at a time: "the thing is of this table, and this holds for its row".
template<class Holds>
QString rowOf(Holds holds)
{
    QStringList cases;
    for (const SearchedThing &thing : searchedThings()) {
        const QString condition = holds(thing);
        if (!condition.isEmpty())
            cases << QStringLiteral("WHEN '%1' THEN (SELECT %2 FROM %1 t WHERE t.pk=thing_pk)")
                         .arg(QString(thing.table), condition);
    }
    return QStringLiteral("ifnull(CASE thing_table %1 END,0)").arg(cases.join(u' '));
}

void addPeers(const SearchWanted &wanted, Conditions &conditions)
{
    static const QString ofPeers =
        QStringLiteral("WITH wanted(id) AS (SELECT value FROM json_each(?)) %1")
            .arg(linesOf([](const SearchedThing &thing) {
                return thing.ofPeer.isEmpty() ? QString() : QLatin1StringView("(") + thing.ofPeer + u')';
            }));
    for (const SearchChoice &peer : wanted.peers)
        conditions.addGathered(ofPeers, peer.isExcluded, {jsonOf(peer.values)});
}

void addTags(const SearchWanted &wanted, Conditions &conditions)
{
    static const QString tagged =
        QStringLiteral("WITH listed(tags) AS (SELECT value FROM json_each(?)) %1")
            .arg(linesOf([](const SearchedThing &thing) {
                const bool hasTags = thing.kind == FoundKind::Entry || thing.kind == FoundKind::Peer;
                return hasTags ? QStringLiteral("t.tags<>'[]' AND t.tags IN listed") : QString();
            }));
    for (const SearchChoice &tag : wanted.tags)
        conditions.addGathered(tagged, tag.isExcluded, {jsonOf(tag.values)});
}

void addKinds(const SearchKinds &kinds, bool isExcluded, Conditions &conditions)
{
    if (kinds.isEmpty())
        return;
    QStringList tables;
    for (const SearchedThing &thing : searchedThings()) {
        if (kinds.things.contains(thing.kind))
            tables << QLatin1StringView("'") + thing.table + u'\'';
    }
    QStringList words;
    for (const EntryKind kind : kinds.entries)
        words << u'\'' + wordFor(kind) + u'\'';
    const QString ofTables = QStringLiteral("thing_table IN (%1)").arg(tables.join(u','));
    if (words.isEmpty() && !kinds.things.contains(FoundKind::Entry))
        return conditions.addGathered(QLatin1StringView("SELECT rid FROM search_doc WHERE ") + ofTables, isExcluded);
    // Entries are most of what there is: each line is looked at.
    const QString ofKinds = QStringLiteral("thing_table='entry' AND (SELECT kind FROM entry WHERE pk=thing_pk) IN (%1)")
                                .arg(words.join(u','));
    conditions.add(words.isEmpty() ? ofTables : ofKinds + QLatin1StringView(" OR ") + ofTables, isExcluded);
}

QString commitmentsThat(const QString &condition)
{
    return linesOf([&condition](const SearchedThing &thing) {
        return thing.table == QLatin1StringView("commitment") ? condition : QString();
    });
}

void addState(SearchState state, bool isExcluded, QDate today, Conditions &conditions)
{
    static const QString open = linesOf([](const SearchedThing &thing) { return QString(thing.isOpen); });
    static const QString privacy =
        rowOf([](const SearchedThing &thing) { return thing.privacy + QLatin1StringView("='%1'"); });
    switch (state) {
    case SearchState::Open:
        return conditions.addGathered(open, isExcluded);
    case SearchState::Overdue:
        return conditions.addGathered(commitmentsThat(QStringLiteral("t.state='open' AND t.due<?")), isExcluded,
                                      {dayText(today)});
    case SearchState::Mine:
    case SearchState::Theirs:
        return conditions.addGathered(commitmentsThat(QStringLiteral("t.side='%1'").arg(wordFor(state))), isExcluded);
    case SearchState::Private:
    case SearchState::Sealed:
        return conditions.add(QString(privacy).replace(QLatin1StringView("%1"), wordFor(state)), isExcluded);
    }
}

} // namespace

SearchConditions searchConditions(const SearchWanted &wanted, QLatin1StringView row)
{
    Conditions conditions(row);
    addPeers(wanted, conditions);
    addTags(wanted, conditions);
    addKinds(wanted.query.kinds, false, conditions);
    addKinds(wanted.query.unwantedKinds, true, conditions);
    for (const SearchState state : wanted.query.states)
        addState(state, false, wanted.today, conditions);
    for (const SearchState state : wanted.query.unwantedStates)
        addState(state, true, wanted.today, conditions);
    return conditions.all();
}

} // namespace lanai
