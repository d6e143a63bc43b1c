// One person's page, for `peer` and for what changes one.
#pragma once
#include "app/cli/answer.h"
#include "core/domain/id.h"
#include "core/domain/result.h"
#include <QStringList>

namespace lanai {

class Journal;

[[nodiscard]] Result<Answer> peerPage(const Journal &journal, const Id &peer);
[[nodiscard]] QStringList peerPageShape();

} // namespace lanai
