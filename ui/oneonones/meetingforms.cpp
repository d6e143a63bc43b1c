#include "ui/oneonones/meetingforms.h"
#include "core/domain/clock.h"
#include "core/journal/journal.h"
#include "core/journal/oneonones.h"
#include "ui/parts/smallform.h"
#include "ui/shell/undotoast.h"
#include <QDateEdit>
#include <QLineEdit>
#include <QTimeEdit>

namespace lanai {

void MeetingForms::skip(const Id &meeting, const QString &shortName)
{
    auto *form = new SmallForm(tr("Skip the 1:1 with %1").arg(shortName), tr("Skip"), m_over);
    const QLineEdit *why = form->addLine(QStringLiteral("skipWhy"), tr("Why"));
    form->setHint(tr("What was not talked about goes to the next one."));
    form->onConfirm([context = m_context, why, meeting, shortName] {
        const Result<void> done = context.journal.oneOnOnes().skip(meeting, why->text());
        if (done)
            tellDone(context, tr("The 1:1 with %1 is skipped.").arg(shortName));
        return done;
    });
    form->open();
}

void MeetingForms::move(const Id &meeting, const QString &shortName, QDate day, QTime time, bool ownZone)
{
    auto *form = new SmallForm(tr("Move the 1:1 with %1").arg(shortName), tr("Move"), m_over);
    const QDateEdit *to = form->addDate(QStringLiteral("moveDay"), tr("To the day"), day);
    const QTimeEdit *at = form->addTime(QStringLiteral("moveTime"), tr("At"), time);
    const QLineEdit *why = form->addLine(QStringLiteral("moveWhy"), tr("Why"));
    form->onConfirm([context = m_context, to, at, why, meeting, shortName, ownZone]() -> Result<void> {
        return moveTo(context, {meeting, shortName, to->date(), at->time(), ownZone, why->text()});
    });
    form->open();
}

Result<void> MeetingForms::moveTo(const Context &context, const MeetingMove &move)
{
    OneOnOnes &all = context.journal.oneOnOnes();
    const QByteArray zone = move.ownZone ? context.journal.clock().zone().id() : QByteArray();
    const Result<Meeting> before = all.meeting(move.meeting);
    const Result<Meeting> moved =
        before.and_then([&](const Meeting &) { return all.move(move.meeting, move.day, move.time, zone, move.why); });
    if (!moved)
        return fail(moved.error());
    const bool leftTerm = !before->termId.isNull() && moved->termId.isNull();
    tellDone(context, leftTerm ? tr("Moved past the term’s last day: it is a 1:1 of its own now.")
                               : tr("The 1:1 with %1 is moved.").arg(move.shortName));
    return {};
}

} // namespace lanai
