// The playbook as a page.
#include "app/cli/asktext.h"
#include "app/cli/daytext.h"
#include "app/cli/shortid.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct PlaybookWords
{
    Q_DECLARE_TR_FUNCTIONS(Playbook)
};

void tellPlaybookEntry(Page &page, const PlaybookEntry &entry, QDate today)
{
    const auto labelled = [](const QString &label, const QString &text) {
        return Row{Cell(label, Tone::Quiet), Cell(text)};
    };
    QStringList from;
    for (const PersonRef &peer : entry.from)
        from << peer.name;
    page.heading(entry.title, calendarDay(entry.on, today));
    QList<Row> rows{labelled(PlaybookWords::tr("id"), shortId(entry.thing)),
                    labelled(PlaybookWords::tr("situation"), entry.situation),
                    labelled(PlaybookWords::tr("from"), from.join(QStringLiteral(", "))),
                    labelled(PlaybookWords::tr("tags"), entry.tags.join(QStringLiteral(", "))),
                    labelled(PlaybookWords::tr("what I did"), entry.did),
                    labelled(PlaybookWords::tr("how it went"), entry.went),
                    labelled(PlaybookWords::tr("in confidence"), entry.rule)};
    rows.removeIf([](const Row &row) { return row.last().text.isEmpty(); });
    page.table(rows);
    page.block(entry.answer);
}

} // namespace

void tellPlaybook(Page &page, const QList<PlaybookEntry> &entries, QDate today)
{
    if (entries.isEmpty())
        page.line(PlaybookWords::tr("Nothing in the playbook speaks of that yet. It holds answered questions and what "
                                    "circles left behind."));
    for (const PlaybookEntry &entry : entries)
        tellPlaybookEntry(page, entry, today);
}

} // namespace lanai
