#include "ui/parts/sectionheader.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include <QHBoxLayout>

namespace lanai {

SectionHeader::SectionHeader(const QString &title, Type type, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new Label(title, type, Colour::Ink, this))
    , m_caption(new Label(Type::Caption, Colour::Muted, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_title);
    m_row->addStretch(1);
    m_row->addWidget(m_caption);
    m_caption->hide();
    followTheme(this, [this] { m_row->setSpacing(theme().px("step-8")); });
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHeader::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

IconButton *SectionHeader::addButton(const QString &icon, const QString &name)
{
    auto *button = new IconButton(icon, name, this, "button-row");
    m_row->addWidget(button);
    return button;
}

} // namespace lanai
