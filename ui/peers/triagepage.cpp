#include "ui/peers/triagepage.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "ui/parts/avatar.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hintbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/termbar.h"
#include "ui/parts/words.h"
#include "ui/peers/deeds.h"
#include "ui/peers/peerplace.h"
#include "ui/peers/triagechoicebutton.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lanai {
namespace {

QPushButton *button(const QString &text, const QString &objectName, const QString &kind, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setAccessibleName(text);
    made->setProperty("kind", kind);
    return made;
}

// A column of the questions' breadth, from the leading side.
QVBoxLayout *columnIn(QWidget *page)
{
    auto *line = new QHBoxLayout(page);
    line->setContentsMargins(0, 0, 0, 0);
    auto *inner = new QWidget(page);
    inner->setMaximumWidth(theme().px("triage-column"));
    line->addWidget(inner, 1);
    line->addStretch(0);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px("step-12"));
    return column;
}

} // namespace

TriagePage::TriagePage(const Context &pageContext, QWidget *parent)
    : Page(pageContext, parent)
    , m_model(pageContext.journal)
    , m_deeds(new Deeds(pageContext, this))
    , m_header(new PageHeader(tr("Your peers"), this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("triagePage"));
    setFocusPolicy(Qt::StrongFocus);
    m_later = m_header->addButton(tr("Not now"), QStringLiteral("triageLater"));
    connect(m_later, &QPushButton::clicked, this, &TriagePage::later);
    m_stack->addWidget(names());
    m_stack->addWidget(questions());
    m_stack->addWidget(done());
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_header);
    all->addWidget(m_stack, 1);
    followTheme(this, [all] {
        const int side = theme().px("page-side");
        all->setContentsMargins(side, theme().px("page-top"), side, theme().px("step-24"));
        all->setSpacing(theme().px("step-24"));
    });
    connect(&m_model, &TriageModel::changed, this, &TriagePage::showStage);
    showStage();
}

QWidget *TriagePage::names()
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = columnIn(page);
    column->addWidget(new Label(tr("Who are your peers?"), Type::Question, Colour::Ink, page));
    auto *why =
        new Label(tr("The five to nine people beside you whose work yours depends on. One name a line; more can "
                     "follow at any time."),
                  Type::Base, Colour::Muted, page);
    why->setWordWrap(true);
    column->addWidget(why);
    m_names = new QPlainTextEdit(page);
    m_names->setObjectName(QStringLiteral("triageNames"));
    m_names->setAccessibleName(tr("Names of your peers, one a line"));
    m_names->setPlaceholderText(tr("One name a line"));
    m_names->setFixedHeight(theme().px("triage-names"));
    m_names->setTabChangesFocus(true);
    m_names->installEventFilter(this);
    column->addWidget(m_names);
    m_refusal = new Label(Type::Small, Colour::Overdue, page);
    m_refusal->setObjectName(QStringLiteral("triageRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    column->addWidget(m_refusal);
    auto *next = new HintButton(tr("Next"), page);
    next->setObjectName(QStringLiteral("triageNext"));
    next->setKeys(QKeyCombination(Qt::CTRL, Qt::Key_Return));
    connect(next, &QPushButton::clicked, this, &TriagePage::begin);
    column->addWidget(next, 0, Qt::AlignLeft);
    column->addStretch(1);
    return page;
}

QWidget *TriagePage::questions()
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = columnIn(page);
    m_count = new Label(Type::Caption, Colour::Muted, page);
    m_progress = new TermBar(0, 0, page);
    m_progress->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_progress->setAccessibleName(tr("How far you have come"));
    auto *who = new QHBoxLayout;
    who->setSpacing(theme().px("step-12"));
    m_avatar = new Avatar("avatar-40", {}, page);
    m_name = new Label(Type::Title, Colour::Ink, page);
    m_name->setElided(true);
    who->addWidget(m_avatar);
    who->addWidget(m_name, 1);
    m_question = new Label(Type::Question, Colour::Ink, page);
    m_question->setWordWrap(true);
    m_choices = new QVBoxLayout;
    m_choices->setSpacing(theme().px("step-8"));
    auto *buttons = new QHBoxLayout;
    QPushButton *back = button(tr("Back"), QStringLiteral("triageBack"), QString(), page);
    m_skip = button(tr("Skip"), QStringLiteral("triageSkip"), QString(), page);
    connect(back, &QPushButton::clicked, this, [this] { look(m_model.back()); });
    connect(m_skip, &QPushButton::clicked, this, [this] { look(m_model.skip()); });
    buttons->addWidget(back);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    column->addWidget(m_count);
    column->addWidget(m_progress);
    column->addLayout(who);
    column->addWidget(m_question);
    column->addLayout(m_choices);
    column->addWidget(new Label(tr("A number answers, Enter takes what is suggested, Backspace goes back, S skips."),
                                Type::Caption, Colour::Muted, page));
    column->addLayout(buttons);
    column->addStretch(1);
    return page;
}

