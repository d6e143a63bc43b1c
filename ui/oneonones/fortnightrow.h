// One 1:1 of the fortnight that is planned: with whom and when, and what becomes of it.
#pragma once
#include "core/journal/awayweeks.h"
#include "core/journal/oneonones.h"
#include <QWidget>

class QDateEdit;

namespace lanai {

class Choice;

class FortnightRow : public QWidget
{
    Q_OBJECT
public:
    // `note`: what else there is to know, as that one is away then; empty: nothing.
    FortnightRow(const AwayRow &planned, const QString &note, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] MeetingFate fate() const;

Q_SIGNALS:
    void changed();

private:
    void addDay(QDate today);

    AwayRow m_planned;
    Choice *m_choice;
    QDateEdit *m_day;
};

} // namespace lanai
