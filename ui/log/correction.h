// Correcting whom a marked line is for, or until when, by rewriting it: the text stays the one truth.
#pragma once
#include "core/domain/capture.h"

namespace lanai {

struct TextEdit
{
    TextRange range; // of the note; empty: inserted there
    QString with;

    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

// `name`: as a mark can read it; unambiguous.
[[nodiscard]] TextEdit withPerson(const QString &note, const CaptureMark &mark, const QString &name);
// A null `due` takes the date away. `noteDate`: what dates without a year count from.
[[nodiscard]] TextEdit withDate(const QString &note, const CaptureMark &mark, QDate due, QDate noteDate);

// "3 Dec"; with the year where that would be read as another day. Read in every interface language.
[[nodiscard]] QString dateAsTyped(QDate date, QDate noteDate);

} // namespace lanai
