#include "ui/commitments/ledgeracts.h"
#include "core/domain/duedate.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "core/journal/promises.h"
#include "ui/commitments/ledgerwords.h"
#include "ui/history/historydialog.h"
#include "ui/parts/smallform.h"
#include "ui/parts/words.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>

namespace lanai {
namespace {

constexpr int ledgerWeek = 7;

QList<Id> idsOfLines(const QList<LedgerLine> &lines)
{
    QList<Id> ids;
    for (const LedgerLine &line : lines)
        ids << line.id();
    return ids;
}

// What a form or a toast calls them: the one by its words, several by their number.
QString whatTheyAre(const QList<LedgerLine> &lines)
{
    if (lines.size() == 1)
        return Words::named(lines.first().row.commitment);
    return LedgerActs::tr("%n commitments", nullptr, int(lines.size()));
}

// The day to begin with: the latest of them.
QDate latestDue(const QList<LedgerLine> &lines, QDate today)
{
    QDate latest = today;
    for (const LedgerLine &line : lines)
        latest = std::max(latest, line.row.commitment.due);
    return latest;
}

Place ledgerPlace(PageId page, const Id &peer, const Id &thing)
{
    Place place;
    place.page = page;
    place.peer = peer;
    place.thing = thing;
    return place;
}

// A day, or none: no day makes it a working agreement.
struct DayOrNone
{
    QDateEdit *day;
    QCheckBox *none;

