// What the palette offers for the words typed: people, then notes and other things, then commands. At most eight rows
// beside their headings.
#pragma once
#include "ui/search/foundmodel.h"
#include <memory>

namespace lanai {

class ActionTable;
class Journal;
class LiveSearch;
struct SearchAnswer;
struct SearchHit;

class PaletteModel : public FoundModel
{
    Q_OBJECT
public:
    PaletteModel(Journal &journal, ActionTable &actions, QObject *parent = nullptr);
    ~PaletteModel() override;

    // Rows change later, when the answer is there; commands at once.
    void type(const QString &words);
    [[nodiscard]] int hits() const { return m_hits; } // all there are, not only those shown
    [[nodiscard]] bool isMore() const { return m_isMore; }
    // Why the words couldn't be looked for, e.g. an operator's unknown value; empty: they could.
    [[nodiscard]] QString refusal() const { return m_refusal; }

Q_SIGNALS:
    void settled();

private:
    void take(int question, const SearchAnswer &answer);
    void build();
    void addPeople(QList<ShownRow> &rows) const;
    void addThings(QList<ShownRow> &rows) const;
    void addActions(QList<ShownRow> &rows) const;
    void addCommands(QList<ShownRow> &rows) const;

    Journal &m_journal;
    ActionTable &m_actions;
    std::unique_ptr<LiveSearch> m_search;
    std::unique_ptr<SearchAnswer> m_answer;
    QString m_words;
    QString m_refusal;
    int m_question = 0;
    int m_hits = 0;
    bool m_isMore = false;
};

} // namespace lanai
