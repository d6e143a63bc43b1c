// A few fields that open where something is added or changed: Enter saves, Escape closes, what is refused is said below
// and stays as typed.
#pragma once
#include "core/domain/result.h"
#include <QWidget>
#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lanai {

class Label;

class InlineForm : public QWidget
{
    Q_OBJECT
public:
    using Save = std::function<Result<void>()>;

    // `saves`: what the button says.
    InlineForm(const QString &name, const QString &saves, QWidget *parent);

    QLineEdit *addField(const QString &objectName, const QString &label, const QString &text = {});
    QComboBox *addChoice(const QString &objectName, const QString &label, const QStringList &choices, int chosen);
    // Asked on Enter or the button; the form closes when it was done.
    void onSave(const Save &save) { m_save = save; }
    void begin(); // the focus into the first field

    [[nodiscard]] QString refusal() const;

public Q_SLOTS:
    void save();
    void close();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(QWidget *field, const QString &objectName, const QString &label);

    QVBoxLayout *m_column;
    QVBoxLayout *m_fields;
    Label *m_refusal;
    QPushButton *m_button;
    Save m_save;
};

} // namespace lanai
