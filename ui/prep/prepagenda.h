// The agenda of a 1:1: ticked, added to, changed in its place, put into order.
#pragma once
#include "ui/prep/prepmodel.h"
#include "ui/shell/context.h"
#include <QHash>
#include <QWidget>

class QLineEdit;

namespace lanai {

class CheckRow;
class Label;
class ReorderColumn;

// One item: ticked when talked about. Enter or F2 changes its words, Delete takes it off.
class AgendaRow : public QWidget
{
    Q_OBJECT
public:
    explicit AgendaRow(const Id &item, QWidget *parent = nullptr);

    void show(const SheetAgendaLine &line);
    [[nodiscard]] Id item() const { return m_id; }
    [[nodiscard]] QWidget *grip() const;
    void edit();

Q_SIGNALS:
    void ticked(bool done);
    void changed(const QString &text);
    void removed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish(bool keep);

    Id m_id;
    QString m_text;
    bool m_removable = true;
    CheckRow *m_check;
    QLineEdit *m_field;
    QWidget *m_buttons;
};

class PrepAgenda : public QWidget
{
    Q_OBJECT
public:
    PrepAgenda(PrepModel &model, const Context &context, QWidget *parent = nullptr);

    void refresh();
    void startAdding();
    void focusFirst();

private:
    AgendaRow *makeRow(const Id &item);
    void tell(const Result<void> &done, const QString &text);

    PrepModel &m_model;
    Context m_context;
    ReorderColumn *m_rows;
    QHash<Id, AgendaRow *> m_byItem;
    Label *m_hint;
    QLineEdit *m_new;
};

} // namespace lanai
