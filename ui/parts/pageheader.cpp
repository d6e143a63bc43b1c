#include "ui/parts/pageheader.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/icon.h"
#include "ui/parts/label.h"
#include <QHBoxLayout>
#include <QPushButton>

namespace lanai {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_words(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_title(new Label(title, Type::Title, Colour::Ink, this))
    , m_subtitle(new Label(Type::Base, Colour::Muted, this))
{
    m_title->setElided(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    m_words->addWidget(m_title);
    m_words->addWidget(m_subtitle);
    m_words->addStretch(1); // the title stands at the top, also beside buttons that are higher
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addLayout(m_words, 1);
    m_row->addLayout(m_buttons);
    m_row->setAlignment(m_buttons, Qt::AlignTop);
    followTheme(this, [this] {
        m_row->setSpacing(theme().px("step-16"));
        m_words->setSpacing(theme().px("step-4"));
        m_buttons->setSpacing(theme().px("step-8"));
    });
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setLead(QWidget *lead)
{
    m_row->insertWidget(0, lead, 0, Qt::AlignTop);
}

void PageHeader::addBelow(QWidget *below)
{
    m_words->insertWidget(m_words->count() - 1, below);
}

QPushButton *PageHeader::addButton(const QString &text, const QString &objectName, const QString &icon)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(true); // Enter presses it
    if (!icon.isEmpty()) {
        button->setIcon(themedIcon(icon));
        button->setIconSize(QSize(theme().px("icon-beside-text"), theme().px("icon")));
    }
    addWidget(button);
    return button;
}

QPushButton *PageHeader::addPrimary(const QString &text, const QString &objectName, const QString &icon)
{
    QPushButton *button = addButton(text, objectName, icon);
    button->setProperty("kind", QStringLiteral("primary"));
    if (!icon.isEmpty())
        button->setIcon(themedIcon(icon, Colour::OnAccent));
    return button;
}

void PageHeader::addWidget(QWidget *widget)
{
    m_buttons->addWidget(widget, 0, Qt::AlignTop);
}

} // namespace lanai
