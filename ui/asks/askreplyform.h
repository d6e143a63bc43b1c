// A reply: who, when, in which way and their words. Somebody unknown can be added as a peer at once. What is half typed
// survives a lock.
#pragma once
#include "core/domain/ask.h"
#include "core/domain/error.h"
#include <QWidget>

class QComboBox;
class QDateEdit;
class QPushButton;
class QVBoxLayout;

namespace lanai {

class AskActs;
class GrowingField;
class KeptWords;
class Label;
class NamesLine;

class AskReplyForm : public QWidget
{
    Q_OBJECT
public:
    // `reply`: an existing one, which is changed; or a new one, with its person or without. `name`: that person's.
    AskReplyForm(AskActs &acts, const Ask &ask, const AskReply &reply, const QString &name, QWidget *parent);

    [[nodiscard]] static QString draftPlace(const Id &ask);
    // Something new was half typed for that question.
    [[nodiscard]] static bool isKept(const AskActs &acts, const Id &ask);
    void begin();
    void keep(); // what is typed, now
    [[nodiscard]] QString refusal() const;

public Q_SLOTS:
    void save();
    void close();

Q_SIGNALS:
    void left(); // it is closed, saved or not

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const QString &name);
    void addFields(QVBoxLayout &column, const QString &name);
    void addButtons(QVBoxLayout &column);
    void takeKept();
    [[nodiscard]] bool isNew() const { return m_reply.id.isNull(); }
    void refuse(const Error &error);
    void addPeer();

    AskActs &m_acts;
    Ask m_ask;
    AskReply m_reply;
    NamesLine *m_who;
    QDateEdit *m_when;
    QComboBox *m_way;
    GrowingField *m_words;
    Label *m_refusal;
    QPushButton *m_add; // the unknown one, as a peer
    KeptWords *m_kept = nullptr;
};

} // namespace lanai
