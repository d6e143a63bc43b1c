#include "ui/settings/spellingsection.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/spelling.h"
#include "ui/settings/spellinglanguages.h"
#include "ui/shell/theme.h"
#include <QLocale>
#include <QVBoxLayout>

namespace lanai {
namespace {

// "Deutsch"; which one of them, the chip says. What the system has no word for is called as its dictionary is.
QString nameOf(const QString &language)
{
    const QLocale locale(language);
    return locale.language() == QLocale::C ? language : locale.nativeLanguageName();
}

} // namespace

SpellingSection::SpellingSection(const QStringList &folders, QWidget *parent)
    : Section(parent)
    , m_folders(folders)
    , m_none(
          new EmptyState(tr("No dictionary is installed."),
                         tr("Misspelt words are underlined while you write, in as many languages as you like. Lanai "
                            "reads the dictionaries of Hunspell: look for hunspell-en-us or hunspell-de-de among the "
                            "programs of your system, and open the journal again."),
                         this))
    , m_some(new QWidget(this))
    , m_column(new QVBoxLayout(m_some))
{
    m_none->setObjectName(QStringLiteral("spellingNone"));
    auto *what = new Label(tr("Misspelt words are underlined while you write a note. A word is right when one of the "
                              "languages ticked here knows it. Without a tick nothing is checked."),
                           Type::Base, Colour::Muted, m_some);
    what->setWordWrap(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme().px("step-8"));
    m_column->addWidget(what);
    addWide(m_none);
    addWide(m_some);
}

void SpellingSection::load()
{
    const QStringList installed = Spelling(m_folders).installed();
    if (installed != m_languages)
        showRows(installed);
    m_none->setVisible(installed.isEmpty());
    m_some->setVisible(!installed.isEmpty());
    const QStringList used = spellingLanguages(installed);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setChecked(used.contains(m_languages.at(i)));
}

void SpellingSection::showRows(const QStringList &installed)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_languages = installed;
    for (const QString &language : installed) {
        auto *row = new CheckRow(nameOf(language), m_some);
        row->setObjectName(QStringLiteral("spelling-") + language);
        row->setChip(language);
        connect(row, &QCheckBox::clicked, this, &SpellingSection::choose);
        m_column->addWidget(row);
        m_rows << row;
    }
}

void SpellingSection::choose()
{
    QStringList chosen;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i)->isChecked())
            chosen << m_languages.at(i);
    }
    chooseSpellingLanguages(chosen);
}

} // namespace lanai
