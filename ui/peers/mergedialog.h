// Two entries of one person become one: whom, what moves, and which side is right where they differ. Seen first.
#pragma once
#include "core/journal/duplicates.h"
#include <QDialog>
#include <functional>

class QComboBox;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace lanai {

class Journal;
class Label;

class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    using Merged = std::function<void(const QString &other)>; // after it was done; the name that went

    MergeDialog(Journal &journal, const Peer &kept, Merged merged, QWidget *parent);

    // Shows what merging with that one would do.
    void choose(const Id &other);
    [[nodiscard]] const MergePreview &preview() const { return m_preview; }
    [[nodiscard]] QString refusal() const;
    void press();

private:
    void layOut(QVBoxLayout &all);
    [[nodiscard]] QLayout *buttons();
    void addChoices();
    void showMoves();
    void showDifferences();
    void showSeries();
    void look(const Result<void> &did);
    [[nodiscard]] static QString nameOf(PeerField field);
    [[nodiscard]] static QString valueOf(PeerField field, const Peer &peer);

    Journal &m_journal;
    Peer m_kept;
    Merged m_merged;
    MergePreview m_preview;
    QHash<PeerField, QComboBox *> m_sides;
    QComboBox *m_other;
    Label *m_moves;
    QVBoxLayout *m_differences;
    Label *m_refusal;
    QPushButton *m_button;
};

} // namespace lanai
