// My kept rate over 90 days. Theirs stands with each person only.
#pragma once
#include "ui/parts/card.h"

namespace lanai {

class KeptChart;
class Label;
struct Ledger;

class LedgerRail : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerRail(QWidget *parent = nullptr);

    void tell(const Ledger &ledger);

private:
    Label *m_rate;
    Label *m_why;
    KeptChart *m_chart;
    QWidget *m_legend;
};

} // namespace lanai
