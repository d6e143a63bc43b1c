// A button as wide as its words and the key that does the same, which are painted by its kinds.
#pragma once
#include <QPushButton>

class QKeySequence;
class QPainter;

namespace lanai {

class KeyButton : public QPushButton
{
    Q_OBJECT
public:
    void setKeys(const QKeySequence &keys);

protected:
    explicit KeyButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] const QString &hint() const { return m_hint; } // empty: no keys
    // The button itself, without words.
    void paintGround(QPainter &painter);

private:
    QString m_hint;
};

} // namespace lanai
