// Commitments as tables, for `commitments`, `upcoming` and a person's page.
#pragma once
#include "app/cli/names.h"
#include "app/cli/page.h"
#include "core/domain/commitment.h"
#include "core/domain/keptrate.h"
#include <QJsonArray>

namespace lanai {

// Its text; of a sealed one only that it is: `note` alone shows sealed words.
[[nodiscard]] QString promiseWords(const Commitment &commitment);

// "2 days late"; empty when it isn't.
[[nodiscard]] QString lateText(const Commitment &commitment, QDate today);

// The confidentiality of the circles in which things were said, by the things' ids.
using CircleRules = QHash<Id, QString>;

// "Half a page is enough (Names stay here)"
[[nodiscard]] QString underRule(const QString &words, const QString &rule);
[[nodiscard]] QJsonArray rulesJson(const CircleRules &rules); // by id
[[nodiscard]] QString rulesShape();

// Those of one side under a heading of their own: due day, whose, id, words. Nothing when there are none.
void tellPromises(Page &page, const QString &title, CommitmentSide side, const QList<Commitment> &commitments,
                  const Names &names, QDate today, const CircleRules &rules = {});

// Rule 9, both directions; nothing when nothing counts.
void tellKeptRates(Page &page, const KeptRate &mine, const KeptRate &theirs);

} // namespace lanai
