// What the rules make of the sample on its morning: the lines of the pictures.
#include "core/domain/drifting.h"
#include "core/domain/remember.h"
#include "core/domain/termstate.h"
#include "tests/journal/filedsample.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// Everything of the sample that rule 12 asks for, about one peer and one of the planned meetings.
class PeerRecord
{
public:
    explicit PeerRecord(const QString &name)
        : m_name(name)
    {
        for (const SampleSeries &series : filedSample().journal.series) {
            for (const SampleTerm &term : series.terms)
                m_meetings << (series.peer == name ? term.meetings : QList<SampleMeeting>());
        }
    }

    [[nodiscard]] RememberInput inputFor(const SampleMeeting &meeting) const
    {
        RememberInput input;
        input.today = today();
        input.held = before(meeting);
        for (const FiledSample::Learnt &one : filedSample().facts) {
            if (one.peer == m_name)
                input.facts << one.fact;
        }
        for (const FiledSample::Promise &one : filedSample().promises) {
            if (one.peer == m_name)
                input.commitments << one.commitment;
        }
        for (const SampleAgendaItem &item : meeting.agenda)
            input.agenda << itemOf(item);
        addLastNote(input);
        return input;
    }

    // One line for each planned meeting of the next two weeks.
    [[nodiscard]] QStringList lines() const
    {
        QStringList shown;
        for (const SampleMeeting &meeting : m_meetings) {
            if (meeting.state != MeetingState::Planned || meeting.date > today().addDays(14))
                continue;
            const auto line = rememberFor(inputFor(meeting), meeting.date, shown);
            shown << (line ? line->text : QString());
        }
        return shown;
    }

private:
    // The meetings before this one, newest first: a planned one too, where its line for the next time is set already.
    [[nodiscard]] QList<Meeting> before(const SampleMeeting &meeting) const
    {
        QList<Meeting> all;
        for (const SampleMeeting &one : m_meetings) {
            if (one.date >= meeting.date || one.state == MeetingState::Skipped)
                continue;
            if (one.state == MeetingState::Held)
                all.prepend(held(one.date));
            else if (!one.remember.isEmpty()) {
                Meeting planned;
                planned.remember = one.remember;
                all.prepend(planned);
            }
        }
        return all;
    }
    [[nodiscard]] Meeting held(QDate date) const
    {
        Meeting meeting;
        for (const SampleNote &note : filedSample().journal.notes) {
            if (note.entry.date == date && note.entry.kind == EntryKind::OneOnOne && note.peers.contains(m_name)) {
                meeting.remember = note.remember;
                meeting.outcome = note.outcome;
            }
        }
        return meeting;
    }
    [[nodiscard]] static AgendaItem itemOf(const SampleAgendaItem &item)
    {
        AgendaItem made;
        made.text = item.text;
        made.trustLevel = item.trustLevel;
        made.source = item.source;
        return made;
    }
    void addLastNote(RememberInput &input) const
    {
        for (qsizetype i = 0; i < filedSample().journal.notes.size(); ++i) {
            const SampleNote &note = filedSample().journal.notes.at(i);
            if (!note.peers.contains(m_name))
                continue;
            input.lastNote = note.entry;
            input.lastNote->id = derivedId({note.file});
            input.asks.clear();
            for (const CaptureMark &mark : filedSample().captured.at(i).marks) {
                if (mark.kind == CaptureKind::Ask) {
                    Ask ask;
                    ask.question = mark.text;
                    ask.entryId = input.lastNote->id;
                    input.asks << ask;
                }
            }
        }
    }

    QString m_name;
    QList<SampleMeeting> m_meetings;
};

