// The topics and practices that ship with the program. People add their own beside them. Rule 7.
#pragma once
#include "core/domain/result.h"
#include "core/domain/topic.h"
#include <QList>

namespace lanai {

// From low to high trust, in the order they are suggested in. Ids follow from the text, so that two journals hold the
// same row. DamagedFile, CannotRead: never from what is compiled in.
[[nodiscard]] Result<QList<Topic>> starterTopics(const QString &file = QStringLiteral(":/lanai/starter/topics.json"));
[[nodiscard]] Result<QList<Practice>>
starterPractices(const QString &file = QStringLiteral(":/lanai/starter/practices.json"));

} // namespace lanai
