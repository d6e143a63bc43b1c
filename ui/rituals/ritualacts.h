// What can be done about a ritual: one command each, said in a toast and taken back there. The same wherever it is
// listed.
#pragma once
#include "core/journal/rituals.h"
#include "ui/shell/context.h"
#include <QObject>

namespace lanai {

class RitualActs : public QObject
{
    Q_OBJECT
public:
    // Forms and menus stand over `page`.
    RitualActs(const Context &context, QWidget *page);

    void add(const Ritual &proposed = {});
    void change(const Ritual &ritual);
    void happened(const Ritual &ritual);
    void end(const Ritual &ritual); // or lets an ended one go on
    void forget(const Ritual &ritual, QDate on);
    void remove(const Ritual &ritual);
    void follow(const RitualSuggestion &idea);
    void openNote(const RitualLine &line);
    // More of what can be done, at that place.
    void menu(const RitualLine &line, const QPoint &at);

private:
    void told(const Result<void> &done, const QString &text);

    Context m_context;
    QWidget *m_page;
};

} // namespace lanai
