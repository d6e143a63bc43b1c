#include "ui/parts/ruleline.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/sign.h"
#include <QHBoxLayout>

namespace lanai {

RuleLine::RuleLine(const QString &rule, QWidget *parent)
    : QWidget(parent)
    , m_words(new Label(Type::Small, Colour::Ink, this))
{
    setObjectName(QStringLiteral("circleRule"));
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Sign(QStringLiteral("lock"), "icon-small", Colour::Accent, this), 0, Qt::AlignTop);
    row->addWidget(m_words, 1, Qt::AlignTop);
    followTheme(this, [row] { row->setSpacing(theme().px("step-8")); });
    setRule(rule);
}

void RuleLine::setRule(const QString &rule)
{
    m_words->setText(rule.isEmpty() ? tr("What is said here stays here.") : rule);
    setAccessibleName(tr("Confidentiality: %1").arg(m_words->text()));
}

QString RuleLine::text() const
{
    return m_words->text();
}

} // namespace lanai
