// A note that was written while the journal was locked, and waits to be filed: nobody has said yet who it is about.
#pragma once
#include "core/domain/id.h"
#include <QDateTime>

namespace lanai {

struct WaitingNote
{
    Id id;               // the one it was sealed with
    QString text;        // empty once it is filed: the note it became has it
    QDateTime writtenAt; // UTC
    Id entryId;          // the note it became; null: it waits
    QDateTime createdAt; // UTC
    QDateTime updatedAt; // UTC
};

} // namespace lanai
