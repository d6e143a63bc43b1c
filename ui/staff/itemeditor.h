// An item I bring, to be changed in its place: its title, the decision sought, whose support it needs.
#pragma once
#include "core/domain/result.h"
#include "core/domain/staffmeeting.h"
#include "core/journal/today.h"
#include <QWidget>
#include <functional>

class QGridLayout;
class QLineEdit;

namespace lanai {

class CheckRow;
class Choice;
class Label;

class ItemEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ItemEditor(QWidget *parent = nullptr);

    // `people`: whose support one can ask for.
    void ask(const StaffItem &item, const QList<PersonRef> &people);
    // What its button does; what is refused is said in it.
    void onSave(std::function<Result<void>(const StaffItem &)> save) { m_save = std::move(save); }
    [[nodiscard]] Id item() const { return m_item.id; }

Q_SIGNALS:
    void saved();
    void left(); // Esc
    void removed();
    void historyWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void nameFields();
    void showNeeds(const QList<PersonRef> &people);
    void save();

    StaffItem m_item;
    std::function<Result<void>(const StaffItem &)> m_save;
    QLineEdit *m_title;
    Choice *m_sought;
    QLineEdit *m_decision;
    QGridLayout *m_needs;
    QList<std::pair<Id, CheckRow *>> m_people;
    Choice *m_privacy;
    Label *m_refusal;
};

} // namespace lanai
