#include "ui/asks/knowersview.h"
#include "core/journal/journal.h"
#include "core/journal/knowers.h"
#include "ui/asks/askacts.h"
#include "ui/asks/knowercard.h"
#include "ui/parts/choice.h"
#include "ui/parts/clearlayout.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hairline.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/label.h"
#include "ui/parts/searchfield.h"
#include "ui/shell/errortext.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr int lookAgainAfter = 200; // milliseconds after the last key
constexpr int mostShown = 8;
constexpr int mostEvidence = 3;
constexpr int levels = 5;

} // namespace

KnowersView::KnowersView(AskActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_field(new SearchField(tr("A topic or a question"), this))
    , m_level(new Choice(Choice::Mode::Single, this))
    , m_refusal(new InlineBar(InlineBar::Kind::Warning, this))
    , m_says(new Label(Type::Small, Colour::Muted, this))
    , m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("knowersView"));
    m_looking.setSingleShot(true);
    m_looking.setInterval(lookAgainAfter);
    connect(&m_looking, &QTimer::timeout, this, &KnowersView::look);
    build();
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_looking.start(); });
    connect(m_field, &QLineEdit::returnPressed, this, &KnowersView::look);
    connect(m_level, &Choice::chosen, this, &KnowersView::look);
}

void KnowersView::build()
{
    m_field->setObjectName(QStringLiteral("knowersField"));
    m_level->setObjectName(QStringLiteral("knowersLevel"));
    m_level->setAccessibleName(tr("How much trust the topic asks for"));
    QStringList ids{QStringLiteral("any")};
    QStringList texts{tr("Any trust level")};
    for (int level = 1; level <= levels; ++level) {
        ids << QString::number(level);
        texts << QString::number(level);
    }
    m_level->setChoices(ids, texts);
    m_level->setCurrent(ids.first());
    m_refusal->setObjectName(QStringLiteral("knowersRefusal"));
    m_refusal->hide();
    m_says->setObjectName(QStringLiteral("knowersSays"));
    m_says->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_field, 1);
    line->addWidget(m_level);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(m_refusal);
    column->addWidget(m_says);
    column->addLayout(m_list);
    column->addStretch(1);
    m_list->setSpacing(0);
    followTheme(this, [column] {
        const int side = theme().px("page-side");
        column->setContentsMargins(side, theme().px("asks-top"), side, side);
        column->setSpacing(theme().px("step-12"));
    });
}

void KnowersView::begin()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void KnowersView::look()
{
    m_looking.stop();
    clearLayout(*m_list);
    m_refusal->hide();
    const QString words = m_field->text().trimmed();
    m_says->setText(tr("Type what it is about: whoever has said or done something about it is listed with the words "
                       "that say so. A trust level leaves out those for whom it is too early."));
    if (words.isEmpty())
        return;
    const Knowers &knowers = m_acts.journal().knowers();
    const int level = m_level->current().toInt(); // 0: any
    const Result<QList<Knower>> found =
        level == 0 ? knowers.whoKnows(words, {}, mostShown) : knowers.rightFor(words, level, mostShown);
    if (!found) {
        m_says->clear();
        return m_refusal->say(errorSentence(found.error()));
    }
    m_says->setText(found->isEmpty() ? tr("Nothing in your notes speaks for anybody.")
                                     : tr("%n people, matched on your own notes", nullptr, int(found->size())));
    const QDate today = m_acts.journal().clock().today();
    for (const Knower &knower : *found) {
        m_list->addWidget(new Hairline(Qt::Horizontal, this));
        auto *card = new KnowerCard(knower, today, mostEvidence, true, this);
        if (auto *ask = card->findChild<QPushButton *>(QStringLiteral("knowerAsk"))) {
            ask->setText(tr("To the page of %1", "a person").arg(knower.peer.shortName));
            ask->setAccessibleName(ask->text());
        }
        for (const auto signal : {&KnowerCard::askWanted, &KnowerCard::peerWanted})
            connect(card, signal, this, [this, id = knower.peer.id] { m_acts.goToPeer(id); });
        m_list->addWidget(card);
    }
}

} // namespace lanai
