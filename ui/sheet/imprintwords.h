// Who made a sheet, what it left out, and what leaves with it. Rule 13
#pragma once
#include "core/journal/prepsheet.h"
#include "ui/sheet/sheetdates.h"
#include <QCoreApplication>

namespace lanai {

class ImprintWords
{
    Q_DECLARE_TR_FUNCTIONS(ImprintWords)

public:
    explicit ImprintWords(const QLocale &locale);

    // "Maya Lindqvist, CPO"
    [[nodiscard]] QString byLine(const SheetImprint &imprint) const;
    // "12 private notes left out. Turned on: conflict notes"
    [[nodiscard]] QString leftOut(const SheetImprint &imprint) const;
    [[nodiscard]] QString prepared(QDate on) const; // "Prepared Thu 19 Nov 2026"
    [[nodiscard]] QString pageOf() const;           // "%1 of %2"

    // One line of the list that is shown before anything leaves: "Commitment, Elena Brandt: Introduce Kofi".
    [[nodiscard]] QString leaving(const LeavingThing &thing) const;
    // What it says, without its kind and person: a preview's reaction before its words; empty where the name is all.
    [[nodiscard]] QString words(const LeavingThing &thing) const;
    [[nodiscard]] QString name(LeavingKind kind) const;

private:
    [[nodiscard]] QStringList turnedOn(const SheetOptions &options) const;

    QLocale m_locale;
    SheetDates m_dates;
};

} // namespace lanai
