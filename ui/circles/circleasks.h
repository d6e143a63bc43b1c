// The questions that went to a circle. Hidden while there are none.
#pragma once
#include "core/journal/circlepage.h"
#include "ui/peers/railsection.h"

namespace lanai {

class CircleAsks : public RailSection
{
    Q_OBJECT
public:
    explicit CircleAsks(QWidget *parent);

    void show(const QList<AskLine> &asks, QDate today);

Q_SIGNALS:
    void askWanted(const lanai::Id &ask);
};

} // namespace lanai
