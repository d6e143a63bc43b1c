#include "ui/asks/askaside.h"
#include "core/journal/journal.h"
#include "ui/asks/askacts.h"
#include "ui/asks/askwords.h"
#include "ui/asks/knowercard.h"
#include "ui/parts/clearlayout.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/shell/errortext.h"
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr int lookAfter = 60; // milliseconds: when the question itself is painted
constexpr int mostKnowers = 4;

} // namespace

AskAside::AskAside(AskActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_below(new Label(Type::Caption, Colour::Muted, this))
    , m_list(new QVBoxLayout)
    , m_closing(new QWidget(this))
    , m_closes(new Label(Type::Small, Colour::Muted, m_closing))
{
    setObjectName(QStringLiteral("askAside"));
    m_looking.setSingleShot(true);
    m_looking.setInterval(lookAfter);
    connect(&m_looking, &QTimer::timeout, this, &AskAside::look);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new Label(tr("Who else knows about it"), Type::BaseStrong, Colour::Ink, this));
    m_below->setObjectName(QStringLiteral("asideBelow"));
    m_below->setWordWrap(true);
    column->addWidget(m_below);
    column->addLayout(m_list);
    auto *closing = new QVBoxLayout(m_closing);
    closing->setContentsMargins(0, 0, 0, 0);
    closing->addWidget(new Label(tr("Closing"), Type::BaseStrong, Colour::Ink, m_closing));
    m_closes->setObjectName(QStringLiteral("asideClosing"));
    m_closes->setWordWrap(true);
    closing->addWidget(m_closes);
    column->addWidget(m_closing);
    column->addStretch(1);
    m_list->setSpacing(0);
    followTheme(this, [this, column, closing] {
        const int side = theme().px("asks-aside-side");
        column->setContentsMargins(side, theme().px("asks-top"), side, theme().px("page-side"));
        column->setSpacing(theme().px("step-4"));
        closing->setSpacing(theme().px("hairline"));
        m_list->setContentsMargins(0, theme().px("step-8"), 0, theme().px("step-8"));
    });
}

void AskAside::show(const AskWhole &whole)
{
    m_without.clear();
    for (const AskedOf &of : whole.recipients)
        m_without << of.peer.id;
    for (const AskAnswer &answer : whole.replies)
        m_without << answer.peer.id;
    m_without.removeAll(Id());
    m_words = QStringLiteral("%1 %2").arg(whole.ask.question, whole.ask.context).simplified();
    m_takesQuestions = !whole.ask.closedOn.isValid();
    m_closes->setText(AskWords::closing(whole));
    m_closing->setVisible(whole.ask.state == AskState::Open || whole.ask.closesOn.isValid());
    m_looking.start();
}

void AskAside::showWords(const QString &words)
{
    m_without.clear();
    m_words = words.simplified();
    m_takesQuestions = false;
    m_closing->hide();
    m_looking.start();
}

void AskAside::look()
{
    m_below->setText(tr("Matched on your own notes"));
    if (m_words.isEmpty())
        return fill({});
    const Result<QList<Knower>> knowers = m_acts.journal().knowers().whoKnows(m_words, m_without, mostKnowers);
    if (!knowers && knowers.error().code != ErrorCode::EmptyQuery)
        m_below->setText(errorSentence(knowers.error()));
    fill(knowers.value_or(QList<Knower>()));
}

void AskAside::fill(const QList<Knower> &knowers)
{
    clearLayout(*m_list);
    const QDate today = m_acts.journal().clock().today();
    for (const Knower &knower : knowers) {
        m_list->addWidget(new Hairline(Qt::Horizontal, this));
        auto *card = new KnowerCard(knower, today, 1, false, this);
        if (auto *ask = card->findChild<QWidget *>(QStringLiteral("knowerAsk")))
            ask->setVisible(m_takesQuestions);
        connect(card, &KnowerCard::askWanted, this, [this, name = knower.peer.name] { Q_EMIT askWanted(name); });
        connect(card, &KnowerCard::peerWanted, this, [this, id = knower.peer.id] { m_acts.goToPeer(id); });
        m_list->addWidget(card);
    }
    if (knowers.isEmpty()) {
        auto *none = new Label(tr("Nothing in your notes speaks for somebody else."), Type::Small, Colour::Muted, this);
        none->setWordWrap(true);
        m_list->addWidget(none);
    } else {
        m_list->addWidget(new Hairline(Qt::Horizontal, this));
    }
}

} // namespace lanai
