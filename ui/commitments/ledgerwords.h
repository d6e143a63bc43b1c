// The sentences of the commitments page.
#pragma once
#include "core/domain/ledgerviews.h"
#include "core/journal/promises.h"
#include "ui/commitments/ledgerline.h"
#include <QCoreApplication>

namespace lanai {

class LedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(LedgerWords)

public:
    [[nodiscard]] QString subtitle(const Ledger &ledger) const; // "Nine open, two overdue, three due this week."
    [[nodiscard]] static QString view(LedgerView view);
    [[nodiscard]] QString nothing(LedgerView view) const;    // why a view is empty
    [[nodiscard]] QString nothingWhy(LedgerView view) const; // and what comes here
    // The word on a verb's button: "Kept".
    [[nodiscard]] QString verb(const QString &action) const;

    // `opened`: its words are shown even when it is sealed.
    [[nodiscard]] LedgerLine line(const LedgerRow &row, QDate today, bool opened) const;
    // "you 3 of 4, Dana 2 of 2 in time"; empty when nothing counts.
    [[nodiscard]] QString rates(const LedgerPeer &peer) const;
    // Below a line that stands with its person: "Dana promised".
    [[nodiscard]] QString whoPromised(const LedgerRow &row) const;
    [[nodiscard]] QString mine() const;
    [[nodiscard]] QString theirs() const;
    [[nodiscard]] QString agreements() const;
    [[nodiscard]] QString agreementsWhy() const;
    [[nodiscard]] QString closed() const;
    [[nodiscard]] QString closedWhy() const;

    // "From the 1:1 on Thu 12 Nov"
    [[nodiscard]] QString from(const PromiseSource &source, QDate today) const;
    [[nodiscard]] QString madeOn(const Commitment &commitment, QDate today) const;
    [[nodiscard]] QString renegotiation(const Renegotiation &change, QDate today) const;

private:
    // Who, the project, and the confidentiality of the circle it was said in.
    [[nodiscard]] static QString below(const QString &who, const LedgerRow &row);
    [[nodiscard]] QString whenDue(const Commitment &commitment, QDate today) const;
    void sayDue(LedgerLine &line, QDate today) const;
    void sayClosed(LedgerLine &line, QDate today) const;
};

} // namespace lanai
