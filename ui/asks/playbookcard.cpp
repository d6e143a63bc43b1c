#include "ui/asks/playbookcard.h"
#include "ui/asks/askacts.h"
#include "ui/asks/askrows.h"
#include "ui/asks/askwords.h"
#include "ui/parts/chip.h"
#include "ui/parts/dates.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/leadbutton.h"
#include "ui/parts/ruleline.h"
#include "ui/parts/tintedtext.h"
#include "ui/parts/words.h"
#include <QHBoxLayout>
#include <QPushButton>

namespace lanai {

PlaybookCard::PlaybookCard(AskActs &acts, const PlaybookEntry &entry, QDate today, QWidget *parent)
    : Card(parent)
    , m_entry(entry)
{
    setObjectName(QStringLiteral("playbook-") + idText(entry.thing));
    setAccessibleName(entry.title);
    addHead(today);
    addWords();
    addFoot(acts);
    followTheme(this, [this] { body()->setSpacing(theme().px("step-8")); });
}

void PlaybookCard::addHead(QDate today)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(theme().px("step-8"));
    auto *title = new LeadButton(m_entry.title, Type::BaseStrong, Colour::Ink, this);
    title->setObjectName(QStringLiteral("playbookTitle"));
    connect(title, &QPushButton::clicked, this, &PlaybookCard::openWanted);
    head->addWidget(title, 1);
    head->addStretch();
    if (m_entry.on.isValid())
        head->addWidget(new Label(Dates::weekdayDate(m_entry.on, today), Type::Caption, Colour::Muted, this));
    body()->addLayout(head);
}

void PlaybookCard::addWords()
{
    const auto said = [this](const QString &text, Type type, Colour colour) {
        auto *label = new Label(text, type, colour, this);
        label->setWordWrap(true);
        label->setVeiled(true);
        return label;
    };
    if (!m_entry.situation.isEmpty())
        body()->addWidget(said(m_entry.situation, Type::Small, Colour::Muted));
    auto *answer = new TintedText(TintedText::marked(m_entry.answer, m_entry.hits), Type::Base, Colour::Ink, this);
    answer->setObjectName(QStringLiteral("playbookAnswer"));
    answer->setVeiled(true);
    body()->addWidget(answer);
    if (!m_entry.did.isEmpty() || !m_entry.went.isEmpty()) {
        auto *rows = new AskRows(this);
        if (!m_entry.did.isEmpty())
            rows->add(tr("What I did"), said(m_entry.did, Type::Small, Colour::Ink));
        if (!m_entry.went.isEmpty())
            rows->add(tr("How it went"), said(m_entry.went, Type::Small, Colour::Ink));
        body()->addWidget(rows);
    }
    if (!m_entry.rule.isEmpty())
        body()->addWidget(new RuleLine(m_entry.rule, this));
}

void PlaybookCard::addFoot(AskActs &acts)
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme().px("step-8"));
    QStringList names;
    for (const PersonRef &person : std::as_const(m_entry.from))
        names << person.shortName;
    auto *from = new Label(names.isEmpty() ? QString() : tr("From %1", "names").arg(Words::list(names)), Type::Caption,
                           Colour::Muted, this);
    from->setElided(true);
    foot->addWidget(from, 1);
    for (const QString &tag : std::as_const(m_entry.tags))
        foot->addWidget(new Chip(tag, ChipKind::Neutral, this));
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(QStringLiteral("playbookCopy"));
    copy->setAccessibleName(tr("Copy: %1", "a question").arg(m_entry.title));
    copy->setProperty("measure", QStringLiteral("row"));
    copy->setAutoDefault(true); // Enter presses it
    connect(copy, &QPushButton::clicked, this, [to = &acts, text = AskWords::text(m_entry)] { to->copyText(text); });
    foot->addWidget(copy);
    body()->addLayout(foot);
}

} // namespace lanai
