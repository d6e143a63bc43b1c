// What the weeks ahead would hold if a series began or changed as the fields say, live while they are changed. Rule 4.
#pragma once
#include "core/journal/loadahead.h"
#include "ui/parts/label.h"
#include <QTimer>
#include <optional>

class QCheckBox;

namespace lanai {

class Journal;

class WhatIf : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIf(Journal &journal, QWidget *parent = nullptr);

    // Asked for a moment later, so that nobody who types waits for it; nothing is asked about none.
    void consider(const std::optional<ConsideredSeries> &series);
    // Its 1:1s in away weeks are to be skipped: offered where there are any.
    [[nodiscard]] bool skipAway() const;

    // "Up to 6 h 15 min a week, over your 6 h in 3 of 13 weeks; Thu 3 Dec would hold 4 1:1s."
    [[nodiscard]] static QString sentence(const LoadAhead &ahead, QDate today);

private:
    void ask();

    Journal &m_journal;
    std::optional<ConsideredSeries> m_series;
    QTimer m_pause;
    Label *m_load;
    QCheckBox *m_skip;
};

} // namespace lanai
