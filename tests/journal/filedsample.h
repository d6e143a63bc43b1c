// The sample journal with its notes read and its sequels followed, without a journal file: what it files by itself.
#pragma once
#include "core/domain/capturereader.h"
#include "core/journal/samplesource.h"
#include "tests/support/days.h"

namespace lanai::test {

// The sample with its notes read as the journal will read them.
class FiledSample
{
public:
    explicit FiledSample(QDate today)
        : journal(*readSample(today, "Europe/Berlin"))
    {
        QList<PersonName> names;
        for (const SamplePeer &peer : journal.peers) {
            const Id id = derivedId({peer.peer.name});
            names << PersonName{id, peer.peer.name, peer.peer.preferredName};
            m_names.insert(id, peer.peer.name);
        }
        const CaptureReader reader(names, QLocale(QLocale::English));
        for (const SampleNote &note : std::as_const(journal.notes)) {
            QList<Id> peers;
            for (const QString &peer : note.peers)
                peers << derivedId({peer});
            captured << reader.read(note.entry.body, note.entry.date, peers);
        }
        file();
        follow();
    }

    [[nodiscard]] QString nameOf(const Id &id) const { return m_names.value(id); }

    struct Promise
    {
        QString peer;
        Commitment commitment;
    };
    struct Learnt
    {
        QString peer;
        Fact fact;
        bool typed = false; // on its own, not from a note
    };

    SampleJournal journal;
    QList<CaptureNote> captured; // of each note
    QList<Promise> promises;
    QList<Learnt> facts;
    QList<SampleSequel> lost; // sequels of nothing

private:
    void file()
    {
        for (const SamplePeer &peer : std::as_const(journal.peers)) {
            for (const Fact &fact : peer.facts)
                facts << Learnt{peer.peer.name, fact, true};
        }
        for (qsizetype i = 0; i < captured.size(); ++i) {
            for (const CaptureMark &mark : captured.at(i).marks) {
                for (const Id &id : mark.recipients)
                    fileOne(mark, nameOf(id), journal.notes.at(i).entry.date);
            }
        }
    }
    void fileOne(const CaptureMark &mark, const QString &peer, QDate on)
    {
        Commitment commitment;
        commitment.side = mark.side;
        commitment.text = mark.text;
        commitment.madeOn = on;
        commitment.due = mark.due;
        Fact fact;
        fact.text = mark.text;
        fact.learntOn = on;
        if (mark.kind == CaptureKind::Commitment)
            promises << Promise{peer, commitment};
        if (mark.kind == CaptureKind::Fact)
            facts << Learnt{peer, fact};
    }
    void follow()
    {
        for (const SampleSequel &sequel : std::as_const(journal.sequels)) {
            if (sequel.kind == SampleSequel::Kind::Spoke)
                continue; // of a topic: no note has filed it
            if (!(sequel.kind == SampleSequel::Kind::AskedAbout ? ask(sequel) : settle(sequel)))
                lost << sequel;
        }
    }
    bool ask(const SampleSequel &sequel)
    {
        for (Learnt &one : facts) {
            if (one.peer == sequel.peer && one.fact.text == sequel.text && one.fact.learntOn <= sequel.on) {
                one.fact.askedOn = sequel.on;
                return true;
            }
        }
        return false;
    }
    bool settle(const SampleSequel &sequel)
    {
        for (Promise &one : promises) {
            Commitment &promise = one.commitment;
            if (one.peer != sequel.peer || promise.text != sequel.text || promise.state != CommitmentState::Open)
                continue;
            if (sequel.on < promise.madeOn)
                return false;
            if (sequel.kind == SampleSequel::Kind::Renegotiated) {
                if (sequel.on > promise.due || sequel.newDue <= promise.due)
                    return false; // refused after the due day
                promise.due = sequel.newDue;
                return true;
            }
            const bool isKept = sequel.kind == SampleSequel::Kind::Kept;
            promise.state = isKept ? CommitmentState::Kept : CommitmentState::Dropped;
            promise.closedOn = sequel.on;
            return true;
        }
        return false;
    }

    QHash<Id, QString> m_names;
};

// As of today, read once.
[[nodiscard]] inline const FiledSample &filedSample()
{
    static const FiledSample read(today());
    return read;
}

} // namespace lanai::test
