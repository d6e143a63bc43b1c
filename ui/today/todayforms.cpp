// The acts of Today that ask for more than a key.
#include "core/domain/clock.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "core/journal/promises.h"
#include "core/journal/staff.h"
#include "ui/oneonones/meetingforms.h"
#include "ui/oneonones/seriesform.h"
#include "ui/parts/smallform.h"
#include "ui/parts/words.h"
#include "ui/shell/undotoast.h"
#include "ui/today/todayacts.h"
#include "ui/today/waitingnoteform.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace lanai {
namespace {

constexpr int aWeek = 7;
constexpr int snoozeWeeks = 2;

QStringList reactions()
{
    QStringList names;
    for (const auto &each : EnumWords<Reaction>::words)
        names << Words::name(each.value);
    return names;
}

} // namespace

void TodayActs::fileWaiting(const WaitingNote &note)
{
    (new WaitingNoteForm(m_context, note, m_page))->open();
}

void TodayActs::skip(const SyncRow &sync)
{
    MeetingForms(m_context, m_page).skip(sync.meetingId, sync.peer.shortName);
}

void TodayActs::move(const SyncRow &sync)
{
    MeetingForms(m_context, m_page)
        .move(sync.meetingId, sync.peer.shortName, sync.date, sync.time, sync.ownTime.isValid());
}

void TodayActs::renegotiate(const CommitmentRow &row)
{
    const QDate today = m_context.journal.clock().today();
    const QDate due = row.commitment.due.isValid() ? row.commitment.due : today;
    auto *form = new SmallForm(tr("Agree on another day"), tr("Agree"), m_page);
    form->setHint(Words::named(row.commitment));
    const QDateEdit *day = form->addDate(QStringLiteral("newDue"), tr("New day"), due.addDays(aWeek));
    const QLineEdit *why = form->addLine(QStringLiteral("newDueWhy"), tr("Why"));
    form->onConfirm([this, day, why, row] {
        const Result<void> done = m_context.journal.promises().renegotiate(row.commitment.id, day->date(), why->text());
        if (done)
            tellDone(m_context, tr("Agreed anew: %1").arg(Words::named(row.commitment)));
        return done;
    });
    form->open();
}

void TodayActs::recordPreview(const PreviewRow &row)
{
    QStringList names;
    int missing = 0;
    for (const PreviewPerson &person : row.people) {
        if (person.preview && missing == names.size())
            ++missing;
        names << person.peer.name;
    }
    if (names.isEmpty())
        return;
    auto *form = new SmallForm(row.item.title, tr("Record"), m_page);
    const QComboBox *who =
        form->addChoice(QStringLiteral("previewWho"), tr("Said by"), names, missing < names.size() ? missing : 0);
    const QComboBox *reaction = form->addChoice(QStringLiteral("previewReaction"), tr("Reaction"), reactions());
    const QLineEdit *words = form->addLine(QStringLiteral("previewWords"), tr("In their words"));
    const QLineEdit *changed = form->addLine(QStringLiteral("previewChanged"), tr("Changed because of it"));
    form->onConfirm([this, who, reaction, words, changed, row]() -> Result<void> {
        const PersonRef peer = row.people.at(who->currentIndex()).peer;
        Preview preview;
        preview.itemId = row.item.id;
        preview.peerId = peer.id;
        preview.reaction = EnumWords<Reaction>::words.at(static_cast<size_t>(reaction->currentIndex())).value;
        preview.words = words->text();
        preview.changed = changed->text();
        const Result<Id> added = m_context.journal.staff().addPreview(preview);
        if (!added)
            return fail(added.error());
        tellDone(m_context, tr("%1: %2 %3", "an item; a person; what they think of it")
                                .arg(row.item.title, peer.shortName, Words::name(preview.reaction)));
        return {};
    });
    form->open();
}

void TodayActs::snooze(const PersonRef &peer)
{
    snooze(peer, [this, peer](QDate until) { return m_context.journal.people().snooze(peer.id, until); });
}

void TodayActs::snooze(const PersonRef &peer, const std::function<Result<void>(QDate until)> &how)
{
    auto *form = new SmallForm(tr("Snooze %1").arg(peer.shortName), tr("Snooze"), m_page);
    form->setHint(tr("Not said to be drifting until then. Contact ends it."));
    const QDateEdit *until = form->addDate(QStringLiteral("snoozeUntil"), tr("Until"),
                                           m_context.journal.clock().today().addDays(snoozeWeeks * aWeek));
    form->onConfirm([this, until, peer, how] {
        const Result<void> done = how(until->date());
        if (done)
            tellDone(m_context, tr("%1 is snoozed.").arg(peer.shortName));
        return done;
    });
    form->open();
}

void TodayActs::startSeries(const Id &peer)
{
    (new SeriesForm(m_context, peer, m_page))->open();
}

} // namespace lanai
