#include "core/journal/promises.h"
#include "core/domain/commitmentrules.h"
#include "core/domain/happened.h"
#include "core/domain/notelines.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

Result<void> checkText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("text")});
    return {};
}

// One line of a note, counted from 0, as it stands there.
QString promiseLine(const QString &body, int number)
{
    NoteLines lines(body);
    while (const std::optional<NoteLine> line = lines.next()) {
        if (line->number == number)
            return body.mid(line->range.start, line->range.length).trimmed();
    }
    return firstLine(body);
}

} // namespace

// Saves what `rule`, a Result<Commitment>(Commitment), makes of it.
template<class Rule>
Result<void> Promises::become(const QString &kind, const Id &id, Rule rule)
{
    return m_session.command(kind, [&](const Stamp &stamp) {
        CommitmentStore &store = m_session.file().commitments;
        return store.get(id).and_then(rule).and_then(
            [&](const Commitment &changed) { return store.update(changed, stamp); });
    });
}

Result<Id> Promises::add(Commitment commitment)
{
    const Result<void> text = checkText(commitment.text);
    if (!text)
        return fail(text.error());
    if (commitment.id.isNull())
        commitment.id = m_session.newId();
    if (!commitment.madeOn.isValid())
        commitment.madeOn = m_session.today();
    return m_session.command(QStringLiteral("commitment-add"), [&](const Stamp &stamp) -> Result<Id> {
        return m_session.file()
            .peers.peers()
            .get(commitment.peerId)
            .and_then([&](const Peer &) { return m_session.file().commitments.insert(commitment, stamp); })
            .map([&] { return commitment.id; });
    });
}

// Kept or dropped on a day that has come; null is today.
template<class Rule>
Result<void> Promises::close(const QString &kind, const Id &id, QDate on, Rule rule)
{
    const QDate day = on.isValid() ? on : m_session.today();
    return checkHappened(day, m_session.today()).and_then([&] {
        return become(kind, id, [&](const Commitment &found) { return rule(found, day); });
    });
}

Result<void> Promises::keep(const Id &commitment, QDate on)
{
    return close(QStringLiteral("commitment-keep"), commitment, on, kept);
}

Result<void> Promises::drop(const Id &commitment, QDate on)
{
    return close(QStringLiteral("commitment-drop"), commitment, on, dropped);
}

Result<void> Promises::reopen(const Id &commitment)
{
    return become(QStringLiteral("commitment-reopen"), commitment,
                  [](const Commitment &found) { return Result<Commitment>(reopened(found)); });
}

Result<void> Promises::correctDue(const Id &commitment, QDate due)
{
    return become(QStringLiteral("commitment-correct"), commitment, [&](Commitment found) -> Result<Commitment> {
        if (found.state != CommitmentState::Open)
            return fail(ErrorCode::CommitmentClosed, {found.text});
        found.due = due;
        found.dueDoubtful = false;
        return found;
    });
}

Result<void> Promises::renegotiate(const Id &commitment, QDate newDue, const QString &why)
{
    return become(QStringLiteral("commitment-renegotiate"), commitment, [&](const Commitment &found) {
        return renegotiated(found, m_session.today(), newDue, why.simplified());
    });
}

Result<void> Promises::change(const Commitment &changed)
{
    const Result<void> text = checkText(changed.text);
    if (!text)
        return text;
    return become(QStringLiteral("commitment-change"), changed.id,
                  [&](const Commitment &) { return Result<Commitment>(changed); });
}

Result<void> Promises::remove(const Id &commitment)
{
    return m_session.command(QStringLiteral("commitment-remove"),
                             [&](const Stamp &stamp) { return m_session.file().commitments.trash(commitment, stamp); });
}

// Each in turn, `act` a Result<void>(Id); the same one twice counts once.
template<class Act>
Result<void> Promises::each(const QString &kind, const QList<Id> &commitments, Act act)
{
    return m_session.command(kind, [&](const Stamp & /*stamp*/) {
        Result<void> done;
        QSet<Id> seen;
        for (const Id &id : commitments) {
            if (done && !seen.contains(id))
                done = act(id);
            seen << id;
        }
        return done;
    });
}

Result<void> Promises::keep(const QList<Id> &commitments, QDate on)
{
    return each(QStringLiteral("commitment-keep"), commitments, [&](const Id &id) { return keep(id, on); });
}

