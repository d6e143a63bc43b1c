#include "core/journal/thingfields.h"
#include "core/storage/journalfile.h"
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace lanai {

namespace {

const QSet<QString> &hiddenColumns()
{
    static const QSet<QString> all{
        QStringLiteral("id"),
        QStringLiteral("created_at"),
        QStringLiteral("updated_at"),
        QStringLiteral("deleted_at"),
        QStringLiteral("hlc"),
        QStringLiteral("device"),
        QStringLiteral("pairs"),
        QStringLiteral("position"),
        QStringLiteral("start_at"),
        QStringLiteral("started_at"),
        QStringLiteral("contact"),
        QStringLiteral("anchor"),
        QStringLiteral("entry_id"),
        QStringLiteral("series_id"),
        QStringLiteral("term_id"),
        QStringLiteral("topic_id"),
        QStringLiteral("source_id"),
        QStringLiteral("deferred_from"),
        QStringLiteral("role_id"),
        QStringLiteral("commitment_id"),
        QStringLiteral("staff_item_id"),
        QStringLiteral("ritual_id"),
        QStringLiteral("staff_meeting_id"),
        QStringLiteral("ask_id"),
        QStringLiteral("reply_id"),
        QStringLiteral("agenda_id"),
        QStringLiteral("session_id"),
        QStringLiteral("became_id"),
    };
    return all;
}

// "outcome" is a word of a staff item and a text of a 1:1: those stand with their table.
FieldKind kindOfColumn(const QString &table, const QString &column)
{
    static const QHash<QString, FieldKind> kinds = [] {
        QHash<QString, FieldKind> all;
        const auto add = [&all](FieldKind kind, const char *columns) {
            for (const QString &name : QString::fromLatin1(columns).split(u' '))
                all.insert(name, kind);
        };
        add(FieldKind::Day,
            "day learnt_on confirmed_on asked_on ask_on made_on due closed_on from_day until_day start_day next_day "
            "ended_on snooze_until closes_on on_day rhythm_day old_due new_due did_on went_on answered_on thanked_on "
            "covered_on first_day last_day decided_on pause_until");
        add(FieldKind::Time, "at_time");
        add(FieldKind::Flag, "done coming told asked mostly_status due_doubtful starter hosted_by_me");
        add(FieldKind::Number, "minutes actual_minutes worth trust_level weeks every_weeks listening openness "
                               "vulnerability trust rating");
        add(FieldKind::Word,
            "kind privacy interdependence standing category facet mode state intention_result source "
            "side sought staff_item.outcome reaction why_kind phase another every habit theme way part became");
        return all;
    }();
    const auto own = kinds.constFind(table + u'.' + column);
    return own == kinds.cend() ? kinds.value(column, FieldKind::Text) : *own;
}

// The column that says best what a row of that kind is.
QString namingColumn(const QString &table)
{
    static const QHash<QString, QString> names{{QStringLiteral("peer"), QStringLiteral("name")},
                                               {QStringLiteral("practice"), QStringLiteral("text")},
                                               {QStringLiteral("project"), QStringLiteral("title")},
                                               {QStringLiteral("circle"), QStringLiteral("name")},
                                               {QStringLiteral("meeting"), QStringLiteral("day")}};
    return names.value(table);
}

Result<QString> nameOfRow(const JournalFile &file, const QString &table, const QString &id)
{
    return file.revisions.rows().current(table, idFromText(id)).map([&table](const std::optional<RowVersion> &row) {
        return row ? row->value(namingColumn(table)).toString() : QString();
    });
}

// A list is kept as a JSON array of texts.
QString listText(const QString &json)
{
    QStringList all;
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue value : list)
        all << value.toString();
    return all.join(QStringLiteral(", "));
}

bool isZero(FieldKind kind, const QString &value)
{
    return (kind == FieldKind::Number || kind == FieldKind::Flag) && value == QLatin1StringView("0");
}

Result<ThingField> fieldOf(const JournalFile &file, const QString &table, const QString &column,
                           const QJsonValue &value)
{
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    if (column.endsWith(QLatin1StringView("_id")) && !text.isEmpty()) {
        const QString to = column.chopped(3);
        const bool isPeer = to == QLatin1StringView("host");
        return nameOfRow(file, isPeer ? QStringLiteral("peer") : to, text).map([&](const QString &name) {
            return ThingField{to, to == QLatin1StringView("meeting") ? FieldKind::Day : FieldKind::Text, name};
        });
    }
    if (column == QLatin1StringView("tags") || column == QLatin1StringView("links") ||
        column == QLatin1StringView("questions"))
        return ThingField{column, FieldKind::Text, listText(text)};
    if (column == QLatin1StringView("photo")) // its bytes' hash
        return ThingField{column, FieldKind::Text, text.first(std::min<qsizetype>(8, text.size()))};
    const FieldKind kind = kindOfColumn(table, column);
    return ThingField{column, kind, isZero(kind, text) ? QString() : text};
}

// JSON objects are in the order of their keys; a person reads the table's.
Result<QList<ThingField>> rowFields(const JournalFile &file, const QString &table, const RowVersion &row,
                                    const FieldSpeech &speech)
{
    const Result<QStringList> columns = file.revisions.rows().columnsOf(table);
    if (!columns)
        return fail(columns.error());
    QList<ThingField> fields;
    for (const QString &column : *columns) {
        if (hiddenColumns().contains(column))
            continue;
        Result<ThingField> field = fieldOf(file, table, column, row.value(column));
        if (!field)
            return fail(field.error());
        if (field->value.isEmpty())
            continue;
        if (speech)
            field->value = speech(table, *field);
        fields << *field;
    }
    return fields;
}

// Which field a part belongs to, and what it adds to it.
Result<ThingField> partField(const JournalFile &file, const QString &table, const RowVersion &row,
                             const FieldSpeech &speech)
{
    const QString peer = row.value(QStringLiteral("peer_id")).toString();
    if (table == QLatin1StringView("entry_peer"))
        return nameOfRow(file, QStringLiteral("peer"), peer).map([&row](const QString &name) {
            return ThingField{row.value(QStringLiteral("role")).toString(), FieldKind::Text, name};
        });
    const Result<QList<ThingField>> fields = rowFields(file, table, row, speech);
    if (!fields)
        return fail(fields.error());
    QStringList values;
    const QSet<QString> owners{QStringLiteral("project"), QStringLiteral("peer")};
    const bool isRole = table == QLatin1StringView("role_history");
    const bool isOfCircle = table.startsWith(QLatin1StringView("circle_"));
    for (const ThingField &field : *fields) {
        const bool isOwner = field.name == QLatin1StringView("project") || (isRole && owners.contains(field.name)) ||
                             (isOfCircle && field.name == QLatin1StringView("circle"));
        if (!isOwner && field.kind != FieldKind::Flag)
            values << field.value;
    }
    return ThingField{table, FieldKind::Text, values.join(QStringLiteral(" · "))};
}

bool isDeleted(const RowVersion &row)
{
    return !row.value(QStringLiteral("deleted_at")).isNull() && row.contains(QStringLiteral("deleted_at"));
}

} // namespace

