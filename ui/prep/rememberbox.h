// The one thing to remember in a 1:1, with a pin: another line can take its place. Rule 12
#pragma once
#include "ui/parts/card.h"
#include "ui/prep/prepmodel.h"
#include "ui/shell/context.h"

class QLineEdit;

namespace lanai {

class IconButton;
class Label;

class RememberBox : public Card
{
    Q_OBJECT
public:
    RememberBox(PrepModel &model, const Context &context, QWidget *parent = nullptr);

    void refresh();
    void edit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save();
    void pin(const QString &line);

    PrepModel &m_model;
    Context m_context;
    Label *m_kind;
    Label *m_text;
    IconButton *m_pin;
    IconButton *m_edit;
    QLineEdit *m_field;
};

} // namespace lanai
