#include "app/cli/leavingtext.h"
#include "app/cli/json.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct LeavingWords
{
    Q_DECLARE_TR_FUNCTIONS(PrepCommands)
};

} // namespace

QString stayingWords(int leftOut)
{
    return leftOut == 1 ? LeavingWords::tr("1 thing stays here.")
                        : LeavingWords::tr("%n things stay here.", nullptr, leftOut);
}

QJsonArray leavingJson(const QList<LeavingThing> &things)
{
    return jsonList(things, [](const LeavingThing &thing) -> QJsonValue {
        return QJsonObject{{QStringLiteral("kind"), jsonWord(thing.kind)},
                           {QStringLiteral("id"), jsonId(thing.id)},
                           {QStringLiteral("person"), thing.person},
                           {QStringLiteral("text"), thing.text}};
    });
}

void tellLeaving(Page &page, const QList<LeavingThing> &things, int leftOut)
{
    page.heading(LeavingWords::tr("What would leave"));
    QList<Row> rows;
    for (const LeavingThing &thing : things)
        rows << Row{Cell(wordFor(thing.kind), Tone::Quiet), Cell(thing.person, Tone::Strong), thing.text};
    page.table(rows);
    page.line(stayingWords(leftOut), Tone::Quiet);
}

} // namespace lanai
