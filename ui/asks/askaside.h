// Beside a question: who else knows about it, by one's own notes, and when it closes.
#pragma once
#include "core/journal/askpage.h"
#include "core/journal/knowers.h"
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace lanai {

class AskActs;
class Label;

class AskAside : public QWidget
{
    Q_OBJECT
public:
    explicit AskAside(AskActs &acts, QWidget *parent = nullptr);

    // Looks for who knows once the question itself is shown.
    using QWidget::show;
    void show(const AskWhole &whole);
    // Of words that are not a question yet.
    void showWords(const QString &words);

Q_SIGNALS:
    void askWanted(const QString &name);

private:
    void look();
    void fill(const QList<Knower> &knowers);

    AskActs &m_acts;
    QTimer m_looking;
    QString m_words;
    QList<Id> m_without;
    QString m_found; // what the list is of
    bool m_takesQuestions = true;
    Label *m_below;
    QVBoxLayout *m_list;
    QWidget *m_closing;
    Label *m_closes;
};

} // namespace lanai
