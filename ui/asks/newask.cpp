#include "ui/asks/newask.h"
#include "core/journal/asks.h"
#include "core/journal/journal.h"
#include "ui/asks/askacts.h"
#include "ui/asks/askwords.h"
#include "ui/asks/keptwords.h"
#include "ui/asks/similarrow.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hintbutton.h"
#include "ui/parts/label.h"
#include "ui/projects/growingfield.h"
#include "ui/shell/errortext.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr int lookForSimilarAfter = 250; // milliseconds after the last key: nobody waits for it while typing
constexpr QLatin1StringView newAskPlace{"ask:new"};

} // namespace

NewAsk::NewAsk(AskActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_question(new GrowingField(tr("The question"), this))
    , m_about(new GrowingField(tr("Context"), this))
    , m_tags(new QLineEdit(this))
    , m_refusal(new Label(Type::Small, Colour::Overdue, this))
    , m_save(new HintButton(tr("Save draft"), this))
    , m_title(new Label(tr("Like it in your notes"), Type::BaseStrong, Colour::Ink, this))
    , m_similar(new RowList(this))
    , m_kept(new KeptWords(acts.journal(), newAskPlace, [this] { return written(); }, this))
{
    setObjectName(QStringLiteral("newAskForm"));
    setAccessibleName(tr("New ask"));
    m_looking.setSingleShot(true);
    m_looking.setInterval(lookForSimilarAfter);
    connect(&m_looking, &QTimer::timeout, this, &NewAsk::look);
    build();
    for (GrowingField *field : {m_question, m_about}) {
        connect(field, &QPlainTextEdit::textChanged, m_kept, &KeptWords::touch);
        connect(field, &QPlainTextEdit::textChanged, this, [this] { m_looking.start(); });
    }
    connect(m_tags, &QLineEdit::textChanged, m_kept, &KeptWords::touch);
}

void NewAsk::build()
{
    m_question->setObjectName(QStringLiteral("newQuestion"));
    m_question->setPlaceholderText(tr("What did you do when …? Ask for a story, not for an opinion"));
    m_about->setObjectName(QStringLiteral("newContext"));
    m_about->setPlaceholderText(tr("In my situation, because …"));
    m_tags->setObjectName(QStringLiteral("newTags"));
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("Tags, divided by commas"));
    m_refusal->setObjectName(QStringLiteral("newRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_similar->setObjectName(QStringLiteral("newSimilar"));
    m_similar->setAccessibleName(m_title->text());
    auto *column = new QVBoxLayout(this);
    column->addWidget(new Label(tr("New ask"), Type::Section, Colour::Ink, this));
    const auto add = [&](const QString &name, QWidget *field) {
        auto *label = new Label(name, Type::Small, Colour::Muted, this);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
    };
    add(tr("The question"), m_question);
    add(tr("Context"), m_about);
    add(tr("Tags"), m_tags);
    column->addWidget(m_refusal);
    column->addLayout(buttons());
    column->addWidget(m_title);
    column->addWidget(m_similar);
    m_title->hide();
    followTheme(this, [column] {
        const int side = theme().px("step-8");
        column->setContentsMargins(side, 0, side, 0);
        column->setSpacing(theme().px("step-8"));
    });
}

QLayout *NewAsk::buttons()
{
    m_save->setObjectName(QStringLiteral("newSave"));
    m_save->setAccessibleName(tr("Save draft"));
    m_save->setAutoDefault(true); // Enter presses it
    auto *cancel = new QPushButton(tr("Discard"), this);
    cancel->setObjectName(QStringLiteral("newDiscard"));
    cancel->setProperty("kind", QStringLiteral("quiet"));
    cancel->setAutoDefault(true); // Enter presses it
    connect(m_save, &QPushButton::clicked, this, &NewAsk::save);
    connect(cancel, &QPushButton::clicked, this, &NewAsk::discard);
    auto *line = new QHBoxLayout;
    line->addWidget(m_save);
    line->addWidget(cancel);
    line->addStretch(1);
    return line;
}

QJsonObject NewAsk::written() const
{
    if (m_question->toPlainText().trimmed().isEmpty() && m_about->toPlainText().trimmed().isEmpty())
        return {};
    return {{QStringLiteral("question"), m_question->toPlainText()},
            {QStringLiteral("context"), m_about->toPlainText()},
            {QStringLiteral("tags"), m_tags->text()}};
}

void NewAsk::begin()
{
    if (written().isEmpty())
        fill(m_kept->read());
    m_question->setFocus(Qt::OtherFocusReason);
}

void NewAsk::keep()
{
    m_kept->keep();
}

std::optional<Draft> NewAsk::unkept() const
{
    return m_kept->unkept();
}

QString NewAsk::refusal() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

void NewAsk::clear()
{
    m_question->clear();
    m_about->clear();
    m_tags->clear();
    m_refusal->hide();
    showSimilar({});
    m_looking.stop();
    m_kept->drop();
}

void NewAsk::save()
{
    Ask ask;
    ask.question = m_question->toPlainText().simplified();
    ask.context = m_about->toPlainText().trimmed();
    ask.tags = AskWords::tagsFrom(m_tags->text());
    const Result<Id> added = m_acts.journal().asks().add(ask);
    const Result<void> done = m_acts.said(added.map([](const Id &) {}), tr("The ask is kept as a draft."));
    if (!done) {
        m_refusal->setText(errorSentence(done.error()));
        m_refusal->show();
        setAccessibleDescription(m_refusal->text());
        m_question->setFocus(Qt::OtherFocusReason);
        return;
    }
    clear();
    Q_EMIT saved(*added);
}

void NewAsk::discard()
{
    const std::optional<Draft> typed = m_kept->typed();
    clear();
    Q_EMIT cancelled();
    m_acts.offerBack(typed, {}, tr("The ask was not kept."));
}

void NewAsk::fill(const QJsonObject &words)
{
    m_question->setPlainText(words[QLatin1StringView("question")].toString());
    m_about->setPlainText(words[QLatin1StringView("context")].toString());
    m_tags->setText(words[QLatin1StringView("tags")].toString());
    m_question->moveCursor(QTextCursor::End);
}

void NewAsk::look()
{
    const QString words = QStringLiteral("%1 %2").arg(m_question->toPlainText(), m_about->toPlainText()).simplified();
    showSimilar(m_acts.journal().knowers().similar(words).value_or(QList<Similar>()));
    Q_EMIT worded(words);
}

void NewAsk::showSimilar(const QList<Similar> &found)
{
    m_similar->noteFocus();
    m_similar->clear();
    const QDate today = m_acts.journal().clock().today();
    for (const Similar &similar : found) {
        auto *row = new SimilarRow(similar, today, m_similar);
        connect(row, &ListRow::opened, this, [this, similar] { Q_EMIT openWanted(similar); });
        m_similar->addRow(row);
    }
    m_similar->restoreFocus();
    m_title->setVisible(!found.isEmpty());
}

void NewAsk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        keep(); // what is typed is there again next time
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace lanai
