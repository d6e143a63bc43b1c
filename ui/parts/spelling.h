// Spell check in several languages at once: a word is right when one of them knows it. Built without hunspell, or
// where no dictionary is installed, every word is right.
#pragma once
#include "core/domain/textrange.h"
#include <QObject>
#include <QStringList>
#include <memory>

namespace lanai {

class Spelling : public QObject
{
    Q_OBJECT
public:
    // `folders`: where dictionaries (`en_US.dic`, `en_US.aff`) lie; empty: where the system has them.
    explicit Spelling(const QStringList &folders = {}, QObject *parent = nullptr);
    ~Spelling() override;

    // What is installed: "en_US", "de_DE", sorted. Built without hunspell: none.
    [[nodiscard]] QStringList installed() const;
    // Those to check in. One that isn't installed is passed over.
    void use(const QStringList &languages);
    [[nodiscard]] QStringList used() const;
    // The journal's own words, besides the dictionaries.
    void setOwnWords(const QStringList &words);

    [[nodiscard]] bool isRight(const QString &word) const;
    // At most a handful, the likeliest first.
    [[nodiscard]] QStringList suggestions(const QString &word) const;
    // The misspelt words of a line, without those in `apart` (code, links, the heads of marks).
    [[nodiscard]] QList<TextRange> misspelt(const QString &line, const QList<TextRange> &apart) const;
    // Another one after each change of languages or words.
    [[nodiscard]] int round() const { return m_round; }

Q_SIGNALS:
    void changed();

private:
    class Dictionaries;
    std::unique_ptr<Dictionaries> m_dictionaries;
    int m_round = 0;
};

// Of the languages installed, those that the locale's interface languages ask for; English where none fits.
[[nodiscard]] QStringList languagesFor(const QStringList &installed, const QStringList &uiLanguages);

} // namespace lanai
