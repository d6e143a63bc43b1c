#include "ui/prep/daybar.h"
#include "ui/parts/dates.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include <QHBoxLayout>
#include <QPushButton>

namespace lanai {

DayBar::DayBar(PrepModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_back(new IconButton(QStringLiteral("chevron-left"), tr("The person before (Ctrl+Page Up)"), this))
    , m_place(new Label(Type::BaseMedium, Colour::Ink, this))
    , m_on(new IconButton(QStringLiteral("chevron-right"), tr("The next person (Ctrl+Page Down)"), this))
    , m_print(new QPushButton(tr("Print the day"), this))
    , m_export(new QPushButton(tr("Export the day"), this))
{
    setObjectName(QStringLiteral("dayBar"));
    m_back->setObjectName(QStringLiteral("dayBack"));
    m_on->setObjectName(QStringLiteral("dayOn"));
    m_print->setObjectName(QStringLiteral("dayPrint"));
    m_export->setObjectName(QStringLiteral("dayExport"));
    for (QPushButton *button : {m_print, m_export})
        button->setProperty("measure", QStringLiteral("small"));
    for (IconButton *button : {m_back, m_on})
        button->setBordered(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addWidget(m_on);
    row->addWidget(m_place, 1);
    row->addWidget(m_print);
    row->addWidget(m_export);
    followTheme(this, [row] { row->setSpacing(theme().px("step-8")); });
    connect(m_back, &QToolButton::clicked, this, [this] { m_model.step(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { m_model.step(1); });
    connect(m_print, &QPushButton::clicked, this, &DayBar::printAsked);
    connect(m_export, &QPushButton::clicked, this, &DayBar::exportAsked);
}

void DayBar::refresh()
{
    setVisible(m_model.isDay());
    if (!m_model.isDay())
        return;
    QStringList names;
    for (const OneOnOneSheet &sheet : m_model.sheets())
        names << sheet.peer.shortName;
    const QString day = Dates::title(m_model.day());
    m_place->setText(m_model.hasSheet()
                         ? tr("%1: %2 of %3. %4", "a day, which one, of how many, their names")
                               .arg(day, QLocale().toString(m_model.index() + 1), QLocale().toString(m_model.count()),
                                    names.join(tr(", ", "between names")))
                         : day);
    m_back->setEnabled(m_model.index() > 0);
    m_on->setEnabled(m_model.index() + 1 < m_model.count());
    m_print->setEnabled(m_model.hasSheet());
    m_export->setEnabled(m_model.hasSheet());
}

} // namespace lanai
