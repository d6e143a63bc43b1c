// A surface with a fine line around it, for what stands together.
#pragma once
#include <QVBoxLayout>
#include <QWidget>

namespace lanai {

class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    // Where its contents go, one below another.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
};

} // namespace lanai
