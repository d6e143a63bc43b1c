// One line of the sidebar: icon, name, and at the right what there is to act on or the keys that lead there.
#pragma once
#include <QAbstractButton>

namespace lanai {

class NavItem : public QAbstractButton
{
    Q_OBJECT
public:
    NavItem(const QString &icon, const QString &text, QWidget *parent);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    void setKeys(const QString &keys); // native text, e.g. "Ctrl+K"
    // Only the icon: where the window is narrow.
    void setNarrow(bool narrow);
    // In secondary ink: what is no page.
    void setQuiet(bool quiet) { m_quiet = quiet; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintKeys(QPainter &painter, const QRect &inside) const;
    void nameIt();

    QString m_icon;
    QString m_keys;
    int m_count = 0;
    bool m_narrow = false;
    bool m_quiet = false;
};

} // namespace lanai
