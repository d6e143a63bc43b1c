// One to five, or not said. Keys 1 to 5 set it, 0 clears.
#pragma once
#include "ui/parts/segments.h"

namespace lanai {

class ScalePicker : public Segments
{
    Q_OBJECT
public:
    static constexpr int highest = 5;

    explicit ScalePicker(QWidget *parent = nullptr);

    // What is asked: "Worth the time". Each cell says it with its number.
    void setQuestion(const QString &question);
    void setValue(int value); // 0: not said. Emits nothing.
    [[nodiscard]] int value() const { return m_value; }

Q_SIGNALS:
    void picked(int value); // by the person

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void reached(int index) override;

private:
    void take(int value);

    int m_value = 0;
};

} // namespace lanai
