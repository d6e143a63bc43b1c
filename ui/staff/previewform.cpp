#include "ui/staff/previewform.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/shell/errortext.h"
#include "ui/staff/reactionpicker.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {

PreviewForm::PreviewForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Type::SmallStrong, Colour::Ink, this))
    , m_person(new QComboBox(this))
    , m_reaction(new ReactionPicker(this))
    , m_words(new QLineEdit(this))
    , m_changed(new QLineEdit(this))
    , m_refusal(new Label(Type::Small, Colour::Overdue, this))
{
    setObjectName(QStringLiteral("previewForm"));
    build();
}

void PreviewForm::build()
{
    m_title->setWordWrap(true);
    m_person->setObjectName(QStringLiteral("previewPerson"));
    m_person->setAccessibleName(tr("Who said it"));
    m_words->setObjectName(QStringLiteral("previewWords"));
    m_words->setAccessibleName(tr("In their words"));
    m_words->setPlaceholderText(tr("In their words"));
    m_changed->setObjectName(QStringLiteral("previewChanged"));
    m_changed->setAccessibleName(tr("What changed because of it"));
    m_changed->setPlaceholderText(tr("What changed because of it"));
    m_refusal->setObjectName(QStringLiteral("previewRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *go = new QPushButton(tr("Record"), this);
    go->setObjectName(QStringLiteral("previewRecord"));
    go->setProperty("measure", QStringLiteral("small"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("previewCancel"));
    cancel->setProperty("measure", QStringLiteral("small"));
    cancel->setProperty("kind", QStringLiteral("quiet"));
    for (QPushButton *button : {go, cancel})
        button->setAutoDefault(true); // Enter presses it
    connect(go, &QPushButton::clicked, this, &PreviewForm::record);
    connect(cancel, &QPushButton::clicked, this, &PreviewForm::left);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(go);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_reaction),
          static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_changed), static_cast<QWidget *>(m_refusal)})
        column->addWidget(widget);
    column->addLayout(buttons);
    followTheme(this, [column, buttons] {
        column->setSpacing(theme().px("step-8"));
        buttons->setSpacing(theme().px("step-8"));
    });
}

void PreviewForm::ask(const Id &item, const QString &title, const QList<PersonRef> &people, const Id &chosen)
{
    m_item = item;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_person->clear();
    for (const PersonRef &person : people)
        m_person->addItem(person.name, QVariant::fromValue(person.id));
    m_person->setVisible(people.size() > 1);
    m_person->setCurrentIndex(std::max(0, m_person->findData(QVariant::fromValue(chosen))));
    m_reaction->setReaction(std::nullopt);
    m_words->clear();
    m_changed->clear();
    m_refusal->hide();
    show();
    m_reaction->setFocus(Qt::OtherFocusReason);
}

void PreviewForm::setReaction(std::optional<Reaction> reaction)
{
    m_reaction->setReaction(reaction);
}

void PreviewForm::record()
{
    const std::optional<Reaction> reaction = m_reaction->reaction();
    if (!reaction || m_person->currentIndex() < 0) {
        m_refusal->setText(tr("Choose one of the five reactions first."));
        m_refusal->show();
        return m_reaction->setFocus(Qt::OtherFocusReason);
    }
    Preview preview;
    preview.itemId = m_item;
    preview.peerId = m_person->currentData().value<Id>();
    preview.reaction = *reaction;
    preview.words = m_words->text().simplified();
    preview.changed = m_changed->text().simplified();
    if (const Result<void> done = m_record(preview); !done) {
        m_refusal->setText(errorSentence(done.error()));
        return m_refusal->show();
    }
    Q_EMIT recorded();
}

void PreviewForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return record();
    QWidget::keyPressEvent(event);
}

} // namespace lanai
