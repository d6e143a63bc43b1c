#include "ui/trust/checkinform.h"
#include "core/domain/meeting.h"
#include "core/domain/topic.h"
#include "ui/history/historydialog.h"
#include "ui/parts/avatar.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/choice.h"
#include "ui/parts/dates.h"
#include "ui/parts/dropbutton.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hairline.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/label.h"
#include "ui/parts/paint.h"
#include "ui/parts/scalepicker.h"
#include "ui/parts/sign.h"
#include "ui/parts/words.h"
#include "ui/shell/errortext.h"
#include "ui/shell/undotoast.h"
#include "ui/trust/checkinmodel.h"
#include "ui/trust/trustwords.h"
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

namespace lanai {
namespace {

QString measureWord(TrustMeasure measure)
{
    return wordFor(measure);
}

template<class Field>
void showFact(Field &field, const QString &text, const QString &shown)
{
    if (shown != text) // else the cursor would jump
        field.setText(text);
}

} // namespace

CheckInForm::CheckInForm(CheckInModel &model, const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
    , m_avatar(new Avatar("avatar-32", {}, this))
    , m_title(new Label(Type::Section, Colour::Ink, this))
    , m_about(new Label(Type::Caption, Colour::Muted, this))
    , m_new(new IconButton(QStringLiteral("plus"), tr("New check-in today"), this, "button-row"))
    , m_history(new IconButton(QStringLiteral("history"), tr("History of this check-in"), this, "button-row"))
    , m_remove(new IconButton(QStringLiteral("trash"), tr("Delete this check-in"), this, "button-row"))
    , m_day(new QDateEdit(this))
    , m_error(new InlineBar(InlineBar::Kind::Failure, this))
    , m_draft(new InlineBar(InlineBar::Kind::Notice, this))
{
    setObjectName(QStringLiteral("checkInForm"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    addHead();
    QVBoxLayout *own = addPart("step-16");
    addConduct(*own, TrustMeasure::Listening, tr("One thing you saw yourself do"));
    addConduct(*own, TrustMeasure::OpenMindedness, tr("One thing you saw yourself do"));
    addConduct(*own, TrustMeasure::Vulnerability, tr("One thing you saw yourself do"));
    addConduct(*own, TrustMeasure::Trust, {});
    m_column->addWidget(new Hairline(Qt::Horizontal, this));
    QVBoxLayout *theirs = addPart("step-16");
    addAsked(*theirs);
    addPractice(*theirs);
    addFoot(*theirs);
    connect(&m_model, &CheckInModel::opened, this, &CheckInForm::refresh);
    connect(&m_model, &CheckInModel::changed, this, &CheckInForm::refreshSaid);
    connect(&m_model, &CheckInModel::saidChanged, this, &CheckInForm::refreshSaid);
    connect(&m_model, &CheckInModel::draftFailed, this,
            [this](const Error &error) { m_error->say(errorSentence(error)); });
}

QVBoxLayout *CheckInForm::addPart(const char *below)
{
    auto *part = new QVBoxLayout;
    m_column->addLayout(part);
    followTheme(this, [part, below] {
        const int side = theme().px("step-16");
        part->setContentsMargins(side, theme().px("trust-part-top"), side, theme().px(below));
        part->setSpacing(theme().px("step-4"));
    });
    return part;
}

void CheckInForm::addDay(QVBoxLayout &part)
{
    auto *day = new QHBoxLayout;
    m_day->setObjectName(QStringLiteral("checkInDay"));
    m_day->setAccessibleName(tr("Day of the check-in"));
    m_day->setCalendarPopup(true);
    m_day->setLayoutDirection(Qt::LeftToRight); // else Qt turns the parts of the format round for good
    m_day->setDisplayFormat(Dates::stampFormat());
    m_day->unsetLayoutDirection();
    day->addWidget(new Label(tr("Day"), Type::Small, Colour::Muted, this));
    day->addStretch(1);
    day->addWidget(m_day);
    part.addSpacing(theme().px("step-4"));
    part.addLayout(day);
}

void CheckInForm::addHead()
{
    QVBoxLayout *part = addPart("hairline");
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px("step-8"));
    row->addWidget(m_avatar, 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_title->setElided(true);
    m_about->setElided(true);
    m_new->setObjectName(QStringLiteral("checkInNew"));
    m_history->setObjectName(QStringLiteral("checkInHistory"));
    m_remove->setObjectName(QStringLiteral("checkInDelete"));
    auto *title = new QHBoxLayout;
    title->setSpacing(0);
    title->addWidget(m_title, 1);
    title->addWidget(m_new);
    title->addWidget(m_history);
    title->addWidget(m_remove);
    words->addLayout(title);
    words->addWidget(m_about);
    row->addLayout(words, 1);
    part->addLayout(row);
    addDay(*part);
    m_error->setObjectName(QStringLiteral("checkInError"));
    m_error->hide();
    part->addWidget(m_error);
    m_draft->setObjectName(QStringLiteral("checkInDraft"));
    QPushButton *discard = m_draft->addButton(tr("Discard"), QStringLiteral("checkInDiscard"));
    m_draft->hide();
    part->addWidget(m_draft);
    connect(discard, &QPushButton::clicked, &m_model, &CheckInModel::discard);
    connect(m_new, &QToolButton::clicked, this, &CheckInForm::begin);
    connect(m_history, &QToolButton::clicked, this,
            [this] { HistoryDialog::openFor(m_context, m_model.said().id, this); });
    connect(m_remove, &QToolButton::clicked, this, &CheckInForm::remove);
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate on) {
        if (!m_filling)
            m_model.setDay(on);
    });
}

void CheckInForm::addConduct(QVBoxLayout &part, TrustMeasure measure, const QString &hint)
{
    const QString name = TrustWords::name(measure);
    Conduct conduct{measure, nullptr, new ScalePicker(this)};
    if (!m_conduct.isEmpty())
        part.addSpacing(theme().px("step-12"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(name, Type::BaseMedium, Colour::Ink, this));
    part.addLayout(words);
    if (hint.isEmpty()) {
        words->addWidget(
            new Label(tr("How much there is between you, as you see it"), Type::Caption, Colour::Muted, this));
    } else {
        conduct.fact = new QLineEdit(this);
        conduct.fact->setObjectName(measureWord(measure) + QStringLiteral("Fact"));
        conduct.fact->setAccessibleName(tr("%1: what you saw yourself do", "listening, …").arg(name));
        conduct.fact->setPlaceholderText(hint);
        conduct.fact->setProperty("kind", QStringLiteral("caption"));
        conduct.fact->setInputMethodHints(Qt::ImhSensitiveData);
        connect(conduct.fact, &QLineEdit::textEdited, &m_model,
                [this, measure](const QString &text) { m_model.setFact(measure, text); });
        // Its words stand right under the name: a line edit keeps them this far from its edge.
        const int inside = theme().px("trust-fact-inside");
        conduct.fact->setTextMargins(-inside, 0, -inside, 0);
        words->addWidget(conduct.fact);
    }
    conduct.score->setObjectName(measureWord(measure) + QStringLiteral("Score"));
    conduct.score->setQuestion(name);
    conduct.score->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(conduct.score, &ScalePicker::picked, &m_model,
            [this, measure](int score) { m_model.setScore(measure, score); });
    part.addWidget(conduct.score);
    m_conduct << conduct;
}

QPlainTextEdit *CheckInForm::addText(QVBoxLayout &part, Label *name, const char *objectName)
{
    part.addSpacing(theme().px("step-8"));
    part.addWidget(name);
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(QString::fromLatin1(objectName));
    text->setTabChangesFocus(true);
    text->setInputMethodHints(Qt::ImhSensitiveData);
    name->setBuddy(text);
    followTheme(text, [text] { text->setFixedHeight(theme().px("trust-words")); });
    part.addWidget(text);
    return text;
}

void CheckInForm::addAsked(QVBoxLayout &part)
{
    m_told = new CheckRow(tr("I told them that I work on it"), this);
    m_told->setObjectName(QStringLiteral("told"));
    connect(m_told, &QCheckBox::clicked, &m_model, &CheckInModel::setTold);
    part.addWidget(m_told);
    auto *row = new QHBoxLayout;
    row->addWidget(new Label(tr("Did you ask them?"), Type::BaseMedium, Colour::Ink, this));
    row->addStretch(1);
    m_asked = new Choice(Choice::Mode::Single, this);
    m_asked->setObjectName(QStringLiteral("asked"));
    m_asked->setAccessibleName(tr("Did you ask them?"));
    m_asked->setChoices({QStringLiteral("yes"), QStringLiteral("no")}, {tr("Yes"), tr("Not yet")});
    connect(m_asked, &Choice::chosen, &m_model,
            [this](const QString &id) { m_model.setAsked(id == QStringLiteral("yes")); });
    row->addWidget(m_asked);
    part.addSpacing(theme().px("step-4"));
    part.addLayout(row);
    m_answer = new QWidget(this);
    auto *answer = new QVBoxLayout(m_answer);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(theme().px("step-4"));
    m_wordsName = new Label(Type::Caption, Colour::Muted, m_answer);
    m_words = addText(*answer, m_wordsName, "theirWords");
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_model.setTheirWords(m_words->toPlainText());
    });
    m_ratingName = new Label(Type::Caption, Colour::Muted, m_answer);
    m_rating = new ScalePicker(m_answer);
    m_rating->setObjectName(QStringLiteral("theirRating"));
    m_rating->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_rating, &ScalePicker::picked, &m_model, &CheckInModel::setTheirRating);
    answer->addSpacing(theme().px("step-4"));
    answer->addWidget(m_ratingName);
    answer->addWidget(m_rating);
    part.addWidget(m_answer);
    addEasier(part);
}

