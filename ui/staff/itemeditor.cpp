#include "ui/staff/itemeditor.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/choice.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/words.h"
#include "ui/shell/errortext.h"
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {
namespace {

QPushButton *smallButton(const QString &text, const QString &name, const QString &kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(true); // Enter presses it
    button->setProperty("measure", QStringLiteral("small"));
    if (!kind.isEmpty())
        button->setProperty("kind", kind);
    return button;
}

} // namespace

ItemEditor::ItemEditor(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_sought(new Choice(Choice::Mode::Single, this))
    , m_decision(new QLineEdit(this))
    , m_needs(new QGridLayout)
    , m_privacy(new Choice(Choice::Mode::Single, this))
    , m_refusal(new Label(Type::Small, Colour::Overdue, this))
{
    setObjectName(QStringLiteral("itemEditor"));
    build();
}

void ItemEditor::nameFields()
{
    m_title->setObjectName(QStringLiteral("itemTitle"));
    m_title->setAccessibleName(tr("What I bring"));
    m_title->setPlaceholderText(tr("What I bring"));
    m_sought->setObjectName(QStringLiteral("itemSought"));
    m_sought->setAccessibleName(tr("What is sought"));
    QStringList soughts;
    for (const auto &entry : EnumWords<ItemSought>::words)
        soughts << Words::name(entry.value);
    m_sought->setChoices(wordsOf<ItemSought>(), soughts);
    m_decision->setObjectName(QStringLiteral("itemDecision"));
    m_decision->setAccessibleName(tr("The decision sought, or what to discuss"));
    m_decision->setPlaceholderText(tr("The decision sought, or what to discuss"));
    m_privacy->setObjectName(QStringLiteral("itemPrivacy"));
    m_privacy->setAccessibleName(tr("May it go on paper"));
    m_privacy->setChoices({wordFor(Privacy::SheetSafe), wordFor(Privacy::Private)},
                          {Words::name(Privacy::SheetSafe), Words::name(Privacy::Private)});
    m_refusal->setObjectName(QStringLiteral("itemRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
}

void ItemEditor::build()
{
    nameFields();
    QPushButton *save = smallButton(tr("Save"), QStringLiteral("itemSave"), {}, this);
    QPushButton *cancel = smallButton(tr("Cancel"), QStringLiteral("itemCancel"), QStringLiteral("quiet"), this);
    QPushButton *remove = smallButton(tr("Delete"), QStringLiteral("itemDelete"), QStringLiteral("quiet"), this);
    connect(save, &QPushButton::clicked, this, &ItemEditor::save);
    connect(cancel, &QPushButton::clicked, this, &ItemEditor::left);
    QPushButton *history = smallButton(tr("History"), QStringLiteral("itemHistory"), QStringLiteral("quiet"), this);
    connect(remove, &QPushButton::clicked, this, &ItemEditor::removed);
    connect(history, &QPushButton::clicked, this, &ItemEditor::historyWanted);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(history);
    buttons->addWidget(remove);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_sought);
    column->addWidget(m_decision);
    column->addWidget(new Label(tr("Whose support it needs"), Type::SmallMedium, Colour::Muted, this));
    column->addLayout(m_needs);
    column->addWidget(m_privacy);
    column->addWidget(m_refusal);
    column->addLayout(buttons);
    followTheme(this, [this, column, buttons] {
        column->setContentsMargins(0, theme().px("step-8"), 0, theme().px("step-8"));
        column->setSpacing(theme().px("step-8"));
        buttons->setSpacing(theme().px("step-8"));
        m_needs->setHorizontalSpacing(theme().px("step-8"));
        m_needs->setVerticalSpacing(theme().px("step-4"));
    });
}

void ItemEditor::showNeeds(const QList<PersonRef> &people)
{
    for (const auto &[id, row] : std::as_const(m_people)) {
        m_needs->removeWidget(row);
        delete row;
    }
    m_people.clear();
    for (const PersonRef &person : people) {
        auto *row = new CheckRow(person.shortName, this);
        row->show(); // the form is on the screen already
        row->setObjectName(QStringLiteral("itemNeed"));
        row->setAccessibleName(tr("Needs the support of %1").arg(person.name));
        row->setFace({person.id, person.name, {}});
        row->setChecked(m_item.needs.contains(person.id));
        const int place = int(m_people.size());
        m_needs->addWidget(row, place / 2, place % 2);
        m_people << std::pair(person.id, row);
    }
}

void ItemEditor::ask(const StaffItem &item, const QList<PersonRef> &people)
{
    m_item = item;
    m_title->setText(item.title);
    m_sought->setCurrent(wordFor(item.sought));
    m_decision->setText(item.decision);
    m_privacy->setCurrent(wordFor(item.privacy));
    m_refusal->hide();
    showNeeds(people);
    show();
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void ItemEditor::save()
{
    StaffItem item = m_item;
    item.title = m_title->text().simplified();
    item.sought = fromWord<ItemSought>(m_sought->current(), QString()).value_or(item.sought);
    item.decision = m_decision->text().simplified();
    item.privacy = fromWord<Privacy>(m_privacy->current(), QString()).value_or(item.privacy);
    // Those who stay keep their order; who is new comes behind.
    for (const auto &[id, row] : std::as_const(m_people)) {
        if (row->isChecked() && !item.needs.contains(id))
            item.needs << id;
        else if (!row->isChecked())
            item.needs.removeAll(id);
    }
    if (const Result<void> done = m_save(item); !done) {
        m_refusal->setText(errorSentence(done.error()));
        return m_refusal->show();
    }
    Q_EMIT saved();
}

void ItemEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return save();
    QWidget::keyPressEvent(event);
}

} // namespace lanai
