#include "ui/parts/spelling.h"
#include <QDir>
#include <QHash>
#include <QSet>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QTextBoundaryFinder>
#ifdef LANAI_HUNSPELL
#include <hunspell.hxx>
#endif

namespace lanai {
namespace {

constexpr qsizetype mostSuggestions = 6;
constexpr qsizetype longestWord = 60;       // letters; longer ones are no words
constexpr qsizetype mostRemembered = 50000; // answers kept

[[maybe_unused]] QStringList systemFolders()
{
    QStringList folders;
    for (const char *name : {"hunspell", "myspell/dicts", "myspell"})
        folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QString::fromLatin1(name),
                                             QStandardPaths::LocateDirectory);
    for (const char *path : {"/usr/share/hunspell", "/usr/local/share/hunspell"})
        folders << QString::fromLatin1(path);
    folders.removeDuplicates();
    return folders;
}

// Words with digits, and words in capitals, are names of things.
bool isChecked(const QString &word)
{
    if (word.size() < 2 || word.size() > longestWord || word == word.toUpper())
        return false;
    return std::none_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit() || c == u'_'; });
}

} // namespace

class Spelling::Dictionaries
{
public:
    explicit Dictionaries([[maybe_unused]] const QStringList &folders)
    {
#ifdef LANAI_HUNSPELL
        for (const QString &folder : folders.isEmpty() ? systemFolders() : folders) {
            const QDir dir(folder);
            for (const QString &file : dir.entryList({QStringLiteral("*.dic")}, QDir::Files)) {
                const QString language = file.chopped(4);
                if (!language.startsWith(QStringLiteral("hyph_")) && !paths.contains(language) &&
                    dir.exists(language + QStringLiteral(".aff")))
                    paths.insert(language, dir.filePath(language));
            }
        }
#endif
    }

    QHash<QString, QString> paths; // by language, without suffix
    QStringList used;
    QSet<QString> own;                    // in lower case
    mutable QHash<QString, bool> answers; // by word

#ifdef LANAI_HUNSPELL
    struct Dictionary
    {
        std::unique_ptr<Hunspell> hunspell;
        QByteArray encoding;

        // Empty when the dictionary's encoding can't write the word.
        [[nodiscard]] std::string encoded(const QString &word) const
        {
            QStringEncoder encoder(encoding.constData());
            const QByteArray bytes = encoder.isValid() ? QByteArray(encoder.encode(word)) : word.toUtf8();
            return encoder.hasError() ? std::string() : bytes.toStdString();
        }
        [[nodiscard]] QString decoded(const std::string &word) const
        {
            QStringDecoder decoder(encoding.constData());
            return decoder.isValid() ? QString(decoder.decode(QByteArrayView(word))) : QString::fromStdString(word);
        }
    };
    std::vector<Dictionary> open;

    void load()
    {
        open.clear();
        for (const QString &language : std::as_const(used)) {
            const QByteArray path = QFile::encodeName(paths.value(language));
            Dictionary dictionary;
            dictionary.hunspell = std::make_unique<Hunspell>(QByteArray(path + ".aff").constData(), // NOLINT
                                                             QByteArray(path + ".dic").constData());
            dictionary.encoding = QByteArray::fromStdString(dictionary.hunspell->get_dict_encoding());
            open.push_back(std::move(dictionary));
        }
    }
    [[nodiscard]] bool knows(const QString &word) const
    {
        return std::any_of(open.cbegin(), open.cend(), [&word](const Dictionary &dictionary) {
            const std::string encoded = dictionary.encoded(word);
            return !encoded.empty() && dictionary.hunspell->spell(encoded);
        });
    }
    [[nodiscard]] bool isEmpty() const { return open.empty(); }
    [[nodiscard]] QStringList suggestions(const QString &word) const
    {
        QStringList found;
        for (const Dictionary &dictionary : open) {
            for (const std::string &suggestion : dictionary.hunspell->suggest(dictionary.encoded(word)))
                found << dictionary.decoded(suggestion);
        }
        found.removeDuplicates();
        return found.mid(0, mostSuggestions);
    }
#else
    void load() {}
    [[nodiscard]] bool knows(const QString & /*word*/) const { return true; }
    [[nodiscard]] bool isEmpty() const { return true; }
    [[nodiscard]] QStringList suggestions(const QString & /*word*/) const { return {}; }
#endif
};

