#include "ui/asks/askreplyrow.h"
#include "ui/asks/askwords.h"
#include "ui/parts/avatar.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/paint.h"
#include "ui/parts/ruleline.h"
#include "ui/parts/sign.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace lanai {
namespace {

// What stands on such a row, with a fine line below it.
void layOutAskRow(QWidget &row, QHBoxLayout &line)
{
    followTheme(&row, [&line] {
        const int side = theme().px("step-8");
        line.setContentsMargins(side, theme().px("step-8"), side, theme().px("step-8") + theme().px("hairline"));
        line.setSpacing(theme().px("step-12"));
    });
}

void paintAskLine(QPainter &painter, const QWidget &row)
{
    const qreal side = theme().px("step-8");
    const qreal thick = theme().px("hairline");
    painter.fillRect(QRectF(side, row.height() - thick, row.width() - 2 * side, thick), theme().colour(Colour::Line));
}

} // namespace

AskReplyRow::AskReplyRow(const AskAnswer &answer, QDate today, QWidget *parent)
    : ListRow(QStringLiteral("reply-") + idText(answer.reply.id), parent)
    , m_answer(answer)
{
    auto *line = new QHBoxLayout(this);
    auto *face = new Avatar("avatar-28", Face{answer.peer.id, answer.peer.name, {}}, this);
    face->setAttribute(Qt::WA_TransparentForMouseEvents);
    line->addWidget(face, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    auto *head = new QHBoxLayout;
    auto *name = new Label(answer.peer.name, Type::SmallStrong, Colour::Ink, this);
    auto *role = new Label(answer.peer.role, Type::Small, Colour::Muted, this);
    role->setElided(true);
    auto *came = new Label(AskWords::came(answer.reply, today), Type::Caption, Colour::Muted, this);
    head->addWidget(name);
    head->addWidget(role, 1);
    head->addWidget(came);
    column->addLayout(head);
    auto *words = new Label(answer.reply.words, Type::Small, Colour::Ink, this);
    words->setWordWrap(true);
    words->setVeiled(true);
    column->addWidget(words);
    if (!answer.rule.isEmpty())
        column->addWidget(new RuleLine(answer.rule, this));
    line->addLayout(column, 1);
    layOutAskRow(*this, *line);
    head->setSpacing(theme().px("run-gap"));
    column->setSpacing(0);
    setAccessibleName(QStringList{answer.peer.name, came->text(), answer.reply.words}.join(QStringLiteral(", ")));
}

void AskReplyRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        Q_EMIT deleteWanted();
    else
        ListRow::keyPressEvent(event);
}

void AskReplyRow::paintRow(QPainter &painter)
{
    paintAskLine(painter, *this);
}

AskWaitingRow::AskWaitingRow(const AskedOf &of, QDate today, bool takesReplies, QWidget *parent)
    : ListRow(QStringLiteral("asked-") + idText(of.recipient.id), parent)
    , m_of(of)
{
    auto *line = new QHBoxLayout(this);
    if (of.peer.id.isNull()) {
        auto *sign = new Sign(QStringLiteral("circles"), "avatar-28", Colour::Muted, this);
        line->addWidget(sign, 0, Qt::AlignVCenter);
    } else {
        line->addWidget(new Avatar("avatar-28", Face{of.peer.id, of.peer.name, {}}, this), 0, Qt::AlignVCenter);
    }
    auto *column = new QVBoxLayout;
    auto *head = new QHBoxLayout;
    const QString waits = AskWords::waits(of, today);
    head->addWidget(new Label(AskWords::nameOf(of), Type::SmallStrong, Colour::Ink, this));
    auto *how = new Label(waits, Type::Small, of.remind ? Colour::Due : Colour::Muted, this);
    how->setElided(true);
    head->addWidget(how, 1);
    column->addLayout(head);
    if (!of.rule.isEmpty())
        column->addWidget(new RuleLine(of.rule, this));
    line->addLayout(column, 1);
    if (takesReplies) {
        auto *add = new QPushButton(tr("Add reply"), this);
        add->setObjectName(QStringLiteral("add-") + idText(of.recipient.id));
        add->setAccessibleName(tr("Add the reply of %1").arg(AskWords::nameOf(of)));
        add->setProperty("measure", QStringLiteral("row"));
        connect(add, &QPushButton::clicked, this, &ListRow::opened);
        line->addWidget(add, 0, Qt::AlignVCenter);
    }
    layOutAskRow(*this, *line);
    head->setSpacing(theme().px("run-gap"));
    setAccessibleName(tr("%1, %2", "a name, how it stands with them").arg(AskWords::nameOf(of), waits));
}

void AskWaitingRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        Q_EMIT deleteWanted();
    else
        ListRow::keyPressEvent(event);
}

void AskWaitingRow::paintRow(QPainter &painter)
{
    paintAskLine(painter, *this);
}

} // namespace lanai
