// One promise as the ledger shows it.
#pragma once
#include "core/journal/ledger.h"
#include "ui/shell/tokens.h"

namespace lanai {

struct LedgerLine
{
    LedgerRow row;
    QString icon;     // which way it goes
    QString text;     // of a sealed one only that it is sealed, unless it is opened
    QString below;    // with whom, and the project it is part of
    QString due;      // the day in force, or when it was closed
    QString dueWords; // "2 days late", "due soon"; empty: nothing to say
    Colour tone = Colour::Muted;
    QString spoken;    // the whole line
    QStringList verbs; // ids of actions, in the order they are shown

    [[nodiscard]] const Id &id() const { return row.commitment.id; }
    [[nodiscard]] QString key() const { return QStringLiteral("promise-") + idText(row.commitment.id); }
};

struct LedgerSection
{
    QString key; // "mine", "theirs", "agreements", "closed", or a peer's id
    QString title;
    QString caption;
    QList<LedgerLine> lines;
};

} // namespace lanai