ContactRecord contactOf(const SamplePeer &peer)
{
    ContactRecord record;
    record.peerId = derivedId({peer.peer.name});
    record.standing = peer.peer.standing;
    record.interdependence = peer.peer.interdependence;
    record.addedOn = today().addDays(-200);
    for (const SampleSeries &series : filedSample().journal.series) {
        if (series.peer != peer.peer.name)
            continue;
        if (isOpen(series.terms.last().term, today()))
            record.rhythm = series.terms.last().term.schedule.rhythm;
        for (const SampleTerm &term : series.terms) {
            for (const SampleMeeting &meeting : term.meetings) {
                if (meeting.state == MeetingState::Held)
                    record.lastContact = qMax(record.lastContact, meeting.date);
            }
        }
    }
    for (qsizetype i = 0; i < filedSample().captured.size(); ++i) {
        const Entry &entry = filedSample().journal.notes.at(i).entry;
        for (const EntryPeer &one : filedSample().captured.at(i).peers) {
            if (one.peerId == record.peerId && one.role != EntryRole::Mentioned && isContact(entry.kind))
                record.lastContact = qMax(record.lastContact, entry.date);
        }
    }
    return record;
}

} // namespace

class TstSampleRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Rule 11, and the card on Today: three weeks past every four, and six weeks without a series.
    void onlyHannahAndAishaDrift()
    {
        QList<ContactRecord> records;
        for (const SamplePeer &peer : filedSample().journal.peers)
            records << contactOf(peer);
        const QList<Drifting> slipping = drifting(records, filedSample().journal.awayWeeks, today());
        QCOMPARE(slipping.size(), 2);
        QCOMPARE(filedSample().nameOf(slipping.at(0).peerId), QStringLiteral("Hannah Sokolov"));
        QCOMPARE(slipping.at(0).daysPast(), 21);
        QVERIFY(slipping.at(0).hasSeries);
        QCOMPARE(filedSample().nameOf(slipping.at(1).peerId), QStringLiteral("Aisha Karim"));
        QCOMPARE(slipping.at(1).days / 7, 6);
        QVERIFY(!slipping.at(1).hasSeries);
    }

    // Rule 12, and the rows of Today.
    void eachMeetingShowsTheLineOfThePicture_data()
    {
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *peer, const QStringList &lines) { QTest::newRow(peer) << lines; };
        row("Dana Whitfield",
            {QStringLiteral("Theo’s cello recital was on Saturday. She nearly missed it for the release."),
             QStringLiteral("Debrief the incident template together.")});
        row("Marcus Oyelaran", {QStringLiteral("He owes you a straight read on the levelling plan. Start there."),
                                QStringLiteral("Ask what he would drop from the offsite.")});
        row("Elena Brandt", {QStringLiteral("Moving house in Hamburg this week. Keep to 25 minutes.")});
        row("Priya Raman",
            {QStringLiteral("Asha had swim trials on Monday. Ask."), QStringLiteral("Last one in this term.")});
        row("Tomás Arriaga", {QStringLiteral("Went quiet when the forecast came up.")});
        row("Wei Lin Tan", {QStringLiteral("Back from her father’s 80th in Penang.")});
        row("Jonas Eklund", {QStringLiteral("Rebuilding a wooden boat with his brother, in a shed with no heating")});
        row("Hannah Sokolov", {QStringLiteral("What a deletion request really costs us")});
        row("Aisha Karim", {});
    }
    void eachMeetingShowsTheLineOfThePicture()
    {
        const PeerRecord record(QString::fromUtf8(QTest::currentDataTag()));
        QTEST(record.lines(), "lines");
    }

    void theLinesAreOfSeveralKinds()
    {
        QSet<RememberKind> kinds;
        for (const SampleSeries &series : filedSample().journal.series) {
            for (const SampleMeeting &meeting : series.terms.last().meetings) {
                if (meeting.state != MeetingState::Planned || meeting.date > today().addDays(14))
                    continue;
                if (const auto line = rememberFor(PeerRecord(series.peer).inputFor(meeting), meeting.date))
                    kinds.insert(line->kind);
            }
        }
        QVERIFY(kinds.contains(RememberKind::Pinned));
        QVERIFY(kinds.contains(RememberKind::Carried));
        QVERIFY(kinds.contains(RememberKind::Fact));
    }
};

LANAI_TEST(TstSampleRules, tst_samplerules)
#include "tst_samplerules.moc"