    [[nodiscard]] QDate date() const { return none->isChecked() ? QDate() : day->date(); }
};

DayOrNone addDayOrNone(SmallForm *form, QDate proposed)
{
    QDateEdit *day = form->addDate(QStringLiteral("ledgerDay"), LedgerActs::tr("Day"), proposed);
    auto *none = new QCheckBox(LedgerActs::tr("No date: a working agreement"), form);
    none->setObjectName(QStringLiteral("ledgerNoDay"));
    none->setAccessibleName(none->text());
    form->addBelow(none);
    QObject::connect(none, &QCheckBox::toggled, day, &QWidget::setDisabled);
    return {day, none};
}

} // namespace

LedgerActs::LedgerActs(const Context &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void LedgerActs::told(const Result<void> &done, const QString &text)
{
    if (done)
        tellDone(m_context, text);
    else
        m_context.toasts.tell(done.error());
}

void LedgerActs::act(const QString &action, const QList<LedgerLine> &lines)
{
    if (lines.isEmpty())
        return;
    if (action == QStringLiteral("ledger-renegotiate"))
        renegotiate(lines);
    else if (action == QStringLiteral("ledger-correct"))
        correct(lines);
    else
        close(action, lines);
}

void LedgerActs::close(const QString &action, const QList<LedgerLine> &lines)
{
    Promises &promises = m_context.journal.promises();
    const QList<Id> ids = idsOfLines(lines);
    const QString what = whatTheyAre(lines);
    if (action == QStringLiteral("ledger-kept"))
        told(promises.keep(ids), tr("Kept: %1").arg(what));
    else if (action == QStringLiteral("ledger-drop"))
        told(promises.drop(ids), tr("Dropped: %1").arg(what));
    else if (action == QStringLiteral("ledger-reopen"))
        told(promises.reopen(ids), tr("Open again: %1").arg(what));
    else if (action == QStringLiteral("ledger-delete"))
        told(promises.remove(ids), tr("Deleted: %1").arg(what));
}

void LedgerActs::renegotiate(const QList<LedgerLine> &lines)
{
    auto *form = new SmallForm(tr("Agree on another day"), tr("Agree"), m_page);
    form->setHint(tr("%1. The day before stays in the record, with why.").arg(whatTheyAre(lines)));
    const DayOrNone day = addDayOrNone(form, latestDue(lines, m_context.journal.clock().today()).addDays(ledgerWeek));
    const QLineEdit *why = form->addLine(QStringLiteral("ledgerWhy"), tr("Why"));
    form->onConfirm([context = m_context, day, why, ids = idsOfLines(lines), what = whatTheyAre(lines)] {
        const Result<void> done = context.journal.promises().renegotiate(ids, day.date(), why->text());
        if (done)
            tellDone(context, tr("Agreed anew: %1").arg(what));
        return done;
    });
    form->open();
}

void LedgerActs::correct(const QList<LedgerLine> &lines)
{
    auto *form = new SmallForm(tr("Correct the date"), tr("Correct"), m_page);
    form->setHint(tr("%1. For a day that was read or typed wrong; nothing is agreed anew.").arg(whatTheyAre(lines)));
    const DayOrNone day = addDayOrNone(form, latestDue(lines, m_context.journal.clock().today()));
    form->onConfirm([context = m_context, day, ids = idsOfLines(lines), what = whatTheyAre(lines)] {
        const Result<void> done = context.journal.promises().correctDue(ids, day.date());
        if (done)
            tellDone(context, tr("Date corrected: %1").arg(what));
        return done;
    });
    form->open();
}

void LedgerActs::add(const Id &peer)
{
    const Result<QList<Peer>> everyone = m_context.journal.people().all();
    if (!everyone)
        return m_context.toasts.tell(everyone.error());
    QStringList names;
    int proposed = 0;
    for (const Peer &one : *everyone) {
        if (one.id == peer)
            proposed = int(names.size());
        names << one.name;
    }
    auto *form = new SmallForm(tr("New commitment"), tr("Add"), m_page);
    const QComboBox *who = form->addChoice(QStringLiteral("ledgerWho"), tr("With"), names, proposed);
    const QComboBox *side =
        form->addChoice(QStringLiteral("ledgerSide"), tr("Who promises"), {tr("I promise"), tr("They promise")});
    const QLineEdit *text = form->addLine(QStringLiteral("ledgerText"), tr("What is promised"));
    const QLineEdit *due = form->addLine(QStringLiteral("ledgerDue"), tr("By, for instance Fri or 3 Dec"));
    form->onConfirm([context = m_context, who, side, text, due, people = *everyone]() -> Result<void> {
        const QString typed = due->text().trimmed();
        const Result<DueDate> day =
            typed.isEmpty() ? Result<DueDate>() : DateReader(QLocale()).read(typed, context.journal.clock().today());
        if (!day)
            return fail(day.error());
        if (people.isEmpty())
            return fail(ErrorCode::EmptyName);
        Commitment promise;
        promise.peerId = people.at(std::max(0, who->currentIndex())).id;
        promise.side = side->currentIndex() == 0 ? CommitmentSide::Mine : CommitmentSide::Theirs;
        promise.text = text->text().simplified();
        promise.due = day->date;
        return context.journal.promises().add(promise).map(
            [&](const Id & /*added*/) { tellDone(context, tr("Commitment added.")); });
    });
    form->open();
}

void LedgerActs::openNote(const Id &entry)
{
    m_context.navigator.go(ledgerPlace(PageId::Log, {}, entry));
}

void LedgerActs::openPeer(const LedgerLine &line)
{
    m_context.navigator.go(ledgerPlace(PageId::Peer, line.row.peer.id, line.id()));
}

void LedgerActs::menu(const LedgerLine &line, const QPoint &at)
{
    auto *menu = new QMenu(m_page);
    menu->setObjectName(QStringLiteral("ledgerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const LedgerWords words;
    QStringList verbs = line.verbs;
    if (line.row.commitment.state == CommitmentState::Open)
        verbs << QStringLiteral("ledger-correct");
    for (const QString &verb : std::as_const(verbs))
        menu->addAction(words.verb(verb), this, [this, verb, line] { act(verb, {line}); });
    menu->addSeparator();
    if (!line.row.commitment.entryId.isNull())
        menu->addAction(tr("Open the note"), this, [this, line] { openNote(line.row.commitment.entryId); });
    menu->addAction(tr("Open %1").arg(line.row.peer.name), this, [this, line] { openPeer(line); });
    menu->addAction(tr("History"), this, [this, line] { HistoryDialog::openFor(m_context, line.id(), m_page); });
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, [this, line] { act(QStringLiteral("ledger-delete"), {line}); });
    menu->popup(at);
}

} // namespace lanai
