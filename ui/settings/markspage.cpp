#include "ui/settings/markspage.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/label.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/sectionheader.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lanai {

MarksPage::MarksPage(const Context &context, QWidget *parent)
    : Page(context, parent)
{
    setObjectName(QStringLiteral("marksPage"));
    setFocusPolicy(Qt::StrongFocus);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    outside->addWidget(scroll);
    auto *held = new QWidget;
    scroll->setWidget(held);
    auto *column = new QVBoxLayout(held);
    column->setContentsMargins(theme().px("page-side"), theme().px("page-top"), theme().px("page-side"),
                               theme().px("step-24"));
    column->setSpacing(theme().px("step-16"));
    auto *header = new PageHeader(tr("Capture marks"), held);
    header->setSubtitle(tr("A note is plain text. A line that begins with a mark is filed by itself when the note is "
                           "saved, and stays in the note."));
    column->addWidget(header);
    column->addLayout(marks());
    column->addSpacing(theme().px("step-8"));
    auto *rules = new QVBoxLayout;
    rules->setSpacing(theme().px("step-8"));
    column->addLayout(rules);
    addRules(rules, held);
    column->addStretch(1);
}

QGridLayout *MarksPage::marks()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().px("step-24"));
    grid->setVerticalSpacing(theme().px("step-8"));
    grid->setColumnStretch(2, 1);
    addMark(grid, Colour::Accent, tr(">> me by Fri: …"), tr("my commitment, due Friday"),
            tr(">> me by 3 Dec: send the pricing draft"));
    addMark(grid, Colour::Muted, QStringLiteral(">> Dana: …"), tr("Dana’s commitment to me"),
            tr(">> Dana by 3 Dec: intro to the vendor"));
    addMark(grid, Colour::Kept, QStringLiteral("++ …"), tr("a fact about the person"),
            tr("++ daughter Mia plays cello, recital 12 Dec"));
    addMark(grid, Colour::Due, QStringLiteral("?? …"), tr("a question to ask around"),
            tr("?? how do you run calibration across regions"));
    addMark(grid, Colour::Kept, QStringLiteral("!! …"), tr("how they work"),
            tr("!! wants the number first, then the story"));
    addMark(grid, Colour::Accent, QStringLiteral("-> …"), tr("for the agenda of the next 1:1"),
            tr("-> revisit the hiring plan"));
    addMark(grid, Colour::Accent, QStringLiteral("with @Priya"), tr("Priya was there: the note is also about Priya"),
            tr("walked with @Priya to the station"));
    addMark(grid, Colour::Accent, QStringLiteral("@Priya"), tr("Priya is only spoken of"), tr("@Priya will hate this"));
    return grid;
}

void MarksPage::addRules(QVBoxLayout *column, QWidget *held)
{
    column->addWidget(new SectionHeader(tr("Good to know"), Type::Section, held));
    addRule(column,
            tr("A name after the mark picks the person: “>> me to Priya by Fri: …”, “-\u200C> Dana: …”. Two names file "
               "one for each: “>> Dana & Priya: …”."));
    addRule(column, tr("Dates: today, tomorrow, Fri, next Tue, in 2 weeks, end of month, 3 Dec, 2026-12-03."));
    addRule(column,
            tr("What can’t be read stays as text and is shown before you save. Nothing is guessed in silence."));
    addRule(column, tr("“\\>>” at the start of a line is plain text. Code and quoted mail are never read."));
    addRule(column, tr("Change a line later and what it filed changes with it; nothing is filed twice."));
}

void MarksPage::addMark(QGridLayout *grid, Colour colour, const QString &mark, const QString &becomes,
                        const QString &example)
{
    const int row = grid->rowCount();
    grid->addWidget(new Label(ElidedText::apart(mark), Type::BaseStrong, colour, this), row, 0);
    grid->addWidget(new Label(becomes, Type::Base, Colour::Ink, this), row, 1);
    grid->addWidget(new Label(ElidedText::apart(example), Type::Base, Colour::Muted, this), row, 2);
}

void MarksPage::addRule(QVBoxLayout *column, const QString &rule)
{
    auto *label = new Label(rule, Type::Base, Colour::Ink, this);
    label->setWordWrap(true);
    column->addWidget(label);
}

void MarksPage::enter(const Place & /*place*/)
{
    setFocus();
}

void MarksPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        context().navigator.back();
    else
        Page::keyPressEvent(event);
}

} // namespace lanai
