// Where it is written what speaks for people, as SQL.
#pragma once
#include "core/domain/searchkind.h"
#include <QList>

namespace lanai {

// How a table speaks for people. Columns: id, ask, peers and named (JSON), day, title, text, context, rule, privacy.
// ?1: its rows that hold a word; ?2: those of `around`, the table of what they stand in.
struct EvidenceTable
{
    FoundKind kind;
    QLatin1StringView table;
    QLatin1StringView around; // empty: none
    QLatin1StringView columns;
    QLatin1StringView condition;
};

[[nodiscard]] const QList<EvidenceTable> &evidenceTables();
[[nodiscard]] QString evidenceSelect(const EvidenceTable &table);

} // namespace lanai
