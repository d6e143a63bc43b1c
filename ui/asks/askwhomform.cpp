#include "ui/asks/askwhomform.h"
#include "core/domain/names.h"
#include "core/journal/circles.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "ui/asks/askacts.h"
#include "ui/parts/choice.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/namesline.h"
#include "ui/parts/words.h"
#include "ui/shell/errortext.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace lanai {

AskWhomForm::AskWhomForm(AskActs &acts, const Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_ask(ask)
    , m_who(new NamesLine(this))
    , m_way(new Choice(Choice::Mode::Single, this))
    , m_hint(new Label(Type::Caption, Colour::Muted, this))
    , m_refusal(new Label(Type::Small, Colour::Overdue, this))
    , m_go(new QPushButton(this))
    , m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("whomForm"));
    setAccessibleName(tr("Ask somebody"));
    build();
}

void AskWhomForm::build()
{
    m_hint->setWordWrap(true);
    m_refusal->setObjectName(QStringLiteral("whomRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *column = new QVBoxLayout(this);
    column->addLayout(fields());
    column->addWidget(m_hint);
    column->addWidget(m_refusal);
    column->addLayout(buttons());
    sayTheWay();
    followTheme(this, [column] {
        column->setContentsMargins(0, theme().px("step-8"), 0, theme().px("step-8"));
        column->setSpacing(theme().px("step-8"));
    });
}

QLayout *AskWhomForm::fields()
{
    m_who->setObjectName(QStringLiteral("whomNames"));
    m_who->setAccessibleName(tr("Whom to ask"));
    m_who->setPlaceholderText(tr("Peers or circles, divided by commas"));
    m_who->setNames(offered());
    m_way->setObjectName(QStringLiteral("whomWay"));
    m_way->setAccessibleName(tr("In which way"));
    m_way->setChoices({wordFor(AskWay::Message), wordFor(AskWay::Meeting)}, {tr("Message"), tr("Next 1:1")});
    m_way->setCurrent(wordFor(AskWay::Message));
    connect(m_way, &Choice::chosen, this, &AskWhomForm::sayTheWay);
    connect(m_who, &QLineEdit::returnPressed, this, &AskWhomForm::ask);
    connect(m_who, &QLineEdit::textChanged, m_add, &QWidget::hide);
    auto *line = new QHBoxLayout;
    line->addWidget(m_who, 1);
    line->addWidget(m_way);
    return line;
}

QLayout *AskWhomForm::buttons()
{
    m_go->setObjectName(QStringLiteral("whomAsk"));
    m_add->setObjectName(QStringLiteral("whomAddPeer"));
    m_add->hide();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("whomCancel"));
    cancel->setProperty("kind", QStringLiteral("quiet"));
    auto *line = new QHBoxLayout;
    for (QPushButton *button : {m_go, m_add, cancel}) {
        button->setProperty("measure", QStringLiteral("small"));
        button->setAutoDefault(true); // Enter presses it
        line->addWidget(button);
    }
    line->addStretch(1);
    connect(m_go, &QPushButton::clicked, this, &AskWhomForm::ask);
    connect(m_add, &QPushButton::clicked, this, &AskWhomForm::addPeer);
    connect(cancel, &QPushButton::clicked, this, &AskWhomForm::close);
    return line;
}

// Everybody there is, and the circles that have not ended.
QStringList AskWhomForm::offered() const
{
    QStringList names;
    const QList<PersonName> people = m_acts.journal().people().names().value_or(QList<PersonName>());
    for (const PersonName &person : people)
        names << person.name;
    const QList<CircleLine> circles = m_acts.journal().circles().lines().value_or(QList<CircleLine>());
    for (const CircleLine &circle : circles) {
        if (!circle.ended)
            names << circle.name;
    }
    return names;
}

void AskWhomForm::sayTheWay()
{
    const bool byMessage = m_way->current() == wordFor(AskWay::Message);
    m_hint->setText(byMessage ? tr("The question is copied for you to send. Lanai sends nothing.")
                              : tr("It joins the agenda of the next 1:1 with each of them."));
    m_go->setText(byMessage ? tr("Copy the question") : tr("Put it on the agenda"));
    m_go->setAccessibleName(m_go->text());
}

void AskWhomForm::begin()
{
    m_who->setFocus(Qt::OtherFocusReason);
}

void AskWhomForm::name(const QString &name)
{
    QStringList names = m_who->names();
    if (!names.contains(name))
        names << name;
    m_who->setText(names.join(QStringLiteral(", ")));
    m_go->setFocus(Qt::OtherFocusReason);
}

// A circle by its whole name, anybody else as names are found everywhere.
Result<AskWhomForm::Named> AskWhomForm::named() const
{
    Named all;
    const QList<CircleLine> circles = m_acts.journal().circles().lines().value_or(QList<CircleLine>());
    const PeopleByName people(m_acts.journal().people().names().value_or(QList<PersonName>()));
    const QStringList typed = m_who->names();
    for (const QString &name : typed) {
        const auto circle = std::find_if(circles.cbegin(), circles.cend(), [&name](const CircleLine &line) {
            return !line.ended && line.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (circle != circles.cend()) {
            all.circles << circle->id;
            all.names << circle->name;
            continue;
        }
        const Result<Id> peer = people.findOne(name);
        if (!peer)
            return fail(peer.error());
        all.peers << *peer;
        all.names << people.nameOf(*peer);
    }
    return all;
}

void AskWhomForm::ask()
{
    const Result<Named> whom = named();
    if (!whom)
        return refuse(whom.error());
    const AskWay way = m_way->current() == wordFor(AskWay::Message) ? AskWay::Message : AskWay::Meeting;
    const Result<void> asked = m_acts.ask(m_ask, whom->peers, whom->circles, way, Words::list(whom->names));
    if (!asked)
        return refuse(asked.error());
    close();
}

void AskWhomForm::refuse(const Error &error)
{
    m_refusal->setText(errorSentence(error));
    m_refusal->show();
    setAccessibleDescription(m_refusal->text());
    m_unknown.clear();
    const PeopleByName people(m_acts.journal().people().names().value_or(QList<PersonName>()));
    const QStringList typed = m_who->names();
    for (const QString &name : typed) {
        if (error.code == ErrorCode::UnknownName && m_unknown.isEmpty() && people.find(name).isEmpty())
            m_unknown = name;
    }
    m_add->setVisible(!m_unknown.isEmpty());
    m_add->setText(tr("Add %1 as a peer", "a name").arg(m_unknown));
}

void AskWhomForm::addPeer()
{
    Peer peer;
    peer.name = m_unknown;
    const Result<Id> added = m_acts.journal().people().add(peer);
    if (!added)
        return refuse(added.error());
    m_add->hide();
    ask();
}

void AskWhomForm::close()
{
    hide();
    setParent(nullptr); // whoever looks whether something is being written finds it gone
    Q_EMIT left();
    deleteLater();
}

void AskWhomForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

QString AskWhomForm::refusal() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

} // namespace lanai
