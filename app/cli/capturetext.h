// What a note files and what could not be read, for `log`, `capture` and `note`.
#pragma once
#include "app/cli/names.h"
#include "app/cli/page.h"
#include "core/journal/notes.h"
#include <QJsonObject>

namespace lanai {

// "you promised", "fact", …: what a line became.
[[nodiscard]] QString filedLabel(CaptureKind kind, CommitmentSide side);

// One clause without a full stop.
[[nodiscard]] QString problemText(const CaptureProblem &problem, const Names &names);

// Tables under a heading of their own; nothing when there is nothing to say.
void tellFiled(Page &page, const QString &title, const QList<FiledThing> &things, const Names &names, QDate today);
void tellDoubts(Page &page, const QList<CaptureMark> &doubts, const Names &names);
void tellKept(Page &page, const QList<KeptThing> &kept);

[[nodiscard]] QJsonObject filedJson(const FiledThing &thing, const Names &names);
[[nodiscard]] QJsonObject doubtJson(const CaptureMark &mark, const Names &names);
[[nodiscard]] QJsonObject keptJson(const KeptThing &kept);

// FILED and UNSETTLED, for `help json`.
[[nodiscard]] QStringList captureShapes();

// What saving would file: one thing for each recipient, without ids.
[[nodiscard]] QList<FiledThing> thingsIn(const CaptureNote &note, QDate today);
// The lines of `note`, as it is read, with something to settle: a mark, or an `@name` that may be several people.
[[nodiscard]] QList<CaptureMark> doubtsIn(const CaptureNote &read, const QString &note);
[[nodiscard]] QList<CaptureMark> doubtsIn(const Filed &filed, const QString &note);

} // namespace lanai
