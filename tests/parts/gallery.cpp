#include "tests/parts/gallery.h"
#include "ui/parts/avatar.h"
#include "ui/parts/card.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/chip.h"
#include "ui/parts/choice.h"
#include "ui/parts/dropbutton.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/hairline.h"
#include "ui/parts/icon.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/keyhint.h"
#include "ui/parts/label.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/scalepicker.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/termbar.h"
#include "ui/parts/toggle.h"
#include "ui/shell/theme.h"
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QDirIterator>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lanai::test {
namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Face face(const char *name)
{
    return {
        Id::fromString(
            text("0193%1-0000-7000-8000-000000000000").arg(qChecksum(QByteArrayView(name)), 4, 16, QLatin1Char('0'))),
        text(name),
        {}};
}

QHBoxLayout *row(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    column->addLayout(line);
    return line;
}

} // namespace

Gallery::Gallery()
{
    setObjectName(QStringLiteral("gallery"));
    setProperty("room", QStringLiteral("window"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, 28);
    column->setSpacing(16);
    addHeaders();
    addPeople();
    addChoices();
    addFields();
    addStock();
    addMessages();
    addIcons();
    column->addStretch(1);
}

void Gallery::addHeaders()
{
    auto *header = new PageHeader(text("Thursday 19 November"));
    header->setSubtitle(
        text("Three peer 1:1s today, two series need a decision, and two staff items still to preview."));
    header->addButton(text("Prep"), text("prep"));
    header->addPrimary(text("Log a 1:1"), text("log"), text("plus"));
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->addWidget(header);
    auto *section = new SectionHeader(text("Upcoming syncs"), Type::Section);
    section->setCaption(text("next 14 days"));
    column->addWidget(section);
    auto *card = new Card;
    auto *title = new SectionHeader(text("Needs a decision"));
    title->setCaption(text("term ending"));
    title->addButton(text("plus"), text("Add one"));
    card->body()->addWidget(title);
    auto *line = row(card->body());
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new Label(text("Elena Brandt"), Type::BaseStrong));
    names->addWidget(new Label(text("ends today"), Type::CaptionMedium, Colour::Overdue));
    line->addLayout(names, 1);
    auto *decide = new Choice(Choice::Mode::Action);
    decide->setChoices({text("renew"), text("change"), text("end")}, {text("Renew"), text("Change"), text("End")});
    line->addWidget(decide);
    card->body()->addWidget(new Hairline);
    auto *cut =
        new Label(text("One line that is much too long for the place that it is given, so that it has to be cut "
                       "somewhere before its end, which the tool tip then shows."));
    cut->setElided(true);
    card->body()->addWidget(cut);
    auto *wrapping = new Label(text("Theo’s cello recital was on Saturday. She nearly missed it for the release, and a "
                                    "second line follows where the first has no more room for it."),
                               Type::Small);
    wrapping->setWordWrap(true);
    card->body()->addWidget(wrapping);
    column->addWidget(card);
}

void Gallery::addPeople()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    auto *avatars = row(column);
    const char *names[] = {"Dana Whitfield", "Marcus Oyelaran", "Elena Brandt", "Priya Raman",  "Tomás Arriaga",
                           "Wei Lin Tan",    "Hannah Sokolov",  "Aisha Karim",  "Jonas Eklund", "Rafael Costa"};
    const char *sizes[] = {"avatar-18", "avatar-22", "avatar-24", "avatar-28", "avatar-32",
                           "avatar-40", "avatar-56", "avatar-32", "avatar-32", "avatar-32"};
    for (size_t i = 0; i < std::size(names); ++i)
        avatars->addWidget(new Avatar(sizes[i], face(names[i])));
    avatars->addStretch(1);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(theme().px("step-8"), chips);
    flow->addWidget(new Chip(text("Weekly")));
    flow->addWidget(new Chip(text("Staff 23 Nov"), ChipKind::Accent));
    flow->addWidget(new Chip(text("Carried over"), ChipKind::Due));
    flow->addWidget(new Chip(text("ends today"), ChipKind::Overdue));
    flow->addWidget(new Chip(text("supports"), ChipKind::Kept));
    auto *reaction = new DropButton(text("Reaction"));
    reaction->setText(text("supports with a change"));
    reaction->setChip(ChipKind::Kept);
    flow->addWidget(reaction);
    flow->addWidget(new KeyHint(QKeySequence(text("Ctrl+K"))));
    column->addWidget(chips);
    auto *bars = row(column);
    bars->addWidget(new TermBar(9, 13));
    bars->addWidget(new TermBar(13, 13));
}

