#include "core/domain/capturereader.h"
#include "tests/support/days.h"
#include "tests/support/people.h"
#include "tests/support/registry.h"
#include <QRandomGenerator>

using namespace lanai;
using namespace lanai::test;

namespace {

const QStringList &everyone()
{
    static const QStringList names{QStringLiteral("Dana Whitfield"), QStringLiteral("Priya Raman"),
                                   QStringLiteral("Tomás Ortega"),   QStringLiteral("Ana Lima"),
                                   QStringLiteral("Ana Silva"),      QStringLiteral("Li Sun"),
                                   QStringLiteral("Mehmet Kaya"),    QStringLiteral("Jannik Berg")};
    return names;
}

QString nameOf(const Id &id)
{
    for (const QString &name : everyone()) {
        if (idOfPerson(name) == id)
            return name.startsWith(QLatin1StringView("Ana")) ? name : name.section(QLatin1Char(' '), 0, 0);
    }
    return {};
}

QString namesOf(const QList<Id> &ids)
{
    QStringList names;
    for (const Id &id : ids)
        names << nameOf(id);
    return names.join(QStringLiteral(" & "));
}

CaptureReader readerFor(QLocale::Language language)
{
    QList<PersonName> people;
    for (const QString &name : everyone())
        people << PersonName{idOfPerson(name), name, {}};
    return CaptureReader(people, QLocale(language));
}

// `about`: "Dana Whitfield; Priya Raman"
CaptureNote read(const QString &note, const QString &about, QLocale::Language language = QLocale::English)
{
    QList<Id> peers;
    for (const QString &name : about.split(QStringLiteral("; "), Qt::SkipEmptyParts))
        peers << idOfPerson(name);
    return readerFor(language).read(note, today(), peers);
}

// "commitment mine Dana by 2026-12-03?: send it | doubtful-date 3 Dec"; "nothing | no-text" where nothing is filed.
QString told(const CaptureMark &mark)
{
    QStringList head;
    if (mark.filedCount() > 0) {
        head << wordFor(mark.kind);
        if (mark.kind == CaptureKind::Commitment)
            head << wordFor(mark.side);
        if (!mark.recipients.isEmpty())
            head << namesOf(mark.recipients);
        if (mark.due.isValid())
            head << QStringLiteral("by ") + mark.due.toString(Qt::ISODate) +
                        (mark.dueDoubtful ? QStringLiteral("?") : QString());
        if (mark.comesRound.isSet())
            head << QStringLiteral("on ") + mark.comesRound.toText();
    }
    QString all = mark.filedCount() > 0 ? head.join(QLatin1Char(' ')) + QStringLiteral(": ") + mark.text
                                        : QStringLiteral("nothing");
    for (const CaptureProblem &problem : mark.problems) {
        all += QStringLiteral(" | ") + wordFor(problem.reason);
        if (!problem.words.isEmpty())
            all += QLatin1Char(' ') + problem.words;
        if (!problem.candidates.isEmpty())
            all += QStringLiteral(" = ") + namesOf(problem.candidates);
    }
    return all;
}

void addRows(std::initializer_list<std::array<const char *, 3>> rows)
{
    QTest::addColumn<QString>("about");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    for (const auto &[about, line, expected] : rows) {
        QTest::addRow("%s, of %s", line, *about == '\0' ? "nobody" : about)
            << QString::fromUtf8(about) << QString::fromUtf8(line) << QString::fromUtf8(expected);
    }
}

void compareRow()
{
    QFETCH(const QString, about);
    QFETCH(const QString, line);
    QFETCH(const QString, expected);
    const CaptureNote note = read(line, about);
    QCOMPARE(note.marks.size(), 1);
    QCOMPARE(told(note.marks.first()), expected);
    QVERIFY(note.filedCount() > 0 || note.marks.first().recipients.isEmpty());
}

const char *const aboutDana = "Dana Whitfield";
const char *const aboutDanaAndPriya = "Dana Whitfield; Priya Raman";

} // namespace

class TstCaptureReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theExamplesOfTheDesignAreFiled_data()
    {
        addRows({
            {aboutDana, ">> me by Fri: send the split", "commitment mine Dana by 2026-11-20: send the split"},
            {aboutDana, ">> me by 3 Dec: send the pricing draft",
             "commitment mine Dana by 2026-12-03: send the pricing draft"},
            {aboutDana, ">> Dana by 3 Dec: on-call cost", "commitment theirs Dana by 2026-12-03: on-call cost"},
            {aboutDana, ">> Dana: intro to the vendor", "commitment theirs Dana: intro to the vendor"},
            {aboutDana, "++ daughter Mia plays cello, recital 12 Dec",
             "fact Dana on --12-12: daughter Mia plays cello, recital 12 Dec"},
            {aboutDana, "?? how do you run calibration across regions",
             "ask: how do you run calibration across regions"},
            {aboutDana, "!! wants the number first, then the story",
             "insight Dana: wants the number first, then the story"},
            {aboutDana, "-> revisit the hiring plan", "agenda-item Dana: revisit the hiring plan"},
            {aboutDana, ">> me to Priya by Fri: the list", "commitment mine Priya by 2026-11-20: the list"},
            {"", ">> me to Priya by Fri: the list", "commitment mine Priya by 2026-11-20: the list"},
            {"", "++ Priya: runs marathons", "fact Priya: runs marathons"},
            {"", "-> Dana: the hiring plan", "agenda-item Dana: the hiring plan"},
            {aboutDana, ">> Dana & Priya by Fri: numbers", "commitment theirs Dana & Priya by 2026-11-20: numbers"},
        });
    }
    void theExamplesOfTheDesignAreFiled() { compareRow(); }

    void headsAreRead_data()
    {
        addRows({
            {aboutDana, ">>me by Fri:send", "commitment mine Dana by 2026-11-20: send"},
            {aboutDana, ">> ME BY FRI: send", "commitment mine Dana by 2026-11-20: send"},
            {aboutDana, ">> Me: send", "commitment mine Dana: send"},
            {aboutDana, ">> me Fri: send", "commitment mine Dana by 2026-11-20: send"},
            {aboutDana, ">> me in 2 weeks: send", "commitment mine Dana by 2026-12-03: send"},
            {aboutDana, ">> me the 3rd of Dec: send", "commitment mine Dana by 2026-12-03: send"},
            {aboutDana, ">> Dana end of month: send", "commitment theirs Dana by 2026-11-30: send"},
            {aboutDana, ">> Dana Fri 20 Nov: send", "commitment theirs Dana by 2026-11-20: send"},
            {aboutDana, ">> Dana, Fri: send", "commitment theirs Dana by 2026-11-20: send"},
            {aboutDana, ">> me to Priya tomorrow: send", "commitment mine Priya by 2026-11-20: send"},
            {aboutDana, ">> me to Priya & Tomas: send", "commitment mine Priya & Tomás: send"},
            {aboutDana, ">> Priya to me by Fri: send", "commitment theirs Priya by 2026-11-20: send"},
            {aboutDana, ">> Dana, Priya and tomas: send", "commitment theirs Dana & Priya & Tomás: send"},
            {aboutDana, ">> Dana and Dana W: send", "commitment theirs Dana: send"},
            {aboutDana, ">> @Priya by Fri: send", "commitment theirs Priya by 2026-11-20: send"},
            {aboutDana, ">> dana by fri: a: b", "commitment theirs Dana by 2026-11-20: a: b"},
            {aboutDana, "＞＞ me by Fri：send", "commitment mine Dana by 2026-11-20: send"},
            {aboutDana, "＋＋ Priya： runs", "fact Priya: runs"},
            {aboutDana, "- [ ] >> me by Fri: send", "commitment mine Dana by 2026-11-20: send"},
            // A date's word is a name only where somebody is called so.
            {aboutDana, ">> Li Sun: send", "commitment theirs Li: send"},
            {aboutDana, ">> Li Sun Fri: send", "commitment theirs Li by 2026-11-20: send"},
            {aboutDana, ">> Li Fri: send", "commitment theirs Li by 2026-11-20: send"},
            {aboutDana, ">> Jan: send", "commitment theirs Jannik: send"},
            {aboutDana, ">> Jan 3 Dec: send", "commitment theirs Jannik by 2026-12-03: send"},
            {aboutDana, "-> Priya and Tomás: offsite", "agenda-item Priya & Tomás: offsite"},
            {aboutDana, "!! Priya: needs time", "insight Priya: needs time"},
            {aboutDanaAndPriya, ">> me to Dana: send", "commitment mine Dana: send"},
            {aboutDanaAndPriya, ">> Priya: send", "commitment theirs Priya: send"},
            {"Ana Silva", ">> Ana by Fri: send", "commitment theirs Ana Silva by 2026-11-20: send"},
            {"Ana Silva", "++ Ana: swims", "fact Ana Silva: swims"},
        });
    }
    void headsAreRead() { compareRow(); }

    void whatIsNoHeadIsText_data()
    {
        addRows({
            {aboutDana, "++ see https://example.org: good", "fact Dana: see https://example.org: good"},
            {aboutDana, "++ Mia: plays cello", "fact Dana: Mia: plays cello"},
            {aboutDana, "-> 10:30 is too early", "agenda-item Dana: 10:30 is too early"},
            {aboutDana, "-> Priya by Fri: x", "agenda-item Dana: Priya by Fri: x"},
            {aboutDana, "-> me: x", "agenda-item Dana: me: x"},
            {aboutDana, "-> me & Priya: x", "agenda-item Dana: me & Priya: x"},
            {aboutDana, "++ Priya & Zed: x", "fact Dana: Priya & Zed: x"},
            {aboutDana, "!! Priya &: x", "insight Dana: Priya &: x"},
            {aboutDana, "!! : x", "insight Dana: : x"},
            {aboutDana, "?? Priya: how do you say no", "ask: Priya: how do you say no"},
            {aboutDana, "-> by Fri: x", "agenda-item Dana: by Fri: x"},
            {aboutDana, ">> me: by Fri send", "commitment mine Dana: by Fri send"}, // a date after the colon is text
            {aboutDana, "-> hiring plan on 3 Dec", "agenda-item Dana: hiring plan on 3 Dec"},
            {aboutDana, "!! calm until 12 Dec", "insight Dana: calm until 12 Dec"},
            {aboutDana, "++ ++ a", "fact Dana: ++ a"}, // two marks: the first
            {aboutDana, "!! sharp ?? really", "insight Dana: sharp ?? really"},
            {aboutDana, ">> me: send >> Dana: wait", "commitment mine Dana: send >> Dana: wait"},
        });
    }
    void whatIsNoHeadIsText() { compareRow(); }

    void whatIsNotReadFilesNothingAndIsShown_data()
    {
        addRows({
            {aboutDana, ">>", "nothing | no-text"},
            {aboutDana, "++   ", "nothing | no-text"},
            {aboutDana, "??", "nothing | no-text"},
            {aboutDana, "!!\t", "nothing | no-text"},
            {aboutDana, "->", "nothing | no-text"},
            {aboutDana, ">> me by Fri:", "nothing | no-text"},
            {aboutDana, ">> me by Fri", "nothing | no-colon me by Fri"},
            {aboutDana, ">> Dana", "nothing | no-colon Dana"},
            {aboutDana, ">> me by Fri send without colon",
             "nothing | unreadable-date Fri send without colon | no-colon me by Fri send without colon"},
            {aboutDana, "++ Priya:", "nothing | no-text"},
            {aboutDana, ">> send the draft", "nothing | unknown-name send the draft"},
            {aboutDana, ">> call about all of the pricing: now",
             "nothing | head-not-read call about all of the pricing"},
            {aboutDana, ">> : send", "nothing | head-not-read"},
            {aboutDana, ">> by Fri: send", "nothing | head-not-read by Fri"},
            {aboutDana, ">> Fri: send", "nothing | unknown-name Fri"},
            {aboutDana, ">> Zed: send", "nothing | unknown-name Zed"},
            {aboutDana, ">> Zed by Fri: send", "nothing | unknown-name Zed"},
            {aboutDana, ">> Zed Fri: send", "nothing | unknown-name Zed"},
            {aboutDana, ">> Dana & Zed: send", "nothing | unknown-name Zed"},
            {aboutDana, ">> Dana &: send", "nothing | head-not-read Dana &"},
            {aboutDana, ">> me & Dana: send", "nothing | head-not-read me & Dana"},
            {aboutDana, ">> Dana & me: send", "nothing | head-not-read Dana & me"},
            {aboutDana, ">> me to: send", "nothing | head-not-read me to"},
            {aboutDana, ">> me to Zed: send", "nothing | unknown-name Zed"},
            {aboutDana, ">> Dana to Priya: send", "nothing | unknown-name Dana to Priya"},
            {aboutDana, ">> Dana asap: send", "nothing | unknown-name Dana asap"},
            {aboutDana, ">> Ana by Fri: send", "nothing | ambiguous-name Ana = Ana Lima & Ana Silva"},
            {aboutDana, ">> Dana & Ana: send", "nothing | ambiguous-name Ana = Ana Lima & Ana Silva"},
            {aboutDana, "++ Ana: swims", "nothing | ambiguous-name Ana = Ana Lima & Ana Silva"},
            {"Ana Lima; Ana Silva", "-> Ana: offsite", "nothing | ambiguous-name Ana = Ana Lima & Ana Silva"},
            {"", ">> me by Fri: send", "nothing | nobody-to-file-with"},
            {"", "++ plays cello", "nothing | nobody-to-file-with"},
            {"", "!! wants numbers", "nothing | nobody-to-file-with"},
            {"", "-> Zed: hiring", "nothing | nobody-to-file-with"},
        });
    }
    void whatIsNotReadFilesNothingAndIsShown() { compareRow(); }

    void whatIsDoubtfulIsFiledAndShown_data()
    {
        addRows({
            {aboutDana, ">> me by 3/12: send", "commitment mine Dana: send | unreadable-date 3/12"},
            {aboutDana, ">> me 3/12: send", "commitment mine Dana: send | unreadable-date 3/12"},
            {aboutDana, ">> Dana by Fri 3 Dec: send", "commitment theirs Dana: send | unreadable-date Fri 3 Dec"},
            {aboutDana, ">> Dana Fri 3 Dec: send", "commitment theirs Dana: send | unreadable-date Fri 3 Dec"},
            {aboutDana, ">> me by whenever: send", "commitment mine Dana: send | unreadable-date whenever"},
            {aboutDana, ">> me by: send", "commitment mine Dana: send | unreadable-date by"},
            {aboutDana, ">> me by 31 Nov: send", "commitment mine Dana: send | unreadable-date 31 Nov"},
            {aboutDana, ">> me by 10:30: send", "commitment mine Dana: 30: send | unreadable-date 10"},
            {aboutDana, ">> me by 29 Feb: send", "commitment mine Dana by 2028-02-29?: send | doubtful-date 29 Feb"},
            {aboutDana, ">> me by 2026-11-18: send",
             "commitment mine Dana by 2026-11-18?: send | doubtful-date 2026-11-18"},
            {aboutDana, ">> me by 19 Nov: send", "commitment mine Dana by 2027-11-19?: send | doubtful-date 19 Nov"},
            {aboutDana, "++ recital Fri 12 Dec", "fact Dana: recital Fri 12 Dec | unreadable-date Fri 12 Dec"},
            {aboutDana, "++ recital 3/12", "fact Dana: recital 3/12 | unreadable-date 3/12"},
            {aboutDanaAndPriya, "++ both ski", "fact Dana: both ski | first-peer-assumed"},
            {aboutDanaAndPriya, ">> me: send", "commitment mine Dana: send | first-peer-assumed"},
            {aboutDanaAndPriya, "?? how", "ask: how"},
        });
    }
    void whatIsDoubtfulIsFiledAndShown() { compareRow(); }

    void theWholeNoteOfThePictureIsFiled()
    {
        const QString note = QStringLiteral("## Where we are\n"
                                            "Theo’s recital went well.\n"
                                            "++ Theo is second chair in the school orchestra now\n\n"
                                            "## Q1 roadmap cut line\n"
                                            "She is for moving **self-serve SSO** below it.\n"
                                            ">> me by Fri: send the support ticket split by team\n"
                                            ">> Dana by 3 Dec: on-call cost per item, rough is fine\n\n"
                                            "## Incident template\n"
                                            "?? How do you tell a team no, twice?\n\n"
                                            "++ Takes hard feedback better on a walk than on video");
        const CaptureNote captured = read(note, QStringLiteral("Dana Whitfield"));
        QStringList all;
        for (const CaptureMark &mark : captured.marks)
            all << told(mark);
        QCOMPARE(all, (QStringList{
                          QStringLiteral("fact Dana: Theo is second chair in the school orchestra now"),
                          QStringLiteral("commitment mine Dana by 2026-11-20: send the support ticket split by team"),
                          QStringLiteral("commitment theirs Dana by 2026-12-03: on-call cost per item, rough is fine"),
                          QStringLiteral("ask: How do you tell a team no, twice?"),
                          QStringLiteral("fact Dana: Takes hard feedback better on a walk than on video"),
                      }));
        QCOMPARE(captured.filedCount(), 5);
        QCOMPARE(captured.marks.at(1).line, 6);
        QCOMPARE(captured.marks.at(1).source, QStringLiteral(">> me by Fri: send the support ticket split by team"));
    }

    void rangesPointAtTheirWordsInTheNote()
    {
        const QString note =
            QStringLiteral("Hi 🎻\r\n- >> me to Tomás & Priya by 3 Dec : send it \r\n++ recital 12 Dec\r\n");
        const CaptureNote captured = read(note, QStringLiteral("Dana Whitfield"));
        const CaptureMark &mark = captured.marks.at(0);
        const auto words = [&note](TextRange range) { return range.in(note).toString(); };
        QCOMPARE(words(mark.lineRange), QStringLiteral("- >> me to Tomás & Priya by 3 Dec : send it "));
        QCOMPARE(words(mark.markRange), QStringLiteral(">>"));
        QCOMPARE(words(mark.headRange), QStringLiteral("me to Tomás & Priya by 3 Dec"));
        QCOMPARE(mark.nameRanges.size(), 2);
        QCOMPARE(words(mark.nameRanges.at(0)), QStringLiteral("Tomás"));
        QCOMPARE(words(mark.nameRanges.at(1)), QStringLiteral("Priya"));
        QCOMPARE(words(mark.dateRange), QStringLiteral("3 Dec"));
        QCOMPARE(words(mark.textRange), QStringLiteral("send it"));
        QCOMPARE(mark.text, QStringLiteral("send it"));
        QCOMPARE(words(captured.marks.at(1).dateRange), QStringLiteral("12 Dec"));
        QCOMPARE(captured.marks.at(1).line, 2);
    }

    void filedTextsCarryNoCarriageReturn()
    {
        const CaptureNote captured = read(QStringLiteral("++ a\r\n++ b\r?? c\r\n"), QStringLiteral("Dana Whitfield"));
        QCOMPARE(captured.marks.size(), 3);
        for (const CaptureMark &mark : captured.marks)
            QVERIFY(!mark.text.contains(u'\r') && !mark.source.contains(u'\r'));
    }

    void theSameLineTwiceFilesTwoThings()
    {
        QCOMPARE(read(QStringLiteral("++ a\n++ a"), QStringLiteral("Dana Whitfield")).filedCount(), 2);
    }
    void severalRecipientsFileOneEach()
    {
        QCOMPARE(read(QStringLiteral(">> Dana, Priya & Tomás: x"), QString()).filedCount(), 3);
    }

    void whoWasThereMakesTheNoteTheirs()
    {
        const CaptureNote captured =
            read(QStringLiteral("walked with @Priya to the station\n++ runs\n@Tomás will hate this"), QString());
        QCOMPARE(told(captured.marks.first()), QStringLiteral("fact Priya: runs"));
        QCOMPARE(captured.peers,
                 (QList<EntryPeer>{{idOfPerson(QStringLiteral("Priya Raman")), EntryRole::Present},
                                   {idOfPerson(QStringLiteral("Tomás Ortega")), EntryRole::Mentioned}}));
    }
    void eachPeerHasOnePartInTheNote()
    {
        const CaptureNote captured =
            read(QStringLiteral("@Priya and @Dana, with @Priya\n++ runs"), QStringLiteral("Dana Whitfield"));
        QCOMPARE(captured.peers, (QList<EntryPeer>{{idOfPerson(QStringLiteral("Dana Whitfield")), EntryRole::About},
                                                   {idOfPerson(QStringLiteral("Priya Raman")), EntryRole::Present}}));
        QCOMPARE(captured.mentions.size(), 3);
        QCOMPARE(told(captured.marks.first()), QStringLiteral("fact Dana: runs | first-peer-assumed"));
    }
    void codeAndQuotedMailMentionNobody()
    {
        const CaptureNote captured =
            read(QStringLiteral("> with @Priya\n```\n@Priya\n```\n\n    @Priya"), QStringLiteral("Dana Whitfield"));
        QVERIFY(captured.mentions.isEmpty());
    }

    void germanHeadsAreReadInAGermanInterface()
    {
        const auto first = [](const char *line, QLocale::Language language) {
            return told(read(QString::fromUtf8(line), QStringLiteral("Dana Whitfield"), language).marks.first());
        };
        const QString filed = QStringLiteral("commitment theirs Dana & Priya by 2026-11-24: Zahlen");
        QCOMPARE(first(">> Dana und Priya bis nächsten Di: Zahlen", QLocale::German), filed);
        QCOMPARE(first(">> Dana und Priya nächsten Di: Zahlen", QLocale::German), filed);
        QCOMPARE(first(">> Dana and Priya by next Tue: Zahlen", QLocale::German), filed);
        QCOMPARE(first(">> Dana und Priya bis nächsten Di: Zahlen", QLocale::English).left(7),
                 QStringLiteral("nothing"));
        QCOMPARE(first(">> me bis zum 3. Dez: x", QLocale::German),
                 QStringLiteral("commitment mine Dana by 2026-12-03: x"));
    }

    void aWeekdayIsNotTheBeginningOfAName()
    {
        const Id friedman = newId(1);
        const CaptureReader reader({{friedman, QStringLiteral("Dana Friedman"), {}}}, QLocale(QLocale::English));
        const CaptureMark due = reader.read(QStringLiteral(">> Dana Fri: x"), today(), {}).marks.first();
        QCOMPARE(due.recipients, QList<Id>{friedman});
        QCOMPARE(due.due, QDate(2026, 11, 20));
        const CaptureMark unread = reader.read(QStringLiteral(">> Dana Fri 5 Dec: x"), today(), {}).marks.first();
        QCOMPARE(unread.recipients, QList<Id>{friedman});
        QVERIFY(unread.due.isNull());
        QCOMPARE(unread.problems.first().words, QStringLiteral("Fri 5 Dec"));
    }

    void anEmptyNoteSaysNothing()
    {
        const CaptureNote captured = read(QString(), QString());
        QVERIFY(captured.marks.isEmpty() && captured.mentions.isEmpty() && captured.peers.isEmpty());
    }

    void everyRangeLiesInTheNoteAndInOrder()
    {
        const QStringList pieces =
            QString::fromUtf8(">>|++|??|!!|->|＞＞|：|:|\n|\r\n|\r| |  |\t|- |1. |[ ] |> |```|~~~|`|\\|@|"
                              "with |me|to|by|Dana|Priya|Ana|Zed|&|,|and|Fri|3|Dec|12|3/12|next|in|"
                              "weeks|end of month|29 Feb|2026-12-03|é|🎻|\u0301|#|'s|.")
                .split(QLatin1Char('|'));
        QRandomGenerator random(19);
        const CaptureReader reader = readerFor(QLocale::German);
        for (int round = 0; round < 4'000; ++round) {
            QString note;
            for (int i = random.bounded(30); i > 0; --i)
                note += pieces.at(random.bounded(int(pieces.size())));
            if (round % 7 == 0)
                note += QChar(0xd83c); // half a character
            checkRanges(reader.read(note, today(), {idOfPerson(QStringLiteral("Dana Whitfield"))}), note);
        }
    }

