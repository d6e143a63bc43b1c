#include "ui/asks/askreplyform.h"
#include "core/domain/names.h"
#include "core/journal/asks.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "ui/asks/askacts.h"
#include "ui/asks/askwords.h"
#include "ui/asks/keptwords.h"
#include "ui/parts/dates.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/namesline.h"
#include "ui/projects/growingfield.h"
#include "ui/shell/errortext.h"
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <array>

namespace lanai {
namespace {

constexpr std::array replyWays{AskWay::Meeting, AskWay::Message, AskWay::Circle, AskWay::Other};

} // namespace

AskReplyForm::AskReplyForm(AskActs &acts, const Ask &ask, const AskReply &reply, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_ask(ask)
    , m_reply(reply)
    , m_who(new NamesLine(this))
    , m_when(new QDateEdit(this))
    , m_way(new QComboBox(this))
    , m_words(new GrowingField(tr("Their words"), this))
    , m_refusal(new Label(Type::Small, Colour::Overdue, this))
    , m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("replyForm"));
    setAccessibleName(isNew() ? tr("Add a reply") : tr("Change the reply"));
    build(name);
    if (isNew()) {
        m_kept = new KeptWords(
            acts.journal(), draftPlace(ask.id),
            [this]() -> QJsonObject {
                if (m_words->toPlainText().trimmed().isEmpty())
                    return {};
                return {{QStringLiteral("who"), m_who->text()},
                        {QStringLiteral("when"), m_when->date().toString(Qt::ISODate)},
                        {QStringLiteral("way"), wordFor(m_way->currentData().value<AskWay>())},
                        {QStringLiteral("words"), m_words->toPlainText()}};
            },
            this);
        takeKept();
        connect(m_words, &QPlainTextEdit::textChanged, m_kept, &KeptWords::touch);
        connect(m_who, &QLineEdit::textChanged, m_kept, &KeptWords::touch);
    }
}

QString AskReplyForm::draftPlace(const Id &ask)
{
    return QStringLiteral("ask-reply:") + idText(ask);
}

bool AskReplyForm::isKept(const AskActs &acts, const Id &ask)
{
    const Result<Draft> draft = acts.journal().drafts().at(draftPlace(ask));
    return draft && !draft->content.isEmpty();
}

