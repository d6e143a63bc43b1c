// The fourth job: a series from its start through a skip, a move, a decision and a lapse. What a person does in the
// window, a script does at the command line on a journal of its own; afterwards both say the same.
#include "tests/cli/program.h"
#include "tests/features/steps.h"
#include "tests/support/registry.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace lanai;
using namespace lanai::test;

namespace {

// Ids are made at random: they differ, and say nothing.
QJsonValue withoutIds(const QJsonValue &value)
{
    static const QRegularExpression id(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"));
    if (value.isString())
        return id.match(value.toString()).hasMatch() ? QJsonValue(QStringLiteral("id")) : value;
    if (value.isArray()) {
        QJsonArray all;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            all << withoutIds(one);
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        object.insert(key, withoutIds(object.value(key)));
    return object;
}

// The same journal twice: the window's, and one for the command line.
class TwoJournals
{
public:
    explicit TwoJournals(const QString &windows)
        : m_windows(windows)
        , m_scripts(m_program.path(QStringLiteral("script.lanai")))
    {
        m_program.set(QStringLiteral("LANAI_PASSPHRASE"), QStringLiteral("a test passphrase"));
        m_program.set(QStringLiteral("TZ"), QStringLiteral("Europe/Berlin"));
        if (!QFile::copy(windows, m_scripts))
            qFatal("the journal could not be copied");
    }
    void script(const QStringList &words, const char *today) const
    {
        const Ran ran = run(m_scripts, words, today);
        QVERIFY2(ran.status == 0, ran.err.constData());
    }
    // In what `series` and `upcoming` answer.
    void agreeOn(const char *today) const
    {
        for (const char *command : {"series", "upcoming"}) {
            const QStringList words{QString::fromLatin1(command), QStringLiteral("--json")};
            const QJsonObject windows = withoutIds(run(m_windows, words, today).json()).toObject();
            const QJsonObject scripts = withoutIds(run(m_scripts, words, today).json()).toObject();
            QVERIFY(!windows.isEmpty());
            QCOMPARE(QJsonDocument(windows).toJson(), QJsonDocument(scripts).toJson());
        }
    }
    [[nodiscard]] QString stateOn(const char *today) const
    {
        const QJsonArray series = run(m_windows, {QStringLiteral("series"), QStringLiteral("--json")}, today)
                                      .json()
                                      .value(QStringLiteral("series"))
                                      .toArray();
        return series.first().toObject().value(QStringLiteral("state")).toString();
    }

private:
    [[nodiscard]] Ran run(const QString &journal, const QStringList &words, const char *today) const
    {
        return m_program.run(
            QStringList{QStringLiteral("--journal"), journal, QStringLiteral("--today"), QString::fromLatin1(today)} +
            words);
    }

    Program m_program;
    QString m_windows;
    QString m_scripts;
};

QStringList lineOfWords(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

} // namespace

class TstALifeOfATerm : public QObject, private Scenarios
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { stage.reset(); }

    void theWindowAndTheCommandLineComeToTheSame()
    {
        given.anEmptyJournalAt("2026-11-19T07:30");
        given.alsoAPeer("Dana Whitfield");
        const TwoJournals both(stage->bench().journal->path());

        // It starts.
        when.iPress("Ctrl+3");
        when.iTabTo("New series");
        when.iPress("Return");
        then.iRead("New series of 1:1s");
        when.iTabTo("Purpose");
        when.iType("the platform");
        when.iPress("Return");
        then.iRead("The 1:1s with Dana are planned.");
        both.script(lineOfWords("series add Dana --every 2w --on thu --at 10:00 --minutes 30") +
                        QStringList{QStringLiteral("--purpose"), QStringLiteral("the platform")},
                    "2026-11-19");
        both.agreeOn("2026-11-19");

        // The second is skipped, the third moved to an hour later.
        when.iPress("Ctrl+3");
        when.iPress("Right");
        when.iPress("Right");
        when.iPress("S");
        when.iType("Release");
        when.iPress("Return");
        then.the1on1WithIs("Dana", "2026-12-03", MeetingState::Skipped);
        when.iPress("Right");
        when.iPress("M");
        when.iTabTo("At");
        when.iPress("Up");
        when.iPress("Return");
        then.iRead("The 1:1 with Dana is moved.");
        both.script(lineOfWords("meeting skip Dana 2026-12-03 --why Release"), "2026-11-19");
        both.script(lineOfWords("meeting move Dana 2026-12-17 --to") + QStringList{QStringLiteral("2026-12-17 11:00")},
                    "2026-11-19");
        both.agreeOn("2026-11-19");

        // Two weeks before its end it is renewed.
        when.iCloseTheWindow();
        given.itIs("2027-02-04T08:00");
        when.iOpenItAgain();
        when.iPress("Ctrl+3");
        then.iAmAt("Dana Whitfield");
        QCOMPARE(both.stateOn("2027-02-04"), QStringLiteral("due"));
        when.iPress("Return");
        then.iAmOn(PageId::Decision);
        when.iPress("Return");
        then.theTermWithEnds("Dana", "2027-05-18");
        both.script(lineOfWords("series decide Dana renew"), "2027-02-04");
        both.agreeOn("2027-02-04");

        // Then nobody decides.
        when.iCloseTheWindow();
        given.itIs("2027-05-20T08:00");
        when.iOpenItAgain();
        when.iPress("Ctrl+3");
        then.iRead("Lapsed");
        QCOMPARE(both.stateOn("2027-05-20"), QStringLiteral("lapsed"));
        both.agreeOn("2027-05-20");
    }
};

LANAI_TEST(TstALifeOfATerm, tst_alifeofaterm)
#include "tst_alifeofaterm.moc"
