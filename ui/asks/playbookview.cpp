#include "ui/asks/playbookview.h"
#include "core/journal/journal.h"
#include "core/journal/playbook.h"
#include "ui/asks/askacts.h"
#include "ui/asks/playbookcard.h"
#include "ui/parts/clearlayout.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/label.h"
#include "ui/parts/searchfield.h"
#include "ui/shell/errortext.h"
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr int findAfter = 200; // milliseconds after the last key

} // namespace

PlaybookView::PlaybookView(AskActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_field(new SearchField(tr("A situation: “a colleague lost a parent”"), this))
    , m_tags(new QWidget(this))
    , m_tagRow(new FlowLayout(theme().px("step-8"), m_tags))
    , m_error(new InlineBar(InlineBar::Kind::Failure, this))
    , m_count(new Label(Type::Small, Colour::Muted, this))
    , m_cards(new QVBoxLayout)
    , m_empty(new EmptyState({}, {}, this))
{
    setObjectName(QStringLiteral("playbookView"));
    m_looking.setSingleShot(true);
    m_looking.setInterval(findAfter);
    connect(&m_looking, &QTimer::timeout, this, &PlaybookView::showEntries);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_looking.start(); });
    connect(m_field, &QLineEdit::returnPressed, this, &PlaybookView::showEntries);
    build();
}

void PlaybookView::build()
{
    m_field->setObjectName(QStringLiteral("playbookField"));
    m_field->setAccessibleName(tr("Find what helped before"));
    m_tags->setObjectName(QStringLiteral("playbookTags"));
    m_tags->setAccessibleName(tr("Tags"));
    m_error->hide();
    m_count->setObjectName(QStringLiteral("playbookCount"));
    m_empty->setObjectName(QStringLiteral("playbookEmpty"));
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : {static_cast<QWidget *>(m_field), m_tags, static_cast<QWidget *>(m_error),
                            static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_empty)})
        column->addWidget(widget);
    column->addLayout(m_cards);
    column->addStretch(1);
    followTheme(this, [this, column] {
        const int side = theme().px("page-side");
        column->setContentsMargins(side, theme().px("asks-top"), side, side);
        column->setSpacing(theme().px("step-12"));
        m_cards->setSpacing(theme().px("card-gap"));
    });
}

void PlaybookView::begin()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void PlaybookView::reload()
{
    showTags();
    showEntries();
}

void PlaybookView::showTags()
{
    const auto tags = m_acts.journal().playbook().tags().value_or(QList<std::pair<QString, int>>());
    const bool known = std::any_of(tags.cbegin(), tags.cend(), [this](const auto &tag) { return tag.first == m_tag; });
    if (!known)
        m_tag.clear();
    clearLayout(*m_tagRow);
    for (const auto &[tag, count] : tags) {
        auto *button = new QPushButton(tr("%1 %2", "a tag, how many have it").arg(tag).arg(count), m_tags);
        button->setObjectName(QStringLiteral("tag-") + tag);
        button->setAccessibleName(tag);
        button->setCheckable(true);
        button->setChecked(tag == m_tag);
        button->setProperty("kind", QStringLiteral("pick"));
        button->setProperty("measure", QStringLiteral("small"));
        connect(button, &QPushButton::toggled, this, [this, word = tag](bool chosen) {
            m_tag = chosen ? word : QString();
            for (auto *other : m_tags->findChildren<QPushButton *>()) {
                const QSignalBlocker quiet(other);
                other->setChecked(other->objectName() == QStringLiteral("tag-") + m_tag);
            }
            showEntries();
        });
        m_tagRow->addWidget(button);
    }
    m_tags->setVisible(m_tagRow->count() > 0);
}

void PlaybookView::showEntries()
{
    m_looking.stop();
    const QString words = m_field->text().trimmed();
    const Playbook &playbook = m_acts.journal().playbook();
    const Result<QList<PlaybookEntry>> found = words.isEmpty() ? playbook.all(m_tag) : playbook.find(words, m_tag);
    m_error->setVisible(!found);
    if (!found)
        m_error->say(errorSentence(found.error()));
    const QList<PlaybookEntry> entries = found.value_or(QList<PlaybookEntry>());
    clearLayout(*m_cards);
    const QDate today = m_acts.journal().clock().today();
    for (const PlaybookEntry &entry : entries) {
        auto *card = new PlaybookCard(m_acts, entry, today, this);
        connect(card, &PlaybookCard::openWanted, this,
                [this, kind = entry.kind, ask = entry.thing, circle = entry.circle] {
                    if (kind == FoundKind::Ask)
                        Q_EMIT askWanted(ask);
                    else
                        Q_EMIT circleWanted(circle);
                });
        m_cards->addWidget(card);
    }
    m_count->setText(tr("%n things that helped before", nullptr, int(entries.size())));
    m_count->setVisible(!entries.isEmpty());
    m_empty->setVisible(found.has_value() && entries.isEmpty());
    if (words.isEmpty() && m_tag.isEmpty())
        m_empty->setWords(tr("Nothing in the playbook yet."),
                          tr("Answered asks and what you take away from circles gather here, so that the next one "
                             "finds them."));
    else
        m_empty->setWords(tr("Nothing like that in the playbook."),
                          tr("Tell the situation in other words, or ask: somebody may have been there."));
}

} // namespace lanai
