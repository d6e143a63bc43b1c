#include "core/domain/names.h"
#include "tests/support/people.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

QList<Id> ids(const QString &names)
{
    QList<Id> all;
    for (const PersonName &one : people(names))
        all << one.id;
    return all;
}

const QString house =
    QStringLiteral("Dana Whitfield; Tomás Ortega; Priya Raman; Katherine Lee/Kate; Jan van der Berg; "
                   "Ana Lima; Ana Silva; Dan Brown; Łukasz Nowak; Jörg Strauß; Siobhán O’Brien; 田中太郎");

} // namespace

class TstNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNameFindsWhoIsMeant_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QString &words, const QString &found) {
            QTest::newRow(name) << words << found;
        };
        row("first name", QStringLiteral("Priya"), QStringLiteral("Priya Raman"));
        row("last name", QStringLiteral("Raman"), QStringLiteral("Priya Raman"));
        row("full name", QStringLiteral("Ana Silva"), QStringLiteral("Ana Silva"));
        row("preferred name", QStringLiteral("Kate"), QStringLiteral("Katherine Lee"));
        row("preferred and last name", QStringLiteral("kate lee"), QStringLiteral("Katherine Lee"));
        row("case doesn't matter", QStringLiteral("pRIYA"), QStringLiteral("Priya Raman"));
        row("accents don't matter", QStringLiteral("tomas"), QStringLiteral("Tomás Ortega"));
        row("accents typed apart", QStringLiteral("Toma\u0301s"), QStringLiteral("Tomás Ortega"));
        row("accents typed too many", QStringLiteral("Däna"), QStringLiteral("Dana Whitfield"));
        row("a struck letter", QStringLiteral("lukasz"), QStringLiteral("Łukasz Nowak"));
        row("a sharp s", QStringLiteral("STRAUSS"), QStringLiteral("Jörg Strauß"));
        row("a plain apostrophe", QStringLiteral("o'brien"), QStringLiteral("Siobhán O’Brien"));
        row("a last name of several words", QStringLiteral("van der Berg"), QStringLiteral("Jan van der Berg"));
        row("first and last without the middle", QStringLiteral("Jan Berg"), QStringLiteral("Jan van der Berg"));
        row("a word from the middle", QStringLiteral("der"), QStringLiteral("Jan van der Berg"));
        row("unique prefix", QStringLiteral("Pri"), QStringLiteral("Priya Raman"));
        row("unique prefix of the last name", QStringLiteral("whit"), QStringLiteral("Dana Whitfield"));
        row("prefix of an unspaced name", QStringLiteral("田中"), QStringLiteral("田中太郎"));
        row("first name and initial", QStringLiteral("Ana S"), QStringLiteral("Ana Silva"));
        row("a whole part wins over a prefix", QStringLiteral("Dan"), QStringLiteral("Dan Brown"));
        row("blanks around and between", QStringLiteral("  Ana \t Lima "), QStringLiteral("Ana Lima"));
        row("brackets around", QStringLiteral("(Priya)"), QStringLiteral("Priya Raman"));
        row("two of one first name", QStringLiteral("Ana"), QStringLiteral("Ana Lima; Ana Silva"));
        row("a prefix of several", QStringLiteral("an"), QStringLiteral("Ana Lima; Ana Silva"));
        row("a prefix of different names", QStringLiteral("da"), QStringLiteral("Dana Whitfield; Dan Brown"));
        row("nobody", QStringLiteral("Zed"), QString());
        row("the inside of a word", QStringLiteral("riya"), QString());
        row("one word right and one wrong", QStringLiteral("Ana Raman"), QString());
        row("names in the wrong order", QStringLiteral("Lima Ana"), QString());
        row("nothing", QString(), QString());
        row("only signs", QStringLiteral("..."), QString());
    }
    void aNameFindsWhoIsMeant()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, found);
        QCOMPARE(PeopleByName(people(house)).find(words), ids(found));
    }

    void whoTheNoteIsAboutDecides_data()
    {
        QTest::addColumn<QString>("everyone");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *everyone, const char *note, const char *words,
                            const char *found) {
            QTest::newRow(name) << QString::fromUtf8(everyone) << QString::fromUtf8(note) << QString::fromUtf8(words)
                                << QString::fromUtf8(found);
        };
        row("one of two Anas", "Ana Lima; Ana Silva", "Ana Silva", "Ana", "Ana Silva");
        row("one Ana among the note's several", "Ana Lima; Ana Silva; Dana Wu", "Dana Wu; Ana Lima", "ana", "Ana Lima");
        row("both Anas in the note", "Ana Lima; Ana Silva", "Ana Lima; Ana Silva", "Ana", "Ana Lima; Ana Silva");
        row("a full name still means the other", "Ana Lima; Ana Silva", "Ana Silva", "Ana Lima", "Ana Lima");
        row("the note's Ana before a plain Ana", "Ana; Ana Lima", "Ana Lima", "Ana", "Ana Lima");
        row("a plain Ana elsewhere", "Ana; Ana Lima", "", "Ana", "Ana");
        row("the note's middle name", "Dr. Ana Lima; Ana Silva", "Dr. Ana Lima", "Ana", "Dr. Ana Lima");
        row("a middle name before a prefix", "Ana Maria Lima; Mariana Costa", "", "Maria", "Ana Maria Lima");
        row("a first name before a middle name", "Ana Maria Lima; Maria Costa", "", "Maria", "Maria Costa");
        row("a whole part before the note's prefix", "Dana Wu; Dan Brown", "Dana Wu", "Dan", "Dan Brown");
        row("a prefix stays ambiguous", "Dana Wu; David Roe", "Dana Wu", "Da", "Dana Wu; David Roe");
    }
    void whoTheNoteIsAboutDecides()
    {
        QFETCH(const QString, everyone);
        QFETCH(const QString, note);
        QFETCH(const QString, words);
        QFETCH(const QString, found);
        QCOMPARE(PeopleByName(people(everyone)).find(words, ids(note)), ids(found));
    }

    void twoPeopleOfOneNameStayAmbiguous()
    {
        const QString name = QStringLiteral("Ana Lima");
        const QList<PersonName> twins{{newId(1), name, {}}, {newId(2), name, {}}};
        const QList<Id> both{twins.first().id, twins.last().id};
        QCOMPARE(PeopleByName(twins).find(name), both);
        QCOMPARE(PeopleByName(twins).find(name, {twins.last().id}), QList<Id>{twins.last().id});
    }

    void wholeOnlyTakesNoPrefix()
    {
        const PeopleByName all(people(house));
        QCOMPARE(all.find(u"Pri", {}, PeopleByName::Match::WholeOnly), QList<Id>());
        QCOMPARE(all.find(u"priya", {}, PeopleByName::Match::WholeOnly), ids(QStringLiteral("Priya Raman")));
    }

    void anUnknownNameIsRefusedWithTheNamesThereAre()
    {
        const auto found = findPerson(QStringLiteral(" Zed "), people(QStringLiteral("Dana Wu; Priya Raman")));
        QVERIFY(!found);
        const QStringList args{QStringLiteral("Zed"), QStringLiteral("Dana Wu"), QStringLiteral("Priya Raman")};
        QCOMPARE(found.error(), (Error{ErrorCode::UnknownName, args}));
    }
    void anAmbiguousNameIsRefusedWithItsCandidates()
    {
        const auto found = findPerson(QStringLiteral("Ana"), people(house));
        QVERIFY(!found);
        const QStringList args{QStringLiteral("Ana"), QStringLiteral("Ana Lima"), QStringLiteral("Ana Silva")};
        QCOMPARE(found.error(), (Error{ErrorCode::AmbiguousName, args}));
    }
    void anEmptyNameIsRefused()
    {
        const auto found = findPerson(QStringLiteral(" \t"), people(house));
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::EmptyName);
    }
    void aFoundNameIsItsId()
    {
        QCOMPARE(findPerson(QStringLiteral("ana"), people(house), ids(QStringLiteral("Ana Lima"))),
                 Result<Id>(idOfPerson(QStringLiteral("Ana Lima"))));
    }

    void namesAreJoined_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *text, const QStringList &names) {
            QTest::newRow(text) << QString::fromUtf8(text) << names;
        };
        const QString dana = QStringLiteral("Dana");
        const QString priya = QStringLiteral("Priya R");
        const QString tom = QStringLiteral("Tomás");
        row("Dana", {dana});
        row("Dana & Priya R", {dana, priya});
        row("Dana&Priya R", {dana, priya});
        row("Dana and Priya R", {dana, priya});
        row("Dana AND Priya R", {dana, priya});
        row("Dana und Priya R", {dana, priya});
        row("Dana, Priya R", {dana, priya});
        row("Dana, Priya R and Tomás", {dana, priya, tom});
        row("Dana, Priya R, and Tomás", {dana, priya, tom});
        row("Dana, Priya R, & Tomás", {dana, priya, tom});
        row("Dana，Priya R＆Tomás", {dana, priya, tom});
        row("Dana &", {dana, QString()});
        row("& Dana", {QString(), dana});
        row("Dana,, Tomás", {dana, QString(), tom});
        row("Anderson", {QStringLiteral("Anderson")});
        row("", {QString()});
    }
    void namesAreJoined()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, names);
        QStringList split;
        for (const TextRange &range : splitNames(text, {QStringLiteral("und")}))
            split << range.in(text).toString();
        QCOMPARE(split, names);
    }

    void eachOfTwentyThousandIsFound()
    {
        QList<PersonName> crowd;
        for (int i = 0; i < 20'000; ++i)
            crowd << person(QStringLiteral("First%1 Last%1").arg(i));
        const PeopleByName all(crowd);
        for (int i = 0; i < 20'000; ++i)
            QCOMPARE(all.find(QStringLiteral("last%1").arg(i)), QList<Id>{crowd.at(i).id});
        QCOMPARE(all.nameOf(crowd.at(7).id), QStringLiteral("First7 Last7"));
        QCOMPARE(all.nameOf(Id()), QString());
    }
};

LANAI_TEST(TstNames, tst_names)
#include "tst_names.moc"