Result<void> Promises::drop(const QList<Id> &commitments, QDate on)
{
    return each(QStringLiteral("commitment-drop"), commitments, [&](const Id &id) { return drop(id, on); });
}

Result<void> Promises::reopen(const QList<Id> &commitments)
{
    return each(QStringLiteral("commitment-reopen"), commitments, [&](const Id &id) { return reopen(id); });
}

// Of several, the one that is late has to be named: its due day alone would say little.
Result<void> Promises::checkNoneLate(const QList<Id> &commitments) const
{
    int late = 0;
    QString first;
    for (const Id &id : commitments) {
        const Result<Commitment> found = commitment(id);
        if (!found)
            return fail(found.error());
        if (!found->isLate(m_session.today()))
            continue;
        if (++late == 1)
            first = found->privacy == Privacy::Sealed ? QString() : found->text;
    }
    if (late == 0)
        return {};
    const QStringList told{QString::number(late), first};
    return fail(ErrorCode::LateAmongThem, told.mid(0, first.isEmpty() ? 1 : 2));
}

Result<void> Promises::renegotiate(const QList<Id> &commitments, QDate newDue, const QString &why)
{
    if (commitments.size() == 1)
        return renegotiate(commitments.first(), newDue, why);
    return each(QStringLiteral("commitment-renegotiate"), commitments, [&](const Id &id) {
        return checkNoneLate(commitments).and_then([&] { return renegotiate(id, newDue, why); });
    });
}

Result<void> Promises::correctDue(const QList<Id> &commitments, QDate due)
{
    return each(QStringLiteral("commitment-correct"), commitments, [&](const Id &id) { return correctDue(id, due); });
}

Result<void> Promises::remove(const QList<Id> &commitments)
{
    return each(QStringLiteral("commitment-remove"), commitments, [&](const Id &id) { return remove(id); });
}

Result<Commitment> Promises::commitment(const Id &id) const
{
    return m_session.file().commitments.get(id);
}

Result<PromiseSource> Promises::sourceOf(const Id &id) const
{
    const Result<Commitment> promise = commitment(id);
    if (!promise)
        return fail(promise.error());
    EntryStore &entries = m_session.file().entries;
    const Result<Entry> entry = promise->entryId.isNull() ? Result<Entry>() : entries.get(promise->entryId);
    if (!entry)
        return entry.error().code == ErrorCode::NotFound ? Result<PromiseSource>() : fail(entry.error());
    if (entry->id.isNull())
        return PromiseSource();
    return entries.filedBy(entry->id).map([&](const QList<FiledLine> &filed) {
        const auto line =
            std::find_if(filed.cbegin(), filed.cend(), [&id](const FiledLine &one) { return one.thingId == id; });
        const QString sentence = line == filed.cend() ? firstLine(entry->body) : promiseLine(entry->body, line->line);
        return PromiseSource{entry->id, entry->kind, entry->date, sentence};
    });
}

Result<QList<Commitment>> Promises::open() const
{
    return m_session.file().commitments.open();
}

Result<QList<Commitment>> Promises::ofPeer(const Id &peer) const
{
    return m_session.file().commitments.ofPeer(peer);
}

Result<int> Promises::mineLate() const
{
    JournalFile &file = m_session.file();
    Result<QList<Commitment>> late = file.commitments.openUntil(m_session.today().addDays(-1));
    if (!late)
        return fail(late.error());
    late->removeIf([](const Commitment &one) { return one.side != CommitmentSide::Mine; });
    QSet<Id> people;
    for (const Commitment &one : std::as_const(*late))
        people << one.peerId;
    return file.peers.peers().getAll(people.values()).map([&late](const QList<Peer> &living) {
        QSet<Id> there;
        for (const Peer &peer : living)
            there << peer.id;
        return static_cast<int>(std::count_if(late->cbegin(), late->cend(),
                                              [&there](const Commitment &one) { return there.contains(one.peerId); }));
    });
}

Result<KeptRate> Promises::keptRateOf(CommitmentSide side) const
{
    const QDate today = m_session.today();
    return m_session.file().commitments.dueBetween(today.addDays(-keptRateDays), today).map([&](const auto &due) {
        return keptRate(due, side, today);
    });
}

} // namespace lanai
