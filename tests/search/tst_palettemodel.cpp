#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "ui/search/palettemodel.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace lanai;
using namespace lanai::test;

class TstPaletteModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<DeskBench>();
        model = std::make_unique<PaletteModel>(*bench->journal, bench->actions);
    }
    void cleanup()
    {
        model.reset();
        bench.reset();
    }

    void offersCommandsBeforeAnythingIsTyped()
    {
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rows().first().title, QStringLiteral("Commands"));
        QVERIFY(titles().contains(QStringLiteral("Log a 1:1")));
    }
    void findsPeopleNotesAndCommandsForAWord()
    {
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        type("elena");
        QVERIFY(titles().contains(QStringLiteral("Elena Brandt")));
        QVERIFY(titles().contains(QStringLiteral("Log a 1:1 with Elena")));
        QCOMPARE(model->rows().at(model->first().row()).title, QStringLiteral("Elena Brandt"));
    }
    void theBeginningOfANameFindsThePersonBeforeTagsAndRoles()
    {
        type("pri"); // Hannah's tag is "privacy law"
        QCOMPARE(model->rows().at(model->first().row()).title, QStringLiteral("Priya Raman"));
        QVERIFY(titles().contains(QStringLiteral("Hannah Sokolov")));
        QVERIFY(titles().contains(QStringLiteral("Log a 1:1 with Priya")));
    }
    void showsTheWordsMarkedInTheirText()
    {
        type("roadmap");
        const auto rows = model->rows();
        const auto note = std::find_if(rows.cbegin(), rows.cend(), [](const ShownRow &row) {
            return row.does == ShownRow::Does::Opens && row.icon == QStringLiteral("oneonones");
        });
        QVERIFY(note != rows.cend());
        QVERIFY(!note->line.marks.isEmpty());
        QCOMPARE(note->line.marks.first().in(note->line.text).toString().toLower(), QStringLiteral("roadmap"));
    }
    void holdsAtMostEightRowsBesideTheHeadings()
    {
        type("the");
        const auto rows = model->rows();
        QVERIFY(std::count_if(rows.cbegin(), rows.cend(),
                              [](const ShownRow &row) { return row.does != ShownRow::Does::Nothing; }) <= 8);
        QVERIFY(model->hits() > 8);
    }
    void saysWhyAnOperatorIsNotUnderstood()
    {
        type("kind:novel");
        QVERIFY(model->refusal().contains(QStringLiteral("novel")));
    }
    void theKeysSkipHeadings()
    {
        type("elena");
        const QModelIndex first = model->first();
        QVERIFY(first.row() > 0);
        QCOMPARE(model->step(first, -1), first);
        QVERIFY(model->rows().at(model->step(first, 1).row()).does != ShownRow::Does::Nothing);
    }
    void onlyTheLatestWordsAreAnswered()
    {
        model->type(QStringLiteral("pricing"));
        type("elena");
        QVERIFY(!titles().contains(QStringLiteral("Tomás Arriaga")));
    }

private:
    void type(const char *words)
    {
        QSignalSpy settled(model.get(), &PaletteModel::settled);
        model->type(QString::fromUtf8(words));
        QVERIFY(settled.wait());
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (const ShownRow &row : model->rows())
            all << row.title;
        return all;
    }

    std::unique_ptr<DeskBench> bench;
    std::unique_ptr<PaletteModel> model;
};

LANAI_TEST(TstPaletteModel, tst_palettemodel)
#include "tst_palettemodel.moc"
