#include "ui/today/todayrail.h"
#include "core/domain/clock.h"
#include "ui/parts/choice.h"
#include "ui/parts/dates.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/words.h"
#include "ui/shell/theme.h"
#include "ui/today/previewprogress.h"
#include "ui/today/todayacts.h"
#include "ui/today/todayrow.h"
#include <QApplication>

namespace lanai {
namespace {

constexpr int dueSoon = 7; // days

Colour dueColour(const CommitmentRow &row, QDate today)
{
    if (row.daysLate > 0)
        return Colour::Overdue;
    return today.daysTo(row.commitment.due) <= dueSoon ? Colour::Due : Colour::Muted;
}

QString keyFor(const char *what, const Id &id)
{
    return QString::fromLatin1(what) + QLatin1Char('-') + idText(id);
}

} // namespace

TodayRail::TodayRail(TodayActs &acts, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_clock(clock)
    , m_toFile(new TodayCard(QStringLiteral("toFile"), tr("To file"), tr("written while locked"), this))
    , m_decisions(new TodayCard(QStringLiteral("decisions"), tr("Needs a decision"), tr("term ending"), this))
    , m_unlogged(new TodayCard(QStringLiteral("unlogged"), tr("Not logged yet"), tr("last 14 days"), this))
    , m_commitments(new TodayCard(QStringLiteral("commitments"), tr("Commitments"), tr("due soon"), this))
    , m_staff(new TodayCard(QStringLiteral("beforeStaff"), {}, {}, this))
    , m_groups(new TodayCard(QStringLiteral("groups"), tr("Circles and asks"), tr("next 7 days"), this))
    , m_drifting(new TodayCard(QStringLiteral("drifting"), tr("Drifting"), tr("no contact past the rhythm"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme().px("card-gap"));
    for (TodayCard *card : {m_toFile, m_decisions, m_unlogged, m_commitments, m_staff, m_groups, m_drifting}) {
        connect(card, &TodayCard::focusLost, this, &TodayRail::focusLost);
        column->addWidget(card);
    }
    column->addStretch();
}

bool TodayRail::isEmpty() const
{
    const QList<TodayCard *> cards{m_toFile, m_decisions, m_unlogged, m_commitments, m_staff, m_groups, m_drifting};
    return std::all_of(cards.cbegin(), cards.cend(), [](const TodayCard *card) { return card->isHidden(); });
}

const TodayRow *TodayRail::focused() const
{
    for (const QWidget *up = QApplication::focusWidget(); up != nullptr && up != this; up = up->parentWidget()) {
        if (const auto *row = qobject_cast<const TodayRow *>(up); row != nullptr && isAncestorOf(row))
            return row;
    }
    return nullptr;
}

void TodayRail::fill(const TodayModel &model)
{
    showToFile(model);
    showDecisions(model);
    showUnlogged(model);
    showCommitments(model);
    showStaff(model);
    showGroups(model);
    showDrifting(model);
}

void TodayRail::showToFile(const TodayModel &model)
{
    m_toFile->begin();
    for (const ToFileRow &waiting : model.toFile()) {
        TodayRowLook look;
        look.words = {{waiting.words, Type::BaseStrong, Colour::Ink, true}};
        look.below = {waiting.detail, Type::Caption, Colour::Muted};
        look.parted = !m_toFile->rows()->rows().isEmpty();
        look.spoken = tr("%1, %2, to be filed", "the first line of a note, when it was written")
                          .arg(waiting.words, waiting.detail);
        look.tip = waiting.words;
        TodayRow *row = m_toFile->add(keyFor("waiting", waiting.note.id), look);
        const QStringList ids{QStringLiteral("file"), QStringLiteral("delete")};
        connect(row->addVerbs(ids, {tr("File"), tr("Delete")}, waiting.words), &Choice::chosen, this,
                [this, waiting](const QString &choice) {
                    if (choice == QStringLiteral("file"))
                        m_acts.fileWaiting(waiting.note);
                    else
                        m_acts.deleteWaiting(waiting.note);
                });
        connect(row, &TodayRow::clicked, this, [this, waiting] { m_acts.fileWaiting(waiting.note); });
        connect(row, &ListRow::opened, this, [this, waiting] { m_acts.fileWaiting(waiting.note); });
        connect(row, &ListRow::menuWanted, this,
                [this, waiting](const QPoint &at) { m_acts.waitingMenu(waiting.note, at); });
    }
    m_toFile->end();
}

void TodayRail::showDecisions(const TodayModel &model)
{
    const QDate today = model.today().date;
    QStringList ids;
    QStringList verbs;
    for (const TermDecision choice :
         {TermDecision::Renewed, TermDecision::Changed, TermDecision::Paused, TermDecision::Ended}) {
        ids << wordFor(choice);
        verbs << Words::verb(choice);
    }
    m_decisions->begin();
    for (const DecisionRow &decision : model.today().decisions) {
        const bool over = decision.lastDay <= today;
        TodayRowLook look;
        look.words = {{decision.peer.name, Type::BaseStrong, Colour::Ink}};
        look.shorter = decision.peer.shortName;
        look.peer = decision.peer.id;
        look.below = {model.words().ends(decision, today), Type::Caption, over ? Colour::Overdue : Colour::Due};
        look.parted = !m_decisions->rows()->rows().isEmpty();
        look.spoken = tr("%1, %2", "a person, when the term ends").arg(decision.peer.name, look.below.text);
        look.tip = look.spoken;
        TodayRow *row = m_decisions->add(keyFor("decision", decision.seriesId), look);
        connect(row->addVerbs(ids, verbs, decision.peer.name), &Choice::chosen, this,
                [this, decision](const QString &choice) { m_acts.decide(decision, choice); });
        connect(row, &TodayRow::clicked, this, [this, decision] { m_acts.openPeer(decision.peer.id); });
        connect(row, &ListRow::opened, this, [this, decision] { m_acts.openPeer(decision.peer.id); });
        connect(row, &ListRow::menuWanted, this, [this, decision] { m_acts.decide(decision, {}); });
    }
    m_decisions->end();
}

void TodayRail::showUnlogged(const TodayModel &model)
{
    const QDate today = model.today().date;
    m_unlogged->begin();
    for (const SyncRow &sync : model.today().unlogged) {
        TodayRowLook look;
        look.words = {{sync.peer.name, Type::BaseStrong, Colour::Ink}};
        look.shorter = sync.peer.shortName;
        look.peer = sync.peer.id;
        look.meeting = sync.meetingId;
        look.below = {Dates::soon(sync.date, sync.time, today), Type::Caption, Colour::Muted};
        look.parted = !m_unlogged->rows()->rows().isEmpty();
        look.spoken = tr("%1, %2, not logged", "a person, a day").arg(sync.peer.name, look.below.text);
        TodayRow *row = m_unlogged->add(keyFor("unlogged", sync.meetingId), look);
        const QStringList ids{QStringLiteral("log"), QStringLiteral("held"), QStringLiteral("skipped")};
        connect(row->addVerbs(ids, {tr("Log"), tr("Held"), tr("Skipped")}, sync.peer.name), &Choice::chosen, this,
                [this, sync](const QString &choice) {
                    if (choice == QStringLiteral("log"))
                        m_acts.log(sync.peer.id, sync.meetingId);
                    else if (choice == QStringLiteral("held"))
                        m_acts.hold(sync);
                    else
                        m_acts.skip(sync);
                });
        connect(row, &TodayRow::clicked, this, [this, sync] { m_acts.openPeer(sync.peer.id); });
        connect(row, &ListRow::opened, this, [this, sync] { m_acts.openPeer(sync.peer.id); });
        connect(row, &ListRow::menuWanted, this, [this, sync](const QPoint &at) { m_acts.unloggedMenu(sync, at); });
    }
    m_unlogged->end();
}

void TodayRail::showCommitments(const TodayModel &model)
{
    m_commitments->begin();
    if (!model.today().mine.isEmpty())
        m_commitments->addHeading(tr("I promised"));
    for (const CommitmentRow &row : model.today().mine)
        addCommitment(row, model);
    if (!model.today().theirs.isEmpty())
        m_commitments->addHeading(tr("They promised"));
    for (const CommitmentRow &row : model.today().theirs)
        addCommitment(row, model);
    m_commitments->end();
}

void TodayRail::addCommitment(const CommitmentRow &row, const TodayModel &model)
{
    const QDate today = model.today().date;
    const bool mine = row.commitment.side == CommitmentSide::Mine;
    TodayRowLook look;
    look.peer = row.peer.id;
    look.icon = mine ? QStringLiteral("arrow-mine") : QStringLiteral("arrow-theirs");
    look.iconColour = mine ? Colour::Accent : Colour::Muted;
    look.tickable = true;
    look.words = {{row.peer.shortName, Type::SmallMedium, Colour::Ink},
                  {Words::shown(row.commitment), Type::Small, Colour::Ink, true}};
    look.trailing = {model.words().near(row.commitment.due, today), Type::Caption, dueColour(row, today)};
    const QString due =
        row.daysLate > 0 ? Dates::daysLate(row.daysLate) : tr("due %1").arg(Dates::soon(row.commitment.due, today));
    look.spoken = (mine ? tr("I promised %1: %2. %3") : tr("%1 promised: %2. %3"))
                      .arg(row.peer.name, Words::shown(row.commitment), due);
    look.tip = Words::shown(row.commitment);
    if (!row.rule.isEmpty()) {
        look.tip = tr("%1 (%2)", "a promise; the confidentiality of the circle it was said in").arg(look.tip, row.rule);
        look.spoken =
            tr("%1 (%2)", "a promise; the confidentiality of the circle it was said in").arg(look.spoken, row.rule);
    }
    TodayRow *view = m_commitments->add(keyFor("commitment", row.commitment.id), look);
    connect(view, &ListRow::ticked, this, [this, row] { m_acts.keep(row); });
    connect(view, &TodayRow::clicked, this, [this, row] { m_acts.openPeer(row.peer.id, row.commitment.id); });
    connect(view, &ListRow::opened, this, [this, row] { m_acts.openPeer(row.peer.id, row.commitment.id); });
    connect(view, &ListRow::menuWanted, this, [this, row](const QPoint &at) { m_acts.commitmentMenu(row, at); });
}

void TodayRail::showStaff(const TodayModel &model)
{
    m_staff->begin();
    if (const auto &staff = model.today().staff) {
        m_staff->setTitle(
            tr("Before staff meeting, %1").arg(Dates::weekdayDate(staff->meeting.date, model.today().date)));
        if (!staff->items.isEmpty())
            m_staff->rows()->addWidget(
                new PreviewProgress(staff->previewed, static_cast<int>(staff->items.size()), m_staff->rows()));
        for (const PreviewRow &row : staff->items)
            addItem(*staff, row, model);
    }
    m_staff->end();
}

// Whoever is still to be asked; when all have reacted, the last who did.
void TodayRail::addItem(const BeforeStaff &staff, const PreviewRow &row, const TodayModel &model)
{
    const auto missing = std::find_if(row.people.cbegin(), row.people.cend(),
                                      [](const PreviewPerson &person) { return !person.preview; });
    TodayRowLook look;
    look.icon = row.previewed ? QStringLiteral("check") : QStringLiteral("circle-open");
    look.iconColour = row.previewed ? Colour::Kept : Colour::LineStrong;
    look.tickable = !row.previewed;
    look.words = {{row.item.title, Type::SmallMedium, Colour::Ink}};
    if (!row.people.isEmpty()) {
        const PreviewPerson &person = missing == row.people.cend() ? row.people.last() : *missing;
        look.trailing = {model.words().preview(person, m_clock), Type::Caption,
                         row.previewed ? Colour::Kept : Colour::Muted};
    }
    look.spoken = (row.previewed ? tr("%1, previewed. %2") : tr("%1, still to preview. %2"))
                      .arg(row.item.title, look.trailing.text);
    look.tip = row.item.title;
    TodayRow *view = m_staff->add(keyFor("item", row.item.id), look);
    connect(view, &TodayRow::clicked, this, [this, staff, row] { m_acts.openStaff(staff, row.item.id); });
    connect(view, &ListRow::opened, this, [this, staff, row] { m_acts.openStaff(staff, row.item.id); });
    connect(view, &ListRow::ticked, this, [this, row] { m_acts.recordPreview(row); });
    connect(view, &ListRow::menuWanted, this,
            [this, staff, row](const QPoint &at) { m_acts.previewMenu(staff, row, at); });
}

void TodayRail::showGroups(const TodayModel &model)
{
    m_groups->begin();
    for (const GroupRow &row : model.groups()) {
        TodayRowLook look;
        look.icon = row.icon;
        look.words = {{row.words, Type::SmallMedium, Colour::Ink, true}};
        look.below = {row.below, Type::Caption, row.tone, true};
        look.parted = !m_groups->rows()->rows().isEmpty();
        look.spoken = tr("%1, %2", "a circle or a question, what is with it").arg(row.words, row.below);
        look.tip = look.spoken;
        TodayRow *view = m_groups->add(row.key, look);
        connect(view, &TodayRow::clicked, this, [this, place = row.place] { m_acts.open(place); });
        connect(view, &ListRow::opened, this, [this, place = row.place] { m_acts.open(place); });
    }
    m_groups->end();
}

void TodayRail::showDrifting(const TodayModel &model)
{
    m_drifting->begin();
    for (const DriftRow &row : model.today().drifting) {
        const QString how = model.words().drift(row);
        TodayRowLook look;
        look.face = Face{row.peer.id, row.peer.name, {}};
        look.peer = row.peer.id;
        look.words = {{row.peer.name, Type::SmallMedium, Colour::Ink}, {how, Type::Small, Colour::Muted}};
        look.spoken = tr("%1, %2", "a person, how long not spoken").arg(row.peer.name, how);
        TodayRow *view = m_drifting->add(keyFor("drift", row.peer.id), look);
        connect(view, &TodayRow::clicked, this, [this, row] { m_acts.openPeer(row.peer.id); });
        connect(view, &ListRow::opened, this, [this, row] { m_acts.openPeer(row.peer.id); });
        connect(view, &ListRow::menuWanted, this, [this, row](const QPoint &at) { m_acts.driftMenu(row, at); });
    }
    m_drifting->end();
}

} // namespace lanai
