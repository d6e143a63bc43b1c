#include "ui/peers/railsection.h"
#include "ui/parts/clearlayout.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hairline.h"
#include "ui/parts/sectionheader.h"
#include "ui/peers/editinplace.h"
#include "ui/peers/inlineform.h"
#include <QVBoxLayout>

namespace lanai {

RailSection::RailSection(const QString &title, bool isFirst, const char *gap, QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(title, Type::BaseStrong, this))
    , m_rows(new QVBoxLayout)
    , m_gap(gap)
{
    setAccessibleName(title);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    if (!isFirst) {
        all->addWidget(new Hairline(Qt::Horizontal, this));
        all->addSpacing(theme().px("step-8"));
    }
    all->addWidget(m_header);
    all->addLayout(m_rows);
    followTheme(this, [this, all] {
        all->setSpacing(theme().px("step-8"));
        m_rows->setSpacing(theme().px(m_gap));
        m_header->setFixedHeight(theme().px("peer-rail-head"));
    });
}

bool RailSection::isBusy() const
{
    const auto edits = findChildren<EditInPlace *>();
    const bool editing =
        std::any_of(edits.begin(), edits.end(), [](const EditInPlace *edit) { return edit->isEditing(); });
    return editing || findChild<InlineForm *>() != nullptr;
}

void RailSection::clearRows()
{
    clearLayout(*m_rows);
}

QString RailSection::focused() const
{
    const QWidget *at = focusWidget();
    return at != nullptr && at->hasFocus() ? at->objectName() : QString();
}

void RailSection::focusAgain(const QString &objectName)
{
    if (objectName.isEmpty())
        return;
    if (auto *again = findChild<QWidget *>(objectName); again != nullptr)
        again->setFocus(Qt::OtherFocusReason);
}

} // namespace lanai
