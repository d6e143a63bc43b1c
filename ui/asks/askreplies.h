// Who answered a question and who hasn't yet; below, whom else to ask. Replies are written and changed where they
// stand.
#pragma once
#include "core/journal/askpage.h"
#include <QWidget>

class QVBoxLayout;

namespace lanai {

class AskActs;
class AskReplyForm;
class AskWhomForm;
class RowList;

class AskReplies : public QWidget
{
    Q_OBJECT
public:
    AskReplies(AskActs &acts, const AskWhole &whole, const QString &counts, QWidget *parent);

    // The form for a reply; of that person unless null. One that was half typed goes on.
    void addReply(const PersonRef &peer = {}, AskWay way = AskWay::Meeting);
    void changeReply(const AskAnswer &answer);
    // The form for whom to ask; with that name in it unless empty.
    void askSomebody(const QString &name = {});
    void keepTyped();
    [[nodiscard]] AskReplyForm *replyForm() const;
    [[nodiscard]] AskWhomForm *whomForm() const;
    [[nodiscard]] RowList &rows() const { return *m_rows; }

Q_SIGNALS:
    void left(); // what was edited here is no longer

private:
    void fill();
    void addAnswer(const AskAnswer &answer);
    void addWaiting(const AskedOf &of);
    void addButtons(QVBoxLayout &column);
    void answerMenu(const AskAnswer &answer, const QPoint &at);
    void waitingMenu(const AskedOf &of, const QPoint &at);
    void open(QWidget *form);
    AskReplyForm *openReply(const AskReply &reply, const QString &name);
    [[nodiscard]] bool takesReplies() const { return !m_whole.ask.closedOn.isValid(); }

    AskActs &m_acts;
    AskWhole m_whole;
    RowList *m_rows;
    QWidget *m_buttons;
    QVBoxLayout *m_slot; // where a form stands
};

} // namespace lanai
