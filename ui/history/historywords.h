// What a thing's history says, in the window's words.
#pragma once
#include "core/journal/thingfields.h"
#include <QCoreApplication>
#include <QDate>

namespace lanai {

struct ThingMoment;

class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)

public:
    // A FieldSpeech: days and words as the window's other pages say them.
    [[nodiscard]] static QString value(const QString &table, const ThingField &field);
    // "Now", "Until Thu 19 Nov 2026, 14:03: a note changed".
    [[nodiscard]] static QString moment(const ThingMoment &moment, const QTimeZone &zone);
    // Both sides of what differs, as a page of HTML that shows every text as text. `before` and `after` stand over
    // them.
    [[nodiscard]] static QString sides(const QList<FieldChange> &changes, const QString &before, const QString &after);
    // One side alone.
    [[nodiscard]] static QString side(const QList<ThingField> &fields);

private:
    [[nodiscard]] static QString word(const QString &table, const ThingField &field);
};

} // namespace lanai
