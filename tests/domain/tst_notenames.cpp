#include "core/domain/notenames.h"
#include "tests/support/registry.h"

using namespace lanai;

class TstNoteNames : public QObject
{
    Q_OBJECT
private:
    const Id m_lima = newId(1);
    const Id m_silva = newId(2);
    const PeopleByName m_people{{{m_lima, QStringLiteral("Ana Lima"), {}}, {m_silva, QStringLiteral("Ana Silva"), {}}}};
    static constexpr auto prefix = PeopleByName::Match::WholeOrPrefix;
    static constexpr auto whole = PeopleByName::Match::WholeOnly;

private Q_SLOTS:
    void theNotesOwnPeersComeFirst()
    {
        QCOMPARE(NoteNames(m_people, {m_silva}).find(u"ana", prefix), QList<Id>{m_silva});
        QCOMPARE(NoteNames(m_people, {}).find(u"ana", prefix), (QList<Id>{m_lima, m_silva}));
    }
    void aNameAskedTwiceMeansTheSame()
    {
        const NoteNames names(m_people, {});
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(names.find(u"Lim", prefix), QList<Id>{m_lima});
            QCOMPARE(names.find(u"Lim", whole), QList<Id>());
            QCOMPARE(names.find(u"Zed", prefix), QList<Id>());
        }
    }
    void manyDifferentNamesAreAnswered()
    {
        const NoteNames names(m_people, {});
        for (int i = 0; i < 10'000; ++i)
            QCOMPARE(names.find(QStringLiteral("Zed%1").arg(i), prefix), QList<Id>());
        QCOMPARE(names.find(u"Silva", whole), QList<Id>{m_silva});
    }
};

LANAI_TEST(TstNoteNames, tst_notenames)
#include "tst_notenames.moc"
