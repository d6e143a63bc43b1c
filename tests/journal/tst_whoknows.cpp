// How often the short list names somebody who would know, beside what plain full-text search would do.
#include "core/domain/sentences.h"
#include "core/domain/textwords.h"
#include "core/journal/knowers.h"
#include "tests/journal/whoknows.h"
#include "tests/support/registry.h"
#include "tests/support/samplefile.h"

using namespace lanai;
using namespace lanai::test;

namespace {

constexpr int shortList = 3;

// SQLite's BM25 over the sentences of notes, the best of each peer: what one would have without any of ours.
class PlainSearch
{
public:
    explicit PlainSearch(Connection &connection)
        : m_connection(connection)
    {
        const auto made = m_connection.exec(QStringLiteral("CREATE VIRTUAL TABLE temp.plain USING fts5(text, peer "
                                                           "UNINDEXED, tokenize='unicode61 remove_diacritics 2')"));
        const auto notes = m_connection.list<QStringList>(
            QStringLiteral(
                "SELECT peer.name,entry.body FROM entry JOIN entry_peer ON entry_peer.entry_id=entry.id JOIN "
                "peer ON peer.id=entry_peer.peer_id WHERE entry_peer.role<>'mentioned' AND entry.deleted_at IS NULL"),
            {}, [](const QSqlQuery &row) { return QStringList{row.value(0).toString(), row.value(1).toString()}; });
        if (!made || !notes)
            qFatal("plain search could not be set up");
        for (const QStringList &note : *notes) {
            for (const QString &sentence : noteSentences(note.at(1))) {
                if (!m_connection.exec(QStringLiteral("INSERT INTO plain (text,peer) VALUES (?,?)"),
                                       {sentence, note.at(0)}))
                    qFatal("plain search could not be filled");
            }
        }
    }

    [[nodiscard]] QStringList names(const QString &question) const
    {
        QStringList words;
        for (const TextWord &word : textWords(question))
            words << u'"' + word.folded + u'"';
        const auto found = m_connection.list<QString>(
            QStringLiteral("SELECT peer FROM plain WHERE plain MATCH ? ORDER BY rank"),
            {words.join(QStringLiteral(" OR "))}, [](const QSqlQuery &row) { return row.value(0).toString(); });
        QStringList names = found.value();
        names.removeDuplicates();
        return names.mid(0, shortList);
    }

private:
    Connection &m_connection;
};

bool hits(const QStringList &names, const QStringList &who)
{
    return std::any_of(who.cbegin(), who.cend(), [&names](const QString &one) { return names.contains(one); });
}

} // namespace

class TstWhoKnows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theShortListNamesSomebodyWhoWouldKnow()
    {
        SampleFile sample;
        const Knowers knowers(sample.session);
        const PlainSearch plain(sample.file().connection());
        const QString half = qEnvironmentVariable("LANAI_WHOKNOWS", QStringLiteral("read"));
        const QList<LabelledQuestion> questions = labelledQuestions(half);
        QVERIFY(!questions.isEmpty());
        int ours = 0;
        int plainly = 0;
        for (const LabelledQuestion &one : questions) {
            QStringList names;
            const auto found = knowers.whoKnows(one.question, {}, shortList);
            VERIFY_OK(found);
            for (const Knower &knower : *found)
                names << knower.peer.name;
            const bool hit = hits(names, one.who);
            ours += hit ? 1 : 0;
            plainly += hits(plain.names(one.question), one.who) ? 1 : 0;
            if (!hit && half == QStringLiteral("read"))
                qInfo("missed: %s (%s), named: %s", qUtf8Printable(one.question),
                      qUtf8Printable(one.who.join(QStringLiteral(", "))),
                      qUtf8Printable(names.join(QStringLiteral(", "))));
        }
        const double rate = ours / static_cast<double>(questions.size());
        qInfo("top-3 hit rate, %s half: %.2f; plain BM25: %.2f", qUtf8Printable(half), rate,
              plainly / static_cast<double>(questions.size()));
        QVERIFY(rate >= 0.8);
        QVERIFY(ours > plainly);
    }
};

LANAI_TEST(TstWhoKnows, tst_whoknows)
#include "tst_whoknows.moc"
