// Plain text in one type and colour of the theme, with the type's own line height.
#pragma once
#include "ui/shell/tokens.h"
#include <QLabel>

namespace lanai {

class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(Type type = Type::Base, Colour colour = Colour::Ink, QWidget *parent = nullptr);
    explicit Label(const QString &text, Type type = Type::Base, Colour colour = Colour::Ink, QWidget *parent = nullptr);

    void setType(Type type);
    void setColour(Colour colour);
    // One line, cut where it has no room; the whole text is then its tool tip. Without it a label is as wide as its
    // text, or wraps (setWordWrap).
    void setElided(bool elided);
    // When it wraps: lines behind these are cut. 0: none are.
    void setMostLines(int lines);
    // It shows a note, or a part of one: unreadable in discreet mode.
    void setVeiled(bool veiled);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lines() const; // as ElidedText counts them
    void refresh();

    Type m_type;
    Colour m_colour;
    bool m_elided = false;
    int m_mostLines = 0;
    bool m_veiled = false;
};

} // namespace lanai
