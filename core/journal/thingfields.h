// What a thing said at one time, field by field, for a person to compare.
#pragma once
#include "core/domain/result.h"
#include "core/storage/revisionlog.h"
#include <functional>

namespace lanai {

class JournalFile;

enum class FieldKind {
    Text, // may have lines
    Word, // of an enum, see its EnumWords
    Day,  // ISO
    Time, // "15:00"
    Number,
    Flag // "1"
};

struct ThingField
{
    QString name; // the column's; "about", "present", "mentioned" for a note's people; a part's table
    FieldKind kind = FieldKind::Text;
    QString value; // never empty; as it is kept, unless it was put into words

    friend bool operator==(const ThingField &, const ThingField &) = default;
};

// A row with its parts at one time: the thing's own first. A part that wasn't there then is left out.
struct ThingState
{
    QString table;
    RowVersion row;
    QList<std::pair<QString, RowVersion>> parts; // by table
};

// Puts the value of a field of `table` into words; words and days are kept as they are without it.
using FieldSpeech = std::function<QString(const QString &table, const ThingField &field)>;

// What is empty is left out. People and other things that it refers to are told by name, also of those in the trash.
[[nodiscard]] Result<QList<ThingField>> fieldsOf(const JournalFile &file, const ThingState &state,
                                                 const FieldSpeech &speech = {});

// What differs, in the order of `after`, then what is gone. An empty value: there was none.
struct FieldChange
{
    QString name;
    FieldKind kind = FieldKind::Text;
    QString before;
    QString after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

[[nodiscard]] QList<FieldChange> changedFields(const QList<ThingField> &before, const QList<ThingField> &after);

} // namespace lanai
