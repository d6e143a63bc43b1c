#include "core/journal/inbox.h"
#include "core/domain/zonedtime.h"
#include "core/journal/session.h"
#include "core/keys/sealedinbox.h"
#include <QSet>

namespace lanai {
namespace {

SealedInbox sealedInboxOf(Session &session)
{
    return SealedInbox(session.file().connection().path());
}

QList<QByteArray> publicKeysIn(const std::vector<InboxPair> &pairs)
{
    QList<QByteArray> keys;
    for (const InboxPair &pair : pairs)
        keys << pair.publicKey;
    return keys;
}

QString draftPlace(const Id &waiting)
{
    return QStringLiteral("to-file:") + idText(waiting);
}

} // namespace

QString Inbox::path() const
{
    return sealedInboxOf(m_session).path();
}

// Another program may have the same thought: who is second finds the first one's pair.
Result<void> Inbox::ensurePair() const
{
    JournalFile &file = m_session.file();
    const Result<QByteArray> salt = readSalt(file.connection().path());
    if (!salt)
        return fail(salt.error());
    const auto hasPair = [&] {
        return file.inbox.pairs().map(
            [&](const std::vector<InboxPair> &pairs) { return !pairs.empty() && pairs.front().salt == *salt; });
    };
    Result<bool> there = hasPair();
    if (!there || *there)
        return there.map([](bool) {});
    Result<Transaction> transaction = Transaction::begin(file.connection());
    if (!transaction)
        return fail(transaction.error());
    there = hasPair();
    if (!there || *there)
        return there.map([](bool) {});
    InboxKeys keys = newInboxKeys();
    const InboxPair pair{keys.publicKey, std::move(keys.secretKey), *salt, false};
    return file.inbox.addPair(pair, m_session.clock().nowUtc().toMSecsSinceEpoch()).and_then([&] {
        return transaction->commit();
    });
}

Result<void> Inbox::prepare()
{
    if (m_session.file().isReadOnly())
        return fail(ErrorCode::ReadOnly, {m_session.file().connection().path()});
    InboxStore &store = m_session.file().inbox;
    return ensurePair().and_then([&] { return store.pairs(); }).and_then([&](const std::vector<InboxPair> &pairs) {
        const InboxPair &newest = pairs.front();
        // Once the inbox has named the newest, an older one in it was put there by somebody else.
        const QList<QByteArray> before = newest.announced ? QList<QByteArray>() : publicKeysIn(pairs);
        return sealedInboxOf(m_session).prepare(newest.publicKey, before).and_then([&] {
            return newest.announced ? Result<void>() : store.announce(newest.publicKey);
        });
    });
}

Result<InboxCollected> Inbox::collect()
{
    const Result<void> ready = prepare();
    const auto pairs = ready ? m_session.file().inbox.pairs() : fail(ready.error());
    if (!pairs)
        return fail(pairs.error());
    std::vector<InboxKeys> keys;
    QList<const InboxKeys *> all;
    for (const InboxPair &pair : *pairs)
        keys.push_back({pair.publicKey, pair.secretKey.copy()});
    for (const InboxKeys &pair : keys)
        all << &pair;
    const SealedInbox inbox = sealedInboxOf(m_session);
    const Result<InboxContents> contents = inbox.read(all);
    if (!contents)
        return fail(contents.error());
    InboxCollected collected{0, contents->unreadable};
    if (contents->notes.isEmpty())
        return collected;
    QSet<Id> taken;
    for (const InboxNote &note : contents->notes)
        taken << note.id;
    return m_session
        .upkeep(QStringLiteral("inbox-collect"), [&](const Stamp &stamp) { return takeIn(contents->notes, stamp); })
        .and_then([&](int came) {
            collected.came = came;
            return inbox.remove(taken, all);
        })
        .map([&] { return collected; });
}

// How many were not known before.
Result<int> Inbox::takeIn(const QList<InboxNote> &notes, const Stamp &stamp)
{
    InboxStore &store = m_session.file().inbox;
    int came = 0;
    for (const InboxNote &note : notes) {
        const Result<bool> known = store.knows(note.id);
        if (!known)
            return fail(known.error());
        if (*known)
            continue;
        WaitingNote waiting;
        waiting.id = note.id;
        waiting.text = note.text;
        waiting.writtenAt = note.writtenAt;
        const Result<void> added = store.notes().insert(waiting, stamp);
        if (!added)
            return fail(added.error());
        ++came;
    }
    return came;
}

Result<QList<WaitingNote>> Inbox::waiting() const
{
    return m_session.file().inbox.waiting();
}

Result<QString> Inbox::setAside()
{
    if (m_session.file().isReadOnly())
        return fail(ErrorCode::ReadOnly, {m_session.file().connection().path()});
    const Result<QString> aside = sealedInboxOf(m_session).setAside(m_session.today());
    const Result<void> ready = aside ? prepare() : fail(aside.error());
    return ready.map([&aside] { return *aside; });
}

NoteDraft Inbox::draftOf(const WaitingNote &note) const
{
    NoteDraft draft;
    draft.draftPlace = draftPlace(note.id);
    draft.body = note.text;
    // A clock that was set back since doesn't keep it from being filed.
    draft.date = std::min(wallTime(note.writtenAt, m_session.clock().zone()).date, m_session.today());
    return draft;
}

Result<WaitingNote> Inbox::waitingNote(const Id &note) const
{
    return m_session.file().inbox.notes().get(note).and_then([&](const WaitingNote &found) -> Result<WaitingNote> {
        if (!found.entryId.isNull())
            return fail(ErrorCode::NotFound, {idText(note)});
        return found;
    });
}

Result<Filed> Inbox::file(const Id &id, const NoteDraft &draft)
{
    return m_session.command(QStringLiteral("inbox-file"), [&](const Stamp &stamp) -> Result<Filed> {
        Result<WaitingNote> note = waitingNote(id);
        if (!note)
            return fail(note.error());
        const Result<Filed> filed = Notes(m_session).log(draft);
        if (!filed)
            return filed;
        note->entryId = filed->entryId;
        note->text.clear(); // else erasing the note would leave its words here
        return m_session.file().inbox.notes().update(*note, stamp).map([&] { return *filed; });
    });
}

Result<void> Inbox::remove(const Id &id)
{
    return m_session.command(QStringLiteral("inbox-delete"), [&](const Stamp &stamp) {
        return waitingNote(id).and_then([&](const WaitingNote &note) {
            return m_session.file().inbox.notes().trash(note.id, stamp).and_then([&] {
                return m_session.file().settings.dropDraft(draftPlace(note.id));
            });
        });
    });
}

} // namespace lanai
