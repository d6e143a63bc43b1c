#include "core/journal/people.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/parts/label.h"
#include "ui/parts/smallform.h"
#include "ui/settings/talklist.h"
#include "ui/settings/talksection.h"
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace lanai;
using namespace lanai::test;

class TstTalkSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        m_section = new TalkSection(m_bench->context(), &m_bench->window);
        auto *column = new QVBoxLayout(&m_bench->window);
        column->addWidget(m_section);
        connect(m_bench->journal.get(), &Journal::changed, m_section, &TalkSection::refresh);
        m_bench->window.show();
        m_section->load();
    }
    void cleanup() { m_bench.reset(); }

    void bothModelsHoldToAModelsContract()
    {
        for (const TalkModel::Kind kind : {TalkModel::Kind::Topics, TalkModel::Kind::Practices}) {
            TalkModel model(*m_bench->journal, kind);
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            VERIFY_OK(model.reload());
            QVERIFY(model.rowCount() > 0);
            QCOMPARE(model.row(model.rowCount()), nullptr);
            QCOMPARE(model.rowOf(newId(1)), -1);
        }
    }
    void theStarterSetsAreThere()
    {
        QVERIFY(table("topics")->model()->rowCount() >= 40);
        QVERIFY(table("practices")->model()->rowCount() >= 24);
        QVERIFY(table("practices")->isColumnHidden(TalkModel::Level));
        QVERIFY(!table("topics")->accessibleName().isEmpty());
    }
    void whatWasUsedLastSaysWithWhomAndWhen()
    {
        TalkModel practices(*m_bench->journal, TalkModel::Kind::Practices);
        VERIFY_OK(practices.reload());
        QStringList used;
        for (int row = 0; row < practices.rowCount(); ++row)
            used << practices.index(row, TalkModel::Used).data().toString();
        QVERIFY(used.contains(QStringLiteral("not yet")));
        const QHash<Id, TopicUse> uses = m_bench->journal->topics().practiceUses().value();
        QVERIFY(!uses.isEmpty());
        QVERIFY(!used.filter(uses.begin()->peer.shortName).isEmpty());
    }
    void oneOfMyOwnIsAddedStandsFirstAndGoesByUndo()
    {
        press("topicsAdd");
        QVERIFY(form() != nullptr);
        form()->confirm();
        QVERIFY(!form()->refusal().isEmpty()); // without words
        field<QLineEdit>("talkText")->setText(QStringLiteral("What keeps you up"));
        field<QComboBox>("talkLevel")->setCurrentIndex(3);
        field<QComboBox>("talkBelongs")->setCurrentIndex(4);
        form()->confirm();
        QCOMPARE(cell("topics", 0, TalkModel::Text), QStringLiteral("What keeps you up (yours)"));
        QCOMPARE(cell("topics", 0, TalkModel::Belongs), QStringLiteral("Growth"));
        QCOMPARE(cell("topics", 0, TalkModel::Level), QStringLiteral("4"));
        QCOMPARE(table("topics")->currentIndex().row(), 0);
        m_bench->toasts.press();
        QVERIFY(cell("topics", 0, TalkModel::Text) != QStringLiteral("What keeps you up (yours)"));
    }
    void oneIsChangedWithEnterAndRemovedWithDel()
    {
        const QString before = cell("practices", 1, TalkModel::Text);
        const int rows = table("practices")->model()->rowCount();
        table("practices")->setCurrentIndex(table("practices")->model()->index(1, 0));
        QTest::keyClick(table("practices"), Qt::Key_Return);
        QVERIFY(form() != nullptr);
        QCOMPARE(field<QLineEdit>("talkText")->text(), before);
        field<QLineEdit>("talkText")->setText(QStringLiteral("Ask twice"));
        form()->confirm();
        QCOMPARE(cell("practices", 0, TalkModel::Text), QStringLiteral("Ask twice (yours)")); // it is one's own now
        QCOMPARE(table("practices")->currentIndex().row(), 0);
        QTest::keyClick(table("practices"), Qt::Key_Delete);
        QCOMPARE(table("practices")->model()->rowCount(), rows - 1);
        m_bench->toasts.press();
        QCOMPARE(table("practices")->model()->rowCount(), rows);
    }
    void insertAddsOneToo()
    {
        QTest::keyClick(table("practices"), Qt::Key_Insert);
        QVERIFY(form() != nullptr);
        QVERIFY(m_section->findChild<QComboBox *>(QStringLiteral("talkLevel")) == nullptr); // habits have no level
        form()->reject();
    }

private:
    QTableView *table(const char *name) const { return m_section->findChild<QTableView *>(QString::fromLatin1(name)); }
    QString cell(const char *name, int row, int column) const
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    void press(const char *name) const { m_section->findChild<QPushButton *>(QString::fromLatin1(name))->click(); }
    SmallForm *form() const
    {
        for (SmallForm *form : m_section->findChildren<SmallForm *>()) {
            if (form->isVisible())
                return form;
        }
        return nullptr;
    }
    template<class Widget>
    Widget *field(const char *name) const
    {
        return form()->findChild<Widget *>(QString::fromLatin1(name));
    }

    std::unique_ptr<DeskBench> m_bench;
    TalkSection *m_section = nullptr;
};

LANAI_TEST(TstTalkSection, tst_talksection)
#include "tst_talksection.moc"
