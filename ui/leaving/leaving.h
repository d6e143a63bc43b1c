// The one way out of the journal for a prep sheet: first the list of what leaves, then the file, the clipboard or the
// printer, then what became of it. Rule 13
#pragma once
#include "ui/leaving/departure.h"
#include "ui/leaving/printing.h"
#include "ui/shell/context.h"
#include <QObject>

class QMimeData;

namespace lanai {

class InlineBar;
class LeavingPanel;

class Leaving : public QObject
{
    Q_OBJECT
public:
    // `page`: what the list covers. `bar`: where a refusal is said.
    Leaving(const Context &context, Printing &printing, QWidget *page, InlineBar *bar);

    // Asks; `make` is called again when something is chosen. What can't be made is said in the bar.
    void begin(LeavingTarget target, bool initials, const DepartureMaker &make);
    [[nodiscard]] LeavingPanel *panel() const { return m_panel; }

Q_SIGNALS:
    // Names were chosen to be initials, or not any more.
    void initialsChosen(bool initials);

private:
    void remake(const SheetExtras &extras);
    void go(LeavingTarget target);
    void askForFile(SheetFormat format);
    void write(SheetFormat format, const QString &path);
    void copy();
    void print();
    void refuse(const Error &error);

    Context m_context;
    Printing &m_printing;
    QWidget *m_page;
    InlineBar *m_bar;
    LeavingPanel *m_panel;
    DepartureMaker m_make;
    SheetExtras m_extras; // that m_sheet was made with
    Departure m_sheet;
};

// The sheet as text for the clipboard, with the hint by which clipboard managers know not to keep it.
[[nodiscard]] QMimeData *clipboardText(const SheetDocument &document);

} // namespace lanai
