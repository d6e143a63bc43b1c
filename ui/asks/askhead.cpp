#include "ui/asks/askhead.h"
#include "core/journal/asks.h"
#include "core/journal/journal.h"
#include "ui/asks/askacts.h"
#include "ui/asks/askrows.h"
#include "ui/asks/askwords.h"
#include "ui/log/calendarpopup.h"
#include "ui/parts/chip.h"
#include "ui/parts/dates.h"
#include "ui/parts/dropbutton.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/leadbutton.h"
#include "ui/parts/ruleline.h"
#include "ui/parts/tintedtext.h"
#include "ui/parts/words.h"
#include "ui/peers/editinplace.h"
#include "ui/peers/inlineform.h"
#include "ui/projects/foldbutton.h"
#include "ui/shell/navigator.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace lanai {

AskHead::AskHead(AskActs &acts, const AskWhole &whole, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_whole(whole)
    , m_below(new QVBoxLayout)
{
    setObjectName(QStringLiteral("askHead"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    addChips(*column);
    addQuestion(*column);
    if (!m_whole.rule.isEmpty())
        column->addWidget(new RuleLine(m_whole.rule, this));
    column->addLayout(m_below);
    auto *rows = new AskRows(this);
    column->addWidget(rows);
    addAbout(*rows);
    addWordings(*rows);
    followTheme(this, [column] { column->setSpacing(theme().px("step-8")); });
}

void AskHead::addChips(QVBoxLayout &column)
{
    auto *line = new QWidget(this);
    auto *flow = new FlowLayout(theme().px("step-8"), line);
    const Ask &ask = m_whole.ask;
    auto *state = new Chip(AskWords::state(ask, m_whole.today), AskWords::tone(ask.state), line);
    state->setObjectName(QStringLiteral("askState"));
    flow->addWidget(state);
    for (const AskedOf &of : std::as_const(m_whole.recipients)) {
        if (of.peer.id.isNull())
            flow->addWidget(new Chip(of.circle, ChipKind::Neutral, line));
    }
    if (ask.privacy != Privacy::Private)
        flow->addWidget(new Chip(Words::name(ask.privacy), ChipKind::Due, line));
    column.addWidget(line);
}

void AskHead::addQuestion(QVBoxLayout &column)
{
    auto *line = new QHBoxLayout;
    auto *question = new Label(m_whole.ask.question, Type::Question, Colour::Ink, this);
    question->setObjectName(QStringLiteral("askQuestion"));
    question->setWordWrap(true);
    question->setVeiled(true);
    line->addWidget(question, 1);
    if (!m_whole.ask.closedOn.isValid()) {
        auto *refine = new IconButton(QStringLiteral("edit"), tr("Refine the question"), this);
        refine->setObjectName(QStringLiteral("askRefine"));
        connect(refine, &QToolButton::clicked, this, &AskHead::refine);
        line->addWidget(refine, 0, Qt::AlignTop);
    }
    auto *more = new IconButton(QStringLiteral("more"), tr("More about this ask"), this);
    more->setObjectName(QStringLiteral("askMore"));
    connect(more, &QToolButton::clicked, this,
            [this, more] { m_acts.showMenu(m_whole.ask.id, more->mapToGlobal(more->rect().bottomLeft())); });
    line->addWidget(more, 0, Qt::AlignTop);
    line->setSpacing(theme().px("step-4"));
    column.addLayout(line);
}

void AskHead::refine()
{
    if (auto *there = findChild<InlineForm *>(); there != nullptr)
        return there->begin();
    if (m_whole.ask.closedOn.isValid())
        return;
    auto *form = new InlineForm(tr("Refine the question"), tr("Keep the new words"), this);
    form->setObjectName(QStringLiteral("refineForm"));
    QLineEdit *words =
        form->addField(QStringLiteral("refineQuestion"), tr("The question, in better words"), m_whole.ask.question);
    QLineEdit *why = form->addField(QStringLiteral("refineWhy"),
                                    tr("Why it changes: ask for something they did, not for an opinion"));
    form->onSave([this, words, why] {
        return m_acts.said(
            m_acts.journal().asks().refine(m_whole.ask.id, words->text().simplified(), why->text().simplified()),
            tr("The question is refined. Its earlier words stay."));
    });
    connect(form, &InlineForm::closed, this, &AskHead::left);
    m_below->addWidget(form);
    form->show();
    form->begin();
}

EditInPlace *AskHead::editor(const QString &name, const QString &objectName, const QString &text,
                             const std::function<void(Ask &ask, const QString &text)> &change)
{
    auto *edit = new EditInPlace(
        name, Type::Small,
        [this, change](const QString &typed) {
            Ask changed = m_whole.ask;
            change(changed, typed);
            return m_acts.said(m_acts.journal().asks().change(changed), tr("Ask changed."));
        },
        this);
    edit->setObjectName(objectName);
    edit->setText(text);
    connect(edit, &EditInPlace::left, this, &AskHead::left);
    return edit;
}

void AskHead::addAbout(AskRows &rows)
{
    const Ask &ask = m_whole.ask;
    EditInPlace *context = editor(tr("Context"), QStringLiteral("askContext"), ask.context,
                                  [](Ask &changed, const QString &text) { changed.context = text; });
    context->setPlaceholder(tr("In my situation, because …"));
    context->setVeiled(!ask.context.isEmpty());
    rows.add(tr("Context"), context);
    EditInPlace *tags = editor(tr("Tags"), QStringLiteral("askTags"), ask.tags.join(QStringLiteral(", ")),
                               [](Ask &changed, const QString &text) { changed.tags = AskWords::tagsFrom(text); });
    tags->setPlaceholder(tr("What it is about, so that the playbook finds it"));
    rows.add(tr("Tags"), tags);
    if (!ask.closedOn.isValid())
        rows.add(tr("Closes"), closesOn());
    if (!m_whole.entryLine.isEmpty()) {
        auto *note = new LeadButton(m_whole.entryLine, Type::Small, Colour::Ink, this);
        note->setObjectName(QStringLiteral("askEntry"));
        connect(note, &QPushButton::clicked, this, [this] {
            Place place;
            place.page = PageId::Log;
            place.thing = m_whole.ask.entryId;
            m_acts.context().navigator.go(place);
        });
        rows.add(tr("From a note"), note);
    }
}

QWidget *AskHead::closesOn()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px("step-4"));
    const QDate day = m_whole.ask.closesOn;
    auto *button =
        new QPushButton(day.isValid() ? Dates::weekdayDate(day, m_whole.today) : tr("Choose a closing day"), line);
    button->setObjectName(QStringLiteral("askCloses"));
    button->setAccessibleName(day.isValid() ? tr("Closes %1").arg(button->text()) : button->text());
    button->setProperty("kind", QStringLiteral("bareDate"));
    if (day.isValid() && day <= m_whole.today && m_whole.ask.state == AskState::Open)
        button->setProperty("tone", QStringLiteral("due"));
    connect(button, &QPushButton::clicked, this, [this, button, day] {
        auto *popup = new CalendarPopup(tr("Closing day"), day.isValid() ? day : m_whole.today.addDays(14), this);
        connect(popup, &CalendarPopup::chosen, this, [this](QDate chosen) { setClosesOn(chosen); });
        popup->openUnder(*button);
    });
    row->addWidget(button);
    if (day.isValid()) {
        auto *none = new IconButton(QStringLiteral("close"), tr("No closing day"), line, "button-row", "icon-small");
        none->setObjectName(QStringLiteral("askClosesNone"));
        connect(none, &QToolButton::clicked, this, [this] { setClosesOn({}); });
        row->addWidget(none);
    }
    row->addStretch(1);
    return line;
}

void AskHead::setClosesOn(QDate day)
{
    Ask changed = m_whole.ask;
    changed.closesOn = day;
    m_acts.tell(m_acts.journal().asks().change(changed),
                day.isValid() ? tr("The ask closes %1.").arg(Dates::weekdayDate(day, m_whole.today))
                              : tr("The ask has no closing day any more."));
}

void AskHead::addWording(AskRows &rows, const AskWording &wording, const QString &name)
{
    auto *words = new TintedText({{wording.text, TintedRun::Look::Plain, {}}}, Type::Small, Colour::Muted, this);
    words->setStruck(true);
    words->setVeiled(true);
    words->setToolTip(tr("Until %1").arg(Dates::weekdayDate(wording.until, m_whole.today)));
    rows.add(name, words);
    if (wording.why.isEmpty())
        return;
    auto *why = new Label(wording.why, Type::Small, Colour::Ink, this);
    why->setWordWrap(true);
    why->setVeiled(true);
    rows.add(tr("Why it changed"), why);
}

// The latest of those before, and why it went; older ones fold out.
void AskHead::addWordings(AskRows &rows)
{
    const QList<AskWording> &wordings = m_whole.ask.wordings;
    if (wordings.isEmpty())
        return;
    const int older = int(wordings.size()) - 1;
    addWording(rows, wordings.last(), older == 0 ? tr("First wording") : tr("Earlier wording"));
    if (older == 0)
        return;
    auto *fold = new FoldButton(tr("%n older wordings", nullptr, older), this);
    fold->setObjectName(QStringLiteral("askOlder"));
    auto *line = new QWidget(this);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(fold, 0, Qt::AlignLeading);
    auto *all = new AskRows(line);
    all->setObjectName(QStringLiteral("askOlderWordings"));
    for (int at = older - 1; at >= 0; --at)
        addWording(*all, wordings.at(at),
                   at == 0 ? tr("First wording")
                           : tr("Until %1").arg(Dates::shortDay(wordings.at(at).until, m_whole.today)));
    all->hide();
    column->addWidget(all);
    connect(fold, &QAbstractButton::toggled, all, &QWidget::setVisible);
    layout()->addWidget(line);
}

} // namespace lanai
