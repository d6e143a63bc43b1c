// Colours, language and when it locks.
#pragma once
#include "ui/settings/section.h"

class QComboBox;
class QSpinBox;

namespace lanai {

class Toggle;

class LookSection : public Section
{
    Q_OBJECT
public:
    explicit LookSection(QWidget *parent = nullptr);
    void load() override;

private:
    void chooseScheme(int index);
    void chooseLanguage(int index);
    void chooseMinutes(int minutes);
    void choosePutAway(bool wanted);

    QComboBox *m_scheme;
    QComboBox *m_language;
    QSpinBox *m_minutes;
    Toggle *m_putAway;
};

} // namespace lanai
