#include "core/words/stemmer.h"
#include <vector>
#ifdef LANAI_STEMMER
#include <libstemmer.h>
#endif

namespace lanai {

namespace {
constexpr qsizetype mostStemsKept = 50'000;
constexpr qsizetype longestStemmed = 60; // letters; longer ones are no words
} // namespace

class Stemmer::Languages
{
public:
    explicit Languages([[maybe_unused]] const QStringList &languages)
    {
#ifdef LANAI_STEMMER
        for (const QString &language : languages) {
            Snowball stemmer(sb_stemmer_new(language.toLatin1().constData(), "UTF_8"), &sb_stemmer_delete);
            if (stemmer)
                m_stemmers.push_back(std::move(stemmer));
        }
#endif
    }

    [[nodiscard]] QStringList stems(const QString &folded) const
    {
        QStringList found;
#ifdef LANAI_STEMMER
        const QByteArray word = folded.toUtf8();
        for (const Snowball &stemmer : m_stemmers) {
            const sb_symbol *stem = sb_stemmer_stem(
                stemmer.get(), reinterpret_cast<const sb_symbol *>(word.constData()), static_cast<int>(word.size()));
            if (stem)
                found << QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer.get()));
        }
        found.removeDuplicates();
        found.removeAll(QString());
#endif
        return found.isEmpty() ? QStringList{folded} : found;
    }

private:
#ifdef LANAI_STEMMER
    using Snowball = std::unique_ptr<sb_stemmer, void (*)(sb_stemmer *)>;
    std::vector<Snowball> m_stemmers;
#endif
};

Stemmer::Stemmer(const QStringList &languages)
    : m_languages(std::make_unique<Languages>(languages))
{
}

Stemmer::~Stemmer() = default;

QStringList Stemmer::stems(const QString &folded) const
{
    if (folded.size() > longestStemmed)
        return {folded};
    const auto known = m_known.constFind(folded);
    if (known != m_known.cend())
        return *known;
    if (m_known.size() >= mostStemsKept)
        m_known.clear();
    return *m_known.insert(folded, m_languages->stems(folded));
}

} // namespace lanai
