// The regular 1:1 with one peer. It consists of terms.
#pragma once
#include "core/domain/id.h"
#include <QDateTime>

namespace lanai {

struct Series
{
    Id id;
    Id peerId;
    QString purpose;     // one line
    QDateTime createdAt; // UTC
    QDateTime updatedAt; // UTC

    friend bool operator==(const Series &, const Series &) = default;
};

} // namespace lanai
