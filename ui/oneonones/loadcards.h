// The two cards over the series: how the week is spread, and what is over a limit. Each ends with one thing to do.
#pragma once
#include "ui/parts/card.h"
#include "ui/parts/spoken.h"

class QPushButton;

namespace lanai {

class InlineBar;
class Label;
class RhythmModel;
class WeekdayBars;
class WeeksAhead;

class WeekdayCard : public Card
{
    Q_OBJECT
public:
    explicit WeekdayCard(QWidget *parent = nullptr);
    void show(const RhythmModel &model);

Q_SIGNALS:
    void regroupWanted();

private:
    WeekdayBars *m_bars;
    WeeksAhead *m_weeks;
    InlineBar *m_advice;
    QPushButton *m_act;
};

// How much of a limit is taken.
class LimitBar : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit LimitBar(QWidget *parent = nullptr);
    void setShare(double share, const QString &said); // more than 1: over it
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::ProgressBar; }
    [[nodiscard]] QString spokenValue() const override { return m_said; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    QString m_said;
};

class GuardCard : public Card
{
    Q_OBJECT
public:
    explicit GuardCard(QWidget *parent = nullptr);
    void show(const RhythmModel &model);

Q_SIGNALS:
    void limitsWanted();
    void lighterWanted(); // the act that the line beside it proposes

private:
    Label *addLine(const QString &name, const char *objectName);
    void showProposal(const RhythmModel &model);

    LimitBar *m_bar;
    Label *m_hours;
    Label *m_busiest;
    Label *m_open;
    Label *m_low;
    QWidget *m_proposal;
    Label *m_words;
    QPushButton *m_act;
};

} // namespace lanai
