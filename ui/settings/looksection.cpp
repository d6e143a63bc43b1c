#include "ui/settings/looksection.h"
#include "ui/language/language.h"
#include "ui/parts/toggle.h"
#include "ui/settings/preferences.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QSpinBox>

namespace lanai {

LookSection::LookSection(QWidget *parent)
    : Section(parent)
    , m_scheme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_minutes(new QSpinBox(this))
    , m_putAway(new Toggle(tr("Lock when put away"), false, this))
{
    m_scheme->setObjectName(QStringLiteral("scheme"));
    m_scheme->addItem(tr("As the system"), int(Scheme::System));
    m_scheme->addItem(tr("Light"), int(Scheme::Light));
    m_scheme->addItem(tr("Dark"), int(Scheme::Dark));
    m_scheme->addItem(tr("High contrast"), int(Scheme::Contrast));
    addRow(tr("Colours"), {}, m_scheme);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system"), QStringLiteral("system"));
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    addRow(tr("Language"), tr("Takes effect when Lanai starts again."), m_language);
    m_minutes->setObjectName(QStringLiteral("lockMinutes"));
    m_minutes->setRange(0, preferences::mostLockMinutes);
    m_minutes->setSuffix(tr(" min", "minutes, after a number"));
    m_minutes->setSpecialValueText(tr("Never"));
    addRow(tr("Lock when idle"), tr("After so long without a key or the pointer, the journal asks for its passphrase."),
           m_minutes);
    m_putAway->setObjectName(QStringLiteral("lockWhenPutAway"));
    addRow(m_putAway->text(),
           tr("Also when the window is minimized, or closed while Lanai goes on in the tray. It locks in any case when "
              "the session is locked and before the computer sleeps."),
           m_putAway);
    connect(m_scheme, &QComboBox::activated, this, &LookSection::chooseScheme);
    connect(m_language, &QComboBox::activated, this, &LookSection::chooseLanguage);
    connect(m_minutes, &QSpinBox::valueChanged, this, &LookSection::chooseMinutes);
    connect(m_putAway, &QCheckBox::clicked, this, &LookSection::choosePutAway);
}

void LookSection::load()
{
    m_scheme->setCurrentIndex(m_scheme->findData(int(preferences::read(preferences::scheme))));
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences::read(preferences::language))));
    m_minutes->setValue(preferences::read(preferences::lockMinutes, 0, preferences::mostLockMinutes));
    m_putAway->setChecked(preferences::read(preferences::lockWhenPutAway));
}

void LookSection::chooseScheme(int index)
{
    const auto scheme = Scheme(m_scheme->itemData(index).toInt());
    preferences::write(preferences::scheme, scheme);
    theme().choose(scheme);
}

void LookSection::chooseLanguage(int index)
{
    preferences::write(preferences::language, m_language->itemData(index).toString());
}

void LookSection::chooseMinutes(int minutes)
{
    preferences::write(preferences::lockMinutes, minutes);
}

void LookSection::choosePutAway(bool wanted)
{
    preferences::write(preferences::lockWhenPutAway, wanted);
}

} // namespace lanai
