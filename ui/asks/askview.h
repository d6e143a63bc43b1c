// One question whole: its head, who answered, the woven answer and what came of it. Built anew whenever any of it
// changes, but not while something in it is being written.
#pragma once
#include "core/journal/askpage.h"
#include <QWidget>

class QVBoxLayout;

namespace lanai {

class AskActs;
class AskHead;
class AskOutcome;
class AskReplies;
class WovenCard;

class AskView : public QWidget
{
    Q_OBJECT
public:
    explicit AskView(AskActs &acts, QWidget *parent = nullptr);

    // `counts`: how many replied, of how many.
    void show(const AskWhole &whole, const QString &counts);
    [[nodiscard]] const Id &id() const { return m_id; }
    [[nodiscard]] bool isBusy() const; // something in it is being written
    void keepTyped();
    void save(); // what is being written
    void takeFocus();
    [[nodiscard]] AskHead *head() const { return m_head; }
    [[nodiscard]] AskReplies *replies() const { return m_replies; }
    [[nodiscard]] WovenCard *woven() const { return m_woven; }

Q_SIGNALS:
    void left(); // what was edited here is no longer: it may be shown anew

private:
    void build(const AskWhole &whole, const QString &counts);

    AskActs &m_acts;
    Id m_id;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    AskHead *m_head = nullptr;
    AskReplies *m_replies = nullptr;
    WovenCard *m_woven = nullptr;
};

} // namespace lanai