void AskReplyForm::build(const QString &name)
{
    auto *column = new QVBoxLayout(this);
    addFields(*column, name);
    m_refusal->setObjectName(QStringLiteral("replyRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    column->addWidget(m_refusal);
    addButtons(*column);
    followTheme(this, [column] {
        column->setContentsMargins(0, theme().px("step-8"), 0, theme().px("step-8"));
        column->setSpacing(theme().px("step-8"));
    });
}

void AskReplyForm::addFields(QVBoxLayout &column, const QString &name)
{
    m_who->setObjectName(QStringLiteral("replyWho"));
    m_who->setAccessibleName(tr("Who answered"));
    m_who->setPlaceholderText(tr("Who answered?"));
    m_who->setPeople(m_acts.journal().people().names().value_or(QList<PersonName>()));
    m_who->setText(name);
    m_who->setReadOnly(!isNew());
    m_when->setObjectName(QStringLiteral("replyWhen"));
    m_when->setAccessibleName(tr("When"));
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(Dates::stampFormat());
    m_when->setDate(m_reply.on.isValid() ? m_reply.on : m_acts.journal().clock().today());
    m_way->setObjectName(QStringLiteral("replyWay"));
    m_way->setAccessibleName(tr("In which way"));
    for (const AskWay way : replyWays)
        m_way->addItem(AskWords::name(way), QVariant::fromValue(way));
    m_way->setCurrentIndex(std::max(0, m_way->findData(QVariant::fromValue(m_reply.way))));
    m_words->setObjectName(QStringLiteral("replyWords"));
    m_words->setPlaceholderText(tr("In their words"));
    m_words->setPlainText(m_reply.words);
    auto *line = new QHBoxLayout;
    line->addWidget(m_who, 1);
    line->addWidget(m_when);
    line->addWidget(m_way);
    column.addLayout(line);
    column.addWidget(m_words);
}

void AskReplyForm::addButtons(QVBoxLayout &column)
{
    auto *save = new QPushButton(isNew() ? tr("Add reply") : tr("Save reply"), this);
    save->setObjectName(QStringLiteral("replySave"));
    m_add->setObjectName(QStringLiteral("replyAddPeer"));
    m_add->hide();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("replyCancel"));
    cancel->setProperty("kind", QStringLiteral("quiet"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {save, m_add, cancel}) {
        button->setProperty("measure", QStringLiteral("small"));
        button->setAutoDefault(true); // Enter presses it
        row->addWidget(button);
    }
    row->addStretch(1);
    column.addLayout(row);
    connect(save, &QPushButton::clicked, this, &AskReplyForm::save);
    connect(m_add, &QPushButton::clicked, this, &AskReplyForm::addPeer);
    connect(cancel, &QPushButton::clicked, this, &AskReplyForm::close);
    connect(m_who, &QLineEdit::returnPressed, m_words, [this] { m_words->setFocus(Qt::OtherFocusReason); });
    connect(m_who, &QLineEdit::textChanged, m_add, &QWidget::hide);
}

void AskReplyForm::takeKept()
{
    const QJsonObject kept = m_kept->read();
    const QString words = kept[QLatin1StringView("words")].toString();
    if (words.isEmpty())
        return;
    if (m_who->text().isEmpty())
        m_who->setText(kept[QLatin1StringView("who")].toString());
    const QDate when = QDate::fromString(kept[QLatin1StringView("when")].toString(), Qt::ISODate);
    if (when.isValid())
        m_when->setDate(when);
    const Result<AskWay> way = fromWord<AskWay>(kept[QLatin1StringView("way")].toString(), {});
    if (way)
        m_way->setCurrentIndex(std::max(0, m_way->findData(QVariant::fromValue(*way))));
    m_words->setPlainText(words);
}

void AskReplyForm::begin()
{
    if (m_who->text().isEmpty())
        m_who->setFocus(Qt::OtherFocusReason);
    else
        m_words->setFocus(Qt::OtherFocusReason);
}

void AskReplyForm::keep()
{
    if (m_kept != nullptr)
        m_kept->keep();
}

void AskReplyForm::save()
{
    AskReply reply = m_reply;
    if (isNew()) {
        const Result<Id> who =
            findPerson(m_who->text().trimmed(), m_acts.journal().people().names().value_or(QList<PersonName>()));
        if (!who)
            return refuse(who.error());
        reply.peerId = *who;
    }
    reply.on = m_when->date();
    reply.way = m_way->currentData().value<AskWay>();
    reply.words = m_words->toPlainText().trimmed();
    const Result<void> saved = isNew() ? m_acts.journal().asks().reply(m_ask.id, reply).map([](const Id &) {})
                                       : m_acts.journal().asks().changeReply(m_ask.id, reply);
    if (const Result<void> done = m_acts.said(saved, isNew() ? tr("Reply added.") : tr("Reply changed.")); !done)
        return refuse(done.error());
    if (m_kept != nullptr)
        m_kept->drop();
    m_kept = nullptr;
    close();
}

void AskReplyForm::refuse(const Error &error)
{
    const QString name = m_who->text().simplified();
    m_refusal->setText(errorSentence(error));
    m_refusal->show();
    setAccessibleDescription(m_refusal->text());
    m_add->setVisible(error.code == ErrorCode::UnknownName && !name.isEmpty());
    m_add->setText(tr("Add %1 as a peer", "a name").arg(name));
    if (!m_add->isHidden())
        m_add->setFocus(Qt::OtherFocusReason);
}

void AskReplyForm::addPeer()
{
    Peer peer;
    peer.name = m_who->text().simplified();
    const Result<Id> added = m_acts.journal().people().add(peer);
    if (!added)
        return refuse(added.error());
    m_add->hide();
    save();
}

void AskReplyForm::close()
{
    if (m_kept != nullptr) {
        m_acts.offerBack(m_kept->typed(), m_ask.id, tr("The reply was not kept."));
        m_kept->drop();
    }
    hide();
    setParent(nullptr); // whoever looks whether something is being written finds it gone
    Q_EMIT left();
    deleteLater();
}

void AskReplyForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

QString AskReplyForm::refusal() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

} // namespace lanai