void CheckInForm::addEasier(QVBoxLayout &part)
{
    auto *easier = new Label(tr("What would make me easier to work with"), Type::Caption, Colour::Muted, this);
    m_easier = addText(part, easier, "easier");
    m_easier->setAccessibleName(easier->text());
    connect(m_easier, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_model.setEasier(m_easier->toPlainText());
    });
}

void CheckInForm::addPractice(QVBoxLayout &part)
{
    part.addSpacing(theme().px("step-8"));
    part.addWidget(new Label(tr("Next practice"), Type::Caption, Colour::Muted, this));
    m_practice = new DropButton(tr("Next practice"), {}, this);
    m_practice->setObjectName(QStringLiteral("practice"));
    m_practice->setPlaceholder(tr("None yet"));
    m_practice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    part.addWidget(m_practice);
    m_intended = new Label(Type::Caption, Colour::Muted, this);
    m_intended->setObjectName(QStringLiteral("intended"));
    m_intended->setWordWrap(true);
    part.addWidget(m_intended);
}

void CheckInForm::addFoot(QVBoxLayout &part)
{
    part.addSpacing(theme().px("step-8"));
    m_missing = new Label(Type::Caption, Colour::Due, this);
    m_missing->setObjectName(QStringLiteral("checkInMissing"));
    m_missing->setWordWrap(true);
    part.addWidget(m_missing);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px("step-4"));
    row->addWidget(new Sign(QStringLiteral("lock"), "icon-small", Colour::Muted, this));
    auto *never = new Label(tr("Never exported"), Type::Caption, Colour::Muted, this);
    never->setToolTip(tr("Trust stays in the journal. Only the prep sheet of a 1:1 can hold it, once, when you turn it "
                         "on there; a staff sheet never does."));
    row->addWidget(never);
    row->addStretch(1);
    m_save = new QPushButton(tr("Save check-in"), this);
    m_save->setObjectName(QStringLiteral("checkInSave"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    row->addWidget(m_save);
    part.addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &CheckInForm::save);
}

