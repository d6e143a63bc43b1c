// Reads a note's capture marks and mentions.
#pragma once
#include "core/domain/capture.h"
#include "core/domain/duedate.h"
#include "core/domain/names.h"

namespace lanai {

// Made once for the people of a journal and asked as often as a note changes. Linear in the note.
class CaptureReader
{
public:
    // `people`: everyone a mark can name, former and dormant peers too, but nothing from the trash.
    CaptureReader(const QList<PersonName> &people, const QLocale &interfaceLanguage);

    // `noteDate`: dates in words count from it. `peers`: whom the note is about, in the order given; may be empty.
    [[nodiscard]] CaptureNote read(const QString &note, QDate noteDate, const QList<Id> &peers) const;

private:
    PeopleByName m_people;
    DateReader m_dates;
};

} // namespace lanai
