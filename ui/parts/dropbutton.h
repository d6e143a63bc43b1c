// A field that opens something: what is chosen, with a chevron at its end. Given a menu it opens that; else `clicked`
// tells its owner to.
#pragma once
#include "ui/parts/badges.h"
#include "ui/parts/spoken.h"
#include <QPointer>
#include <QPushButton>
#include <optional>

class QMenu;

namespace lanai {

class DropButton : public QPushButton, public Spoken
{
    Q_OBJECT
public:
    // `name`: what is chosen here, for screen readers: "Date". The text is what is chosen. `icon` may be empty.
    explicit DropButton(const QString &name, const QString &icon = {}, QWidget *parent = nullptr);

    void setIconName(const QString &icon);
    void setPlaceholder(const QString &text); // shown, quietly, as long as nothing is chosen
    void setChip(ChipKind kind);              // looks like a chip instead of a field
    // Instead of QPushButton's, which waits in an event loop of its own until its menu is closed.
    void setMenu(QMenu *menu);
    [[nodiscard]] QMenu *menu() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::ButtonMenu; }
    [[nodiscard]] QString spokenValue() const override { return text(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shown() const;
    [[nodiscard]] int signs() const; // the widths of icon and chevron, with gaps and sides
    void paintFrame(QPainter &painter) const;
    void openMenu();

    QPointer<QMenu> m_menu;
    QString m_icon;
    QString m_placeholder;
    std::optional<ChipKind> m_chip;
};

} // namespace lanai