private:
    static void checkRanges(const CaptureNote &captured, const QString &note)
    {
        const auto inside = [](TextRange range, TextRange whole) {
            return range.isEmpty() || (range.start >= whole.start && range.end() <= whole.end());
        };
        const TextRange all{0, note.size()};
        int line = -1;
        for (const CaptureMark &mark : captured.marks) {
            QVERIFY2(mark.line > line, qPrintable(note));
            line = mark.line;
            QVERIFY(inside(mark.lineRange, all) && inside(mark.markRange, mark.lineRange));
            QVERIFY(inside(mark.headRange, mark.lineRange) && inside(mark.textRange, mark.lineRange));
            QVERIFY(mark.headRange.isEmpty() || mark.headRange.start >= mark.markRange.end());
            QVERIFY(mark.textRange.isEmpty() ||
                    mark.textRange.start >= std::max(mark.headRange.end(), mark.markRange.end()));
            const TextRange dated = mark.kind == CaptureKind::Fact ? mark.textRange : mark.headRange;
            QVERIFY(inside(mark.dateRange, dated));
            for (const TextRange &name : mark.nameRanges)
                QVERIFY(inside(name, mark.headRange));
            for (const CaptureProblem &problem : mark.problems)
                QVERIFY(inside(problem.range, mark.lineRange));
            QCOMPARE(mark.text, mark.textRange.in(note).toString());
            QVERIFY(mark.filedCount() == 0 || !mark.text.isEmpty());
            QCOMPARE(mark.source, mark.lineRange.in(note).toString());
        }
        qsizetype end = 0;
        for (const Mention &mention : captured.mentions) {
            QVERIFY(mention.range.start >= end && mention.range.end() <= note.size());
            QCOMPARE(note.at(mention.range.start), QLatin1Char('@'));
            end = mention.range.end();
        }
    }
};

LANAI_TEST(TstCaptureReader, tst_capturereader)
#include "tst_capturereader.moc"
