// One item I bring: its head, what each person says, and, when opened, the form that changes it.
#pragma once
#include "ui/shell/context.h"
#include "ui/staff/staffmodel.h"
#include <QWidget>

namespace lanai {

class FlowLayout;
class ItemEditor;
class ItemHead;
class PreviewForm;

class ItemRow : public QWidget
{
    Q_OBJECT
public:
    ItemRow(StaffModel &model, const Context &context, const Id &item, QWidget *parent = nullptr);

    // Shows the item anew; a form that is open keeps what is typed in it.
    void refresh(bool last);
    [[nodiscard]] Id item() const { return m_id; }
    [[nodiscard]] QWidget *grip() const;
    void openEditor();
    void openPreview(const Id &person);
    void closeForms();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showVoices(const StaffItemRow &row);
    [[nodiscard]] QList<PersonRef> people() const;
    void remove();

    StaffModel &m_model;
    Context m_context;
    Id m_id;
    bool m_last = false;
    ItemHead *m_head;
    QWidget *m_voices;
    FlowLayout *m_flow;
    ItemEditor *m_editor = nullptr;   // made when it is first opened
    PreviewForm *m_preview = nullptr; // likewise
    QWidget *m_forms;
};

} // namespace lanai
