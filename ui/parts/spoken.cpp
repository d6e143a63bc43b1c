#include "ui/parts/spoken.h"
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

private:
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
