// The languages that notes are checked in, of those with a dictionary.
#pragma once
#include "ui/settings/section.h"
#include <QStringList>

class QVBoxLayout;

namespace lanai {

class CheckRow;

class SpellingSection : public Section
{
    Q_OBJECT
public:
    // `folders`: where dictionaries lie; empty: where the system has them.
    explicit SpellingSection(const QStringList &folders = {}, QWidget *parent = nullptr);
    void load() override;

private:
    void showRows(const QStringList &installed);
    void choose();

    QStringList m_folders;
    QWidget *m_none;
    QWidget *m_some;
    QVBoxLayout *m_column;
    QList<CheckRow *> m_rows; // one for each language installed
    QStringList m_languages;  // of m_rows
};

} // namespace lanai
