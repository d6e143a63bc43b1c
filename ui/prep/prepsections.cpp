#include "ui/prep/prepsections.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/dates.h"
#include "ui/parts/dropbutton.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/words.h"
#include "ui/sheet/oneononewords.h"
#include "ui/sheet/sheetwords.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include "ui/staff/previewform.h"
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {
namespace {

QString plainText(const SheetParagraph &paragraph)
{
    QString text;
    for (const SheetRun &run : paragraph)
        text += run.text;
    return text;
}

Label *wrapped(const QString &text, Type type, Colour colour, QWidget *parent)
{
    auto *label = new Label(text, type, colour, parent);
    label->setWordWrap(true);
    return label;
}

// What was written, for one's own eyes.
Label *veiled(const QString &text, Type type, QWidget *parent)
{
    Label *label = wrapped(text, type, Colour::Ink, parent);
    label->setVeiled(true);
    return label;
}

// Words above a quiet line, and a button at the end.
QWidget *wordsWithButton(const QString &text, const QString &note, QWidget *button, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(wrapped(text, Type::Base, Colour::Ink, row));
    words->addWidget(wrapped(note, Type::Small, Colour::Muted, row));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px("step-8"));
    line->addLayout(words, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    return row;
}

QString whyPractise(const PracticeSuggestion &one, const QString &name, QDate today)
{
    const QString habit = Words::name(one.practice.habit);
    if (!one.habitLastUsed.isValid())
        return IntentionSection::tr("%1: not practised with %2 yet", "a habit; a person").arg(habit, name);
    return IntentionSection::tr("%1: longest ago with %2, %3", "a habit; a person; when")
        .arg(habit, name, Dates::ago(one.habitLastUsed, today));
}

} // namespace

PrepSection::PrepSection(const QString &title, PrepModel &model, const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(new SectionHeader(title, Type::BaseStrong, this));
    followTheme(this, [this] { m_column->setSpacing(theme().px("step-8")); });
}

void PrepSection::refresh()
{
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QWidget *focus = window()->focusWidget();
        if (focus != nullptr && (m_rows.at(i) == focus || m_rows.at(i)->isAncestorOf(focus)))
            focused = i;
        m_rows.at(i)->hide();
        m_rows.at(i)->deleteLater();
    }
    m_rows.clear();
    fill();
    setVisible(!m_rows.isEmpty());
    if (focused < 0 || m_rows.isEmpty())
        return;
    QWidget *row = m_rows.at(std::min(focused, m_rows.size() - 1));
    auto *button = qobject_cast<QAbstractButton *>(row);
    if (button == nullptr)
        button = row->findChild<QAbstractButton *>();
    if (button != nullptr)
        button->setFocus(Qt::OtherFocusReason);
}

void PrepSection::add(QWidget *row)
{
    m_column->insertWidget(int(m_rows.size()) + 1, row);
    m_rows << row;
    row->show();
}

void PrepSection::tell(const Result<void> &done, const QString &text)
{
    if (!done)
        return m_context.toasts.tell(done.error());
    tellDone(m_context, text);
}

LastTimeSection::LastTimeSection(PrepModel &model, const Context &context, QWidget *parent)
    : PrepSection(tr("Last time"), model, context, parent)
{
    setObjectName(QStringLiteral("prepLastTime"));
}

void LastTimeSection::fill()
{
    const OneOnOneSheet &sheet = model().sheet();
    if (!sheet.lastTime)
        return;
    const SheetLastTime &last = *sheet.lastTime;
    if (last.on.isValid())
        addDay(last.on);
    if (!last.outcome.isEmpty())
        add(veiled(last.outcome, Type::BaseStrong, this));
    if (!last.lines.isEmpty() && last.noteOn != last.on)
        addDay(last.noteOn);
    const OneOnOneWords words{QLocale()};
    for (const SheetNoteLine &line : last.lines)
        add(veiled(plainText(words.noteLine(line)), Type::Base, this));
}

void LastTimeSection::addDay(QDate day)
{
    add(new Label(tr("%1, %2", "a date, how long ago")
                      .arg(Dates::weekdayDate(day, model().today()), Dates::ago(day, model().today())),
                  Type::Small, Colour::Muted, this));
}

OwedSection::OwedSection(PrepModel &model, const Context &context, QWidget *parent)
    : PrepSection(tr("Owed both ways"), model, context, parent)
{
    setObjectName(QStringLiteral("prepOwed"));
}

void OwedSection::fill()
{
    const SheetWords words{QLocale()};
    for (const SheetCommitment &owed : model().sheet().owed) {
        auto *row = new CheckRow(owed.text, this);
        row->setType(Type::Base);
        row->setObjectName(QStringLiteral("prepCommitment"));
        row->setVeiled(true);
        row->setAccessibleName(
            tr("%1: %2. Tick when kept.", "who owes whom, what").arg(words.parties(owed), owed.text));
        QString note = tr("%1, %2", "who owes whom, a date").arg(words.parties(owed), words.due(owed, model().today()));
        if (owed.daysLate > 0)
            note = tr("%1, %2", "what is owed, how late").arg(note, words.late(owed.daysLate, owed.dueDoubtful));
        if (!owed.rule.isEmpty())
            note = tr("%1. %2", "what is owed; the confidentiality of the circle it was said in").arg(note, owed.rule);
        row->setNote(note);
        row->setToolTip(owed.text);
        const Id id = owed.id;
        connect(row, &QCheckBox::clicked, this, [this, id] { tell(model().keep(id), tr("Kept.")); });
        add(row);
    }
}

