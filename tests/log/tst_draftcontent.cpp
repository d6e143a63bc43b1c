#include "tests/support/days.h"
#include "tests/support/registry.h"
#include "ui/log/draftcontent.h"
#include <QtTest>

using namespace lanai;
using lanai::test::day;

class TstDraftContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingComesBack()
    {
        NoteDraft draft;
        draft.body = QStringLiteral("## Us\n++ “quoted” \u00a0\n");
        draft.date = day("2026-11-19");
        draft.peers = {newId(1), newId(2)};
        draft.kind = EntryKind::Conflict;
        draft.privacy = Privacy::Sealed;
        draft.worth = 4;
        draft.minutes = 50;
        draft.startedAt = QTime(10, 5);
        draft.mode = MeetingMode::Phone;
        draft.outcome = QStringLiteral("agreed");
        draft.remember = QStringLiteral("ask");
        draft.intentionResult = IntentionResult::Partly;
        draft.done = {newId(3)};
        Preview preview;
        preview.itemId = newId(4);
        preview.reaction = Reaction::Opposes;
        preview.words = QStringLiteral("no");
        draft.previews = {preview};
        draft.next = NextMeeting{day("2026-12-03"), QTime(10, 0)};
        const std::optional<NoteDraft> back = draftFromText(draftToText(draft));
        QVERIFY(back.has_value());
        QCOMPARE(draftToText(*back), draftToText(draft));
        QCOMPARE(back->body, draft.body);
        QCOMPARE(back->kind, draft.kind);
        QCOMPARE(back->mode, draft.mode);
        QCOMPARE(back->previews.first().words, preview.words);
        QVERIFY(back->next == draft.next);
    }
    void whatWasEmptiedAndWhatWasNotSaidComeBackAsSuch()
    {
        NoteDraft draft;
        draft.worth = 0;
        draft.outcome = QString();
        const std::optional<NoteDraft> back = draftFromText(draftToText(draft));
        QCOMPARE(back->worth, std::optional(0));
        QVERIFY(back->outcome.has_value());
        QVERIFY(!back->remember.has_value());
    }
    void whatIsNoDraftIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << "text";
        QTest::newRow("a list") << "[1]";
        QTest::newRow("without a body") << "{\"worth\":3}";
        QTest::newRow("a body that is no text") << "{\"body\":3}";
    }
    void whatIsNoDraftIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!draftFromText(text));
    }
    void wordsOfANewerOneAreLeftOut()
    {
        const auto draft = draftFromText(QStringLiteral(
            "{\"body\":\"a\",\"privacy\":\"secret\",\"mode\":\"beamed\",\"done\":[\"x\"],\"next\":\"soon\"}"));
        QVERIFY(draft.has_value());
        QCOMPARE(draft->privacy, Privacy::Private);
        QVERIFY(!draft->mode);
        QVERIFY(draft->done.isEmpty());
        QVERIFY(!draft->next);
    }
};

LANAI_TEST(TstDraftContent, tst_draftcontent)
#include "tst_draftcontent.moc"
