// What is left of a word without its endings: "decides", "decided" and "deciding" are one. By Snowball; where it was
// not built in, a stem is the word itself.
#pragma once
#include <QHash>
#include <QStringList>
#include <memory>

namespace lanai {

class Stemmer
{
public:
    // Snowball's names: "english", "german". Those it doesn't have are left out.
    explicit Stemmer(const QStringList &languages = {QStringLiteral("english")});
    ~Stemmer();
    Stemmer(const Stemmer &) = delete;
    Stemmer &operator=(const Stemmer &) = delete;

    // `folded`: as foldedText() makes it. One stem per language, each once; a note may be in another language than the
    // question. From one thread only.
    [[nodiscard]] QStringList stems(const QString &folded) const;

private:
    class Languages;
    std::unique_ptr<Languages> m_languages;
    mutable QHash<QString, QStringList> m_known;
};

} // namespace lanai