void Gallery::addChoices()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    auto *line = row(column);
    auto *filter = new Choice(Choice::Mode::Single);
    filter->setObjectName(text("filter"));
    filter->setChoices({text("all"), text("notes"), text("facts")}, {text("All"), text("1:1s"), text("Facts")});
    filter->setCurrent(text("all"));
    line->addWidget(filter);
    auto *worth = new ScalePicker;
    worth->setObjectName(text("worth"));
    worth->setQuestion(text("Worth the time"));
    worth->setValue(4);
    line->addWidget(worth);
    auto *on = new Toggle(text("Open asks"));
    on->setChecked(true);
    line->addWidget(on);
    line->addWidget(new Toggle(text("Private notes")));
    line->addStretch(1);
    auto *rows = row(column);
    auto *ticked = new CheckRow(text("Preview: Q1 roadmap cut line"));
    ticked->setChecked(true);
    ticked->setQuietWhenTicked(true);
    ticked->setChip(text("Staff 23 Nov"), ChipKind::Accent);
    rows->addWidget(ticked);
    auto *person = new CheckRow(text("Dana Whitfield"));
    person->setFace(face("Dana Whitfield"));
    rows->addWidget(person);
    auto *noted = row(column);
    auto *remember = new CheckRow(text("Remember on this computer"));
    remember->setNote(text("Kept in the system keychain, not in the journal"));
    noted->addWidget(remember);
    auto *leave = new Toggle(text("Leave out private notes"), true);
    leave->setNote(text("Trust scores never leave the journal"));
    leave->setChecked(true);
    noted->addWidget(leave);
}

void Gallery::addFields()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    auto *line = row(column);
    auto *date = new DropButton(text("Date"), text("calendar"));
    date->setText(text("Thu 19 Nov 2026"));
    line->addWidget(date);
    auto *where = new DropButton(text("How"));
    where->setText(text("In person"));
    line->addWidget(where);
    line->addWidget(new SearchField(text("Find in the list")), 1);
    auto *more = new IconButton(text("more"), text("More"), nullptr, "button");
    more->setBordered(true);
    line->addWidget(more);
    line->addWidget(new IconButton(text("bold"), text("Bold")));
    auto *buttons = row(column);
    for (const char *kind : {"", "primary", "quiet", "link"}) {
        auto *button = new QPushButton(text(*kind == '\0' ? "Cancel" : kind));
        button->setProperty("kind", text(kind));
        buttons->addWidget(button);
    }
    for (const char *size : {"small", "row"}) {
        auto *button = new QPushButton(text(size));
        button->setProperty("measure", text(size));
        buttons->addWidget(button);
    }
    auto *off = new QPushButton(text("Not now"));
    off->setEnabled(false);
    buttons->addWidget(off);
    buttons->addStretch(1);
}

void Gallery::addStock()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    auto *line = row(column);
    auto *check = new QCheckBox(text("Check box"));
    check->setChecked(true);
    line->addWidget(check);
    line->addWidget(new QCheckBox(text("Not checked")));
    auto *radio = new QRadioButton(text("Radio"));
    radio->setChecked(true);
    line->addWidget(radio);
    line->addWidget(new QRadioButton(text("Other")));
    auto *combo = new QComboBox;
    combo->addItems({text("Every 2 weeks"), text("Monthly")});
    line->addWidget(combo);
    auto *date = new QDateEdit(QDate(2026, 11, 19));
    date->setCalendarPopup(true);
    line->addWidget(date);
    auto *number = new QSpinBox;
    number->setValue(45);
    line->addWidget(number);
    line->addWidget(new QLineEdit(text("A line")), 1);
    auto *views = row(column);
    auto *list = new QListWidget;
    list->addItems({text("Dana Whitfield"), text("Priya Raman"), text("Elena Brandt")});
    list->setFixedHeight(180);
    views->addWidget(list);
    auto *table = new QTableWidget(3, 2);
    table->setHorizontalHeaderLabels({text("Item"), text("Dana")});
    table->setItem(0, 0, new QTableWidgetItem(text("Q1 roadmap cut line")));
    table->setFixedHeight(180);
    views->addWidget(table);
    auto *calendar = new QCalendarWidget;
    calendar->setSelectedDate(QDate(2026, 11, 19));
    calendar->setFixedHeight(220);
    views->addWidget(calendar);
    auto *note = new QPlainTextEdit(text("Write a line about Dana"));
    note->setFixedHeight(64);
    column->addWidget(note);
}

void Gallery::addMessages()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    for (const auto kind : {InlineBar::Kind::Failure, InlineBar::Kind::Warning, InlineBar::Kind::Notice}) {
        auto *bar = new InlineBar(kind);
        bar->addButton(text("Save a copy"), text("saveCopy"));
        column->addWidget(bar);
        bar->say(text("The disk is full, so this was not saved. Everything saved before is safe."));
    }
    auto *empty = new EmptyState(text("No syncs in the next 14 days."),
                                 text("A series puts the 1:1s with one peer here, for three months at most."));
    empty->addButton(text("New series"), text("newSeries"));
    column->addWidget(empty);
}

void Gallery::addIcons()
{
    auto *icons = new QWidget;
    auto *flow = new FlowLayout(theme().px("step-8"), icons);
    for (QDirIterator files(QStringLiteral(":/lanai/icons")); files.hasNext();) {
        files.next();
        flow->addWidget(
            new IconButton(files.fileInfo().completeBaseName(), files.fileName(), nullptr, "button", "icon-large"));
    }
    qobject_cast<QVBoxLayout *>(layout())->addWidget(icons);
}

} // namespace lanai::test
