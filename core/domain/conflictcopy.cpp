#include "core/domain/conflictcopy.h"
#include <QRegularExpression>

namespace lanai {
namespace {

// The name without its last extension, and that with its dot.
QPair<QString, QString> parted(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot <= 0 ? qMakePair(name, QString()) : qMakePair(name.left(dot), name.mid(dot));
}

} // namespace

// What stands between the two parts: ".sync-conflict-20261119-080000-ABCDEFG" (Syncthing), "_conflict-20261119-080000"
// (ownCloud), " (conflicted copy 2026-11-19 080000)" (Nextcloud), " (somebody's conflicted copy 2026-11-19)" (Dropbox;
// with the word of another language for it, the day still ends it), " (SFConflict … 2026-11-19-08-00-00)" (Seafile).
bool isConflictCopy(const QString &name, const QString &original)
{
    static const QRegularExpression between(
        QStringLiteral("^(?:\\.sync-conflict-\\d{8}-\\d{6}.*|_conflict-\\d{8}-\\d{6}.*|"
                       " \\([^()]*(?:conflict|konflikt|conflit|conflict[oi]|競合|冲突)[^()]*\\)|"
                       " \\([^()]* \\d{4}-\\d{2}-\\d{2}(?: \\(?\\d+\\)?)?\\))$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto [stem, extension] = parted(original);
    if (name.size() <= original.size() || !name.startsWith(stem) || !name.endsWith(extension))
        return false;
    return between.match(name.mid(stem.size(), name.size() - original.size())).hasMatch();
}

} // namespace lanai
