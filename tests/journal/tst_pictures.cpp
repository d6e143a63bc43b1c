#include "core/domain/picturereferences.h"
#include "core/journal/drafts.h"
#include "core/journal/notes.h"
#include "core/journal/pictures.h"
#include "core/journal/trash.h"
#include "core/journal/undoing.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Picture sketch(const QByteArray &bytes = "not really a PNG, but bytes")
{
    return {{}, QStringLiteral("image/png"), 12, 10, bytes};
}

} // namespace

class TstPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPictureIsKeptOnceByItsHash()
    {
        OpenJournal journal;
        const auto first = journal->pictures().add(sketch());
        VERIFY_OK(first);
        QCOMPARE(first->size(), 64);
        QCOMPARE(*journal->pictures().add(sketch()), *first);
        QVERIFY(*journal->pictures().add(sketch("others")) != *first);
        const auto kept = journal->pictures().picture(*first);
        VERIFY_OK(kept);
        QCOMPARE(kept->bytes, sketch().bytes);
        QCOMPARE(kept->mediaType, QStringLiteral("image/png"));
        QCOMPARE(kept->width, 12);
        VERIFY_REFUSED(journal->pictures().picture("ab"), ErrorCode::NotFound);
    }
    void whatIsNoPictureForANoteIsRefused()
    {
        OpenJournal journal;
        Picture picture = sketch(QByteArray(Pictures::largest, 'x'));
        VERIFY_OK(journal->pictures().add(picture));
        picture.bytes += 'x';
        const auto refused = journal->pictures().add(picture);
        VERIFY_REFUSED(refused, ErrorCode::PictureTooLarge);
        QCOMPARE(refused.error().args.first(), QString::number(Pictures::largest + 1));
        picture = sketch();
        picture.mediaType = QStringLiteral("image/svg+xml");
        VERIFY_REFUSED(journal->pictures().add(picture), ErrorCode::UnknownValue);
        VERIFY_REFUSED(journal->pictures().add(sketch({})), ErrorCode::OutOfRange);
        picture = sketch();
        picture.height = 0;
        VERIFY_REFUSED(journal->pictures().add(picture), ErrorCode::OutOfRange);
    }
    void aNoteHoldsWhatItShowsAndErasingTakesItAlong()
    {
        OpenJournal journal;
        const QByteArray shown = journal->pictures().add(sketch("shown")).value();
        const QByteArray dropped = journal->pictures().add(sketch("dropped")).value();
        const QByteArray drafted = journal->pictures().add(sketch("drafted")).value();
        VERIFY_OK(journal->drafts().save(QStringLiteral("log:new"), pictureReference(drafted, {})));
        NoteDraft note;
        note.body = pictureReference(shown, QStringLiteral("plan")) + pictureReference(dropped, {});
        const auto filed = journal->notes().log(note);
        VERIFY_OK(filed);
        note.body = pictureReference(shown, QStringLiteral("plan"));
        VERIFY_OK(journal->notes().edit(filed->entryId, note));
        VERIFY_OK(journal->notes().remove(filed->entryId));
        journal.comeTo("2026-12-18"); // 29 days later
        VERIFY_OK(journal->trash().emptyOld());
        VERIFY_OK(journal->pictures().picture(shown));
        journal.comeTo("2026-12-20");
        VERIFY_OK(journal->trash().emptyOld());
        VERIFY_REFUSED(journal->pictures().picture(shown), ErrorCode::NotFound);
        VERIFY_REFUSED(journal->pictures().picture(dropped), ErrorCode::NotFound);
        VERIFY_OK(journal->pictures().picture(drafted));
    }
    void aReferenceToNothingIsOnlyText()
    {
        OpenJournal journal;
        NoteDraft note;
        note.body = pictureReference(QByteArray(64, 'a'), {});
        VERIFY_OK(journal->notes().log(note));
        for (const QString &row : journal.rows())
            QVERIFY(!row.startsWith(QStringLiteral("entry_picture")));
    }
    void undoingANoteUndoesItsLinks()
    {
        OpenJournal journal;
        const QByteArray hash = journal->pictures().add(sketch()).value();
        NoteDraft note;
        note.body = QStringLiteral("words");
        const auto filed = journal->notes().log(note);
        const QStringList before = journal.rows();
        note.body = pictureReference(hash, {});
        VERIFY_OK(journal->notes().edit(filed->entryId, note));
        QVERIFY(journal.rows().join(u'\n').contains(QStringLiteral("entry_picture")));
        VERIFY_OK(journal->undo());
        QCOMPARE(journal.rows(), before);
    }
};

LANAI_TEST(TstPictures, tst_pictures)
#include "tst_pictures.moc"
