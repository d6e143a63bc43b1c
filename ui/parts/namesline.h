// A line for one name or several, divided by commas, that offers names while one is typed.
#pragma once
#include "core/domain/names.h"
#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace lanai {

class NamesLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit NamesLine(QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    // The same for people; `chosen` (null: nobody) stands there already.
    void setPeople(const QList<PersonName> &people, const Id &chosen = {});
    // What was typed between the commas, without the empty ones.
    [[nodiscard]] QStringList names() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void accept(const QString &name);
    [[nodiscard]] qsizetype nameBegins() const; // where the one that is being typed does

    QStringListModel *m_model;
    QCompleter *m_completer;
};

} // namespace lanai
