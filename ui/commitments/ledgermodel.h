// What the commitments page shows, without a widget: the promises of a view by section, which are chosen, which is
// opened.
#pragma once
#include "core/journal/changeset.h"
#include "ui/commitments/ledgerwords.h"
#include <QObject>
#include <optional>

namespace lanai {

class Journal;

// What stands below an opened line.
struct LedgerDetail
{
    PromiseSource source;
    QStringList history; // when it was promised and agreed anew, oldest first
};

class LedgerModel : public QObject
{
    Q_OBJECT
public:
    explicit LedgerModel(Journal &journal, QObject *parent = nullptr);

    void reload();
    // Whether any of it may be shown otherwise now.
    [[nodiscard]] static bool concerns(const ChangeSet &changes);

    [[nodiscard]] const Ledger &ledger() const { return m_ledger; }
    [[nodiscard]] const LedgerWords &words() const { return m_words; }
    [[nodiscard]] LedgerView view() const { return m_view; }
    void setView(LedgerView view);
    [[nodiscard]] const QList<LedgerSection> &sections() const { return m_sections; } // those with lines
    [[nodiscard]] const LedgerLine *line(const Id &commitment) const;                 // null: not in this view
    [[nodiscard]] QList<Id> shown() const;                                            // in the order they stand

    // Several are chosen to be acted on at once. What leaves the view is chosen no more.
    [[nodiscard]] bool isChosen(const Id &commitment) const { return m_chosen.contains(commitment); }
    [[nodiscard]] QList<Id> chosen() const; // in the order they stand
    void choose(const Id &commitment, bool chosen);
    // From the one chosen last, or the first, to that one; both included.
    void chooseUpTo(const Id &commitment);
    void chooseAll();
    void chooseNone();

    // One at a time. A sealed one shows its words while it is opened.
    [[nodiscard]] const Id &opened() const { return m_opened; }
    void open(const Id &commitment); // null: closes
    [[nodiscard]] Result<LedgerDetail> detail(const Id &commitment) const;

    // Mine that are late: what there is to act on.
    [[nodiscard]] int count() const;
    // What kept the ledger from being read; the one before it still stands.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();       // what is shown
    void chosenChanged(); // only what is chosen

private:
    void group();
    void groupByPeer(const QList<LedgerLine> &dated);
    void add(const QString &key, const QString &title, const QString &caption, const QList<LedgerLine> &lines);

    Journal &m_journal;
    LedgerWords m_words;
    LedgerView m_view = LedgerView::Open;
    Ledger m_ledger;
    QList<LedgerSection> m_sections;
    QSet<Id> m_chosen;
    Id m_last; // chosen last
    Id m_opened;
    std::optional<Error> m_error;
};

} // namespace lanai
