#include "ui/projects/projecttile.h"
#include "ui/parts/avatar.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/parts/paint.h"
#include "ui/parts/words.h"
#include "ui/projects/debriefform.h"
#include "ui/projects/fortnightbar.h"
#include "ui/projects/projectsmodel.h"
#include "ui/projects/projectwords.h"
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace lanai {

ProjectTile::ProjectTile(ProjectsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_column(new QVBoxLayout(this))
    , m_head(new QWidget(this))
    , m_title(new Label(Type::BaseStrong, Colour::Ink, m_head))
    , m_about(new Label(Type::Small, Colour::Muted, m_head))
    , m_days(new QWidget(m_head))
    , m_day(new Label(Type::Caption, Colour::Muted, m_days))
    , m_kept(new Label(Type::CaptionMedium, Colour::Kept, m_days))
    , m_bar(new FortnightBar(m_head))
    , m_foot(new QWidget(m_head))
    , m_faces(new QHBoxLayout)
    , m_promises(new Label(Type::Caption, Colour::Muted, m_foot))
    , m_stakes(new Label(Type::CaptionMedium, Colour::Due, m_head))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    m_title->setWordWrap(true);
    m_about->setWordWrap(true);
    m_kept->setObjectName(QStringLiteral("projectKept"));
    m_promises->setObjectName(QStringLiteral("projectPromises"));
    m_about->setMostLines(3);
    m_stakes->setWordWrap(true);
    for (Label *promises : {m_kept, m_promises}) {
        promises->setElided(true); // in the smallest window; a screen reader says it whole
        promises->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_head->setCursor(Qt::PointingHandCursor);
    layOut();
}

void ProjectTile::layOut()
{
    const int line = theme().px("hairline"); // around it
    m_column->setContentsMargins(line, line, line, line);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    auto *words = new QVBoxLayout(m_head);
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->addWidget(m_day);
    days->addWidget(m_kept, 1); // an elided one asks for no room of its own
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addLayout(m_faces);
    foot->addWidget(m_promises, 1);
    for (QWidget *part : QList<QWidget *>{m_title, m_about, m_days, m_bar, m_stakes, m_foot})
        words->addWidget(part);
    followTheme(this, [this, words, days, foot] {
        const int side = theme().px("project-tile-side");
        words->setContentsMargins(side, side, side, side);
        words->setSpacing(theme().px("project-tile-gap"));
        days->setSpacing(theme().px("step-4"));
        foot->setSpacing(theme().px("step-4"));
        m_faces->setSpacing(theme().px("project-face-gap"));
        update();
    });
}

void ProjectTile::show(const ProjectCard &card)
{
    m_card = card;
    setObjectName(QStringLiteral("project-") + idText(card.project.id));
    setAccessibleName(ProjectWords::spoken(card));
    m_title->setText(card.project.title);
    m_about->setText(card.project.about);
    m_about->setHidden(card.project.about.isEmpty());
    const QString stakes = ProjectWords::stakes(card.stakes);
    m_stakes->setText(stakes);
    m_stakes->setHidden(stakes.isEmpty());
    showDays();
    showPeople();
    showForm();
    updateGeometry();
}

void ProjectTile::showDays()
{
    const bool debrief = m_card.project.phase == ProjectPhase::Debrief;
    const bool late = m_card.day.late > 0;
    m_days->setHidden(m_card.day.days == 0);
    m_bar->setHidden(m_card.day.days == 0);
    m_day->setText(ProjectWords::day(m_card.day));
    m_day->setColour(late ? Colour::Overdue : Colour::Muted);
    m_kept->setText(debrief ? ProjectWords::promises(m_card) : QString());
    m_kept->setColour(m_card.kept == m_card.commitments ? Colour::Kept : Colour::Muted);
    m_bar->setDay(m_card.day, debrief ? Colour::Kept : late ? Colour::Overdue : Colour::Accent);
}

// In the debrief everybody stands beside their own lines.
void ProjectTile::showPeople()
{
    const bool debrief = m_card.project.phase == ProjectPhase::Debrief;
    while (QLayoutItem *item = m_faces->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PersonRef &peer : std::as_const(m_card.peers))
        m_faces->addWidget(new Avatar("avatar-22", Face{peer.id, peer.name, {}}, m_foot));
    m_promises->setText(debrief ? QString() : ProjectWords::promises(m_card));
    m_foot->setHidden(debrief);
}

void ProjectTile::showForm()
{
    const bool wanted = m_card.project.phase == ProjectPhase::Debrief;
    if (!wanted) {
        if (DebriefForm *gone = std::exchange(m_form, nullptr)) {
            gone->keep();
            gone->hide();
            gone->deleteLater();
        }
        return;
    }
    if (m_form == nullptr) {
        m_form = new DebriefForm(m_model, m_card, this);
        m_column->addWidget(m_form);
        connect(m_form, &DebriefForm::closeWanted, this, [this] { Q_EMIT closeWanted(id()); });
    }
    m_form->show(m_card);
}

void ProjectTile::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

QString ProjectTile::spokenValue() const
{
    return Words::name(m_card.project.phase);
}

bool ProjectTile::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QWidget::event(event);
}

void ProjectTile::keyPressEvent(QKeyEvent *event)
{
    const bool own = focusWidget() == this;
    if (own && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        Q_EMIT openWanted(id());
    else if (own && event->key() == Qt::Key_Menu)
        Q_EMIT menuWanted(id(), mapToGlobal(m_head->rect().center()));
    else
        QWidget::keyPressEvent(event);
}

void ProjectTile::contextMenuEvent(QContextMenuEvent *event)
{
    const QPoint at =
        event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(m_head->rect().center()) : event->globalPos();
    Q_EMIT menuWanted(id(), at);
}

void ProjectTile::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ProjectTile::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ProjectTile::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const qreal radius = theme().px("radius-card");
    const Colour line = m_selected || hasFocus() ? Colour::Accent : underMouse() ? Colour::LineStrong : Colour::Line;
    paintBox(painter, rect(), radius, Colour::Surface, line);
    if (m_form != nullptr)
        paintHairline(painter, QRectF(0, m_form->y(), width(), theme().px("hairline")));
    if (hasFocus())
        paintFocusRing(painter, rect(), radius);
}

} // namespace lanai
