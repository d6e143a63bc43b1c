// What every written row carries: when, in which order, by which copy.
#pragma once
#include "core/domain/hlc.h"
#include <QString>

namespace lanai {

struct Stamp
{
    qint64 now = 0; // UTC, milliseconds since 1970
    Hlc hlc = 0;    // one per command: its rows are one edit
    QString device; // this copy's code
};

} // namespace lanai
