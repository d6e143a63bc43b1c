#include "ui/staff/choicessection.h"
#include "ui/parts/choice.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/parts/sign.h"
#include "ui/parts/toggle.h"
#include "ui/shell/toasts.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lanai {

ChoicesSection::ChoicesSection(StaffModel &model, const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_context(context)
    , m_items(addToggle("staffShowItems", tr("My items and reactions")))
    , m_room(addToggle("staffShowRoom", tr("Who is in the room")))
    , m_commitments(addToggle("staffShowCommitments", tr("Commitments due")))
    , m_asks(addToggle("staffShowAsks", tr("Open asks")))
    , m_discreet(addToggle("staffLeaveOutPrivate", tr("Leave out private notes")))
    , m_initials(addToggle("staffInitials", tr("Write names as initials")))
    , m_paper(new Choice(Choice::Mode::Single, this))
{
    m_discreet->setNote(tr("Trust scores never leave the journal"));
    m_paper->setObjectName(QStringLiteral("staffPaper"));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->setChoices(wordsOf<Paper>(), {tr("A4"), tr("Letter")});
    connect(m_paper, &Choice::chosen, this, &ChoicesSection::save);
    build();
}

void ChoicesSection::build()
{
    auto *eye = new Sign(QStringLiteral("eye-off"), "icon-large", Colour::Accent, this);
    auto *discreet = new QHBoxLayout;
    discreet->addWidget(eye);
    discreet->addWidget(m_discreet, 1);
    auto *paper = new QHBoxLayout;
    paper->addWidget(new Label(tr("Paper"), Type::Base, Colour::Ink, this));
    paper->addStretch(1);
    paper->addWidget(m_paper);
    auto *sections = new QVBoxLayout;
    sections->addWidget(new Label(tr("Sections"), Type::BaseStrong, Colour::Ink, this));
    for (Toggle *toggle : {m_items, m_room, m_commitments, m_asks})
        sections->addWidget(toggle);
    auto *discretion = new QVBoxLayout;
    discretion->addLayout(discreet);
    discretion->addWidget(m_initials);
    discretion->addLayout(paper);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(sections);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addLayout(discretion);
    followTheme(this, [=] {
        column->setSpacing(theme().px("step-8"));
        sections->setSpacing(theme().px("staff-toggle-gap"));
        discretion->setSpacing(theme().px("step-12"));
        discreet->setSpacing(theme().px("step-12"));
    });
}

Toggle *ChoicesSection::addToggle(const char *name, const QString &text)
{
    auto *toggle = new Toggle(text, true, this);
    toggle->setObjectName(QString::fromLatin1(name));
    connect(toggle, &QCheckBox::clicked, this, &ChoicesSection::save);
    return toggle;
}

void ChoicesSection::refresh()
{
    const SheetOptions &options = m_model.choices().options;
    m_items->setChecked(options.staff.items);
    m_room->setChecked(options.staff.room);
    m_commitments->setChecked(options.staff.commitments);
    m_asks->setChecked(options.staff.asks);
    m_discreet->setChecked(!options.includePrivate);
    m_initials->setChecked(options.initials);
    m_paper->setCurrent(wordFor(m_model.paper()));
}

void ChoicesSection::save()
{
    SheetChoices choices = m_model.choices();
    choices.options.staff = {m_items->isChecked(), m_room->isChecked(), m_commitments->isChecked(),
                             m_asks->isChecked()};
    choices.options.includePrivate = !m_discreet->isChecked();
    choices.options.initials = m_initials->isChecked();
    choices.paper = m_paper->current();
    if (const Result<void> kept = m_model.choose(choices); !kept)
        m_context.toasts.tell(kept.error());
    refresh();
}

} // namespace lanai
