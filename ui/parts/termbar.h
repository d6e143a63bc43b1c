// How far a term has come: one segment for each of its weeks.
#pragma once
#include "ui/parts/spoken.h"
#include <QWidget>

namespace lanai {

class TermBar : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit TermBar(int reached = 0, int weeks = 0, QWidget *parent = nullptr);

    // The week that has come, and how many the term has.
    void setWeeks(int reached, int weeks);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::ProgressBar; }
    [[nodiscard]] QString spokenValue() const override; // "week 9 of 13"

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_reached;
    int m_weeks;
};

} // namespace lanai
