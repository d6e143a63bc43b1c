// Light, dark or high contrast: what the desktop prefers. On Linux its settings portal tells, now and at each change;
// where none answers, the lightness of the system's own palette does.
#pragma once
#include "ui/shell/tokens.h"
#include <QObject>
#include <QVariant>

class QPalette;

namespace lanai {

class SystemLook : public QObject
{
    Q_OBJECT
public:
    // `system`: the palette before the program dresses itself.
    explicit SystemLook(const QPalette &system, QObject *parent = nullptr);

    [[nodiscard]] Scheme preferred() const;
    // What the portal says of `key` in org.freedesktop.appearance: "color-scheme" (1 dark, 2 light) or "contrast" (1
    // high). Anything else changes nothing.
    void hear(const QString &key, const QVariant &value);

Q_SIGNALS:
    void changed(lanai::Scheme preferred);

private:
    void listen();

    bool m_dark;
    bool m_contrast = false;
};

} // namespace lanai
