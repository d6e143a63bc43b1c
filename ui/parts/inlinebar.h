// A message in the page with what can be done about it: what failed, what changed elsewhere, what needs a decision.
#pragma once
#include "ui/shell/tokens.h"
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace lanai {

class Label;

class InlineBar : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        Failure, // overdue
        Warning, // due
        Notice   // accent
    };

    explicit InlineBar(Kind kind, QWidget *parent = nullptr);

    // Shows it and tells it to screen readers at once.
    void say(const QString &message);
    [[nodiscard]] QString message() const;
    // The caller connects it.
    QPushButton *addButton(const QString &text, const QString &objectName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    QHBoxLayout *m_row;
    QWidget *m_sign; // where the icon is painted
    Label *m_message;
};

} // namespace lanai
