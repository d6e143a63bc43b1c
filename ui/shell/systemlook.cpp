#include "ui/shell/systemlook.h"
#include "ui/shell/portalsettings.h"
#include <QPalette>

namespace lanai {

SystemLook::SystemLook(const QPalette &system, QObject *parent)
    : QObject(parent)
    , m_dark(system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness())
{
    listen();
}

void SystemLook::listen()
{
#ifdef LANAI_PORTAL
    if (!PortalSettings::mayAnswer())
        return;
    auto *portal = new PortalSettings(this);
    connect(portal, &PortalSettings::told, this, &SystemLook::hear);
    portal->ask(QStringLiteral("color-scheme"));
    portal->ask(QStringLiteral("contrast"));
#endif
}

Scheme SystemLook::preferred() const
{
    if (m_contrast)
        return Scheme::Contrast;
    return m_dark ? Scheme::Dark : Scheme::Light;
}

void SystemLook::hear(const QString &key, const QVariant &value)
{
    constexpr uint dark = 1;
    constexpr uint light = 2;
    constexpr uint high = 1;
    const Scheme before = preferred();
    const uint said = value.toUInt();
    if (key == QStringLiteral("color-scheme") && (said == dark || said == light))
        m_dark = said == dark;
    if (key == QStringLiteral("contrast"))
        m_contrast = said == high;
    if (preferred() != before)
        Q_EMIT changed(preferred());
}

} // namespace lanai
