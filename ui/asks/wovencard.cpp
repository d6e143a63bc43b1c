#include "ui/asks/wovencard.h"
#include "core/domain/peer.h"
#include "core/journal/asks.h"
#include "core/journal/journal.h"
#include "ui/asks/askacts.h"
#include "ui/asks/askwords.h"
#include "ui/asks/woveneditor.h"
#include "ui/parts/dates.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/sign.h"
#include "ui/parts/tintedtext.h"
#include "ui/shell/errortext.h"
#include <QHBoxLayout>
#include <QPushButton>

namespace lanai {
namespace {

QPushButton *cardButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(text);
    button->setProperty("measure", QStringLiteral("row"));
    button->setAutoDefault(true); // Enter presses it
    return button;
}

} // namespace

WovenCard::WovenCard(AskActs &acts, const AskWhole &whole, QWidget *parent)
    : Card(parent)
    , m_acts(acts)
    , m_whole(whole)
    , m_shown(new QWidget(this))
{
    setObjectName(QStringLiteral("wovenCard"));
    setAccessibleName(tr("Woven answer"));
    addHead();
    body()->addWidget(m_shown);
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    followTheme(m_shown, [this, column] {
        column->setSpacing(theme().px("step-8"));
        body()->setSpacing(theme().px("step-8"));
    });
    addAnswer();
    addVerbs();
    const QList<AskThread> kept = WovenEditor::kept(acts.journal(), whole.ask.id);
    if (!kept.isEmpty() && !whole.ask.closedOn.isValid())
        open(kept);
}

void WovenCard::addHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(theme().px("step-8"));
    head->addWidget(new Sign(QStringLiteral("merge"), "icon", Colour::Accent, this));
    head->addWidget(new Label(tr("Woven answer"), Type::BaseStrong, Colour::Ink, this));
    head->addStretch(1);
    if (m_whole.ask.answeredOn.isValid())
        head->addWidget(new Label(tr("edited %1").arg(Dates::weekdayDate(m_whole.ask.answeredOn, m_whole.today)),
                                  Type::Caption, Colour::Muted, this));
    body()->addLayout(head);
}

void WovenCard::addAnswer()
{
    const QList<AskThread> &threads = m_whole.ask.threads;
    if (threads.isEmpty()) {
        auto *none = new Label(m_whole.replies.isEmpty()
                                   ? tr("Once somebody has answered, their words are woven into one answer here.")
                                   : tr("Weave what they said into one answer; each thread keeps its source."),
                               Type::Small, Colour::Muted, m_shown);
        none->setWordWrap(true);
        m_shown->layout()->addWidget(none);
        return;
    }
    QList<TintedRun> runs;
    for (const AskThread &thread : threads) {
        if (!runs.isEmpty())
            runs << TintedRun{QStringLiteral(" "), TintedRun::Look::Plain, {}};
        runs << TintedRun{thread.text, TintedRun::Look::Plain, {}};
        const auto from =
            std::find_if(m_whole.replies.cbegin(), m_whole.replies.cend(),
                         [&thread](const AskAnswer &answer) { return answer.reply.id == thread.replyId; });
        if (from == m_whole.replies.cend())
            continue;
        runs << TintedRun{QStringLiteral("\u00A0"), TintedRun::Look::Plain, {}};
        runs << TintedRun{initialsOf(from->peer.name), TintedRun::Look::Initials, from->peer.id};
    }
    auto *answer = new TintedText(runs, Type::Base, Colour::Ink, m_shown);
    answer->setObjectName(QStringLiteral("wovenText"));
    answer->setVeiled(true);
    m_shown->layout()->addWidget(answer);
}

int WovenCard::unwoven() const
{
    return int(threadsToWeave(m_whole.ask).value_or(QList<AskThread>()).size());
}

void WovenCard::addVerbs()
{
    auto *line = new QWidget(m_shown);
    auto *flow = new FlowLayout(theme().px("step-8"), line);
    const bool woven = !m_whole.ask.threads.isEmpty();
    const bool open = !m_whole.ask.closedOn.isValid();
    if (woven) {
        QPushButton *all = cardButton(AskWords::copyForAll(m_whole), "wovenCopyAll", line);
        all->setProperty("kind", QStringLiteral("primary"));
        connect(all, &QPushButton::clicked, this, [this] { m_acts.copyForAll(m_whole); });
        flow->addWidget(all);
        QPushButton *copy = cardButton(tr("Copy"), "wovenCopy", line);
        connect(copy, &QPushButton::clicked, this, [this] { m_acts.copyAnswer(m_whole); });
        flow->addWidget(copy);
        if (open) {
            QPushButton *change = cardButton(tr("Edit"), "wovenEdit", line);
            connect(change, &QPushButton::clicked, this, [this] { edit(m_whole.ask.threads); });
            flow->addWidget(change);
        }
    }
    const int more = unwoven();
    if (open && more > 0) {
        QPushButton *weave =
            cardButton(woven ? tr("Weave %n more replies in", nullptr, more) : tr("Weave"), "wovenWeave", line);
        connect(weave, &QPushButton::clicked, this, &WovenCard::weave);
        flow->addWidget(weave);
    }
    m_shown->layout()->addWidget(line);
    line->setVisible(flow->count() > 0);
}

WovenEditor *WovenCard::editor() const
{
    return findChild<WovenEditor *>();
}

void WovenCard::weave()
{
    if (WovenEditor *there = editor())
        return there->begin();
    const Result<QList<AskThread>> fresh = threadsToWeave(m_whole.ask);
    if (!fresh)
        return m_acts.tell(fail(fresh.error()), {});
    edit(m_whole.ask.threads + *fresh);
}

void WovenCard::edit(const QList<AskThread> &threads)
{
    WovenEditor *there = editor();
    (there != nullptr ? there : open(threads))->begin();
}

WovenEditor *WovenCard::open(const QList<AskThread> &threads)
{
    auto *form = new WovenEditor(m_acts.journal(), m_whole, threads, this);
    connect(form, &WovenEditor::saveWanted, this, &WovenCard::save);
    connect(form, &WovenEditor::cancelled, this, &WovenCard::cancel);
    m_shown->hide();
    body()->addWidget(form);
    form->show();
    return form;
}

void WovenCard::keepTyped()
{
    if (WovenEditor *form = editor())
        form->keep();
}

void WovenCard::save()
{
    WovenEditor *form = editor();
    if (form == nullptr)
        return;
    const Result<void> woven =
        m_acts.said(m_acts.journal().asks().weave(m_whole.ask.id, form->threads()), tr("The answer is woven."));
    if (!woven)
        return form->refuse(errorSentence(woven.error()));
    closeEditor();
}

// What was typed can be brought back.
void WovenCard::cancel()
{
    const std::optional<Draft> typed = editor() == nullptr ? std::nullopt : editor()->typed();
    closeEditor();
    m_acts.offerBack(typed, m_whole.ask.id, tr("The answer stays as it was."));
}

void WovenCard::closeEditor()
{
    WovenEditor *form = editor();
    if (form == nullptr)
        return;
    form->drop();
    form->hide();
    form->setParent(nullptr); // whoever looks whether something is being written finds it gone
    form->deleteLater();
    m_shown->show();
    Q_EMIT left();
}

} // namespace lanai
