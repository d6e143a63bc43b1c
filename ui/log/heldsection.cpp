#include "ui/log/heldsection.h"
#include "ui/log/calendarpopup.h"
#include "ui/log/logmodel.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/choice.h"
#include "ui/parts/dates.h"
#include "ui/parts/dropbutton.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/parts/scalepicker.h"
#include "ui/parts/words.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lanai {

namespace {

// Blanks that are being typed stay.
void showLine(QLineEdit &field, const QString &line)
{
    if (field.text().simplified() != line)
        field.setText(line);
}

} // namespace

HeldSection::HeldSection(LogModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("logMeeting"));
    m_column->setContentsMargins(0, 0, 0, 0);
    addPractice();
    addWorth();
    addNext();
    addLines();
    followTheme(this, [this] { m_column->setSpacing(theme().px("log-section-gap")); });
    refresh();
}

void HeldSection::addPractice()
{
    m_practice = new QWidget(this);
    auto *column = new QVBoxLayout(m_practice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px("step-4"));
    column->addWidget(new Label(tr("Trust practice for this meeting"), Type::BaseStrong, Colour::Ink, m_practice));
    m_practiceText = new Label(Type::Small, Colour::Ink, m_practice);
    m_practiceText->setWordWrap(true);
    column->addWidget(m_practiceText);
    m_intention = new Choice(Choice::Mode::Single, m_practice);
    m_intention->setObjectName(QStringLiteral("intention"));
    m_intention->setAccessibleName(tr("How the practice went"));
    QStringList ids;
    QStringList texts;
    for (const IntentionResult result : {IntentionResult::DidIt, IntentionResult::Partly, IntentionResult::Forgot}) {
        ids << wordFor(result);
        texts << Words::name(result);
    }
    m_intention->setChoices(ids, texts);
    connect(m_intention, &Choice::chosen, this, [this](const QString &id) {
        m_model.setIntention(fromWord<IntentionResult>(id, {}).value_or(IntentionResult::Unsaid));
    });
    column->addSpacing(theme().px("step-4"));
    column->addWidget(m_intention, 0, Qt::AlignLeft);
    column->addSpacing(theme().px("log-section-gap") - theme().px("step-4"));
    column->addWidget(new Hairline(Qt::Horizontal, m_practice));
    m_column->addWidget(m_practice);
}

void HeldSection::addWorth()
{
    auto *row = new QHBoxLayout;
    row->addWidget(new Label(tr("Was it worth the time?"), Type::BaseStrong, Colour::Ink, this));
    row->addStretch(1);
    m_worth = new ScalePicker(this);
    m_worth->setObjectName(QStringLiteral("worth"));
    m_worth->setQuestion(tr("Worth the time"));
    connect(m_worth, &ScalePicker::picked, &m_model, &LogModel::setWorth);
    row->addWidget(m_worth);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme().px("step-8"));
    column->addLayout(row);
    m_status = new CheckRow(tr("It was mostly status"), this);
    m_status->setObjectName(QStringLiteral("mostlyStatus"));
    m_status->setToolTip(tr("The share of such 1:1s is one of the facts when the term is decided about."));
    connect(m_status, &QCheckBox::clicked, &m_model, &LogModel::setMostlyStatus);
    column->addWidget(m_status);
    m_column->addLayout(column);
    m_column->addWidget(new Hairline(Qt::Horizontal, this));
}

void HeldSection::addNext()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(theme().px("step-4"));
    auto *row = new QHBoxLayout;
    row->addWidget(new Label(tr("Next sync"), Type::BaseStrong, Colour::Ink, this));
    row->addStretch(1);
    m_next = new DropButton(tr("Next sync"), {}, this);
    m_next->setObjectName(QStringLiteral("nextSync"));
    m_next->setPlaceholder(tr("Plan one"));
    connect(m_next, &QPushButton::clicked, this, &HeldSection::chooseNext);
    row->addWidget(m_next);
    column->addLayout(row);
    m_skips = new Label(Type::Caption, Colour::Muted, this);
    m_skips->setWordWrap(true);
    m_skips->setObjectName(QStringLiteral("skips"));
    column->addWidget(m_skips);
    m_column->addLayout(column);
    m_column->addWidget(new Hairline(Qt::Horizontal, this));
}

QLineEdit *HeldSection::addLine(QVBoxLayout &column, const QString &title, const QString &hint, const char *name)
{
    column.addWidget(new Label(title, Type::BaseStrong, Colour::Ink, this));
    auto *line = new QLineEdit(this);
    line->setObjectName(QString::fromLatin1(name));
    line->setAccessibleName(title);
    line->setPlaceholderText(hint);
    line->setInputMethodHints(Qt::ImhSensitiveData);
    column.addWidget(line);
    return line;
}

void HeldSection::addLines()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(theme().px("step-8"));
    m_outcome = addLine(*column, tr("What came of it"), tr("One line"), "outcome");
    m_remember = addLine(*column, tr("Remember next time"), tr("One line, pinned for the next 1:1"), "remember");
    connect(m_outcome, &QLineEdit::textEdited, &m_model, &LogModel::setOutcome);
    connect(m_remember, &QLineEdit::textEdited, &m_model, &LogModel::setRemember);
    m_column->addLayout(column);
}

void HeldSection::chooseNext()
{
    const NextMeeting next = m_model.next();
    const QDate day = next.date.isValid() ? next.date : m_model.draft().date.addDays(7);
    auto *popup = new CalendarPopup(tr("Next sync"), day, this);
    const QTime planned = next.time.isValid() ? next.time : m_model.startTime();
    popup->askTime(planned.isValid() ? planned : QTime(10, 0),
                   m_model.subject().next.id.isNull() ? tr("Plan it") : tr("Move it"));
    connect(popup, &CalendarPopup::chosen, &m_model, &LogModel::setNext);
    popup->openUnder(*m_next);
}

void HeldSection::refreshNext()
{
    const NextMeeting next = m_model.next();
    m_next->setText(next.date.isValid()
                        ? tr("%1, %2", "a day and a time")
                              .arg(Dates::weekdayDate(next.date, m_model.today()), Dates::time(next.time))
                        : QString());
    QStringList skips;
    for (const Meeting &skipped : m_model.subject().skipped) {
        const QString day = Dates::weekdayDate(skipped.date, m_model.today());
        skips << (skipped.why.isEmpty() ? tr("Skips %1").arg(day)
                                        : tr("Skips %1, %2", "a day and why").arg(day, skipped.why));
    }
    m_skips->setText(skips.join(u'\n'));
    m_skips->setVisible(!skips.isEmpty());
}

void HeldSection::refresh()
{
    const NoteDraft &draft = m_model.draft();
    const std::optional<Practice> &practice = m_model.subject().practice;
    m_practice->setVisible(practice.has_value());
    if (practice)
        m_practiceText->setText(
            tr("%1: %2", "a habit and what to practise")
                .arg(Words::name(practice->habit), practice->text.left(1).toLower() + practice->text.mid(1)));
    m_intention->setCurrent(draft.intentionResult == IntentionResult::Unsaid ? QString()
                                                                             : wordFor(draft.intentionResult));
    m_worth->setValue(draft.worth.value_or(0));
    m_status->setChecked(draft.mostlyStatus.value_or(false));
    refreshNext();
    showLine(*m_outcome, draft.outcome.value_or(QString()));
    showLine(*m_remember, draft.remember.value_or(QString()));
    setEnabled(!m_model.isReadOnly());
    // Words that saving would refuse stay where they can be taken back.
    setVisible(m_model.isOneOnOne() || m_model.saysHowItWent());
}

} // namespace lanai
