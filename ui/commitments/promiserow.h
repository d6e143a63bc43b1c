// A line of the ledger: a box to choose it with others, which way it goes, what was promised, and when it is due. While
// one is on it, what can be done stands before its day, each with its key. A click opens it.
#pragma once
#include "ui/commitments/ledgerline.h"
#include "ui/parts/rowlist.h"

namespace lanai {

class ActionTable;
class LedgerWords;
class VerbButton;

class PromiseRow : public ListRow
{
    Q_OBJECT
public:
    PromiseRow(const LedgerLine &line, const LedgerWords &words, const ActionTable &actions, QWidget *parent = nullptr);

    [[nodiscard]] const LedgerLine &line() const { return m_line; }
    void setChosen(bool chosen);
    void setOpened(bool opened);
    [[nodiscard]] QString spokenValue() const override;

Q_SIGNALS:
    void verbChosen(const QString &action);
    void reachedTo();      // Shift and a click: from the one chosen last up to this one
    void extended(int by); // Shift and Up or Down: likewise, one further

protected:
    void paintRow(QPainter &painter) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void showVerbs();
    void makeVerbs();
    void placeVerbs();
    [[nodiscard]] int verbsWidth() const; // 0 while they aren't shown
    [[nodiscard]] int dueWidth() const;
    [[nodiscard]] int boxWidth() const; // of what a click on chooses, from the leading side
    void paintWords(QPainter &painter, const QRectF &place) const;
    void paintDue(QPainter &painter, const QRectF &place) const;

    LedgerLine m_line;
    const LedgerWords &m_words;
    const ActionTable &m_actions;
    QList<VerbButton *> m_verbs; // made when they are first needed
    bool m_chosen = false;
    bool m_opened = false;
};

} // namespace lanai
