// Synonyms, from the thesaurus that this computer has for its office programs. Where there is none, or MyThes was not
// built in, no word has any.
#pragma once
#include <QStringList>
#include <memory>

namespace lanai {

// A word that may stand for another.
struct Synonym
{
    QString word;        // one word, folded
    double weight = 0.0; // 0 to 1: less for a rarer meaning, and for what is only like it or wider
};

class Thesaurus
{
public:
    // `folders`: where th_*_v2.dat and .idx lie; empty: the usual ones. `languages`: e.g. "en_US", in this order. The
    // files are read at the first question.
    explicit Thesaurus(const QStringList &languages = {QStringLiteral("en_US")}, const QStringList &folders = {});
    ~Thesaurus();
    Thesaurus(const Thesaurus &) = delete;
    Thesaurus &operator=(const Thesaurus &) = delete;

    [[nodiscard]] bool isEmpty() const;
    // `folded`: as foldedText() makes it, in any form ("decided", "tickets"); what it is a form of stands among them.
    // The best first.
    [[nodiscard]] QList<Synonym> synonyms(const QString &folded) const;

private:
    class Books;
    std::unique_ptr<Books> m_books;
};

} // namespace lanai
