// One of the ways in, on the welcome screen.
#pragma once
#include <QAbstractButton>

namespace lanai {

class WelcomeRow : public QAbstractButton
{
    Q_OBJECT
public:
    WelcomeRow(const QString &icon, const QString &title, const QString &caption, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintWords(QPainter &painter, const QRect &inside) const;

    QString m_icon;
    QString m_caption;
};

} // namespace lanai
