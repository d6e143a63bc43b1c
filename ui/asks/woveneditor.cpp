#include "ui/asks/woveneditor.h"
#include "core/journal/journal.h"
#include "ui/asks/keptwords.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/projects/growingfield.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QPushButton>

namespace lanai {
namespace {

QString weavePlace(const Id &ask)
{
    return QStringLiteral("ask-weave:") + idText(ask);
}

QJsonObject threadsJson(const QList<AskThread> &threads)
{
    QJsonArray all;
    for (const AskThread &thread : threads)
        all << QJsonObject{{QStringLiteral("id"), idText(thread.id)},
                           {QStringLiteral("text"), thread.text},
                           {QStringLiteral("reply"), idText(thread.replyId)}};
    return {{QStringLiteral("threads"), all}};
}

} // namespace

QList<AskThread> WovenEditor::kept(Journal &journal, const Id &ask)
{
    QList<AskThread> threads;
    const Result<Draft> draft = journal.drafts().at(weavePlace(ask));
    if (!draft)
        return {};
    const QJsonArray all =
        QJsonDocument::fromJson(draft->content.toUtf8()).object()[QLatin1StringView("threads")].toArray();
    for (const QJsonValue one : all)
        threads << AskThread{idFromText(one[QLatin1StringView("id")].toString()),
                             one[QLatin1StringView("text")].toString(),
                             idFromText(one[QLatin1StringView("reply")].toString())};
    return threads;
}

WovenEditor::WovenEditor(Journal &journal, const AskWhole &whole, const QList<AskThread> &threads, QWidget *parent)
    : QWidget(parent)
    , m_whole(whole)
    , m_threads(new QVBoxLayout)
    , m_refusal(new Label(Type::Small, Colour::Overdue, this))
    , m_kept(new KeptWords(journal, weavePlace(whole.ask.id), [this] { return threadsJson(this->threads()); }, this))
{
    setObjectName(QStringLiteral("wovenEditor"));
    setAccessibleName(tr("The woven answer, thread by thread"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_threads);
    m_refusal->setObjectName(QStringLiteral("wovenRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    column->addWidget(m_refusal);
    addButtons(*column);
    for (const AskThread &thread : threads)
        add(thread);
    if (threads.isEmpty())
        add({});
    followTheme(this, [this, column] {
        column->setSpacing(theme().px("step-8"));
        m_threads->setSpacing(theme().px("step-8"));
    });
}

void WovenEditor::add(const AskThread &thread)
{
    auto *line = new QWidget(this);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px("step-4"));
    Row row{thread.id, line, new GrowingField(tr("A thread of the answer"), line), new QComboBox(line)};
    row.text->setObjectName(QStringLiteral("threadText"));
    row.text->setPlainText(thread.text);
    row.whose->setObjectName(QStringLiteral("threadWhose"));
    row.whose->setAccessibleName(tr("Whose words it is made of"));
    row.whose->addItem(tr("My own words"), QVariant::fromValue(Id()));
    for (const AskAnswer &answer : std::as_const(m_whole.replies))
        row.whose->addItem(tr("From the reply of %1").arg(answer.peer.shortName), QVariant::fromValue(answer.reply.id));
    row.whose->setCurrentIndex(std::max(0, row.whose->findData(QVariant::fromValue(thread.replyId))));
    column->addWidget(row.text);
    connect(row.text, &QPlainTextEdit::textChanged, m_kept, &KeptWords::touch);
    connect(row.whose, &QComboBox::activated, m_kept, &KeptWords::touch);
    m_rows << row;
    addVerbs(line, *column);
    m_threads->addWidget(line);
}

void WovenEditor::addVerbs(QWidget *line, QVBoxLayout &column)
{
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(theme().px("step-4"));
    verbs->addWidget(m_rows.last().whose);
    verbs->addStretch(1);
    auto *up = new IconButton(QStringLiteral("chevron-up"), tr("Move this thread up"), line);
    up->setObjectName(QStringLiteral("threadUp"));
    connect(up, &QToolButton::clicked, this, [this, line] { moveUp(line); });
    verbs->addWidget(up);
    auto *gone = new IconButton(QStringLiteral("close"), tr("Take this thread out"), line);
    gone->setObjectName(QStringLiteral("threadRemove"));
    connect(gone, &QToolButton::clicked, this, [this, line] { remove(line); });
    verbs->addWidget(gone);
    column.addLayout(verbs);
}

void WovenEditor::addButtons(QVBoxLayout &column)
{
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &text, const char *name) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1StringView(name));
        made->setProperty("measure", QStringLiteral("small"));
        made->setAutoDefault(true); // Enter presses it
        buttons->addWidget(made);
        return made;
    };
    connect(button(tr("Save the answer"), "wovenSave"), &QPushButton::clicked, this, &WovenEditor::saveWanted);
    connect(button(tr("Add a thread"), "wovenAdd"), &QPushButton::clicked, this, [this] {
        add({});
        m_rows.last().text->setFocus(Qt::OtherFocusReason);
    });
    QPushButton *cancel = button(tr("Cancel"), "wovenCancel");
    cancel->setProperty("kind", QStringLiteral("quiet"));
    connect(cancel, &QPushButton::clicked, this, &WovenEditor::cancelled);
    buttons->addStretch(1);
    column.addLayout(buttons);
}

qsizetype WovenEditor::rowOf(const QWidget *line) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [line](const Row &row) { return row.widget == line; });
    return std::distance(m_rows.cbegin(), found);
}

void WovenEditor::remove(QWidget *line)
{
    const qsizetype at = rowOf(line);
    if (at >= m_rows.size())
        return;
    m_rows.removeAt(at);
    m_kept->touch();
    m_threads->removeWidget(line);
    line->hide();
    line->deleteLater();
    if (!m_rows.isEmpty())
        m_rows.at(std::min(at, m_rows.size() - 1)).text->setFocus(Qt::OtherFocusReason);
}

void WovenEditor::moveUp(QWidget *line)
{
    const qsizetype at = rowOf(line);
    if (at < 1 || at >= m_rows.size())
        return;
    m_rows.move(at, at - 1);
    m_threads->removeWidget(line);
    m_threads->insertWidget(int(at - 1), line);
}

QList<AskThread> WovenEditor::threads() const
{
    QList<AskThread> all;
    for (const Row &row : m_rows)
        all << AskThread{row.thread, row.text->toPlainText().trimmed(), row.whose->currentData().value<Id>()};
    return all;
}

void WovenEditor::refuse(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
    setAccessibleDescription(sentence);
}

void WovenEditor::keep()
{
    m_kept->keep();
}

std::optional<Draft> WovenEditor::typed() const
{
    return m_kept->typed();
}

void WovenEditor::drop()
{
    m_kept->drop();
}

void WovenEditor::begin()
{
    if (!m_rows.isEmpty())
        m_rows.first().text->setFocus(Qt::OtherFocusReason);
}

void WovenEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lanai
