#include "core/domain/capturereader.h"
#include "tests/log/applied.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include "ui/log/correction.h"
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

namespace {

const QList<PersonName> people{{newId(1), QStringLiteral("Dana Whitfield"), {}},
                               {newId(2), QStringLiteral("Priya Raman"), {}},
                               {newId(3), QStringLiteral("Ana Lima"), {}},
                               {newId(4), QStringLiteral("Ana Sommer"), {}}};

CaptureNote read(const QString &note, const QList<Id> &about)
{
    return CaptureReader(people, QLocale(QLocale::English)).read(note, day("2026-11-19"), about);
}

} // namespace

class TstCorrection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherPersonIsWrittenIntoTheHead_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("corrected");
        QTest::newRow("theirs") << ">> Dana by 3 Dec: cost" << ">> Priya by 3 Dec: cost";
        QTest::newRow("mine") << ">> me by Fri: send it" << ">> me to Priya by Fri: send it";
        QTest::newRow("mine to another") << ">> me to Dana: send it" << ">> me to Priya: send it";
        QTest::newRow("several") << ">> Dana & Ana Lima: cost" << ">> Priya: cost";
        QTest::newRow("a fact") << "++ plays cello" << "++ Priya: plays cello";
        QTest::newRow("a fact without a blank") << "++plays cello" << "++ Priya: plays cello";
        QTest::newRow("a fact about another") << "- ++ Dana: plays cello" << "- ++ Priya: plays cello";
        QTest::newRow("an agenda item") << "-> hiring" << "-> Priya: hiring";
        QTest::newRow("ambiguous") << ">> Ana: cost" << ">> Priya: cost";
        QTest::newRow("unknown") << ">> Zoe: cost" << ">> Priya: cost";
        QTest::newRow("no head") << ">> send it" << ">> Priya: send it";
        QTest::newRow("no head, a day") << ">> send it by Fri" << ">> Priya: send it by Fri";
        QTest::newRow("unknown, a day") << ">> Zoe by Fri: cost" << ">> Priya by Fri: cost";
    }
    void anotherPersonIsWrittenIntoTheHead()
    {
        QFETCH(QString, note);
        QFETCH(QString, corrected);
        const QString before = QStringLiteral("Text.\n");
        const CaptureNote captured = read(before + note, {newId(1)});
        const QString after =
            applied(before + note, withPerson(before + note, captured.marks.first(), QStringLiteral("Priya")));
        QCOMPARE(after, before + corrected);
        const CaptureNote again = read(after, {people.first().id});
        QCOMPARE(again.marks.first().recipients, QList<Id>{people.at(1).id});
    }
    void anotherDayIsWrittenWhereTheOldOneStood_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("corrected");
        QTest::newRow("in a head") << ">> me by Fri: send it" << day("2026-12-03") << ">> me by 3 Dec: send it";
        QTest::newRow("none yet") << ">> me: send it" << day("2026-12-03") << ">> me by 3 Dec: send it";
        QTest::newRow("not read") << ">> me by 3/12: send it" << day("2026-12-03") << ">> me by 3 Dec: send it";
        QTest::newRow("next year") << ">> me: send it" << day("2027-12-03") << ">> me by 2027-12-03: send it";
        QTest::newRow("taken away") << ">> me by Fri: send it" << QDate() << ">> me: send it";
        QTest::newRow("taken away without by") << ">> Dana Fri: send it" << QDate() << ">> Dana: send it";
        QTest::newRow("none to take away") << ">> me: send it" << QDate() << ">> me: send it";
        QTest::newRow("of a fact") << "++ recital 12 Dec" << day("2026-12-13") << "++ recital 13 Dec";
        QTest::newRow("of a fact without") << "++ recital" << day("2026-12-13") << "++ recital 13 Dec";
    }
    void anotherDayIsWrittenWhereTheOldOneStood()
    {
        QFETCH(QString, note);
        QFETCH(QDate, date);
        const CaptureNote captured = read(note, {people.first().id});
        const QString after = applied(note, withDate(note, captured.marks.first(), date, day("2026-11-19")));
        QTEST(after, "corrected");
        const CaptureMark again = read(after, {people.first().id}).marks.first();
        if (again.kind == CaptureKind::Commitment)
            QCOMPARE(again.due, date);
        // A due day that far ahead is asked about however it is written.
        const bool far = day("2026-11-19").daysTo(date) > DateReader::longestCertain;
        QCOMPARE(again.problems.size(), far ? 1 : 0);
        QCOMPARE(again.dueDoubtful, far);
    }
};

LANAI_TEST(TstCorrection, tst_correction)
#include "tst_correction.moc"
