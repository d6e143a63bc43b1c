#include "ui/leaving/leaving.h"
#include "ui/leaving/leavingpanel.h"
#include "ui/parts/inlinebar.h"
#include "ui/sheet/sheetmarkdown.h"
#include "ui/shell/errortext.h"
#include "ui/shell/prompts.h"
#include "ui/shell/toasts.h"
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace lanai {

QMimeData *clipboardText(const SheetDocument &document)
{
    auto *data = new QMimeData;
    data->setText(sheetMarkdown(document));
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    return data;
}

Leaving::Leaving(const Context &context, Printing &printing, QWidget *page, InlineBar *bar)
    : QObject(page)
    , m_context(context)
    , m_printing(printing)
    , m_page(page)
    , m_bar(bar)
    , m_panel(new LeavingPanel(page))
{
    m_bar->hide();
    connect(m_panel, &LeavingPanel::confirmed, this, &Leaving::go);
    connect(m_panel, &LeavingPanel::chosen, this, [this](const SheetExtras &extras) {
        const bool before = m_extras.initials;
        remake(extras);
        if (extras.initials != before)
            Q_EMIT initialsChosen(extras.initials);
    });
}

void Leaving::begin(LeavingTarget target, bool initials, const DepartureMaker &make)
{
    m_bar->hide();
    m_make = make;
    if (target == LeavingTarget::Printer && !m_printing.hasPrinter())
        return m_bar->say(
            tr("No printer was found. Add one in the system’s settings, or export a PDF and print that."));
    m_extras = {initials, false, false};
    const Result<Departure> made = m_make(m_extras);
    if (!made)
        return refuse(made.error());
    if (made->document.isEmpty())
        return refuse({ErrorCode::NothingToPrint, {}});
    m_sheet = *made;
    m_panel->ask(target, m_sheet);
}

void Leaving::remake(const SheetExtras &extras)
{
    m_extras = extras;
    const Result<Departure> made = m_make(extras);
    if (!made)
        return refuse(made.error());
    m_sheet = *made;
    m_panel->retell(m_sheet);
}

void Leaving::go(LeavingTarget target)
{
    m_panel->close();
    switch (target) {
    case LeavingTarget::Pdf:
        return askForFile(SheetFormat::Pdf);
    case LeavingTarget::Html:
        return askForFile(SheetFormat::Html);
    case LeavingTarget::Markdown:
        return askForFile(SheetFormat::Markdown);
    case LeavingTarget::Clipboard:
        return copy();
    case LeavingTarget::Printer:
        return print();
    }
}

void Leaving::askForFile(SheetFormat format)
{
    const QString suffix = wordFor(format);
    const QString kind = format == SheetFormat::Pdf    ? tr("PDF")
                         : format == SheetFormat::Html ? tr("Web page")
                                                       : tr("Markdown");
    const FileQuestion question{tr("Export the prep sheet"),
                                {},
                                proposedFileName(m_sheet.kind, m_sheet.date, format),
                                QStringLiteral("%1 (*.%2)").arg(kind, suffix),
                                suffix};
    m_context.prompts.saveFile(question, this, [this, format](const QString &path) { write(format, path); });
}

void Leaving::write(SheetFormat format, const QString &path)
{
    const Result<void> written = writeSheet(m_sheet.document, format, m_sheet.paper, path);
    if (!written)
        return refuse(written.error());
    m_context.toasts.tell(tr("Saved as %1 in %2.", "a file, a folder")
                              .arg(QFileInfo(path).fileName(), QDir::toNativeSeparators(QFileInfo(path).path())));
}

void Leaving::copy()
{
    QGuiApplication::clipboard()->setMimeData(clipboardText(m_sheet.document));
    m_context.toasts.tell(tr("Copied as Markdown."));
}

void Leaving::print()
{
    m_printing.print(m_sheet, m_page->window(), this, [this](const Result<int> &pages) {
        if (!pages)
            return m_bar->say(tr("The printer took nothing. Look whether it is on and has paper, then try again."));
        m_context.toasts.tell(*pages == 1 ? tr("1 page is at the printer.")
                                          : tr("%n pages are at the printer.", nullptr, *pages));
    });
}

void Leaving::refuse(const Error &error)
{
    m_panel->close();
    m_bar->say(errorSentence(error));
}

} // namespace lanai