Result<QList<ThingField>> fieldsOf(const JournalFile &file, const ThingState &state, const FieldSpeech &speech)
{
    Result<QList<ThingField>> fields = rowFields(file, state.table, state.row, speech);
    if (!fields)
        return fields;
    for (const auto &[table, row] : state.parts) {
        if (isDeleted(row))
            continue;
        const Result<ThingField> part = partField(file, table, row, speech);
        if (!part)
            return fail(part.error());
        const auto same = std::find_if(fields->begin(), fields->end(),
                                       [&part](const ThingField &field) { return field.name == part->name; });
        if (part->value.isEmpty())
            continue;
        if (same == fields->end())
            *fields << *part;
        else
            same->value += u'\n' + part->value;
    }
    return fields;
}

QList<FieldChange> changedFields(const QList<ThingField> &before, const QList<ThingField> &after)
{
    const auto valueIn = [](const QList<ThingField> &fields, const QString &name) {
        const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                        [&name](const ThingField &field) { return field.name == name; });
        return found == fields.cend() ? QString() : found->value;
    };
    QList<FieldChange> changes;
    for (const ThingField &field : after) {
        const QString was = valueIn(before, field.name);
        if (was != field.value)
            changes << FieldChange{field.name, field.kind, was, field.value};
    }
    for (const ThingField &field : before) {
        if (valueIn(after, field.name).isEmpty())
            changes << FieldChange{field.name, field.kind, field.value, {}};
    }
    return changes;
}

} // namespace lanai
