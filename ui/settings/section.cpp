#include "ui/settings/section.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/parts/sectionheader.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lanai {

Section::Section(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_message(new Label(QString(), Type::Small, Colour::Overdue, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px("step-12"));
    m_rows->setSpacing(theme().px("step-12"));
    column->addLayout(m_rows);
    auto *message = static_cast<Label *>(m_message);
    message->setObjectName(QStringLiteral("settingsMessage"));
    message->setWordWrap(true);
    message->hide();
    column->addWidget(message);
    column->addStretch(1);
}

Label *Section::addRow(const QString &title, const QString &meaning, QWidget *control)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px("step-24"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(title, Type::BaseMedium, Colour::Ink, row));
    Label *said = nullptr;
    if (!meaning.isEmpty()) {
        said = new Label(meaning, Type::Small, Colour::Muted, row);
        said->setWordWrap(true);
        words->addWidget(said);
        control->setAccessibleDescription(meaning);
    }
    control->setAccessibleName(title);
    control->setMinimumWidth(theme().px("settings-control"));
    if (auto *choice = qobject_cast<QComboBox *>(control)) // one width for all, however long what can be chosen is
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line->addLayout(words, 1);
    line->addWidget(control, 0, Qt::AlignTop);
    m_rows->addWidget(row);
    m_rows->addWidget(new Hairline(Qt::Horizontal, this));
    return said;
}

void Section::addHeading(const QString &title)
{
    m_rows->addWidget(new SectionHeader(title, Type::Section, this));
}

void Section::addWide(QWidget *widget)
{
    m_rows->addWidget(widget);
}

void Section::say(const QString &sentence)
{
    static_cast<Label *>(m_message)->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void Section::sayRefusal(const Result<void> &saved)
{
    say(saved ? QString() : errorSentence(saved.error()));
}

} // namespace lanai
