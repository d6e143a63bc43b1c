#include "tests/support/registry.h"
#include "ui/parts/words.h"

using namespace lanai;

namespace {

// Every value has a word of its own.
template<class E>
void compareAll(const QStringList &words, QString (*name)(E))
{
    QStringList said;
    for (const auto &entry : EnumWords<E>::words)
        said << name(entry.value);
    QCOMPARE(said, words);
    QCOMPARE(QSet<QString>(said.cbegin(), said.cend()).size(), said.size());
}

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u'|');
}

} // namespace

class TstWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void peopleAreCalledAsTheDomainDoes()
    {
        compareAll<Interdependence>(list("Strong|Moderate|Light"), &Words::name);
        compareAll<Interdependence>(list("Strong interdependence|Moderate interdependence|Light interdependence"),
                                    &Words::sentence);
        compareAll<Standing>(list("Current|Former|Dormant"), &Words::name);
        compareAll<FactCategory>(list("Family|Interests|Music|Food|Travel|Milestone|Way of working|Other"),
                                 &Words::name);
        compareAll<InsightFacet>(list("What they value|How they think|How they communicate|What strains them"),
                                 &Words::name);
    }
    void notesAndPromisesAreCalledAsTheDomainDoes()
    {
        compareAll<EntryKind>(
            list("1:1|Conversation|Ritual|Insight|Conflict|Feedback given|Feedback received|Kudos|Note"), &Words::name);
        compareAll<Privacy>(list("May go on paper|Private|Sealed"), &Words::name);
        compareAll<CommitmentState>(list("Open|Kept|Dropped"), &Words::name);
    }
    void meetingsAreCalledAsTheDomainDoes()
    {
        compareAll<MeetingMode>(list("In person|Video|Phone"), &Words::name);
        compareAll<MeetingState>(list("Planned|Held|Skipped"), &Words::name);
        compareAll<IntentionResult>(list("Not said|Did it|Partly|Forgot"), &Words::name);
        compareAll<TrustHabit>(list("Listening|Open-mindedness|Vulnerability"), &Words::name);
        compareAll<AgendaSource>(list("|Carried over|Staff preview|Commitment|Fact|Ask"), &Words::name);
        compareAll<RememberKind>(list("Pinned last time|Comes round|I owe|Owed to me|Carried over|Open ask|Ask about|"
                                      "Last outcome|From the last note"),
                                 &Words::name);
        QCOMPARE(Words::trustLevel(2), QStringLiteral("Level 2"));
    }
    void staffItemsAreCalledAsTheDomainDoes()
    {
        compareAll<Reaction>(list("supports|supports with a change|has concerns|opposes|unclear"), &Words::name);
        compareAll<ItemSought>(list("Decide|Discuss|Inform"), &Words::name);
        compareAll<ItemOutcome>(list("Not yet said|Decided as sought|Decided otherwise|Deferred|Withdrawn"),
                                &Words::name);
    }
    void decisionsAreCalledAsTheDomainDoes()
    {
        compareAll<TermDecision>(list("Not decided|Renewed|Changed|Paused|Ended"), &Words::name);
        compareAll<TermDecision>(list("|Renew|Change|Pause|End"), &Words::verb);
    }
    void rhythmsAreSaidShortAndInFull_data()
    {
        QTest::addColumn<Rhythm>("rhythm");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("full");
        const auto row = [](const Rhythm &rhythm, const char *brief, const char *full) {
            QTest::newRow(full) << rhythm << QString::fromLatin1(brief) << QString::fromLatin1(full);
        };
        row(Rhythm::everyWeeks(1, Qt::Thursday), "Weekly", "Weekly, Thursday");
        row(Rhythm::everyWeeks(2, Qt::Tuesday), "Every 2 weeks", "Every 2 weeks, Tuesday");
        row(Rhythm::everyWeeks(12, Qt::Monday), "Every 12 weeks", "Every 12 weeks, Monday");
        row(Rhythm::monthly(1, Qt::Thursday), "Monthly", "Monthly, 1st Thursday");
        row(Rhythm::monthly(2, Qt::Friday), "Monthly", "Monthly, 2nd Friday");
        row(Rhythm::monthly(3, Qt::Friday), "Monthly", "Monthly, 3rd Friday");
        row(Rhythm::monthly(lastOrdinal, Qt::Friday), "Monthly", "Monthly, last Friday");
        row(Rhythm::quarterly(4, Qt::Wednesday), "Quarterly", "Quarterly, 4th Wednesday");
    }
    void rhythmsAreSaidShortAndInFull()
    {
        QFETCH(Rhythm, rhythm);
        QTEST(Words::name(rhythm), "brief");
        QTEST(Words::sentence(rhythm), "full");
    }
    void namesAreListedAsTheLanguageDoes()
    {
        QCOMPARE(Words::list({}), QString());
        QCOMPARE(Words::list({QStringLiteral("Dana")}), QStringLiteral("Dana"));
        QCOMPARE(Words::list(list("Dana|Priya")), QStringLiteral("Dana and Priya"));
        QCOMPARE(Words::list(list("Dana|Priya|Marcus")), QStringLiteral("Dana, Priya and Marcus"));
    }
};

LANAI_TEST(TstWords, tst_words)
#include "tst_words.moc"
