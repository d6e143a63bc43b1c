// What can be done with the promises that are chosen, all at once.
#pragma once
#include <QWidget>

class QPushButton;

namespace lanai {

class ActionTable;
class Label;
class LedgerWords;
class VerbButton;

class BulkBar : public QWidget
{
    Q_OBJECT
public:
    BulkBar(const LedgerWords &words, const ActionTable &actions, QWidget *parent = nullptr);

    // `verbs`: those of the view. Hides itself when nothing is chosen.
    void tell(int chosen, const QStringList &verbs);

Q_SIGNALS:
    void verbChosen(const QString &action);
    void noneWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ActionTable &m_actions;
    Label *m_count;
    QList<VerbButton *> m_verbs; // of all views
    QPushButton *m_none;
};

} // namespace lanai