Spelling::Spelling(const QStringList &folders, QObject *parent)
    : QObject(parent)
    , m_dictionaries(std::make_unique<Dictionaries>(folders))
{
}

Spelling::~Spelling() = default;

QStringList Spelling::installed() const
{
    QStringList languages = m_dictionaries->paths.keys();
    languages.sort();
    return languages;
}

QStringList Spelling::used() const
{
    return m_dictionaries->used;
}

void Spelling::use(const QStringList &languages)
{
    QStringList known;
    for (const QString &language : languages) {
        if (m_dictionaries->paths.contains(language))
            known << language;
    }
    m_dictionaries->used = known;
    m_dictionaries->answers.clear();
    m_dictionaries->load();
    ++m_round;
    Q_EMIT changed();
}

void Spelling::setOwnWords(const QStringList &words)
{
    m_dictionaries->own.clear();
    for (const QString &word : words)
        m_dictionaries->own.insert(word.toLower());
    m_dictionaries->answers.clear();
    ++m_round;
    Q_EMIT changed();
}

bool Spelling::isRight(const QString &word) const
{
    if (m_dictionaries->isEmpty() || !isChecked(word))
        return true;
    const auto known = m_dictionaries->answers.constFind(word);
    if (known != m_dictionaries->answers.cend())
        return *known;
    QString plain = word;
    plain.replace(QChar(0x2019), u'\'');
    bool right = m_dictionaries->own.contains(word.toLower()) || m_dictionaries->knows(plain);
    if (!right && plain.endsWith(QLatin1StringView("'s"))) // a name's possessive
        right = m_dictionaries->own.contains(plain.chopped(2).toLower()) || m_dictionaries->knows(plain.chopped(2));
    if (m_dictionaries->answers.size() >= mostRemembered)
        m_dictionaries->answers.clear();
    m_dictionaries->answers.insert(word, right);
    return right;
}

QStringList Spelling::suggestions(const QString &word) const
{
    return m_dictionaries->suggestions(word);
}

QList<TextRange> Spelling::misspelt(const QString &line, const QList<TextRange> &apart) const
{
    if (m_dictionaries->isEmpty())
        return {};
    QList<TextRange> wrong;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
    while (finder.position() >= 0 && finder.position() < line.size()) {
        const qsizetype start = finder.position();
        const bool begins = finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem);
        const qsizetype end = finder.toNextBoundary();
        if (!begins || end < 0)
            continue;
        const TextRange word = TextRange::between(start, end);
        const bool isApart = std::any_of(apart.cbegin(), apart.cend(), [&word](const TextRange &range) {
            return range.start < word.end() && word.start < range.end();
        });
        const bool isName = start > 0 && (line.at(start - 1) == u'@' || line.at(start - 1) == u'#');
        if (!isApart && !isName && !isRight(line.mid(start, word.length)))
            wrong << word;
    }
    return wrong;
}

QStringList languagesFor(const QStringList &installed, const QStringList &uiLanguages)
{
    QStringList chosen;
    const auto take = [&](const QString &language) {
        const QString exact = QString(language).replace(u'-', u'_');
        if (installed.contains(exact)) {
            chosen << exact;
            return;
        }
        const QString prefix = exact.section(u'_', 0, 0);
        const auto found = std::find_if(installed.cbegin(), installed.cend(), [&prefix](const QString &one) {
            return one == prefix || one.startsWith(prefix + u'_');
        });
        if (found != installed.cend())
            chosen << *found;
    };
    for (const QString &language : uiLanguages)
        take(language);
    if (chosen.isEmpty())
        take(QStringLiteral("en_US"));
    chosen.removeDuplicates();
    return chosen;
}

} // namespace lanai
