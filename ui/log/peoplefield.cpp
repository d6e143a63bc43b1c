#include "ui/log/peoplefield.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/icon.h"
#include "ui/parts/label.h"
#include "ui/shell/errortext.h"
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

namespace lanai {

PeopleField::PeopleField(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_line(new QLineEdit(this))
    , m_names(new QStringListModel(this))
    , m_refusal(new Label(Type::Caption, Colour::Overdue, this))
{
    setObjectName(QStringLiteral("whom"));
    m_line->setObjectName(QStringLiteral("whomLine"));
    m_line->setAccessibleName(tr("About whom"));
    m_line->setPlaceholderText(tr("About whom? Nobody yet"));
    m_line->setInputMethodHints(Qt::ImhSensitiveData);
    m_line->setFixedWidth(theme().px("log-whom"));
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    // Later, because the completer writes the name into the line once more after telling.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &PeopleField::add,
            Qt::QueuedConnection);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { add(m_line->text()); });
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_line);
    m_row->addWidget(m_refusal);
    m_row->addStretch(1);
    m_refusal->hide();
    setFocusProxy(m_line);
    followTheme(this, [this] { m_row->setSpacing(theme().px("step-8")); });
}

void PeopleField::setPeople(const QList<PersonName> &people)
{
    m_people = people;
    rebuild();
}

void PeopleField::setChosen(const QList<Id> &chosen)
{
    if (m_chosen == chosen && m_chips != nullptr)
        return;
    m_chosen = chosen;
    rebuild();
}

void PeopleField::add(const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    const Result<Id> found = findPerson(name, m_people, m_chosen);
    m_refusal->setText(found ? QString() : errorSentence(found.error()));
    m_refusal->setVisible(!found);
    if (!found)
        return;
    m_line->clear();
    if (!m_chosen.contains(*found))
        choose(m_chosen + QList<Id>{*found});
}

void PeopleField::choose(const QList<Id> &chosen)
{
    m_chosen = chosen;
    rebuild();
    Q_EMIT changed(m_chosen);
}

void PeopleField::rebuild()
{
    if (m_chips != nullptr)
        m_chips->deleteLater();
    m_chips = new QWidget(this);
    auto *chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(theme().px("step-4"));
    const PeopleByName names(m_people);
    for (const Id &id : std::as_const(m_chosen)) {
        auto *chip = new QPushButton(themedIcon(QStringLiteral("close"), Colour::Muted), names.nameOf(id), m_chips);
        chip->setObjectName(QStringLiteral("whom:") + idText(id));
        chip->setProperty("measure", QStringLiteral("small"));
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        chip->setAccessibleName(tr("Not about %1").arg(names.nameOf(id)));
        connect(chip, &QPushButton::clicked, this, [this, id] {
            QList<Id> rest = m_chosen;
            rest.removeAll(id);
            m_line->setFocus();
            choose(rest);
        });
        chips->addWidget(chip);
    }
    m_chips->setVisible(!m_chosen.isEmpty());
    m_row->insertWidget(0, m_chips);
    QStringList rest;
    for (const PersonName &person : std::as_const(m_people)) {
        if (!m_chosen.contains(person.id))
            rest << person.name;
    }
    m_names->setStringList(rest);
    m_line->setPlaceholderText(m_chosen.isEmpty() ? tr("About whom? Nobody yet") : tr("And whom?"));
}

} // namespace lanai
