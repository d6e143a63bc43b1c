// Rule 14: erased text is nowhere in the decrypted file, free pages and the search index included.
#include "core/domain/picturereferences.h"
#include "core/journal/drafts.h"
#include "core/journal/history.h"
#include "core/journal/notes.h"
#include "core/journal/pictures.h"
#include "core/journal/projects.h"
#include "core/journal/search.h"
#include "core/journal/trash.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include <openssl/evp.h>

using namespace lanai;
using namespace lanai::test;

namespace {

constexpr qsizetype pageSize = 4096;
constexpr qsizetype reserved = 80; // SQLCipher 4: 16 bytes of IV, 64 of HMAC

// Every page as it is behind the encryption, read without SQLite.
QByteArray decrypted(const QString &path, const Key &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray secret = QByteArray::fromHex(key.bytes().sliced(2, 64).toByteArray());
    QByteArray plain;
    for (QByteArray page = file.read(pageSize); page.size() == pageSize; page = file.read(pageSize)) {
        const qsizetype from = plain.isEmpty() ? saltSize : 0;
        const qsizetype size = pageSize - reserved - from;
        QByteArray out(pageSize, '\0');
        int written = 0;
        EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
        const auto *bytes = reinterpret_cast<const unsigned char *>(page.constData());
        EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), nullptr,
                           reinterpret_cast<const unsigned char *>(secret.constData()), bytes + pageSize - reserved);
        EVP_CIPHER_CTX_set_padding(context, 0);
        EVP_DecryptUpdate(context, reinterpret_cast<unsigned char *>(out.data()) + from, &written, bytes + from,
                          int(size));
        EVP_CIPHER_CTX_free(context);
        plain += out;
    }
    return plain;
}

qsizetype hits(const OpenJournal &journal, const QString &word)
{
    const QByteArray plain = decrypted(journal.scratch.path(), ScratchJournal::key());
    const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
    return plain.toLower().count(word.toUtf8()) + plain.count(wide);
}

} // namespace

class TstErasedBytes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFileIsReallyRead()
    {
        OpenJournal journal;
        QVERIFY(hits(journal, QStringLiteral("whitfield")) > 0);
        QCOMPARE(hits(journal, QStringLiteral("zanzibar")), 0);
    }
    void anErasedNoteIsNowhere()
    {
        OpenJournal journal;
        for (int i = 0; i < 30; ++i) // neighbours in the same pages of the index
            VERIFY_OK(journal->notes().log(said(journal, QStringLiteral("zanz %1 zebra zoo").arg(i))));
        const auto picture = journal->pictures().add({{}, QStringLiteral("image/png"), 12, 10, "zanzibar by night"});
        const QString text = QStringLiteral("zanzibar %1\n>> me by 3 Dec: zanzibar ferry\n++ zanzibar map\n?? zanzibar")
                                 .arg(pictureReference(*picture, QStringLiteral("zanzibar")));
        const auto filed = journal->notes().log(said(journal, text));
        VERIFY_OK(filed);
        NoteDraft longer = said(journal, text + QString(20'000, u'x') + QStringLiteral(" zanzibar at the end"));
        longer.tags = {QStringLiteral("zanzibar")};
        VERIFY_OK(journal->notes().edit(filed->entryId, longer));
        const auto history = journal->trash().history().of(filed->entryId);
        VERIFY_OK(journal->trash().history().bringBack(filed->entryId, history->moments.at(1).turn));
        VERIFY_OK(journal->drafts().save(QStringLiteral("log:entry:") + idText(filed->entryId),
                                         QStringLiteral("{\"body\": \"zanzibar\"}")));
        QVERIFY(hits(journal, QStringLiteral("zanzibar")) > 0);
        VERIFY_OK(journal->notes().remove(filed->entryId));
        VERIFY_OK(journal->trash().erase(filed->entryId));
        QCOMPARE(hits(journal, QStringLiteral("zanzibar")), 0);
        QCOMPARE(hits(journal, QStringLiteral("zanzib")), 0); // as a beginning in the index
        QVERIFY(hits(journal, QStringLiteral("zebra")) > 0);
        QCOMPARE(journal->search().find(QStringLiteral("zanzibar"))->total, 0);
    }
    void anErasedPeerIsNowhere()
    {
        OpenJournal journal;
        const Id peer = journal.addPeer("Zanzibar Quill");
        journal.startSeries(peer, "2026-11-19");
        Fact fact;
        fact.peerId = peer;
        fact.text = QStringLiteral("zanzibar");
        VERIFY_OK(journal->people().addFact(fact));
        Project project;
        project.title = QStringLiteral("A map");
        project.peers = {peer, journal.dana};
        VERIFY_OK(journal->projects().add(project));
        VERIFY_OK(journal->people().remove(peer));
        VERIFY_OK(journal->trash().erase(peer));
        QCOMPARE(hits(journal, QStringLiteral("zanzibar")), 0);
        QVERIFY(hits(journal, QStringLiteral("a map")) > 0);
    }
    void anErasedProjectIsNowhere()
    {
        OpenJournal journal;
        Project project;
        project.title = QStringLiteral("zanzibar");
        project.about = QStringLiteral("a zanzibar map");
        project.peers = {journal.dana};
        const Id id = journal->projects().add(project).value();
        VERIFY_OK(journal->projects().note(id, ProjectPhase::Idea, ProjectNoteKind::Note, QStringLiteral("zanzibar")));
        VERIFY_OK(journal->trash().erase(id));
        QCOMPARE(hits(journal, QStringLiteral("zanzibar")), 0);
    }

private:
    static NoteDraft said(const OpenJournal &journal, const QString &text)
    {
        NoteDraft draft;
        draft.peers = {journal.dana};
        draft.body = text;
        return draft;
    }
};

LANAI_TEST(TstErasedBytes, tst_erasedbytes)
#include "tst_erasedbytes.moc"
