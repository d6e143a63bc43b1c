#include "core/words/thesaurus.h"
#include "core/domain/foldedtext.h"
#include "core/words/baseforms.h"
#include <QDir>
#include <QFile>
#include <QHash>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>
#include <algorithm>
#include <vector>
#ifdef LANAI_MYTHES
#include <mythes.hxx>
#endif

namespace lanai {

namespace {

// How far a synonym may stand for the word, by what the thesaurus says of it.
constexpr double sameMeaning = 0.4;
constexpr double likeMeaning = 0.25;  // "similar term", "related term"
constexpr double widerMeaning = 0.15; // "generic term"
constexpr double rarerMeaning = 0.5;  // each further meaning counts less by this
constexpr double leastSynonym = 0.05;
constexpr double itsBaseForm = 0.95;

[[maybe_unused]] QStringList thesaurusFolders()
{
    QStringList folders;
    for (const char *name : {"mythes", "myspell/dicts", "myspell"})
        folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QString::fromLatin1(name),
                                             QStandardPaths::LocateDirectory);
    for (const char *path :
         {"/usr/share/mythes", "/usr/local/share/mythes", "/usr/share/myspell/dicts",
          "/usr/lib/libreoffice/share/extensions/dict-en", "/usr/lib64/libreoffice/share/extensions/dict-en",
          "/Applications/LibreOffice.app/Contents/Resources/extensions/dict-en",
          "/Applications/LibreOffice.app/Contents/Resources/extensions/dict-de"})
        folders << QString::fromLatin1(path);
    folders.removeDuplicates();
    return folders;
}

// The path without its ending; empty when no folder has both files.
[[maybe_unused]] QString thesaurusPath(const QString &language, const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QDir dir(folder);
        const QString name = QStringLiteral("th_%1_v2").arg(language);
        if (dir.exists(name + QStringLiteral(".dat")) && dir.exists(name + QStringLiteral(".idx")))
            return dir.filePath(name);
    }
    return {};
}

double weightOf(const QString &kind, int meaning)
{
    const double base = kind.isEmpty()                                ? sameMeaning
                        : kind.contains(QLatin1StringView("generic")) ? widerMeaning
                                                                      : likeMeaning;
    return base / (1 + rarerMeaning * meaning);
}

} // namespace

class Thesaurus::Books
{
public:
    Books(QStringList languages, QStringList folders)
        : m_languages(std::move(languages))
        , m_folders(std::move(folders))
    {
    }

    [[nodiscard]] bool isEmpty()
    {
        open();
        return m_books.empty();
    }

    // Into `found` what stands under that very word; true when it has an entry.
    bool look([[maybe_unused]] const QString &word, [[maybe_unused]] QHash<QString, double> &found)
    {
        open();
        bool known = false;
#ifdef LANAI_MYTHES
        for (const Book &book : m_books) {
            QStringEncoder encoder(book.encoding.constData());
            const QByteArray text = encoder.isValid() ? QByteArray(encoder.encode(word)) : word.toUtf8();
            mentry *meanings = nullptr;
            const int count = book.mythes->Lookup(text.constData(), static_cast<int>(text.size()), &meanings);
            for (int i = 0; i < count; ++i)
                take(meanings[i], i, book.encoding, found);
            known = known || count > 0;
            if (meanings)
                book.mythes->CleanUpAfterLookup(&meanings, count);
        }
#endif
        return known;
    }

private:
#ifdef LANAI_MYTHES
    struct Book
    {
        std::unique_ptr<MyThes> mythes;
        QByteArray encoding;
    };

    static void take(const mentry &meaning, int number, const QByteArray &encoding, QHash<QString, double> &found)
    {
        for (int i = 0; i < meaning.count; ++i) {
            QStringDecoder decoder(encoding.constData());
            const QByteArrayView bytes(meaning.psyns[i]);
            const QString said = decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromUtf8(bytes);
            const QString kind = said.section(u'(', 1);
            const QString word = foldedText(said.section(u'(', 0, 0).trimmed());
            const double weight = weightOf(kind, number);
            if (word.contains(u' ') || word.isEmpty() || kind.contains(QLatin1StringView("antonym")) ||
                weight < leastSynonym)
                continue;
            found[word] = std::max(found.value(word), weight);
        }
    }
#else
    struct Book
    {
    };
#endif

    void open()
    {
        if (m_opened)
            return;
        m_opened = true;
#ifdef LANAI_MYTHES
        const QStringList folders = m_folders.isEmpty() ? thesaurusFolders() : m_folders;
        for (const QString &language : std::as_const(m_languages)) {
            const QString path = thesaurusPath(language, folders);
            if (path.isEmpty())
                continue;
            const QByteArray encoded = QFile::encodeName(path);
            Book book;
            book.mythes = std::make_unique<MyThes>(QByteArray(encoded + ".idx").constData(),
                                                   QByteArray(encoded + ".dat").constData());
            book.encoding = book.mythes->get_th_encoding() ? QByteArray(book.mythes->get_th_encoding()) : QByteArray();
            if (!book.encoding.isEmpty()) // else its files could not be read
                m_books.push_back(std::move(book));
        }
#endif
    }

    QStringList m_languages;
    QStringList m_folders;
    bool m_opened = false;
    std::vector<Book> m_books;
};

Thesaurus::Thesaurus(const QStringList &languages, const QStringList &folders)
    : m_books(std::make_unique<Books>(languages, folders))
{
}

Thesaurus::~Thesaurus() = default;

bool Thesaurus::isEmpty() const
{
    return m_books->isEmpty();
}

QList<Synonym> Thesaurus::synonyms(const QString &folded) const
{
    constexpr int mostForms = 2;
    QHash<QString, double> found;
    int known = 0;
    for (const QString &form : baseForms(folded)) {
        if (!m_books->look(form, found))
            continue;
        found[form] = itsBaseForm;
        if (++known == mostForms)
            break;
    }
    found.remove(folded);
    QList<Synonym> synonyms;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        synonyms << Synonym{it.key(), it.value()};
    std::sort(synonyms.begin(), synonyms.end(), [](const Synonym &one, const Synonym &other) {
        return one.weight == other.weight ? one.word < other.word : one.weight > other.weight;
    });
    return synonyms;
}

} // namespace lanai
