#include "ui/circles/circleasks.h"
#include "ui/circles/circlewords.h"
#include "ui/peers/railrow.h"
#include <QVBoxLayout>

namespace lanai {

CircleAsks::CircleAsks(QWidget *parent)
    : RailSection(tr("Asked here"), false, "step-8", parent)
{
    setObjectName(QStringLiteral("circleAsks"));
}

void CircleAsks::show(const QList<AskLine> &asks, QDate today)
{
    const QString before = focused();
    clearRows();
    setHidden(asks.isEmpty());
    for (const AskLine &ask : asks) {
        const bool isSealed = ask.privacy == Privacy::Sealed;
        auto *row = new RailRow(isSealed ? tr("A sealed question") : ask.question, CircleWords::ask(ask, today), this);
        row->setObjectName(QStringLiteral("ask-") + idText(ask.id));
        row->setVeiled(!isSealed);
        connect(row, &RailRow::opened, this, [this, id = ask.id] { Q_EMIT askWanted(id); });
        rows()->addWidget(row);
    }
    focusAgain(before);
}

} // namespace lanai
