#include "tests/storage/storefile.h"
#include "tests/support/registry.h"
#include <QJsonArray>
#include <QJsonObject>

using namespace lanai;
using namespace lanai::test;

class TstSettingStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSettingIsAnyValueAndTheLastOneCounts()
    {
        StoreFile scratch;
        SettingStore &store = scratch.file->settings;
        QVERIFY(store.setting(QStringLiteral("theme"))->isUndefined());
        for (const QJsonValue &value :
             {QJsonValue(QStringLiteral("dark")), QJsonValue(5), QJsonValue(true), QJsonValue(QJsonArray{1, 2}),
              QJsonValue(QJsonObject{{QStringLiteral("a"), QJsonValue()}}), QJsonValue(QJsonValue::Null)}) {
            VERIFY_OK(store.setSetting(QStringLiteral("theme"), value, scratch.stamp()));
            QCOMPARE(*store.setting(QStringLiteral("theme")), value);
        }
        QVERIFY(store.setting(QStringLiteral("other"))->isUndefined());
    }
    void aDraftIsKeptUntilItIsDropped()
    {
        StoreFile scratch;
        SettingStore &store = scratch.file->settings;
        const QString place = QStringLiteral("note");
        QVERIFY(store.draft(place)->content.isNull());
        VERIFY_OK(store.saveDraft({place, QStringLiteral("half"), utcAt("2026-11-19T08:00")}));
        VERIFY_OK(store.saveDraft({place, QStringLiteral("half a note"), utcAt("2026-11-19T08:01")}));
        scratch.reopen();
        const auto read = scratch.file->settings.draft(place);
        VERIFY_OK(read);
        QCOMPARE(read->place, place);
        QCOMPARE(read->content, QStringLiteral("half a note"));
        QCOMPARE(read->updatedAt, utcAt("2026-11-19T08:01"));
        VERIFY_OK(scratch.file->settings.dropDraft(place));
        QVERIFY(scratch.file->settings.draft(place)->content.isNull());
    }
    void aPictureIsStoredOnce()
    {
        StoreFile scratch;
        SettingStore &store = scratch.file->settings;
        const Picture picture{"cafe", QStringLiteral("image/png"), 4, 3, QByteArray("\x89PNG\0\r\n", 7)};
        VERIFY_OK(store.addPicture(picture, 1));
        VERIFY_OK(store.addPicture(picture, 2));
        const auto read = store.picture("cafe");
        VERIFY_OK(read);
        QCOMPARE(read->mediaType, picture.mediaType);
        QCOMPARE(read->width, 4);
        QCOMPARE(read->height, 3);
        QCOMPARE(read->bytes, picture.bytes);
        QCOMPARE(scratch.file->connection().value(QStringLiteral("SELECT count(*) FROM picture"))->toInt(), 1);
        VERIFY_REFUSED(store.picture("beef"), ErrorCode::NotFound);
    }
};

LANAI_TEST(TstSettingStore, tst_settingstore)
#include "tst_settingstore.moc"
