#include "ui/shell/page.h"

namespace lanai {

Page::Page(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setProperty("room", QStringLiteral("window"));
    setAttribute(Qt::WA_StyledBackground);
}

} // namespace lanai
