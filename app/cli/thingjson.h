// The things of a journal as JSON objects, the same wherever they appear. Their shapes stand in `help json`.
#pragma once
#include "core/domain/checkin.h"
#include "core/domain/commitment.h"
#include "core/domain/entry.h"
#include "core/domain/keptrate.h"
#include "core/domain/knowing.h"
#include "core/domain/peer.h"
#include "core/domain/remember.h"
#include "core/journal/oneonones.h"
#include <QJsonObject>
#include <QStringList>

namespace lanai {

[[nodiscard]] QJsonObject peerJson(const Peer &peer);
[[nodiscard]] QJsonObject roleJson(const RoleHistory &role);
[[nodiscard]] QJsonObject factJson(const Fact &fact);
[[nodiscard]] QJsonObject insightJson(const Insight &insight);
[[nodiscard]] QJsonObject checkInJson(const CheckIn &checkIn);
// `today` says whether it is late. The words of a sealed one are null.
[[nodiscard]] QJsonObject commitmentJson(const Commitment &commitment, QDate today);
[[nodiscard]] QJsonObject entryJson(const Entry &entry);
[[nodiscard]] QJsonObject meetingJson(const Meeting &meeting);
[[nodiscard]] QJsonObject termJson(const Term &term);
[[nodiscard]] QJsonObject seriesJson(const SeriesState &state);
[[nodiscard]] QJsonObject rememberedJson(const Remembered &remembered);
[[nodiscard]] QJsonObject keptRateJson(const KeptRate &rate);
[[nodiscard]] QJsonObject keptRatesJson(const KeptRate &mine, const KeptRate &theirs);

// One line for each thing: "PEER: {"id", "name", …}".
[[nodiscard]] QStringList thingShapes();

} // namespace lanai
