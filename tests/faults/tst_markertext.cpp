// A word that stands in every field and is searched, printed and listed by every command, some of them killed half-way:
// it is nowhere on the disk outside what was exported, no temporary file of SQLite's is ever opened, and no socket but
// local ones.
#include "core/storage/connection.h"
#include "core/storage/scalar.h"
#include "tests/faults/everycommand.h"
#include "tests/faults/faultjournal.h"
#include "tests/faults/faultrow.h"
#include "tests/faults/traced.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include <QDirIterator>
#include <QProcess>
#include <sys/socket.h>

using namespace lanai;
using namespace lanai::test;

namespace {

// In both forms that programs keep words in, and as search engines fold them.
QList<QByteArray> needles()
{
    const QString word = QString::fromLatin1(markerWord);
    QList<QByteArray> all;
    for (const QString &form : {word, word.toLower()}) {
        all << form.toUtf8();
        all << QByteArray(reinterpret_cast<const char *>(form.utf16()), form.size() * qsizetype(sizeof(char16_t)));
    }
    return all;
}

// Files below the folder that hold the word, in their content or their name.
QStringList filesWithMarker(const QString &folder, int &looked)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray bytes = bytesOfFile(path) + path.toUtf8();
        ++looked;
        for (const QByteArray &needle : needles()) {
            if (bytes.contains(needle))
                found << path;
        }
    }
    return found;
}

class Story
{
public:
    Story()
        : m_out(FaultJournal::placeForFolder())
    {
        QFile theirs(m_out.filePath(QStringLiteral("theirs.ics")));
        if (theirs.open(QIODevice::WriteOnly))
            theirs.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a@x\r\nSUMMARY:1:1 Priya " +
                         QByteArray(markerWord) +
                         "\r\nDTSTART:20261126T140000Z\r\nDURATION:PT45M\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    const FaultJournal journal;
    QStringList opened;
    QSet<int> families;

    [[nodiscard]] Traced run(const QString &line, const Intrusion &intrusion = {})
    {
        QStringList words = QProcess::splitCommand(filledIn(line));
        words.replaceInStrings(QStringLiteral("\\n"), QStringLiteral("\n"));
        const Traced ran = runTraced(cli(words), journal.environment(), journal.folder(), intrusion);
        opened << ran.opened;
        families += ran.families;
        return ran;
    }

private:
    [[nodiscard]] QString filledIn(QString line) const
    {
        const auto put = [&line](const char *name, const QString &value) {
            line.replace(QLatin1StringView(name), value);
        };
        if (line.contains(u'$')) {
            put("$note", idsIn(QStringLiteral("entry")).value(FaultJournal::savedNotes().size()));
            put("$checkin", idsIn(QStringLiteral("checkin")).value(0));
            put("$promise2", idsIn(QStringLiteral("commitment")).value(1));
            put("$promise", idsIn(QStringLiteral("commitment")).value(0));
            put("$out", m_out.path());
        }
        return line;
    }
    // That the journal has by now, oldest first. What was killed is rolled back for it, as for the next command.
    [[nodiscard]] QStringList idsIn(const QString &table) const
    {
        const auto connection = Connection::open(journal.path(), journal.key(), Connection::Mode::ReadWrite);
        return connection ? textsOf(**connection, QStringLiteral("SELECT id FROM %1 ORDER BY pk").arg(table))
                                .value_or(QStringList())
                          : QStringList();
    }

    QTemporaryDir m_out;
};

} // namespace

class TstMarkerText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsNowhereOnTheDisk()
    {
        FaultRow row("marker text in every field, every command used, killed");
        FaultRow calls("strace of the command line: etilqs_* files and sockets that aren't local");
        Story story;
        int looked = 0;
        int killed = 0;
        int commands = 0;
        const QStringList lines = everyCommand();
        for (const QString &line : lines) {
            // Killed half-way first, where it writes; in the short run every fifth.
            if (isFullRun() || commands % 5 == 0) {
                const Traced cut = story.run(line, {isFullRun() ? 40 : 25, Intrusion::Kind::KillAfter, 0});
                killed += cut.isKilled() ? 1 : 0;
                QCOMPARE(filesWithMarker(story.journal.folder(), looked), QStringList());
            }
            const Traced ran = story.run(line);
            QVERIFY2(ran.status == 0, (line.toUtf8() + ": " + QByteArray::number(ran.status) + " by signal " +
                                       QByteArray::number(ran.signal) + " " + ran.err)
                                          .constData());
            ++commands;
            if (isFullRun())
                QCOMPARE(filesWithMarker(story.journal.folder(), looked), QStringList());
        }
        QCOMPARE(filesWithMarker(story.journal.folder(), looked), QStringList());
        row.reached(
            commands,
            QStringLiteral("%1 killed; 0 hits in %2 files looked through, UTF-8 and UTF-16").arg(killed).arg(looked));
        QVERIFY(killed > 0);
        QVERIFY(isInside(story.journal));
        QCOMPARE(story.opened.filter(QStringLiteral("etilqs")), QStringList());
        story.families.remove(AF_UNIX);
        QVERIFY(story.families.isEmpty());
        calls.reached(int(story.opened.size()), QStringLiteral("files opened; 0 of either"));
    }

private:
    // The word is in the journal, under its seal, or nothing was tested.
    static bool isInside(const FaultJournal &journal)
    {
        const auto connection = Connection::open(journal.path(), journal.key(), Connection::Mode::ReadOnly);
        if (!connection)
            return false;
        const auto bodies = textsOf(**connection, QStringLiteral("SELECT body FROM entry"));
        return bodies && !bodies->filter(QString::fromLatin1(markerWord)).isEmpty();
    }
};

LANAI_TEST(TstMarkerText, tst_markertext)
#include "tst_markertext.moc"
