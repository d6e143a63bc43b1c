// An icon that stands by itself, in a colour of the theme as it is now and turned as the page is.
#pragma once
#include "ui/shell/tokens.h"
#include <QWidget>

namespace lanai {

class Sign : public QWidget
{
    Q_OBJECT
public:
    // `size`: the name of a size as a literal, "icon". It says nothing to a screen reader: what it means stands beside.
    explicit Sign(const QString &icon, const char *size = "icon", Colour colour = Colour::Muted,
                  QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    const char *m_size;
    Colour m_colour;
};

} // namespace lanai
