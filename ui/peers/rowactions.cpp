#include "ui/peers/rowactions.h"
#include "ui/parts/iconbutton.h"
#include <QHBoxLayout>

namespace lanai {
namespace {

void call(IconButton *button, const QString &name)
{
    button->setAccessibleName(name);
    button->setToolTip(name);
}

} // namespace

RowActions::RowActions(QWidget *parent)
    : QWidget(parent)
    , m_toggle(add(QStringLiteral("chevron-down"), QStringLiteral("rowToggle")))
    , m_edit(add(QStringLiteral("edit"), QStringLiteral("rowEdit")))
    , m_reopen(add(QStringLiteral("undo"), QStringLiteral("rowReopen")))
    , m_copy(add(QStringLiteral("copy"), QStringLiteral("rowCopy")))
    , m_delete(add(QStringLiteral("trash"), QStringLiteral("rowDelete")))
{
    setProperty("room", QStringLiteral("window"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (IconButton *button : {m_toggle, m_edit, m_reopen, m_copy, m_delete})
        row->addWidget(button);
    connect(m_toggle, &IconButton::clicked, this, &RowActions::toggled);
    connect(m_edit, &IconButton::clicked, this, &RowActions::edited);
    connect(m_reopen, &IconButton::clicked, this, &RowActions::reopened);
    connect(m_copy, &IconButton::clicked, this, &RowActions::copied);
    connect(m_delete, &IconButton::clicked, this, &RowActions::deleted);
}

IconButton *RowActions::add(const QString &icon, const QString &objectName)
{
    auto *button = new IconButton(icon, {}, this, "button-row", "icon-small");
    button->setObjectName(objectName);
    return button;
}

void RowActions::offer(const QString &what, const RowOffer &offer)
{
    m_toggle->setVisible(offer.canOpen);
    m_toggle->setIconName(offer.isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"));
    call(m_toggle, offer.isOpen ? tr("Show less of %1").arg(what) : tr("Show all of %1").arg(what));
    m_edit->setVisible(offer.canEdit);
    m_reopen->setVisible(offer.canReopen);
    call(m_edit, tr("Edit %1").arg(what));
    call(m_reopen, tr("Open %1 again").arg(what));
    call(m_copy, tr("Copy %1").arg(what));
    call(m_delete, tr("Delete %1").arg(what));
    adjustSize();
}

} // namespace lanai
