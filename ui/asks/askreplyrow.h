// Somebody on the way of a question: with what they said, or how it stands with them.
#pragma once
#include "core/journal/askpage.h"
#include "ui/parts/rowlist.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace lanai {

// Enter edits the words, Delete takes them away, Menu asks for more.
class AskReplyRow : public ListRow
{
    Q_OBJECT
public:
    AskReplyRow(const AskAnswer &answer, QDate today, QWidget *parent);

    [[nodiscard]] const AskAnswer &answer() const { return m_answer; }

Q_SIGNALS:
    void deleteWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintRow(QPainter &painter) override;

private:
    AskAnswer m_answer;
};

// Enter adds a reply, Delete says that it never went to them.
class AskWaitingRow : public ListRow
{
    Q_OBJECT
public:
    AskWaitingRow(const AskedOf &of, QDate today, bool takesReplies, QWidget *parent);

    [[nodiscard]] const AskedOf &of() const { return m_of; }

Q_SIGNALS:
    void deleteWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintRow(QPainter &painter) override;

private:
    AskedOf m_of;
};

} // namespace lanai
