#include "core/domain/initials.h"
#include "tests/support/people.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

const QString namesToShorten =
    QStringLiteral("Dana Whitfield; Tomás Arriaga; Wei Lin Tan; Katherine Lee/Kate; Cher; "
                   "Jean-Luc Moreau; Siobhán O’Brien; Anna von der Heide; Will Grant; 王伟; bell hooks; "
                   "Ana Lima; Ana Silva; J Doe; 김 민준");

} // namespace

class TstInitials : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesInATextBecomeInitials_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("full name", QStringLiteral("Dana Whitfield is late."), QStringLiteral("DW is late."));
        row("first name", QStringLiteral("Ask Dana."), QStringLiteral("Ask DW."));
        row("last name", QStringLiteral("Whitfield agrees"), QStringLiteral("DW agrees"));
        row("preferred name", QStringLiteral("Kate agrees"), QStringLiteral("KL agrees"));
        row("preferred and last name", QStringLiteral("Kate Lee agrees"), QStringLiteral("KL agrees"));
        row("two first names, the longest first", QStringLiteral("Wei Lin and Wei Lin Tan"),
            QStringLiteral("WT and WT"));
        row("one word", QStringLiteral("Cher sang"), QStringLiteral("C sang"));
        row("several", QStringLiteral("Dana, Tomás & Cher"), QStringLiteral("DW, TA & C"));
        row("possessive", QStringLiteral("Dana's ticket split"), QStringLiteral("DW's ticket split"));
        row("mention", QStringLiteral("with @Dana today"), QStringLiteral("with @DW today"));
        row("in Markdown", QStringLiteral("**Dana** and _Tomás_"), QStringLiteral("**DW** and _TA_"));
        row("only whole words", QStringLiteral("Danaher and Cherry"), QStringLiteral("Danaher and Cherry"));
        row("without its accents", QStringLiteral("Tomas, TOMÁS"), QStringLiteral("TA, TA"));
        row("with its accents apart", QStringLiteral("Toma\u0301s agrees"), QStringLiteral("TA agrees"));
        row("hyphen", QStringLiteral("Jean-Luc Moreau, Jean-Luc"), QStringLiteral("JM, JM"));
        row("apostrophe of another kind", QStringLiteral("Siobhan O'Brien; O'Brien"), QStringLiteral("SO; SO"));
        row("blanks and a line's end between", QStringLiteral("Dana  Whitfield, Dana\nWhitfield"),
            QStringLiteral("DW, DW"));
        row("two names with a paragraph's end between", QStringLiteral("Dana.\n\n\nWhitfield"),
            QStringLiteral("DW.\n\n\nDW"));
        row("a full name in any case", QStringLiteral("dana whitfield"), QStringLiteral("DW"));
        row("a lone small word stays", QStringLiteral("We will see and grant it"),
            QStringLiteral("We will see and grant it"));
        row("a lone part with its capital", QStringLiteral("Will agrees"), QStringLiteral("WG agrees"));
        row("a name that begins small", QStringLiteral("hooks wrote, bell read"), QStringLiteral("BH wrote, BH read"));
        row("particles alone are words", QStringLiteral("Der Plan von der Leitung"),
            QStringLiteral("Der Plan von der Leitung"));
        row("particles in the name", QStringLiteral("Anna von der Heide"), QStringLiteral("AH"));
        row("particles with the last name", QStringLiteral("Frau von der Heide"), QStringLiteral("Frau AH"));
        row("a lone letter is none", QStringLiteral("Plan J for Doe"), QStringLiteral("Plan J for JD"));
        row("inside unspaced text", QStringLiteral("昨天王伟说"), QStringLiteral("昨天王说"));
        row("half of an unspaced name is none", QStringLiteral("王国"), QStringLiteral("王国"));
        row("a Korean name with what follows it", QStringLiteral("김민준은, 김치"), QStringLiteral("김민은, 김치"));
        row("a part that two share", QStringLiteral("Ana agrees"), QStringLiteral("A agrees"));
        row("those two in full", QStringLiteral("Ana Lima, Silva"), QStringLiteral("AL, AS"));
        row("nobody", QStringLiteral("Q1 roadmap cut line"), QStringLiteral("Q1 roadmap cut line"));
        row("nothing", QString(), QString());
    }
    void namesInATextBecomeInitials()
    {
        QFETCH(QString, text);
        QTEST(Initials(people(namesToShorten)).inText(text), "expected");
    }

    void eachPersonHasInitialsOfTheirOwn_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("initials");
        const auto row = [](const char *name, const char *names, const char *initials) {
            QTest::newRow(name) << QString::fromUtf8(names) << QString::fromUtf8(initials);
        };
        row("all different", "Dana Whitfield; Wei Lin Tan; Cher", "DW WT C");
        row("a letter more of the last name", "Dana Whitfield; Don Wong", "DWh DWo");
        row("two letters more of it", "Dana Whitfield; Don Whale", "DWhi DWha");
        row("the same last name: the first name's", "Dana Wu; Dora Wu", "DaW DoW");
        row("three of them", "Dana Whitfield; Don Wong; Deb Wills", "DWh DWo DWi");
        row("hardly to be told apart: numbers", "Dan Wu; Dana Wu", "DW1 DW2");
        row("the same name twice: numbers", "John Smith; Ann Lee; john smith", "JS1 AL JS2");
        row("single words", "Cher; Chad", "Che Cha");
        row("nobody else is touched", "Dana Whitfield; Priya Raman; Don Wong", "DWh PR DWo");
    }
    void eachPersonHasInitialsOfTheirOwn()
    {
        QFETCH(QString, names);
        const QList<PersonName> all = people(names);
        const Initials initials(all);
        QStringList found;
        for (const PersonName &one : all) {
            found << initials.of(one.id);
            QCOMPARE(initials.inText(one.name.contains(QStringLiteral("mith")) ? found.last() : one.name),
                     found.last());
        }
        QTEST(found.join(u' '), "initials");
    }

    void onePersonNamedTwiceIsOnePerson()
    {
        const Initials initials(people(QStringLiteral("Dana Whitfield; Dana Whitfield")));
        QCOMPARE(initials.of(idOfPerson(QStringLiteral("Dana Whitfield"))), QStringLiteral("DW"));
        QCOMPARE(initials.inText(QStringLiteral("Dana")), QStringLiteral("DW"));
    }

    void peopleWithoutAnIdAreEachTheirOwn()
    {
        const Initials initials({{{}, QStringLiteral("Ingrid Holm"), {}}, {{}, QStringLiteral("Ola Berg"), {}}});
        QCOMPARE(initials.inText(QStringLiteral("Ingrid and Ola")), QStringLiteral("IH and OB"));
    }

    void anUnknownIdHasNone()
    {
        QVERIFY(Initials({}).of(idOfPerson(QStringLiteral("Dana"))).isEmpty());
        QCOMPARE(Initials({}).inText(QStringLiteral("Dana")), QStringLiteral("Dana"));
    }

    void noNameIsLeftInATextMadeOfNames()
    {
        const Initials initials(people(namesToShorten));
        for (const PersonName &one : people(namesToShorten)) {
            const QString text = QStringLiteral("(%1), \"%1\": %1's %1/%1").arg(one.name);
            QVERIFY2(!initials.inText(text).contains(one.name) || one.name.size() < 2, qUtf8Printable(one.name));
        }
    }
};

LANAI_TEST(TstInitials, tst_initials)
#include "tst_initials.moc"
