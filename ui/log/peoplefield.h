// Whom a note is about: a chip for each, and a line to add another in, with completion. Nobody is an answer, too.
#pragma once
#include "core/domain/names.h"
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QStringListModel;

namespace lanai {

class Label;

class PeopleField : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleField(QWidget *parent = nullptr);

    void setPeople(const QList<PersonName> &people);
    void setChosen(const QList<Id> &chosen);

Q_SIGNALS:
    void changed(const QList<QUuid> &chosen);

private:
    void add(const QString &name);
    void rebuild();
    void choose(const QList<Id> &chosen);

    QList<PersonName> m_people;
    QList<Id> m_chosen;
    QHBoxLayout *m_row;
    QWidget *m_chips = nullptr;
    QLineEdit *m_line;
    QStringListModel *m_names;
    Label *m_refusal;
};

} // namespace lanai
