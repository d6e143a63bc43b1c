#include "core/domain/practicesuggestions.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// Two practices of each habit: l1 l2 (listening), o1 o2 (open-mindedness), v1 v2 (vulnerability).
QList<Practice> habits()
{
    QList<Practice> practices;
    for (const char *name : {"l1", "l2", "o1", "o2", "v1", "v2"}) {
        Practice practice;
        practice.id = idOf(name);
        practice.text = QString::fromLatin1(name);
        practice.habit = name[0] == 'l'   ? TrustHabit::Listening
                         : name[0] == 'o' ? TrustHabit::OpenMindedness
                                          : TrustHabit::Vulnerability;
        practices << practice;
    }
    return practices;
}

} // namespace

class TstPracticesuggestions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHabitPractisedLongestAgoGoesFirst_data()
    {
        QTest::addColumn<QString>("used"); // "l1 2026-11-01, …"
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *used, const char *order, const char *why) {
            QTest::newRow(name) << QString::fromLatin1(used) << QString::fromLatin1(order) << QString::fromLatin1(why);
        };
        row("nothing yet", "", "l1 l2 o1 o2 v1 v2", "habit-not-yet");
        row("one habit once", "l1 2026-11-01", "o1 o2 v1 v2 l2 l1", "habit-not-yet");
        row("all habits", "l1 2026-11-01, o1 2026-10-01, v2 2026-09-01", "v1 v2 o2 o1 l2 l1", "habit-longest");
        row("both of a habit: the later day counts", "l1 2026-09-01, l2 2026-11-01, o1 2026-10-01, v1 2026-10-15",
            "o2 o1 v2 v1 l1 l2", "habit-longest");
        row("what is unknown counts for nothing", "x9 2026-11-01", "l1 l2 o1 o2 v1 v2", "habit-not-yet");
    }
    void theHabitPractisedLongestAgoGoesFirst()
    {
        QFETCH(QString, used);
        QHash<Id, QDate> lastUsed;
        for (const QString &one : used.split(QStringLiteral(", "), Qt::SkipEmptyParts))
            lastUsed.insert(idOf(one.section(u' ', 0, 0).toLatin1().constData()),
                            QDate::fromString(one.section(u' ', 1), Qt::ISODate));
        const QList<PracticeSuggestion> found = practiceSuggestions(habits(), lastUsed);
        QStringList order;
        for (const PracticeSuggestion &suggestion : found)
            order << suggestion.practice.text;
        QTEST(order.join(u' '), "order");
        QTEST(QString(wordFor(found.first().why)), "why");
    }
    void withoutPracticesThereIsNothingToSuggest() { QVERIFY(practiceSuggestions({}, {}).isEmpty()); }
};

LANAI_TEST(TstPracticesuggestions, tst_practicesuggestions)
#include "tst_practicesuggestions.moc"
