// One person's page, for `peer` and for what changes one.
#pragma once
#include "app/cli/answer.h"
#include "core/domain/result.h"
#include <QStringList>

namespace lanai {

class Journal;
struct Peer;

[[nodiscard]] Result<Answer> peerPage(Journal &journal, const Peer &peer);
[[nodiscard]] QStringList peerPageShape();

} // namespace lanai
