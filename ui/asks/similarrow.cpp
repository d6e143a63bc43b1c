#include "ui/asks/similarrow.h"
#include "ui/asks/askwords.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/ruleline.h"
#include "ui/parts/tintedtext.h"
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace lanai {

SimilarRow::SimilarRow(const Similar &similar, QDate today, QWidget *parent)
    : ListRow(QStringLiteral("similar-") + idText(similar.thing), parent)
{
    const QString source = AskWords::source(similar, today);
    auto *column = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    auto *title = new Label(similar.title, Type::SmallStrong, Colour::Ink, this);
    title->setElided(true);
    title->setVeiled(true);
    head->addWidget(title, 1);
    head->addWidget(new Label(source, Type::Caption, Colour::Muted, this));
    column->addLayout(head);
    if (!similar.text.isEmpty()) {
        auto *words = new TintedText(TintedText::marked(similar.text, similar.hits), Type::Small, Colour::Ink, this);
        words->setVeiled(true);
        column->addWidget(words);
    }
    if (!similar.rule.isEmpty())
        column->addWidget(new RuleLine(similar.rule, this));
    setAccessibleName(QStringList{similar.title, source, similar.text}.join(QStringLiteral(", ")));
    followTheme(this, [column] {
        const int side = theme().px("step-8");
        column->setContentsMargins(0, side, 0, side);
        column->setSpacing(0);
    });
}

void SimilarRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT opened();
}

} // namespace lanai
