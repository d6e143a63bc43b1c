#include "ui/circles/circlehealth.h"
#include "ui/circles/circlewords.h"
#include "ui/parts/dates.h"
#include "ui/parts/label.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/words.h"
#include "ui/shell/theme.h"
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr qsizetype coveredShown = 4;

QStringList shortNamesIn(const CirclePage &page, const QList<Id> &ids)
{
    QStringList names;
    for (const PersonRef &member : page.members) {
        if (ids.contains(member.id))
            names << member.shortName;
    }
    return names;
}

} // namespace

HealthSection::HealthSection(QWidget *parent)
    : RailSection(tr("Health"), true, "step-8", parent)
{
    setObjectName(QStringLiteral("circleHealth"));
}

void HealthSection::addFact(const QString &name, const QString &value, bool due)
{
    if (value.isEmpty())
        return;
    auto *held = new QWidget(this);
    auto *column = new QVBoxLayout(held);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Label(name, Type::Caption, Colour::Muted, held));
    auto *said = new Label(value, due ? Type::SmallMedium : Type::Small, due ? Colour::Due : Colour::Ink, held);
    said->setWordWrap(true);
    said->setAccessibleName(tr("%1: %2", "what it is, what it says").arg(name, value));
    column->addWidget(said);
    rows()->addWidget(held);
}

void HealthSection::show(const CirclePage &page)
{
    clearRows();
    const CircleHealth &health = page.health;
    header()->setCaption(tr("%n held", "sessions", health.held));
    addFact(tr("Last met"), health.lastMet.isValid() ? tr("%1, %2", "a day; how long ago")
                                                           .arg(Dates::weekdayDate(health.lastMet, page.today),
                                                                Dates::ago(health.lastMet, page.today))
                                                     : tr("Not yet"));
    addPeople(page);
    addCovered(page);
}

void HealthSection::addPeople(const CirclePage &page)
{
    const CircleHealth &health = page.health;
    const QStringList quiet = shortNamesIn(page, health.quiet);
    addFact(tr("Gone quiet"),
            quiet.isEmpty() ? (health.held > 0 ? tr("Nobody") : QString())
                            : tr("%1: missed the last two or more", "names").arg(Words::list(quiet)),
            !quiet.isEmpty());
    QStringList hosted = shortNamesIn(page, health.hosted);
    if (health.iHosted)
        hosted.prepend(tr("I", "have hosted"));
    addFact(tr("Has hosted"), Words::list(hosted));
    addFact(tr("Has not hosted yet"), Words::list(shortNamesIn(page, health.neverHosted)));
    if (page.members.isEmpty() || page.circle.endedOn.isValid())
        return;
    const QString next = health.nextHostIsMe ? tr("I could") : Words::list(shortNamesIn(page, {health.nextHost}));
    addFact(tr("Could host next"), next);
}

void HealthSection::addCovered(const CirclePage &page)
{
    const QStringList covered = page.health.covered.mid(0, coveredShown);
    if (covered.isEmpty())
        return;
    rows()->addWidget(new Label(tr("Covered lately"), Type::Caption, Colour::Muted, this));
    for (const QString &topic : covered) {
        auto *label = new Label(topic, Type::Small, Colour::Ink, this);
        label->setWordWrap(true);
        label->setVeiled(true);
        rows()->addWidget(label);
    }
}

} // namespace lanai
