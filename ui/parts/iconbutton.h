// A button that shows an icon only. Its name is said to screen readers and shown as its tool tip.
#pragma once
#include "ui/shell/tokens.h"
#include <QToolButton>

namespace lanai {

class IconButton : public QToolButton
{
    Q_OBJECT
public:
    // `size` and `iconSize`: names of sizes, as literals.
    IconButton(const QString &icon, const QString &name, QWidget *parent = nullptr, const char *size = "button-small",
               const char *iconSize = "icon");

    void setIconName(const QString &icon);
    void setColour(Colour colour); // of the icon; muted at first
    void setBordered(bool bordered);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Colour m_colour = Colour::Muted;
    bool m_bordered = false;
    const char *m_size;
    const char *m_iconSize;
};

} // namespace lanai
