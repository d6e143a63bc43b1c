#include "ui/staff/staffwords.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"

namespace lanai {

QString StaffWords::number(int number)
{
    static constexpr std::array<const char *, 13> words{
        QT_TR_NOOP("none"), QT_TR_NOOP("one"),    QT_TR_NOOP("two"),   QT_TR_NOOP("three"), QT_TR_NOOP("four"),
        QT_TR_NOOP("five"), QT_TR_NOOP("six"),    QT_TR_NOOP("seven"), QT_TR_NOOP("eight"), QT_TR_NOOP("nine"),
        QT_TR_NOOP("ten"),  QT_TR_NOOP("eleven"), QT_TR_NOOP("twelve")};
    if (number < 0 || number >= int(words.size()))
        return QLocale().toString(number);
    return QCoreApplication::translate("StaffWords", words.at(std::size_t(number)));
}

QString StaffWords::choice(const StaffMeeting &meeting)
{
    return tr("%1, %2", "a date, a time").arg(Dates::stamp(meeting.date), Dates::time(meeting.time));
}

QString StaffWords::rhythm(int everyWeeks)
{
    if (everyWeeks == 0)
        return tr("Once");
    return everyWeeks == 1 ? tr("Weekly") : tr("Every %n weeks", nullptr, everyWeeks);
}

QString StaffWords::attendance() const
{
    return tr("%1 of %2", "attendees that come, all").arg(m_model.coming()).arg(m_model.attendees().size());
}

QString StaffWords::progress() const
{
    const int all = int(m_model.items().size());
    if (m_model.isOver()) {
        const int open = m_model.undecided();
        return all == 0    ? tr("Nothing was brought to it")
               : open == 0 ? tr("Every item has its outcome")
               : open == 1 ? tr("One item still wants its outcome")
                           : tr("%1 items still want their outcome").arg(Dates::capitalised(number(open)));
    }
    if (all == 0)
        return tr("Nothing to bring yet");
    if (m_model.previewed() == all)
        return all == 1 ? tr("The one item is previewed") : tr("All %1 items previewed").arg(number(all));
    return Dates::capitalised(all == 1 ? tr("the one item is not previewed yet")
                                       : tr("%1 of %2 items previewed").arg(number(m_model.previewed()), number(all)));
}

// The first 1:1 in which somebody can still be asked, else who can't be.
QString StaffWords::outlook() const
{
    const ItemVoice *next = nullptr;
    const ItemVoice *never = nullptr;
    for (const StaffItemRow &row : m_model.items()) {
        for (const ItemVoice &voice : row.voices) {
            if (!voice.needed || voice.preview)
                continue;
            if (!voice.nextSync.isValid())
                never = &voice;
            else if (next == nullptr || voice.nextSync < next->nextSync)
                next = &voice;
        }
    }
    if (m_model.isOver() || (next == nullptr && never == nullptr))
        return {};
    if (next == nullptr)
        return tr("no sync with %1 before it").arg(never->person.shortName);
    const QDateTime at = m_model.local(next->nextSync);
    if (at.date() == m_model.today())
        return tr("%1 is next at %2", "a name, a time").arg(next->person.shortName, Dates::time(at.time()));
    return tr("%1 is next on %2", "a name, a day and a time")
        .arg(next->person.shortName, Dates::soon(at.date(), at.time(), m_model.today()));
}

QString StaffWords::subtitle() const
{
    if (!m_model.hasMeeting())
        return tr("None is planned.");
    const QString when =
        tr("%1, %2", "a day, a time").arg(Dates::title(m_model.meeting().date), Dates::time(m_model.meeting().time));
    const QString ahead = outlook();
    return ahead.isEmpty() ? tr("%1. %2.").arg(when, progress()) : tr("%1. %2, %3.").arg(when, progress(), ahead);
}

QString StaffWords::said(const ItemVoice &voice) const
{
    if (voice.preview)
        return Words::name(voice.preview->reaction);
    if (m_model.isOver())
        return tr("was not asked");
    if (!voice.nextSync.isValid())
        return tr("no sync before the meeting");
    const QDateTime at = m_model.local(voice.nextSync);
    return tr("must preview, %1").arg(Dates::soon(at.date(), at.time(), m_model.today()));
}

QString StaffWords::saidInFull(const ItemVoice &voice) const
{
    if (!voice.preview || voice.preview->words.isEmpty())
        return said(voice);
    return tr("%1: %2", "a reaction, its words").arg(said(voice), voice.preview->words);
}

Colour StaffWords::colourOf(const ItemVoice &voice)
{
    if (!voice.preview)
        return voice.nextSync.isValid() ? Colour::Due : Colour::Overdue;
    switch (voice.preview->reaction) {
    case Reaction::Supports:
    case Reaction::SupportsWithChange:
        return Colour::Kept;
    case Reaction::HasConcerns:
        return Colour::Due;
    case Reaction::Opposes:
        return Colour::Overdue;
    case Reaction::Unclear:
        break;
    }
    return Colour::Muted;
}

} // namespace lanai
