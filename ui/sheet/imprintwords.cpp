#include "ui/sheet/imprintwords.h"
#include "ui/sheet/papertext.h"
#include "ui/sheet/sheetwords.h"

namespace lanai {

ImprintWords::ImprintWords(const QLocale &locale)
    : m_locale(locale)
    , m_dates(locale)
{
}

QString ImprintWords::byLine(const SheetImprint &imprint) const
{
    const QString name = paperText(imprint.myName);
    const QString role = paperText(imprint.myRole);
    return role.isEmpty() || name.isEmpty() ? name + role : tr("%1, %2", "a name and a role").arg(name, role);
}

QStringList ImprintWords::turnedOn(const SheetOptions &options) const
{
    QStringList on;
    if (options.includePrivate)
        on << tr("private notes");
    if (options.includeConflict)
        on << tr("conflict notes");
    if (options.includeTrust)
        on << tr("trust");
    if (options.initials)
        on << tr("initials for names");
    return on;
}

QString ImprintWords::leftOut(const SheetImprint &imprint) const
{
    const int n = imprint.leftOut;
    const QString count = [n, &imprint] {
        if (imprint.options.includePrivate)
            return n == 0   ? tr("Nothing left out")
                   : n == 1 ? tr("1 note left out")
                            : tr("%n notes left out", nullptr, n);
        return n == 0   ? tr("No private notes to leave out")
               : n == 1 ? tr("1 private note left out")
                        : tr("%n private notes left out", nullptr, n);
    }();
    const QStringList on = turnedOn(imprint.options);
    if (on.isEmpty())
        return count;
    return tr("%1. Turned on: %2").arg(count, on.join(tr(", ", "between the words of a list")));
}

QString ImprintWords::prepared(QDate on) const
{
    return tr("Prepared %1").arg(m_dates.stamp(on));
}

QString ImprintWords::pageOf() const
{
    return tr("%1 of %2", "page, pages");
}

QString ImprintWords::name(LeavingKind kind) const
{
    switch (kind) {
    case LeavingKind::StaffItem:
        return tr("Staff item");
    case LeavingKind::Preview:
        return tr("Preview");
    case LeavingKind::RoomLine:
        return tr("Line about an attendee");
    case LeavingKind::Commitment:
        return tr("Commitment");
    case LeavingKind::Ask:
        return tr("Ask");
    case LeavingKind::Outcome:
        return tr("Outcome");
    case LeavingKind::NoteLine:
        return tr("Line of a note");
    case LeavingKind::AgendaItem:
        return tr("Agenda item");
    case LeavingKind::Remembered:
        return tr("To remember");
    case LeavingKind::Topic:
        return tr("Topic");
    case LeavingKind::Intention:
        return tr("Intention");
    case LeavingKind::KindWord:
        return tr("Kind word");
    case LeavingKind::Trust:
        return tr("Trust");
    case LeavingKind::CircleRule:
        return tr("Confidentiality");
    case LeavingKind::OneOnOne:
        return tr("1:1");
    case LeavingKind::CircleSession:
        return tr("Circle session");
    case LeavingKind::Takeaway:
        return tr("Takeaway");
    }
    return {};
}

QString ImprintWords::words(const LeavingThing &thing) const
{
    const QString text = paperText(thing.text);
    if (thing.kind != LeavingKind::Preview)
        return text;
    if (!thing.reaction)
        return tr("not yet previewed");
    const QString reaction = SheetWords(m_locale).name(*thing.reaction);
    return text.isEmpty() ? reaction : tr("%1: %2", "a reaction, its words").arg(reaction, text);
}

QString ImprintWords::leaving(const LeavingThing &thing) const
{
    const QString person = paperText(thing.person);
    const QString text = words(thing);
    if (text.isEmpty())
        return tr("%1: %2", "a kind, its words").arg(name(thing.kind), person);
    if (person.isEmpty())
        return tr("%1: %2", "a kind, its words").arg(name(thing.kind), text);
    return tr("%1, %2: %3", "a kind, a name, its words").arg(name(thing.kind), person, text);
}

} // namespace lanai
