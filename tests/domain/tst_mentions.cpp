#include "core/domain/mentions.h"
#include "tests/support/people.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

const QString namesToMention = QStringLiteral("Dana Whitfield; Priya Raman; Jan van der Berg; Ana Lima; Ana Silva; "
                                              "Mehmet Kaya; Sean O’Brien");

// "+Priya" was there, "Dana" is spoken of, "?Ana" is ambiguous.
QString told(const QString &line, const QString &about = {})
{
    const PeopleByName byName(people(namesToMention));
    QStringList all;
    const QList<Id> notePeers = about.isEmpty() ? QList<Id>() : QList<Id>{idOfPerson(about)};
    for (const Mention &mention :
         mentionsIn(line, {0, line.size()}, NoteNames(byName, notePeers), {QStringLiteral("und")})) {
        const QString sign = mention.role == EntryRole::Present ? QStringLiteral("+") : QString();
        const QString name = mention.peerId.isNull() ? QStringLiteral("?") + QString::number(mention.candidates.size())
                                                     : byName.nameOf(mention.peerId);
        all << sign + mention.range.in(line).toString() + QLatin1Char('=') + name;
    }
    return all.join(QStringLiteral("; "));
}

} // namespace

class TstMentions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoIsSpokenOfAndWhoWasThere_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *line, const char *expected) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(expected);
        };
        row("walked with @Priya to the station", "+@Priya=Priya Raman");
        row("@Priya will hate this", "@Priya=Priya Raman");
        row("With @priya", "+@priya=Priya Raman");
        row("with  \t@Priya", "+@Priya=Priya Raman");
        row("without @Priya", "@Priya=Priya Raman");
        row("with Dana and @Priya", "@Priya=Priya Raman");
        row("with@Priya", "");
        row("(with @Priya)", "+@Priya=Priya Raman");
        row("unknown @Zed is text", "");
        row("@Pri is a prefix", "@Pri=Priya Raman");
        row("@me is nobody", "");
        row("@", "");
        row("@ Priya", "");
        row("@@Priya", "");
        // Names of several words.
        row("@Ana Lima said", "@Ana Lima=Ana Lima");
        row("@Jan van der Berg said", "@Jan van der Berg=Jan van der Berg");
        row("@Priya Dana said", "@Priya=Priya Raman");
        row("@Priya  Raman", "@Priya=Priya Raman");
        row("@Priya's plan", "@Priya=Priya Raman");
        row("@Ana Lima’s plan", "@Ana Lima=Ana Lima");
        row("@O'Brien’s plan", "@O'Brien=Sean O’Brien");
        row("@Priya. Then @Dana, \"@Dana\"", "@Priya=Priya Raman; @Dana=Dana Whitfield; @Dana=Dana Whitfield");
        row("@Priya- she", "@Priya=Priya Raman");
        // Ambiguous ones settle nothing.
        row("with @Ana", "+@Ana=?2");
        // Joined names share their "with".
        row("with @Priya and @Dana", "+@Priya=Priya Raman; +@Dana=Dana Whitfield");
        row("with @Priya, @Dana & @Mehmet", "+@Priya=Priya Raman; +@Dana=Dana Whitfield; +@Mehmet=Mehmet Kaya");
        row("with @Priya, and @Dana", "+@Priya=Priya Raman; +@Dana=Dana Whitfield");
        row("with @Priya und @Dana", "+@Priya=Priya Raman; +@Dana=Dana Whitfield");
        row("with @Zed and @Dana", "+@Dana=Dana Whitfield");
        row("with @Priya about @Dana", "+@Priya=Priya Raman; @Dana=Dana Whitfield");
        row("with @Priya @Dana", "+@Priya=Priya Raman; @Dana=Dana Whitfield");
        row("@Priya and @Dana", "@Priya=Priya Raman; @Dana=Dana Whitfield");
        // Addresses, escapes and code.
        row("mail dana@priya.org", "");
        row("mail @priya.org", "");
        row("@dana@priya", "");
        row("https://example.org/@priya", "");
        row("\\@Priya", "");
        row("`@Priya` and ``with ` @Priya`` @Dana", "@Dana=Dana Whitfield");
        row("` @Priya", "@Priya=Priya Raman");
        row("`` @Priya ` @Dana `", "@Priya=Priya Raman");
    }
    void whoIsSpokenOfAndWhoWasThere()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, expected);
        QCOMPARE(told(line), expected);
    }
    void inANoteAboutOneAnaAnaIsThatOne()
    {
        QCOMPARE(told(QStringLiteral("with @Ana"), QStringLiteral("Ana Silva")), QStringLiteral("+@Ana=Ana Silva"));
    }
};

LANAI_TEST(TstMentions, tst_mentions)
#include "tst_mentions.moc"
