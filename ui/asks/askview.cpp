#include "ui/asks/askview.h"
#include "ui/asks/askacts.h"
#include "ui/asks/askhead.h"
#include "ui/asks/askoutcome.h"
#include "ui/asks/askreplies.h"
#include "ui/asks/askreplyform.h"
#include "ui/asks/askwhomform.h"
#include "ui/asks/wovencard.h"
#include "ui/parts/rowlist.h"
#include "ui/peers/editinplace.h"
#include "ui/peers/inlineform.h"
#include "ui/shell/theme.h"
#include <QVBoxLayout>

namespace lanai {

AskView::AskView(AskActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("askView"));
    m_column->setContentsMargins(0, 0, 0, 0);
}

bool AskView::isBusy() const
{
    const auto edits = findChildren<EditInPlace *>();
    return findChild<InlineForm *>() != nullptr ||
           (m_replies != nullptr && (m_replies->replyForm() != nullptr || m_replies->whomForm() != nullptr)) ||
           (m_woven != nullptr && m_woven->editor() != nullptr) ||
           std::any_of(edits.begin(), edits.end(), [](const EditInPlace *edit) { return edit->isEditing(); });
}

void AskView::keepTyped()
{
    if (m_replies != nullptr)
        m_replies->keepTyped();
    if (m_woven != nullptr)
        m_woven->keepTyped();
}

void AskView::save()
{
    if (auto *refining = findChild<InlineForm *>())
        return refining->save();
    if (m_replies != nullptr && m_replies->replyForm() != nullptr)
        return m_replies->replyForm()->save();
    if (m_replies != nullptr && m_replies->whomForm() != nullptr)
        return m_replies->whomForm()->ask();
    if (m_woven != nullptr)
        m_woven->save();
}

void AskView::takeFocus()
{
    if (m_replies == nullptr)
        return;
    if (m_replies->rows().current() != nullptr)
        return m_replies->rows().focusCurrent(Qt::TabFocusReason);
    if (auto *ask = m_replies->findChild<QWidget *>(QStringLiteral("askSomebody")))
        ask->setFocus(Qt::TabFocusReason);
}

void AskView::show(const AskWhole &whole, const QString &counts)
{
    const bool same = whole.ask.id == m_id;
    if (same && isBusy())
        return; // left() comes when it is done
    const QWidget *at = window()->focusWidget();
    const bool hadFocus = at != nullptr && isAncestorOf(at);
    const QString focused = same && hadFocus ? at->objectName() : QString();
    keepTyped();
    m_id = whole.ask.id;
    QWidget *before = m_content;
    build(whole, counts);
    if (before != nullptr) {
        m_column->removeWidget(before);
        before->hide();
        before->setParent(nullptr);
        before->deleteLater(); // what was pressed lives until then
    }
    if (!hadFocus)
        return;
    QWidget *again = focused.isEmpty() ? nullptr : m_content->findChild<QWidget *>(focused);
    if (again != nullptr && again->isEnabled())
        again->setFocus(Qt::OtherFocusReason);
    else if (!isBusy())
        takeFocus();
}

void AskView::build(const AskWhole &whole, const QString &counts)
{
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px("asks-gap"));
    const int inset = theme().px("step-8"); // as far as the ground of a row reaches
    m_head = new AskHead(m_acts, whole, m_content);
    m_replies = new AskReplies(m_acts, whole, counts, m_content);
    m_woven = new WovenCard(m_acts, whole, m_content);
    auto *outcome = new AskOutcome(m_acts, whole, m_content);
    m_head->setContentsMargins(inset, 0, inset, 0);
    outcome->setContentsMargins(inset, 0, inset, 0);
    auto *card = new QHBoxLayout;
    card->setContentsMargins(inset, 0, inset, 0);
    card->addWidget(m_woven);
    column->addWidget(m_head);
    column->addWidget(m_replies);
    column->addLayout(card);
    column->addWidget(outcome);
    m_woven->setHidden(whole.replies.isEmpty() && whole.ask.threads.isEmpty());
    // Later: what was pressed lives until then.
    connect(m_head, &AskHead::left, this, &AskView::left, Qt::QueuedConnection);
    connect(m_replies, &AskReplies::left, this, &AskView::left, Qt::QueuedConnection);
    connect(m_woven, &WovenCard::left, this, &AskView::left, Qt::QueuedConnection);
    connect(outcome, &AskOutcome::left, this, &AskView::left, Qt::QueuedConnection);
    m_column->addWidget(m_content);
}

} // namespace lanai
