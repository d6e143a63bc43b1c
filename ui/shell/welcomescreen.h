// The first thing one sees: what Lanai is for, and four ways in.
#pragma once
#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace lanai {

class WelcomeRow;

class WelcomeScreen : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomeScreen(QWidget *parent);

Q_SIGNALS:
    void createWanted();
    void openWanted();
    void restoreWanted();
    void sampleWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *pitch();
    [[nodiscard]] QWidget *start();
    [[nodiscard]] QLayout *promise(QWidget *right);
    void addPoint(QVBoxLayout *column, const QString &icon, const QString &title, const QString &caption);

    WelcomeRow *m_create = nullptr;
};

} // namespace lanai