// Made anew only for other practices: a menu that is being chosen from stays.
void CheckInForm::fillPractices()
{
    QList<Id> ids;
    for (const Practice &practice : m_model.page().practices)
        ids << practice.id;
    if (m_practice->menu() == nullptr || ids != m_practices) {
        m_practices = ids;
        auto *menu = new QMenu(m_practice);
        menu->setObjectName(QStringLiteral("practiceMenu"));
        const auto add = [this, menu](const QString &text, const Id &id) {
            QAction *action = menu->addAction(text, &m_model, [this, id] { m_model.setPractice(id); });
            action->setCheckable(true);
            action->setData(QVariant::fromValue(id));
        };
        add(tr("None"), {});
        for (const TrustHabit habit : {TrustHabit::Listening, TrustHabit::OpenMindedness, TrustHabit::Vulnerability}) {
            menu->addSection(Words::name(habit));
            for (const Practice &practice : m_model.page().practices) {
                if (practice.habit == habit)
                    add(practice.text, practice.id);
            }
        }
        if (m_practice->menu() != nullptr)
            m_practice->menu()->deleteLater();
        m_practice->setMenu(menu);
    }
    for (QAction *action : m_practice->menu()->actions())
        action->setChecked(action->isCheckable() && action->data().value<Id>() == m_model.said().practiceId);
}

