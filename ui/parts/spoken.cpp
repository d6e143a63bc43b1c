#include "ui/parts/spoken.h"
#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QWidget>

namespace lanai {
namespace {

class SpokenWidget final : public QAccessibleWidget
{
public:
    SpokenWidget(QWidget *widget, const Spoken *spoken)
        : QAccessibleWidget(widget)
        , m_spoken(spoken)
    {
    }
    [[nodiscard]] QAccessible::Role role() const override { return m_spoken->spokenRole(); }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? m_spoken->spokenValue() : QAccessibleWidget::text(what);
    }
    // A button that says its own value can still be pressed.
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button() != nullptr && button()->isEnabled())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (button() != nullptr && name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] QAbstractButton *button() const { return qobject_cast<QAbstractButton *>(object()); }

    const Spoken *m_spoken; // a part of the widget, which outlives its interface
};

QAccessibleInterface *interfaceOf(const QString & /*className*/, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const auto *spoken = dynamic_cast<const Spoken *>(object);
    return widget == nullptr || spoken == nullptr ? nullptr : new SpokenWidget(widget, spoken);
}

} // namespace

Spoken::Spoken()
{
    [[maybe_unused]] static const bool taught = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
}

} // namespace lanai
