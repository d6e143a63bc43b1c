// Names offered while one is typed, after `@` and after a capture mark. Peers are found by any part of their name.
#pragma once
#include "core/domain/names.h"
#include <QFrame>
#include <optional>

class QKeyEvent;
class QListWidget;
class QPlainTextEdit;

namespace lanai {

// What is being typed where a name can stand.
struct NamePrefix
{
    enum class After {
        At,         // @pri
        Commitment, // >> pri, >> me to pri
        OtherMark   // ++ pri: text may stand there as well
    };
    After after = After::At;
    TextRange range; // of the line: what was typed of the name
};

// The name that is being written at `cursor` of `line`, if one can stand there.
[[nodiscard]] std::optional<NamePrefix> namePrefixAt(QStringView line, qsizetype cursor);

class NameCompletion : public QFrame
{
    Q_OBJECT
public:
    explicit NameCompletion(QPlainTextEdit *editor);

    void setPeople(const QList<PersonName> &people, const QList<Id> &about);
    // After a key was typed: shows what fits, or goes.
    void follow();
    void close();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    [[nodiscard]] QStringList offered() const;
    // Takes the keys that choose, accept and close. False: the key is the editor's.
    [[nodiscard]] bool takeKey(QKeyEvent *event);

private:
    struct Offer
    {
        QString shown;   // the full name
        QString written; // the shortest that names nobody else
        QStringList folded;
    };
    [[nodiscard]] QList<Offer> matching(const NamePrefix &prefix, const QString &typed) const;
    void accept();
    void place();

    QPlainTextEdit *m_editor;
    QListWidget *m_list;
    QList<Offer> m_people;
    QList<Offer> m_shown;
    NamePrefix m_prefix;
    bool m_chosen = false; // with the arrow keys
};

} // namespace lanai
