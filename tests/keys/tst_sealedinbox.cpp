#include "core/keys/sealedinbox.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

namespace {

InboxNote noteSaying(const char *text)
{
    static qint64 made = 1'700'000'000'000;
    return {newId(++made), QDateTime::fromMSecsSinceEpoch(made, Qt::UTC), QString::fromUtf8(text)};
}

// An inbox that is ready for notes.
struct Ready
{
    Ready() { VERIFY_OK(inbox.prepare(keys.publicKey)); }
    [[nodiscard]] QStringList texts(const QList<const InboxKeys *> &by) const
    {
        QStringList all;
        const auto contents = inbox.read(by);
        for (const InboxNote &note : contents ? contents->notes : QList<InboxNote>())
            all << note.text;
        return all;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(inbox.path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(inbox.path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QTemporaryDir folder;
    SealedInbox inbox{folder.filePath(QStringLiteral("Peers.lanai"))};
    InboxKeys keys = newInboxKeys();
};

} // namespace

class TstSealedInbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notesComeBackInTheirOrder()
    {
        const Ready at;
        const InboxNote first = noteSaying("walked with @Dana\n>> me by Fri: send it");
        VERIFY_OK(at.inbox.add(first));
        VERIFY_OK(at.inbox.add(noteSaying("zwei, mit Umlauten: äöü 漢字")));
        const auto contents = at.inbox.read({&at.keys});
        VERIFY_OK(contents);
        QCOMPARE(contents->notes.size(), 2);
        QCOMPARE(contents->unreadable, 0);
        QCOMPARE(contents->notes.first().id, first.id);
        QCOMPARE(contents->notes.first().writtenAt, first.writtenAt);
        QCOMPARE(contents->notes.first().text, first.text);
        QCOMPARE(contents->notes.last().text, QStringLiteral("zwei, mit Umlauten: äöü 漢字"));
    }
    void itLiesBesideTheJournalForItsOwnerAlone()
    {
        const Ready at;
        QCOMPARE(at.inbox.path(), at.folder.filePath(QStringLiteral("Peers.inbox")));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(at.inbox.path()) & others));
        QCOMPARE(QDir(at.folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("Peers.inbox")});
    }
    void nothingReadableIsInTheFile()
    {
        const Ready at;
        VERIFY_OK(at.inbox.add(noteSaying("zebrafish zebrafish")));
        QVERIFY(!at.bytes().contains("zebrafish"));
        QVERIFY(!at.bytes().contains("text"));
    }
    void withoutTheSecretKeyNothingIsRead()
    {
        const Ready at;
        VERIFY_OK(at.inbox.add(noteSaying("mine")));
        const InboxKeys other = newInboxKeys();
        const auto contents = at.inbox.read({&other});
        VERIFY_OK(contents);
        QVERIFY(contents->notes.isEmpty());
        QCOMPARE(contents->unreadable, 1);
        // An older pair opens what was sealed to it.
        QCOMPARE(at.texts({&other, &at.keys}), QStringList{QStringLiteral("mine")});
    }
    void beforeTheJournalWasOpenedOnceThereIsNoInbox()
    {
        const QTemporaryDir folder;
        const SealedInbox inbox(folder.filePath(QStringLiteral("Peers.lanai")));
        VERIFY_REFUSED(inbox.add(noteSaying("too early")), ErrorCode::InboxMissing);
        VERIFY_REFUSED(inbox.publicKey(), ErrorCode::FileNotFound);
        QVERIFY(inbox.read({})->notes.isEmpty());
        QVERIFY(QDir(folder.path()).isEmpty());
    }
    void anInboxWithAnotherKeyIsReportedAndKept()
    {
        const Ready at;
        const InboxKeys other = newInboxKeys();
        VERIFY_OK(at.inbox.prepare(at.keys.publicKey)); // the same again changes nothing
        VERIFY_REFUSED(at.inbox.prepare(other.publicKey), ErrorCode::InboxForeign);
        VERIFY_OK(at.inbox.add(noteSaying("sealed to the first")));
        const QByteArray before = at.bytes();
        VERIFY_REFUSED(at.inbox.prepare(other.publicKey), ErrorCode::InboxForeign);
        VERIFY_REFUSED(at.inbox.prepare(other.publicKey, {newInboxKeys().publicKey}), ErrorCode::InboxForeign);
        QCOMPARE(at.bytes(), before);
    }
    void aNewPairTakesOverAndNotesStaySealedToTheOldOne()
    {
        const Ready at;
        VERIFY_OK(at.inbox.add(noteSaying("to the old one")));
        const InboxKeys fresh = newInboxKeys();
        VERIFY_OK(at.inbox.prepare(fresh.publicKey, {at.keys.publicKey}));
        QCOMPARE(*at.inbox.publicKey(), fresh.publicKey);
        VERIFY_OK(at.inbox.add(noteSaying("to the new one")));
        QCOMPARE(at.texts({&fresh}), QStringList{QStringLiteral("to the new one")});
        QCOMPARE(at.texts({&fresh, &at.keys}).size(), 2);
    }
    void setAsideItKeepsItsBytesAndMakesRoom()
    {
        const Ready at;
        VERIFY_OK(at.inbox.add(noteSaying("kept")));
        const QByteArray before = at.bytes();
        const auto aside = at.inbox.setAside(QDate(2026, 11, 19));
        VERIFY_OK(aside);
        QCOMPARE(*aside, at.folder.filePath(QStringLiteral("Peers-2026-11-19.inbox")));
        QFile kept(*aside);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), before);
        VERIFY_REFUSED(at.inbox.setAside(QDate(2026, 11, 19)), ErrorCode::FileNotFound);
        VERIFY_OK(at.inbox.prepare(newInboxKeys().publicKey));
    }
    void aLinkToTheJournalHasTheJournalsInbox()
    {
        const Ready at;
        QFile journal(at.folder.filePath(QStringLiteral("Peers.lanai")));
        QVERIFY(journal.open(QIODevice::WriteOnly));
        QDir(at.folder.path()).mkdir(QStringLiteral("elsewhere"));
        const QString link = at.folder.filePath(QStringLiteral("elsewhere/Work.lanai"));
        QVERIFY(journal.link(link));
        QCOMPARE(SealedInbox(link).path(),
                 QFileInfo(at.folder.path()).canonicalFilePath() + QStringLiteral("/Peers.inbox"));
    }
    void whatIsNoInboxIsLeftAsItIs()
    {
        const Ready at;
        at.write("a letter to somebody");
        VERIFY_REFUSED(at.inbox.add(noteSaying("x")), ErrorCode::InboxForeign);
        VERIFY_REFUSED(at.inbox.prepare(at.keys.publicKey), ErrorCode::InboxForeign);
        VERIFY_REFUSED(at.inbox.read({&at.keys}), ErrorCode::InboxForeign);
        QCOMPARE(at.bytes(), QByteArray("a letter to somebody"));
    }
    void aNoteCutOffByAKillIsNoObstacle()
    {
        const Ready at;
        VERIFY_OK(at.inbox.add(noteSaying("whole")));
        const QByteArray whole = at.bytes();
        VERIFY_OK(at.inbox.add(noteSaying("cut off")));
        const QByteArray both = at.bytes();
        for (qsizetype size = whole.size(); size < both.size(); size += 7) {
            at.write(both.first(size));
            QCOMPARE(at.texts({&at.keys}), QStringList{QStringLiteral("whole")});
            VERIFY_OK(at.inbox.add(noteSaying("after")));
            QCOMPARE(at.texts({&at.keys}), (QStringList{QStringLiteral("whole"), QStringLiteral("after")}));
        }
    }
    void aFlippedBitSpoilsOneNoteOnly()
    {
        const Ready at;
        VERIFY_OK(at.inbox.add(noteSaying("one")));
        const qsizetype first = at.bytes().size();
        VERIFY_OK(at.inbox.add(noteSaying("two")));
        QByteArray bytes = at.bytes();
        bytes[first - 3] = char(bytes.at(first - 3) ^ 8);
        at.write(bytes);
        const auto contents = at.inbox.read({&at.keys});
        VERIFY_OK(contents);
        QCOMPARE(contents->unreadable, 1);
        QCOMPARE(at.texts({&at.keys}), QStringList{QStringLiteral("two")});
    }
    void aDamagedLengthLosesNoNoteBehindIt()
    {
        const Ready at;
        const qsizetype header = at.bytes().size();
        const InboxNote two = noteSaying("two");
        VERIFY_OK(at.inbox.add(noteSaying("one")));
        VERIFY_OK(at.inbox.add(two));
        for (const int bit : {0, 5, 12, 22, 31}) {
            const QByteArray before = at.bytes();
            QByteArray bytes = before;
            bytes[header + bit / 8] = char(bytes.at(header + bit / 8) ^ (1 << bit % 8));
            at.write(bytes);
            QCOMPARE(at.texts({&at.keys}), QStringList{QStringLiteral("two")});
            QCOMPARE(at.inbox.read({&at.keys})->unreadable, 1);
            VERIFY_OK(at.inbox.add(noteSaying("three")));
            VERIFY_OK(at.inbox.remove({two.id}, {&at.keys}));
            QVERIFY(at.texts({&at.keys}).contains(QStringLiteral("three")));
            at.write(before);
        }
    }
    void roomThatHoldsNothingIsNoNote()
    {
        const Ready at;
        VERIFY_OK(at.inbox.add(noteSaying("one")));
        at.write(at.bytes() + QByteArray(5000, '\0'));
        QCOMPARE(at.inbox.read({&at.keys})->unreadable, 0);
        VERIFY_OK(at.inbox.add(noteSaying("two")));
        QCOMPARE(at.texts({&at.keys}), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    }
    void onlyWhatWasFiledIsTakenOut()
    {
        const Ready at;
        const InboxNote filed = noteSaying("filed");
        VERIFY_OK(at.inbox.add(filed));
        VERIFY_OK(at.inbox.add(noteSaying("waits")));
        const InboxKeys none = newInboxKeys();
        VERIFY_OK(at.inbox.remove({filed.id}, {&none})); // whoever can't read it can't take it out
        QCOMPARE(at.texts({&at.keys}).size(), 2);
        VERIFY_OK(at.inbox.remove({filed.id}, {&at.keys}));
        QCOMPARE(at.texts({&at.keys}), QStringList{QStringLiteral("waits")});
    }
    void nothingAndTooMuchAreRefused()
    {
        const Ready at;
        const QByteArray before = at.bytes();
        VERIFY_REFUSED(at.inbox.add(noteSaying("  \n ")), ErrorCode::EmptyNote);
        InboxNote long4 = noteSaying("x");
        long4.text = QString(4 * 1024 * 1024 + 1, QLatin1Char('x'));
        VERIFY_REFUSED(at.inbox.add(long4), ErrorCode::NoteTooLong);
        QCOMPARE(at.bytes(), before);
        long4.text.chop(1);
        VERIFY_OK(at.inbox.add(long4));
        QCOMPARE(at.inbox.read({&at.keys})->notes.first().text.size(), 4 * 1024 * 1024);
    }
};

LANAI_TEST(TstSealedInbox, tst_sealedinbox)
#include "tst_sealedinbox.moc"
