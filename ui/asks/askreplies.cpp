#include "ui/asks/askreplies.h"
#include "ui/asks/askacts.h"
#include "ui/asks/askreplyform.h"
#include "ui/asks/askreplyrow.h"
#include "ui/asks/askwhomform.h"
#include "ui/asks/askwords.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/sectionheader.h"
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {

AskReplies::AskReplies(AskActs &acts, const AskWhole &whole, const QString &counts, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_whole(whole)
    , m_rows(new RowList(this))
    , m_buttons(new QWidget(this))
    , m_slot(new QVBoxLayout)
{
    setObjectName(QStringLiteral("askReplies"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new SectionHeader(tr("Replies"), Type::BaseStrong, this);
    head->setCaption(counts);
    m_rows->setObjectName(QStringLiteral("askReplyRows"));
    m_rows->setAccessibleName(tr("Replies"));
    column->addWidget(head);
    column->addWidget(m_rows);
    column->addLayout(m_slot);
    addButtons(*column);
    fill();
    followTheme(this, [this, column, head] {
        const int side = theme().px("step-8");
        column->setSpacing(theme().px("step-4"));
        head->setContentsMargins(side, 0, side, 0);
        m_slot->setContentsMargins(side, 0, side, 0);
        m_buttons->layout()->setContentsMargins(side, theme().px("step-8"), side, 0);
    });
    if (takesReplies() && AskReplyForm::isKept(acts, whole.ask.id))
        openReply({}, {});
}

void AskReplies::fill()
{
    for (const AskAnswer &answer : std::as_const(m_whole.replies))
        addAnswer(answer);
    for (const AskedOf &of : std::as_const(m_whole.recipients)) {
        if (!of.replied)
            addWaiting(of);
    }
}

void AskReplies::addAnswer(const AskAnswer &answer)
{
    auto *row = new AskReplyRow(answer, m_whole.today, m_rows);
    connect(row, &ListRow::opened, this, [this, answer] { changeReply(answer); });
    connect(row, &AskReplyRow::deleteWanted, this, [this, answer] { m_acts.removeReply(m_whole, answer); });
    connect(row, &ListRow::menuWanted, this, [this, answer](const QPoint &at) { answerMenu(answer, at); });
    m_rows->addRow(row);
}

void AskReplies::addWaiting(const AskedOf &of)
{
    auto *row = new AskWaitingRow(of, m_whole.today, takesReplies(), m_rows);
    connect(row, &ListRow::opened, this, [this, of] {
        if (takesReplies())
            addReply(of.peer, of.recipient.way);
    });
    connect(row, &AskWaitingRow::deleteWanted, this, [this, of] { m_acts.unask(m_whole, of); });
    connect(row, &ListRow::menuWanted, this, [this, of](const QPoint &at) { waitingMenu(of, at); });
    m_rows->addRow(row);
}

void AskReplies::addButtons(QVBoxLayout &column)
{
    auto *line = new QHBoxLayout(m_buttons);
    const auto add = [&](const QString &text, const char *name) {
        auto *button = new QPushButton(text, m_buttons);
        button->setObjectName(QLatin1StringView(name));
        button->setAccessibleName(text);
        button->setProperty("measure", QStringLiteral("small"));
        button->setAutoDefault(true); // Enter presses it
        line->addWidget(button);
        return button;
    };
    connect(add(tr("Ask somebody…"), "askSomebody"), &QPushButton::clicked, this, [this] { askSomebody(); });
    const bool somebody = m_whole.recipients.isEmpty() && m_whole.replies.isEmpty();
    connect(add(somebody ? tr("Add a reply") : tr("Add another reply"), "askAddReply"), &QPushButton::clicked, this,
            [this] { addReply(); });
    line->addStretch(1);
    m_buttons->setVisible(takesReplies());
    column.addWidget(m_buttons);
}

AskReplyForm *AskReplies::replyForm() const
{
    return findChild<AskReplyForm *>();
}

AskWhomForm *AskReplies::whomForm() const
{
    return findChild<AskWhomForm *>();
}

void AskReplies::open(QWidget *form)
{
    m_slot->addWidget(form);
    m_buttons->hide();
    form->show();
}

void AskReplies::addReply(const PersonRef &peer, AskWay way)
{
    if (!takesReplies())
        return;
    if (AskReplyForm *there = replyForm())
        return there->begin();
    if (AskWhomForm *whom = whomForm())
        whom->close();
    AskReply blank;
    blank.peerId = peer.id;
    blank.way = way;
    openReply(blank, peer.name)->begin();
}

AskReplyForm *AskReplies::openReply(const AskReply &reply, const QString &name)
{
    auto *form = new AskReplyForm(m_acts, m_whole.ask, reply, name, this);
    connect(form, &AskReplyForm::left, this, &AskReplies::left);
    open(form);
    return form;
}

void AskReplies::changeReply(const AskAnswer &answer)
{
    if (!takesReplies())
        return;
    if (AskReplyForm *there = replyForm())
        return there->begin();
    openReply(answer.reply, answer.peer.name)->begin();
}

void AskReplies::askSomebody(const QString &name)
{
    if (!takesReplies())
        return;
    AskWhomForm *form = whomForm();
    if (form == nullptr) {
        if (replyForm() != nullptr)
            return replyForm()->begin(); // first what is being written
        form = new AskWhomForm(m_acts, m_whole.ask, this);
        connect(form, &AskWhomForm::left, this, &AskReplies::left);
        open(form);
    }
    if (name.isEmpty())
        form->begin();
    else
        form->name(name);
}

void AskReplies::keepTyped()
{
    if (AskReplyForm *form = replyForm())
        form->keep();
}

void AskReplies::answerMenu(const AskAnswer &answer, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("replyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (takesReplies())
        menu->addAction(tr("Edit"), this, [this, answer] { changeReply(answer); });
    menu->addAction(tr("Go to %1", "a person").arg(answer.peer.name), this,
                    [this, id = answer.peer.id] { m_acts.goToPeer(id); });
    menu->addAction(tr("Delete"), this, [this, answer] { m_acts.removeReply(m_whole, answer); });
    menu->popup(at);
}

void AskReplies::waitingMenu(const AskedOf &of, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("waitingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (takesReplies())
        menu->addAction(tr("Add reply"), this, [this, of] { addReply(of.peer, of.recipient.way); });
    menu->addAction(tr("Copy the question again"), this, [this] { m_acts.copyMessage(m_whole.ask); });
    if (!of.peer.id.isNull())
        menu->addAction(tr("Go to %1", "a person").arg(of.peer.name), this,
                        [this, id = of.peer.id] { m_acts.goToPeer(id); });
    menu->addAction(tr("It never went to %1", "a person or a circle").arg(AskWords::nameOf(of)), this,
                    [this, of] { m_acts.unask(m_whole, of); });
    menu->popup(at);
}

} // namespace lanai
