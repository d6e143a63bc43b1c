#include "core/journal/history.h"
#include "core/journal/notes.h"
#include "core/journal/projects.h"
#include "core/journal/promises.h"
#include "core/journal/trash.h"
#include "core/journal/undoing.h"
#include "tests/support/notedraft.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

QString valueOf(const ThingMoment &moment, const char *field)
{
    for (const ThingField &one : moment.fields) {
        if (one.name == QLatin1StringView(field))
            return one.value;
    }
    return {};
}

// "field: before > after", one after the other.
QStringList changesFrom(const ThingMoment &before, const ThingMoment &after)
{
    QStringList all;
    for (const FieldChange &change : changedFields(before.fields, after.fields))
        all << QStringLiteral("%1: %2 > %3").arg(change.name, change.before, change.after);
    return all;
}

} // namespace

class TstHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aThingsVersionsAreToldNewestFirst()
    {
        OpenJournal journal;
        Fact fact;
        fact.peerId = journal.dana;
        fact.text = QStringLiteral("swims");
        VERIFY_OK(journal->people().addFact(fact));
        fact = journal->people().factsOf(journal.dana)->first();
        fact.text = QStringLiteral("swims, and climbs");
        journal.comeTo("2026-11-20");
        VERIFY_OK(journal->people().changeFact(fact));
        VERIFY_OK(journal->people().removeFact(fact.id));
        const auto history = journal->trash().history().of(fact.id);
        VERIFY_OK(history);
        QCOMPARE(history->kind, FoundKind::Fact);
        QCOMPARE(history->peer, QStringLiteral("Dana Whitfield"));
        const QList<ThingMoment> &moments = history->moments;
        QCOMPARE(moments.size(), 3);
        QVERIFY(moments.at(0).until.isNull());
        QVERIFY(moments.at(0).inTrash);
        QCOMPARE(moments.at(1).kind, QStringLiteral("fact-remove"));
        QVERIFY(!moments.at(1).inTrash);
        QCOMPARE(moments.at(2).kind, QStringLiteral("fact-change"));
        QCOMPARE(moments.at(2).until, journal.scratch.clock.nowUtc());
        QCOMPARE(valueOf(moments.at(2), "text"), QStringLiteral("swims"));
        QCOMPARE(changesFrom(moments.at(2), moments.at(1)).first(), QStringLiteral("text: swims > swims, and climbs"));
    }
    void whatIsNoThingHasNone()
    {
        OpenJournal journal;
        VERIFY_REFUSED(journal->trash().history().of(newId(1)), ErrorCode::NotFound);
        VERIFY_REFUSED(journal->trash().history().bringBack(newId(1), 1), ErrorCode::NotFound);
        VERIFY_REFUSED(journal->trash().history().bringBack(journal.dana, 1'000'000), ErrorCode::NotFound);
    }
    void aNotesPeopleAreTold()
    {
        OpenJournal journal;
        const Id note = journal->notes().log(noteAbout({journal.dana}, "about pricing"))->entryId;
        NoteDraft draft = noteAbout({journal.dana, journal.priya}, "about pricing, and hiring");
        draft.tags = {QStringLiteral("money"), QStringLiteral("people")};
        draft.privacy = Privacy::Sealed;
        VERIFY_OK(journal->notes().edit(note, draft));
        const auto history = journal->trash().history().of(note);
        VERIFY_OK(history);
        QCOMPARE(history->moments.size(), 2);
        QCOMPARE(changesFrom(history->moments.at(1), history->moments.at(0)),
                 (QStringList{QStringLiteral("body: about pricing > about pricing, and hiring"),
                              QStringLiteral("privacy: private > sealed"), QStringLiteral("tags:  > money, people"),
                              QStringLiteral("about: Dana Whitfield > Dana Whitfield\nPriya Raman")}));
    }
    void aChangeThatNobodySeesIsNoVersion()
    {
        OpenJournal journal;
        const Id note = journal->notes().log(noteAbout({journal.dana}, "about pricing"))->entryId;
        VERIFY_OK(journal->notes().edit(note, noteAbout({journal.dana}, "about pricing")));
        QCOMPARE(journal->trash().history().of(note)->moments.size(), 1);
    }
    void aNoteComesBackWithWhatItsLinesFiled()
    {
        OpenJournal journal;
        const auto filed = journal->notes().log(noteAbout({journal.dana}, "a\n>> me by 3 Dec: send the split"));
        const QStringList before = journal.rows();
        VERIFY_OK(journal->notes().edit(filed->entryId, noteAbout({journal.priya}, "b\n>> me by 4 Dec: send it all")));
        const auto history = journal->trash().history().of(filed->entryId);
        const QStringList after = journal.rows();
        VERIFY_OK(journal->trash().history().bringBack(filed->entryId, history->moments.at(1).turn));
        const Entry entry = journal->notes().entry(filed->entryId).value();
        QCOMPARE(entry.body, QStringLiteral("a\n>> me by 3 Dec: send the split"));
        QCOMPARE(entry.ownPeers(), QList<Id>{journal.dana});
        const auto things = journal->notes().filedBy(filed->entryId);
        QCOMPARE(things->size(), 1);
        QCOMPARE(journal->promises().commitment(things->first().id)->due, day("2026-12-03"));
        QCOMPARE(journal->lastCommand()->kind, QStringLiteral("bring-back"));
        VERIFY_OK(journal->undo());
        QCOMPARE(journal.rows(), after);
        VERIFY_OK(journal->undo());
        QCOMPARE(journal.rows(), before);
    }
    void aDeletedNoteComesBackAsItWas()
    {
        OpenJournal journal;
        const Id note = journal->notes().log(noteAbout({journal.dana}, "first"))->entryId;
        VERIFY_OK(journal->notes().edit(note, noteAbout({journal.dana}, "second")));
        VERIFY_OK(journal->notes().remove(note));
        const auto history = journal->trash().history().of(note);
        QCOMPARE(history->moments.size(), 3);
        VERIFY_OK(journal->trash().history().bringBack(note, history->moments.at(2).turn));
        QCOMPARE(journal->notes().entry(note)->body, QStringLiteral("first"));
    }
    void whatLayInTheTrashIsNoVersionToGoBackTo()
    {
        OpenJournal journal;
        const Id note = journal->notes().log(noteAbout({journal.dana}, "first"))->entryId;
        VERIFY_OK(journal->notes().remove(note));
        VERIFY_OK(journal->trash().restore(note));
        const auto history = journal->trash().history().of(note);
        QVERIFY(history->moments.at(1).inTrash);
        VERIFY_REFUSED(journal->trash().history().bringBack(note, history->moments.at(1).turn), ErrorCode::NotFound);
    }
    void aPeerComesBackWithItsEarlierRoles()
    {
        OpenJournal journal;
        Peer peer = journal->people().peer(journal.dana).value();
        peer.role = QStringLiteral("CFO");
        VERIFY_OK(journal->people().change(peer));
        const QStringList before = journal.rows();
        peer.role = QStringLiteral("CEO");
        peer.tags = {QStringLiteral("board")};
        VERIFY_OK(journal->people().change(peer));
        QCOMPARE(journal->people().rolesOf(journal.dana)->size(), 1);
        const auto history = journal->trash().history().of(journal.dana);
        QCOMPARE(changesFrom(history->moments.at(1), history->moments.at(0)).first(),
                 QStringLiteral("role: CFO > CEO"));
        VERIFY_OK(journal->trash().history().bringBack(journal.dana, history->moments.at(1).turn));
        QCOMPARE(journal.rows(), before);
    }
    void aPromiseAgreedAnewComesBackWithItsFirstDay()
    {
        OpenJournal journal;
        Commitment promise;
        promise.peerId = journal.dana;
        promise.text = QStringLiteral("send the draft");
        promise.due = day("2026-12-03");
        const Id id = journal->promises().add(promise).value();
        const QStringList before = journal.rows();
        VERIFY_OK(journal->promises().renegotiate(id, day("2026-12-10"), QStringLiteral("ill")));
        VERIFY_OK(journal->promises().keep(id));
        const auto history = journal->trash().history().of(id);
        QCOMPARE(history->moments.size(), 3);
        QCOMPARE(valueOf(history->moments.at(1), "renegotiation"),
                 QStringLiteral("2026-11-19 · 2026-12-03 · 2026-12-10 · ill"));
        VERIFY_OK(journal->trash().history().bringBack(id, history->moments.at(2).turn));
        QCOMPARE(journal.rows(), before);
    }
    void aProjectComesBackWithItsPeopleAndNotes()
    {
        OpenJournal journal;
        Project project;
        project.title = QStringLiteral("Onboarding");
        project.peers = {journal.dana};
        const Id id = journal->projects().add(project).value();
        const QStringList before = journal.rows();
        Project changed = journal->projects().project(id).value();
        changed.title = QStringLiteral("Onboarding guide");
        changed.peers = {journal.dana, journal.priya};
        VERIFY_OK(journal->projects().change(changed));
        const auto history = journal->trash().history().of(id);
        QCOMPARE(changesFrom(history->moments.at(1), history->moments.at(0)),
                 (QStringList{QStringLiteral("title: Onboarding > Onboarding guide"),
                              QStringLiteral("project_peer: Dana Whitfield > Dana Whitfield\nPriya Raman")}));
        VERIFY_OK(journal->trash().history().bringBack(id, history->moments.at(1).turn));
        QCOMPARE(journal.rows(), before);
    }
    void aNameThatIsTakenNowDoesNotComeBack()
    {
        OpenJournal journal;
        Peer peer = journal->people().peer(journal.dana).value();
        peer.name = QStringLiteral("Dana W");
        VERIFY_OK(journal->people().change(peer));
        journal.addPeer("Dana Whitfield");
        const auto history = journal->trash().history().of(journal.dana);
        const QStringList before = journal.rows();
        VERIFY_REFUSED(journal->trash().history().bringBack(journal.dana, history->moments.at(1).turn),
                       ErrorCode::NameTaken);
        QCOMPARE(journal.rows(), before);
    }
    void whatItReferredToAndIsErasedStaysAway()
    {
        OpenJournal journal;
        const auto filed = journal->notes().log(noteAbout({journal.dana}, "a\n>> me by 3 Dec: send the split"));
        const Id promise = filed->things.first().id;
        VERIFY_OK(journal->promises().keep(promise));
        VERIFY_OK(journal->notes().remove(filed->entryId)); // it was changed since, and stays
        VERIFY_OK(journal->trash().erase(filed->entryId));
        const auto history = journal->trash().history().of(promise);
        VERIFY_OK(journal->trash().history().bringBack(promise, history->moments.at(1).turn));
        QCOMPARE(journal->promises().commitment(promise)->state, CommitmentState::Open);
        QVERIFY(journal->promises().commitment(promise)->entryId.isNull());
    }
    void anotherProgramsChangeIsAVersion()
    {
        OpenJournal journal;
        const auto other = Connection::open(journal.scratch.path(), ScratchJournal::key(), Connection::Mode::ReadWrite);
        VERIFY_OK((*other)->exec(QStringLiteral("UPDATE peer SET role='CTO' WHERE id=?"), {idText(journal.dana)}));
        const auto history = journal->trash().history().of(journal.dana);
        QCOMPARE(history->moments.size(), 2);
        QVERIFY(history->moments.at(1).command.isNull());
        QVERIFY(history->moments.at(1).until.isValid());
        VERIFY_OK(journal->trash().history().bringBack(journal.dana, history->moments.at(1).turn));
        QCOMPARE(journal->people().peer(journal.dana)->role, QString());
    }
};

LANAI_TEST(TstHistory, tst_history)
#include "tst_history.moc"
