// Whom to ask, and in which way: by a message, whose text is copied, or in the next 1:1. Lanai itself sends nothing.
#pragma once
#include "core/domain/ask.h"
#include "core/domain/error.h"
#include "core/domain/result.h"
#include <QWidget>

class QLayout;
class QPushButton;

namespace lanai {

class AskActs;
class Choice;
class Label;
class NamesLine;

class AskWhomForm : public QWidget
{
    Q_OBJECT
public:
    AskWhomForm(AskActs &acts, const Ask &ask, QWidget *parent);

    void begin();
    // One more, with the focus on the way.
    void name(const QString &name);
    [[nodiscard]] QString refusal() const;

public Q_SLOTS:
    void ask();
    void close();

Q_SIGNALS:
    void left(); // it is closed, whoever was asked

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Named
    {
        QList<Id> peers;
        QList<Id> circles;
        QStringList names;
    };
    void build();
    [[nodiscard]] QLayout *fields();
    [[nodiscard]] QLayout *buttons();
    [[nodiscard]] QStringList offered() const;
    void sayTheWay();
    [[nodiscard]] Result<Named> named() const;
    void refuse(const Error &error);
    void addPeer();

    AskActs &m_acts;
    Ask m_ask;
    NamesLine *m_who;
    Choice *m_way;
    Label *m_hint;
    Label *m_refusal;
    QPushButton *m_go;
    QPushButton *m_add;
    QString m_unknown;
};

} // namespace lanai
