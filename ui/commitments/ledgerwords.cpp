#include "ui/commitments/ledgerwords.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"

namespace lanai {
namespace {

QStringList ledgerActions(std::initializer_list<const char *> ids)
{
    QStringList all;
    for (const char *id : ids)
        all << QStringLiteral("ledger-") + QString::fromLatin1(id);
    return all;
}

int inLedgerView(const QList<LedgerRow> &rows, LedgerView view, QDate today)
{
    return int(std::count_if(rows.cbegin(), rows.cend(),
                             [&](const LedgerRow &row) { return isInView(row.commitment, view, today); }));
}

} // namespace

QString LedgerWords::subtitle(const Ledger &ledger) const
{
    const int late = inLedgerView(ledger.open, LedgerView::Overdue, ledger.date);
    const int week = inLedgerView(ledger.open, LedgerView::ThisWeek, ledger.date) - late;
    const QString about = tr("What you promised each other, both ways.");
    if (ledger.open.isEmpty())
        return about;
    QStringList parts{tr("%n open", nullptr, int(ledger.open.size()))};
    if (late > 0)
        parts << tr("%n overdue", nullptr, late);
    if (week > 0)
        parts << tr("%n due this week", nullptr, week);
    return tr("%1. %2", "counts; what it is about").arg(Words::list(parts), about);
}

QString LedgerWords::view(LedgerView view)
{
    switch (view) {
    case LedgerView::Open:
        return tr("Open");
    case LedgerView::Overdue:
        return tr("Overdue");
    case LedgerView::ThisWeek:
        return tr("Due this week");
    case LedgerView::ByPeer:
        return tr("By person");
    case LedgerView::Closed:
        break;
    }
    return tr("Closed");
}

QString LedgerWords::nothing(LedgerView view) const
{
    switch (view) {
    case LedgerView::Overdue:
        return tr("Nothing is overdue.");
    case LedgerView::ThisWeek:
        return tr("Nothing is due this week.");
    case LedgerView::Closed:
        return tr("Nothing was kept or dropped in the last 90 days.");
    case LedgerView::Open:
    case LedgerView::ByPeer:
        break;
    }
    return tr("Nothing is open between you and your peers.");
}

QString LedgerWords::nothingWhy(LedgerView view) const
{
    if (view == LedgerView::Closed)
        return tr("What is kept or dropped stays here for 90 days, and on the person’s page for good.");
    if (view == LedgerView::Open || view == LedgerView::ByPeer)
        return tr("Write “>> me by Fri: send the draft” in a note, and it stands here with its day. Or add one.");
    return tr("What is open without being due stands under “Open”.");
}

QString LedgerWords::verb(const QString &action) const
{
    static const QHash<QString, const char *> words{{QStringLiteral("ledger-kept"), QT_TR_NOOP("Kept")},
                                                    {QStringLiteral("ledger-renegotiate"), QT_TR_NOOP("Other day…")},
                                                    {QStringLiteral("ledger-drop"), QT_TR_NOOP("Drop")},
                                                    {QStringLiteral("ledger-correct"), QT_TR_NOOP("Correct the date…")},
                                                    {QStringLiteral("ledger-reopen"), QT_TR_NOOP("Open again")}};
    return tr(words.value(action));
}

QString LedgerWords::whoPromised(const LedgerRow &row) const
{
    const QString who =
        row.commitment.side == CommitmentSide::Mine ? mine() : tr("%1 promised").arg(row.peer.shortName);
    return below(who, row);
}

QString LedgerWords::below(const QString &who, const LedgerRow &row)
{
    const QString all = row.project.isEmpty() ? who : tr("%1 · %2", "a person; a project").arg(who, row.project);
    return row.rule.isEmpty() ? all : tr("%1 · %2", "a person; a circle's confidentiality").arg(all, row.rule);
}

QString LedgerWords::mine() const
{
    return tr("I promised");
}

QString LedgerWords::theirs() const
{
    return tr("They promised");
}

QString LedgerWords::agreements() const
{
    return tr("Working agreements");
}

QString LedgerWords::agreementsWhy() const
{
    return tr("without a date, looked at when a term is decided");
}

QString LedgerWords::closed() const
{
    return tr("Kept and dropped");
}

QString LedgerWords::closedWhy() const
{
    return tr("last 90 days");
}

QString LedgerWords::rates(const LedgerPeer &peer) const
{
    const auto rate = [](const KeptRate &one) { return tr("%1 of %2").arg(one.inTime).arg(one.counted); };
    QStringList parts;
    if (peer.mine.counted > 0)
        parts << tr("you %1", "3 of 4").arg(rate(peer.mine));
    if (peer.theirs.counted > 0)
        parts << tr("%1 %2", "a person; 3 of 4").arg(peer.peer.shortName, rate(peer.theirs));
    if (parts.isEmpty())
        return {};
    return tr("in time over 90 days: %1").arg(parts.join(QStringLiteral(", ")));
}

QString LedgerWords::whenDue(const Commitment &commitment, QDate today) const
{
    switch (dueState(commitment, today)) {
    case DueState::Agreement:
        return {};
    case DueState::Overdue:
        return Dates::daysLate(int(commitment.due.daysTo(today)));
    case DueState::DueToday:
        return tr("due today");
    case DueState::DueSoon:
        return commitment.due == today.addDays(1) ? tr("due tomorrow") : tr("due soon");
    case DueState::Later:
        break;
    }
    return {};
}

void LedgerWords::sayDue(LedgerLine &line, QDate today) const
{
    const Commitment &commitment = line.row.commitment;
    const DueState state = dueState(commitment, today);
    line.due = commitment.due.isValid() ? Dates::weekdayDate(commitment.due, today) : tr("no date");
    line.dueWords = commitment.dueDoubtful ? tr("which day?") : whenDue(commitment, today);
    line.tone = state == DueState::Overdue                                                            ? Colour::Overdue
                : state == DueState::DueToday || state == DueState::DueSoon || commitment.dueDoubtful ? Colour::Due
                                                                                                      : Colour::Muted;
    line.verbs =
        state == DueState::Overdue ? ledgerActions({"kept", "drop"}) : ledgerActions({"kept", "renegotiate", "drop"});
}

void LedgerWords::sayClosed(LedgerLine &line, QDate today) const
{
    const Commitment &commitment = line.row.commitment;
    line.due = Dates::weekdayDate(commitment.closedOn, today);
    const bool kept = commitment.state == CommitmentState::Kept;
    line.dueWords = commitment.wasKeptLate() ? tr("kept late") : kept ? tr("kept") : tr("dropped");
    line.tone = kept && !commitment.wasKeptLate() ? Colour::Kept : Colour::Muted;
    line.verbs = ledgerActions({"reopen"});
}

LedgerLine LedgerWords::line(const LedgerRow &row, QDate today, bool opened) const
{
    const Commitment &commitment = row.commitment;
    const bool mine = commitment.side == CommitmentSide::Mine;
    LedgerLine line;
    line.row = row;
    line.icon = mine ? QStringLiteral("arrow-mine") : QStringLiteral("arrow-theirs");
    line.text = (opened ? commitment.text : Words::shown(commitment)).simplified();
    line.below = below(row.peer.name, row);
    if (commitment.state == CommitmentState::Open)
        sayDue(line, today);
    else
        sayClosed(line, today);
    const QString said = (mine ? tr("I promised %1: %2") : tr("%1 promised: %2")).arg(row.peer.name, line.text);
    QStringList parts{said, line.due};
    if (!line.dueWords.isEmpty())
        parts << line.dueWords;
    if (!row.project.isEmpty())
        parts << row.project;
    if (!row.rule.isEmpty())
        parts << row.rule;
    line.spoken = parts.join(QStringLiteral(", "));
    return line;
}

QString LedgerWords::from(const PromiseSource &source, QDate today) const
{
    return tr("From “%1” on %2", "a kind of note; a day")
        .arg(Words::name(source.kind), Dates::weekdayDate(source.date, today));
}

QString LedgerWords::madeOn(const Commitment &commitment, QDate today) const
{
    return commitment.madeOn.isValid() ? tr("Promised on %1").arg(Dates::weekdayDate(commitment.madeOn, today))
                                       : QString();
}

QString LedgerWords::renegotiation(const Renegotiation &change, QDate today) const
{
    const auto day = [today](QDate date) { return date.isValid() ? Dates::weekdayDate(date, today) : tr("no date"); };
    const QString what = tr("Agreed anew on %1: %2, before that %3", "days")
                             .arg(Dates::weekdayDate(change.on, today), day(change.newDue), day(change.oldDue));
    return change.why.isEmpty() ? what : tr("%1. Why: %2").arg(what, change.why);
}

} // namespace lanai
