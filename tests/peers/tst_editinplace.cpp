#include "tests/support/registry.h"
#include "ui/peers/editinplace.h"
#include <QPlainTextEdit>

using namespace lanai;

class TstEditInPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_saved.clear();
        m_window = std::make_unique<QWidget>();
        m_edit = new EditInPlace(
            QStringLiteral("Partner"), Type::Small,
            [this](const QString &text) -> Result<void> {
                if (text.isEmpty())
                    return fail(ErrorCode::EmptyText, {QStringLiteral("fact")});
                m_saved << text;
                return {};
            },
            m_window.get());
        m_edit->setText(QStringLiteral("Ruth"));
        m_window->resize(300, 200);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_edit->setFocus();
    }
    void enterAndF2BeginAndEnterSaves_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("F2") << int(Qt::Key_F2);
    }
    void enterAndF2BeginAndEnterSaves()
    {
        QFETCH(int, key);
        QTest::keyClick(m_edit, Qt::Key(key));
        QVERIFY(m_edit->isEditing());
        type("Ruth, a midwife");
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(!m_edit->isEditing());
        QCOMPARE(m_saved, QStringList{QStringLiteral("Ruth, a midwife")});
        QCOMPARE(m_edit->text(), QStringLiteral("Ruth, a midwife"));
        QVERIFY(m_edit->hasFocus());
    }
    void aClickBegins()
    {
        QTest::mouseClick(m_edit, Qt::LeftButton);
        QVERIFY(m_edit->isEditing());
    }
    void escapeLeavesItAsItWas()
    {
        m_edit->edit();
        type("something else");
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(!m_edit->isEditing());
        QVERIFY(m_saved.isEmpty());
        QCOMPARE(m_edit->text(), QStringLiteral("Ruth"));
    }
    void whatWasNotChangedIsNotSaved()
    {
        m_edit->edit();
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(m_saved.isEmpty());
    }
    void whatIsRefusedStaysWithItsReason()
    {
        m_edit->edit();
        editor()->clear();
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(m_edit->isEditing());
        QVERIFY(!m_edit->refusal().isEmpty());
        QCOMPARE(m_edit->text(), QStringLiteral("Ruth"));
    }
    void aScreenReaderHearsWhatItIsAndSays() { QCOMPARE(m_edit->accessibleName(), QStringLiteral("Partner: Ruth")); }

private:
    QPlainTextEdit *editor() { return m_edit->findChild<QPlainTextEdit *>(); }
    void type(const char *text)
    {
        editor()->selectAll();
        QTest::keyClicks(editor(), QString::fromLatin1(text));
    }

    std::unique_ptr<QWidget> m_window;
    EditInPlace *m_edit = nullptr;
    QStringList m_saved;
};

LANAI_TEST(TstEditInPlace, tst_editinplace)
#include "tst_editinplace.moc"
