// A few fields over the window: a date, a line, a choice. What is refused is said in it and everything typed stays;
// Enter confirms, Esc leaves. Opened with open(): nothing waits for it.
#pragma once
#include "core/domain/result.h"
#include <QDate>
#include <QDialog>
#include <functional>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;

namespace lanai {

class Label;

class SmallForm : public QDialog
{
    Q_OBJECT
public:
    // `title`: its heading; the window's own is "Lanai". `does`: the verb on its button. Gone when it is closed.
    SmallForm(const QString &title, const QString &does, QWidget *parent);

    // Object names are `name`; labels are what a screen reader says.
    QLineEdit *addLine(const QString &name, const QString &label, const QString &text = {});
    QDateEdit *addDate(const QString &name, const QString &label, QDate date);
    QTimeEdit *addTime(const QString &name, const QString &label, QTime time);
    QComboBox *addChoice(const QString &name, const QString &label, const QStringList &choices, int chosen = 0);
    // Something of one's own, under a label.
    void addField(const QString &label, QWidget *field);
    // Below the fields, without a label.
    void addBelow(QWidget *below);
    // A quiet sentence over the fields.
    void setHint(const QString &hint);

    // What its button does: closes the form when it went well, else says why not.
    void onConfirm(std::function<Result<void>()> act) { m_act = std::move(act); }
    void confirm();
    [[nodiscard]] QString refusal() const;

private:
    Label *m_hint;
    QFormLayout *m_fields;
    QVBoxLayout *m_below;
    Label *m_refusal;
    QPushButton *m_button;
    std::function<Result<void>()> m_act;
};

} // namespace lanai