QWidget *TriagePage::done()
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = columnIn(page);
    column->addWidget(new Label(tr("That is all."), Type::Question, Colour::Ink, page));
    m_summary = new Label(Type::Base, Colour::Muted, page);
    m_summary->setObjectName(QStringLiteral("triageSummary"));
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    auto *buttons = new QHBoxLayout;
    m_finish = button(tr("Go to Today"), QStringLiteral("triageFinish"), QStringLiteral("primary"), page);
    QPushButton *back = button(tr("Back"), QStringLiteral("triageDoneBack"), QString(), page);
    QPushButton *all = button(tr("Take it all back"), QStringLiteral("triageTakeBack"), QString(), page);
    connect(m_finish, &QPushButton::clicked, this, &TriagePage::finish);
    connect(back, &QPushButton::clicked, this, [this] { look(m_model.back()); });
    connect(all, &QPushButton::clicked, this, [this] { look(m_model.takeAllBack()); });
    buttons->addWidget(m_finish);
    buttons->addWidget(back);
    buttons->addWidget(all);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    return page;
}

void TriagePage::enter(const Place & /*place*/)
{
    if (m_model.stage() == TriageStage::Names && m_names->toPlainText().isEmpty())
        m_names->setPlainText(m_model.keptNames());
    showStage();
}

void TriagePage::leave()
{
    m_model.keepNames(m_names->toPlainText());
}

void TriagePage::begin()
{
    const Result<void> began = m_model.begin(m_names->toPlainText());
    m_refusal->setVisible(!began);
    if (began)
        return;
    m_refusal->setText(errorSentence(began.error()));
    m_names->setAccessibleDescription(m_refusal->text());
    m_names->setFocus(Qt::OtherFocusReason);
}

void TriagePage::later()
{
    context().navigator.go(placeOf(PageId::Today));
}

void TriagePage::finish()
{
    m_names->clear();
    look(m_model.finish());
    context().navigator.go(placeOf(PageId::Today));
}

void TriagePage::look(const Result<void> &did)
{
    if (!did)
        m_deeds->refuse(did.error());
}

void TriagePage::showStage()
{
    m_later->setVisible(m_model.stage() != TriageStage::Done); // then nothing is left to put off
    switch (m_model.stage()) {
    case TriageStage::Names:
        m_stack->setCurrentIndex(0);
        m_names->setFocus(Qt::OtherFocusReason);
        break;
    case TriageStage::Need:
    case TriageStage::Rhythm:
    case TriageStage::Time:
        m_stack->setCurrentIndex(1);
        showQuestion();
        break;
    case TriageStage::Done:
        m_stack->setCurrentIndex(2);
        showDone();
        break;
    }
}

void TriagePage::showQuestion()
{
    m_count->setText(tr("%1 of %2", "peers").arg(m_model.at() + 1).arg(m_model.of()));
    m_progress->setWeeks(m_model.at(), m_model.of());
    m_avatar->setFace({{}, m_model.name(), {}});
    m_name->setText(m_model.name());
    const Result<Me> me = context().journal.people().me();
    m_question->setText(m_model.stage() == TriageStage::Need ? tr("How strong is the interdependence?")
                        : m_model.stage() == TriageStage::Rhythm
                            ? tr("How often do you meet?")
                            : tr("When, on your peer day (%1)?").arg(QLocale().dayName(me.value_or(Me()).peerDay)));
    setFocus(Qt::OtherFocusReason); // else Back or Skip would get it from the choice that goes, and Enter with it
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<TriageChoice> choices = m_model.choices();
    for (int i = 0; i < choices.size(); ++i) {
        auto *choice = new TriageChoiceButton(i + 1, choices.at(i), this);
        choice->setObjectName(QStringLiteral("triageChoice-%1").arg(i + 1));
        connect(choice, &TriageChoiceButton::clicked, this, [this, i] { look(m_model.choose(i)); });
        m_choices->addWidget(choice);
        choice->show(); // what is hidden gets no focus
        if (i == m_model.suggested())
            choice->setFocus(Qt::OtherFocusReason);
    }
    m_skip->setText(m_model.stage() == TriageStage::Need ? tr("Leave out") : tr("Without a rhythm"));
    m_skip->setAccessibleName(m_skip->text());
}

void TriagePage::showDone()
{
    m_summary->setText(tr("%n peers gone through", nullptr, m_model.of()) + QStringLiteral(", ") +
                       tr("%n series begun, each for 13 weeks at most.", nullptr, m_model.series()));
    m_finish->setFocus(Qt::OtherFocusReason);
}

void TriagePage::keyPressEvent(QKeyEvent *event)
{
    const bool asking = m_stack->currentIndex() == 1;
    const int key = event->key();
    if (asking && key >= Qt::Key_1 && key <= Qt::Key_5)
        look(m_model.choose(key - Qt::Key_1));
    else if (asking && (key == Qt::Key_Return || key == Qt::Key_Enter))
        look(m_model.choose(m_model.suggested()));
    else if (asking && key == Qt::Key_S)
        look(m_model.skip());
    else if (m_stack->currentIndex() > 0 && key == Qt::Key_Backspace)
        look(m_model.back());
    else if (key == Qt::Key_Escape)
        later();
    else
        Page::keyPressEvent(event);
}

bool TriagePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_names && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & Qt::ControlModifier)) {
            begin();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace lanai
