// Tells when a preference was changed, so that it takes effect at once.
#pragma once
#include <QObject>

namespace lanai {

class PreferenceWatch : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] static PreferenceWatch &instance();

Q_SIGNALS:
    // `name`: that of the Preference.
    void changed(const QString &name);
};

} // namespace lanai
