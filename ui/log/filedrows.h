// What saving would file, as the rows of *Will be filed*: one for each thing, and one for each line that files nothing.
#pragma once
#include "core/domain/capture.h"
#include "ui/shell/tokens.h"
#include <QCoreApplication>
#include <QHash>

namespace lanai {

struct FiledRow
{
    CaptureKind kind = CaptureKind::Fact;
    int mark = 0; // which of the note's marks
    QString icon;
    Colour iconColour = Colour::Muted;
    QString text;   // as written
    QString detail; // when, or where it goes: "Fri 20 Nov", "Know them"
    Colour detailColour = Colour::Muted;
    QString doubt; // what is to be settled: "Which Fri?"; empty: nothing
    bool files = true;
    bool asksDate = false; // the doubt is about a date
    QList<Id> candidates;  // of an ambiguous name
    QString spoken;        // all of it, for screen readers

    friend bool operator==(const FiledRow &, const FiledRow &) = default;
};

class FiledRows
{
    Q_DECLARE_TR_FUNCTIONS(FiledRows)

public:
    // `names`: short names by peer. `about`: whose note it is; others are named beside their things.
    FiledRows(const QHash<Id, QString> &names, const QList<Id> &about, QDate today)
        : m_names(names)
        , m_about(about)
        , m_today(today)
    {
    }
    [[nodiscard]] QList<FiledRow> of(const CaptureNote &note) const;

private:
    [[nodiscard]] FiledRow rowFor(const CaptureMark &mark, int index) const;
    [[nodiscard]] QString whereTo(const CaptureMark &mark) const;
    void settle(FiledRow &row, const CaptureMark &mark) const;
    [[nodiscard]] QString question(const CaptureProblem &problem, const CaptureMark &mark) const;

    const QHash<Id, QString> &m_names;
    QList<Id> m_about;
    QDate m_today;
};

} // namespace lanai