TopicsSection::TopicsSection(PrepModel &model, const Context &context, QWidget *parent)
    : PrepSection(tr("Topics for this trust level"), model, context, parent)
{
    setObjectName(QStringLiteral("prepTopics"));
}

void TopicsSection::fill()
{
    const OneOnOneWords words{QLocale()};
    for (const TopicSuggestion &one : model().sheet().topics) {
        auto *button = new IconButton(QStringLiteral("plus"), tr("Put on the agenda: %1").arg(one.topic.text), this);
        button->setObjectName(QStringLiteral("prepTopicAdd"));
        connect(button, &QToolButton::clicked, this,
                [this, topic = one.topic] { tell(model().addTopic(topic), tr("It is on the agenda.")); });
        add(wordsWithButton(one.topic.text, words.why(one, true, model().today()), button, this));
    }
}

PreviewsSection::PreviewsSection(PrepModel &model, const Context &context, QWidget *parent)
    : PrepSection(tr("Staff items to preview"), model, context, parent)
    , m_form(new PreviewForm(this))
{
    setObjectName(QStringLiteral("prepPreviews"));
    m_form->hide();
    column()->addWidget(m_form);
    m_form->onRecord([this](const Preview &preview) { return this->model().record(preview); });
    connect(m_form, &PreviewForm::recorded, this, [this] {
        m_form->hide();
        tellDone(this->context(), tr("The preview was recorded."));
    });
    connect(m_form, &PreviewForm::left, m_form, &QWidget::hide);
}

void PreviewsSection::fill()
{
    const SheetWords words{QLocale()};
    const OneOnOneSheet &sheet = model().sheet();
    bool asking = false;
    for (const SheetPreviewWanted &item : sheet.previews) {
        asking = asking || item.itemId == m_form->item();
        auto *button = new QPushButton(tr("Record"), this);
        button->setObjectName(QStringLiteral("prepPreviewRecord"));
        button->setAccessibleName(tr("Record what %1 says about “%2”").arg(sheet.peer.shortName, item.title));
        button->setProperty("measure", QStringLiteral("row"));
        button->setAutoDefault(true); // Enter presses it
        const PersonRef person{sheet.peer.peerId, sheet.peer.name, sheet.peer.shortName, sheet.role};
        connect(button, &QPushButton::clicked, this,
                [this, item, person] { m_form->ask(item.itemId, item.title, {person}, person.id); });
        const QString note =
            tr("%1 %2", "what is sought, when the staff meeting is")
                .arg(words.sought(item.sought, item.decision), Dates::weekdayDate(item.staffDate, model().today()));
        add(wordsWithButton(item.title, note, button, this));
    }
    if (!asking)
        m_form->hide();
}

KindWordSection::KindWordSection(PrepModel &model, const Context &context, QWidget *parent)
    : PrepSection(tr("A kind word"), model, context, parent)
{
    setObjectName(QStringLiteral("prepKindWord"));
}

void KindWordSection::fill()
{
    const OneOnOneSheet &sheet = model().sheet();
    if (!sheet.kindWord)
        return;
    const SheetKindWord &word = *sheet.kindWord;
    if (word.words.isEmpty())
        add(wrapped(OneOnOneWords(QLocale()).kindWord(sheet.peer, word), Type::Base, Colour::Ink, this));
    else
        add(veiled(word.words, Type::Base, this));
    if (word.on.isValid())
        add(new Label(tr("The last one, %1", "when").arg(Dates::ago(word.on, model().today())), Type::Small,
                      Colour::Muted, this));
}

IntentionSection::IntentionSection(PrepModel &model, const Context &context, QWidget *parent)
    : PrepSection(tr("Practise in this 1:1"), model, context, parent)
    , m_choose(new DropButton(tr("What to practise"), {}, this))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("prepIntention"));
    m_choose->setObjectName(QStringLiteral("prepPractice"));
    m_choose->setPlaceholder(tr("Choose one habit"));
    m_choose->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("prepPracticeMenu"));
    column()->addWidget(m_choose);
}

void IntentionSection::fill()
{
    const OneOnOneSheet &sheet = model().sheet();
    m_choose->setText(sheet.intention ? sheet.intention->text : QString());
    m_choose->setToolTip(m_choose->text());
    m_choose->setEnabled(!sheet.meetingId.isNull());
    const QString habit = sheet.intention ? Words::name(sheet.intention->habit)
                                          : tr("One habit of trust, small enough for this meeting.");
    add(new Label(habit, Type::Small, Colour::Muted, this));
    suggest();
    m_menu->clear();
    std::optional<TrustHabit> under;
    for (const Practice &practice : model().practices()) {
        if (under != practice.habit)
            m_menu->addSection(Words::name(practice.habit));
        under = practice.habit;
        QAction *action = m_menu->addAction(practice.text);
        action->setCheckable(true);
        action->setChecked(sheet.intention && sheet.intention->practiceId == practice.id);
        connect(action, &QAction::triggered, this, [this, id = practice.id] { choose(id); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("None")), &QAction::triggered, this, [this] { choose({}); });
}

void IntentionSection::suggest()
{
    const std::optional<PracticeSuggestion> one = model().suggestedPractice();
    if (!one)
        return;
    auto *take = new IconButton(QStringLiteral("plus"), tr("Practise this: %1").arg(one->practice.text), this);
    take->setObjectName(QStringLiteral("prepPracticeTake"));
    connect(take, &IconButton::clicked, this, [this, id = one->practice.id] { choose(id); });
    add(wordsWithButton(one->practice.text, whyPractise(*one, model().sheet().peer.shortName, model().today()), take,
                        this));
}

void IntentionSection::choose(const Id &practice)
{
    tell(model().choosePractice(practice), tr("The intention was chosen."));
}

} // namespace lanai