void CheckInForm::refresh()
{
    const TrustRow *row = m_model.row();
    setVisible(row != nullptr);
    if (row == nullptr)
        return;
    m_filling = true;
    const CheckIn &said = m_model.said();
    m_avatar->setFace({row->peer.id, row->peer.name, {}});
    const QString name = row->peer.shortName();
    m_about->setText(tr("About how you show up with %1").arg(name));
    m_day->setMaximumDate(m_model.page().today);
    m_day->setDate(said.on);
    for (const Conduct &conduct : std::as_const(m_conduct)) {
        conduct.score->setValue(scoreOf(said, conduct.measure));
        if (conduct.fact == nullptr)
            continue;
        const QString fact = conduct.measure == TrustMeasure::Listening        ? said.listening.fact
                             : conduct.measure == TrustMeasure::OpenMindedness ? said.openMindedness.fact
                                                                               : said.vulnerability.fact;
        showFact(*conduct.fact, fact, conduct.fact->text());
        conduct.fact->setCursorPosition(0);
    }
    m_told->setChecked(said.told);
    m_wordsName->setText(tr("%1’s words").arg(name));
    m_words->setAccessibleName(m_wordsName->text());
    m_words->setPlainText(said.theirWords);
    m_ratingName->setText(tr("%1’s number, if there was one").arg(name));
    m_rating->setQuestion(tr("%1’s number").arg(name));
    m_rating->setValue(said.theirRating);
    m_easier->setPlainText(said.easier);
    m_error->hide();
    m_draft->setVisible(m_model.draftFrom().isValid());
    if (m_model.draftFrom().isValid())
        m_draft->say(tr("Not saved yet."));
    m_filling = false;
    refreshSaid();
}

QString CheckInForm::missing() const
{
    QStringList names;
    for (const Conduct &conduct : m_conduct) {
        if (scoreOf(m_model.said(), conduct.measure) == 0)
            names << TrustWords::name(conduct.measure);
    }
    return names.isEmpty() || !m_model.isChanged() ? QString() : tr("Still to say: %1").arg(Words::list(names));
}

void CheckInForm::refreshSaid()
{
    const TrustRow *row = m_model.row();
    setVisible(row != nullptr);
    if (row == nullptr)
        return;
    const CheckIn &said = m_model.said();
    m_title->setText(tr("Check-in, %1", "a month").arg(TrustWords::month(said.on, m_model.page().today)));
    m_asked->setCurrent(said.asked ? QStringLiteral("yes") : QStringLiteral("no"));
    m_answer->setVisible(said.asked);
    const Practice *practice = m_model.practice();
    m_practice->setText(practice != nullptr ? practice->text : QString());
    m_practice->setToolTip(practice != nullptr ? practice->text : QString());
    fillPractices();
    const Meeting meeting = m_model.intendedFor();
    m_intended->setVisible(practice != nullptr);
    m_intended->setText(
        meeting.id.isNull() ? tr("Becomes the intention of the next 1:1, once one is planned.")
        : meeting.state == MeetingState::Held
            ? tr("Was the intention of the 1:1 on %1.").arg(Dates::weekdayDate(meeting.date, m_model.page().today))
            : tr("The intention of the 1:1 on %1.").arg(Dates::weekdayDate(meeting.date, m_model.page().today)));
    const QString lacks = missing();
    m_missing->setText(lacks);
    m_missing->setVisible(!lacks.isEmpty());
    const bool writable = !m_model.isReadOnly();
    m_save->setEnabled(writable && m_model.isChanged() && m_model.isComplete());
    m_new->setVisible(writable && !m_model.isNew());
    m_history->setVisible(!m_model.isNew());
    m_remove->setVisible(writable && !m_model.isNew());
}

void CheckInForm::takeFocus()
{
    m_conduct.first().score->setFocus(Qt::OtherFocusReason);
}

void CheckInForm::save()
{
    if (!m_save->isEnabled())
        return;
    const QString name = m_model.row()->peer.shortName();
    if (const Result<void> saved = m_model.save(); !saved) {
        m_error->say(errorSentence(saved.error()));
        return;
    }
    tellDone(m_context, tr("The check-in about %1 is saved.").arg(name));
}

void CheckInForm::begin()
{
    if (m_model.row() == nullptr)
        return;
    m_model.begin(m_model.row()->peer.id);
    takeFocus();
}

void CheckInForm::remove()
{
    if (m_model.isNew())
        return;
    if (const Result<void> removed = m_model.remove(); !removed) {
        m_error->say(errorSentence(removed.error()));
        return;
    }
    tellDone(m_context, tr("Check-in deleted."));
}

void CheckInForm::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintBox(painter, rect(), theme().px("radius-card"), Colour::Surface, Colour::Line);
}

} // namespace lanai
