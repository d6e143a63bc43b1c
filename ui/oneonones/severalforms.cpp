#include "ui/oneonones/severalforms.h"
#include "core/domain/clock.h"
#include "core/journal/journal.h"
#include "ui/parts/dates.h"
#include "ui/parts/label.h"
#include "ui/parts/smallform.h"
#include "ui/shell/undotoast.h"
#include <QLineEdit>
#include <QSpinBox>

namespace lanai {
namespace {

constexpr int mostDaysMoved = 90;
constexpr int aWeekLater = 7;
constexpr qsizetype mostLines = 6;

Label *addList(SmallForm *form)
{
    auto *list = new Label(Type::Small, Colour::Muted, form);
    list->setObjectName(QStringLiteral("severalList"));
    list->setWordWrap(true);
    form->addBelow(list);
    return list;
}

} // namespace

QString SeveralForms::shortList(const QStringList &lines)
{
    QStringList shown = lines.mid(0, mostLines);
    if (lines.size() > mostLines)
        shown << tr("and %n more", nullptr, int(lines.size() - mostLines));
    return shown.join(u'\n');
}

QString SeveralForms::said(const SettledMeetings &settled)
{
    QStringList parts;
    if (settled.moved > 0)
        parts << tr("%n moved", "1:1s", settled.moved);
    if (settled.skipped > 0)
        parts << tr("%n skipped", "1:1s", settled.skipped);
    const QString done = tr("%1.", "what became of 1:1s").arg(parts.join(QStringLiteral(", ")));
    if (settled.leftTerm == 0)
        return done;
    return tr("%1 %2", "two sentences")
        .arg(done, tr("%n went past the term’s last day: 1:1s of their own now.", nullptr, settled.leftTerm));
}

QList<MeetingFate> SeveralForms::fates(const QList<MarkedMeeting> &several, MeetingFate::What what, int days)
{
    QList<MeetingFate> all;
    for (const MarkedMeeting &one : several)
        all << MeetingFate{one.meeting.id, what, days};
    return all;
}

Result<void> SeveralForms::settle(const Context &context, const QList<MeetingFate> &fates, const QString &why)
{
    return context.journal.oneOnOnes().settle(fates, why).map([&](const SettledMeetings &settled) {
        if (settled.moved + settled.skipped > 0)
            tellDone(context, said(settled));
    });
}

void SeveralForms::skip(const QList<MarkedMeeting> &several)
{
    auto *form = new SmallForm(tr("Skip %n 1:1s", nullptr, int(several.size())), tr("Skip"), m_over);
    const QLineEdit *why = form->addLine(QStringLiteral("skipWhy"), tr("Why"));
    form->setHint(tr("What was not talked about goes to the next one with each."));
    const QDate today = m_context.journal.clock().today();
    QStringList lines;
    for (const MarkedMeeting &one : several)
        lines << tr("%1, %2", "a person; a day and time")
                     .arg(one.peer.name, Dates::soon(one.meeting.date, one.meeting.time, today));
    addList(form)->setText(shortList(lines));
    form->onConfirm([context = m_context, why, several] {
        return settle(context, fates(several, MeetingFate::What::Skip), why->text());
    });
    form->open();
}

void SeveralForms::move(const QList<MarkedMeeting> &several)
{
    auto *form = new SmallForm(tr("Move %n 1:1s", nullptr, int(several.size())), tr("Move"), m_over);
    auto *days = new QSpinBox(form);
    days->setObjectName(QStringLiteral("moveDays"));
    days->setRange(-mostDaysMoved, mostDaysMoved);
    days->setValue(aWeekLater);
    form->addField(tr("Days later"), days);
    const QLineEdit *why = form->addLine(QStringLiteral("moveWhy"), tr("Why"));
    form->setHint(tr("Each keeps its time. A number below 0 moves them earlier."));
    Label *list = addList(form);
    const QDate today = m_context.journal.clock().today();
    const auto showDays = [list, several, today](int by) {
        QStringList lines;
        for (const MarkedMeeting &one : several)
            lines << tr("%1, %2: to %3", "a person; a day and time; another day")
                         .arg(one.peer.name, Dates::soon(one.meeting.date, one.meeting.time, today),
                              Dates::weekdayDate(one.meeting.date.addDays(by), today));
        list->setText(shortList(lines));
    };
    QObject::connect(days, &QSpinBox::valueChanged, form, showDays);
    showDays(days->value());
    form->onConfirm([context = m_context, days, why, several] {
        return settle(context, fates(several, MeetingFate::What::Move, days->value()), why->text());
    });
    form->open();
}

} // namespace lanai
