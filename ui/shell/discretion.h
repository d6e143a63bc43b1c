// Discreet mode, for when others see the screen: names are shown as initials, photos are left out, and notes can't be
// read. Only what is painted changes, and the text of a menu while it is open; the program's one, asked by whatever
// paints text.
#pragma once
#include "core/domain/initials.h"
#include <QObject>
#include <functional>
#include <optional>

class QPainter;
class QRectF;
class QWidget;

namespace lanai {

class Discretion : public QObject
{
    Q_OBJECT
public:
    Discretion();
    ~Discretion() override;

    [[nodiscard]] bool isOn() const { return m_on; }
    void set(bool on);
    void toggle() { set(!m_on); }
    // Who is to be an initial from now on.
    void setPeople(const QList<PersonName> &people);
    // Nobody's name stays in memory.
    void forgetPeople() { m_initials.reset(); }

    // The text as it may be seen now.
    [[nodiscard]] QString shown(const QString &text) const;
    // Draws what `paint` draws in `place`, so that nobody can read it while the mode is on.
    void veil(QPainter &painter, const QRectF &place, const std::function<void(QPainter &)> &paint) const;
    // All of a widget that paints itself, e.g. a label of Qt's; those of ours have their own setVeiled().
    void setVeiled(QWidget &widget, bool veiled) const;

Q_SIGNALS:
    void changed(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refreshAll() const;

    bool m_on = false;
    std::optional<Initials> m_initials;
};

// What is written there is shown all the same: where nobody is named yet, and the mode can't be turned off.
void showAlways(QWidget &place);

[[nodiscard]] Discretion &discretion();

} // namespace lanai
