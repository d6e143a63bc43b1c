#include "ui/parts/namesline.h"
#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace lanai {

NamesLine::NamesLine(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new QStringListModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    setInputMethodHints(Qt::ImhSensitiveData);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setWidget(this); // not setCompleter(): that would take the whole line for one name
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &NamesLine::accept);
    connect(this, &QLineEdit::textEdited, this, &NamesLine::offer);
}

void NamesLine::setNames(const QStringList &names)
{
    m_model->setStringList(names);
}

void NamesLine::setPeople(const QList<PersonName> &people, const Id &chosen)
{
    QStringList names;
    for (const PersonName &person : people) {
        names << person.name;
        if (person.id == chosen)
            setText(person.name);
    }
    setNames(names);
}

QStringList NamesLine::names() const
{
    QStringList typed;
    for (const QString &name : text().split(u',')) {
        if (!name.trimmed().isEmpty())
            typed << name.trimmed();
    }
    return typed;
}

qsizetype NamesLine::nameBegins() const
{
    return text().lastIndexOf(u',', cursorPosition() - 1 - text().size()) + 1;
}

void NamesLine::offer()
{
    const qsizetype begins = nameBegins();
    const QString typed = text().sliced(begins, cursorPosition() - begins).trimmed();
    m_completer->setCompletionPrefix(typed);
    if (typed.isEmpty() || m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void NamesLine::accept(const QString &name)
{
    const qsizetype begins = nameBegins();
    const QString before = text().first(begins) + (begins > 0 ? QStringLiteral(" ") : QString());
    const QString after = text().sliced(cursorPosition());
    setText(before + name + after);
    setCursorPosition(int(before.size() + name.size()));
}

// While names are offered, Enter and Esc are theirs.
void NamesLine::keyPressEvent(QKeyEvent *event)
{
    const bool forOffer = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                          event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab;
    if (forOffer && m_completer->popup()->isVisible())
        event->ignore(); // the popup's
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace lanai
