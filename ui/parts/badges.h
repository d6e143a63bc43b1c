// The small signs of a row, painted: avatars, chips, bars, key hints and the logo. See paint.h.
#pragma once
#include "core/domain/id.h"
#include "ui/shell/tokens.h"
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace lanai {

// A person as an avatar shows them.
struct Face
{
    Id id;         // gives the tint; null: always the same one
    QString name;  // gives the initials
    QPixmap photo; // null: initials

    friend bool operator==(const Face &one, const Face &other)
    {
        return one.id == other.id && one.name == other.name && one.photo.cacheKey() == other.photo.cacheKey();
    }
};

// A round one, as large as fits into `place`.
void paintAvatar(QPainter &painter, const QRectF &place, const Face &face);

enum class ChipKind {
    Neutral, // rhythm, role
    Accent,  // a link to the staff meeting
    Due,     // carried over
    Overdue,
    Kept // a reaction
};

[[nodiscard]] Colour chipText(ChipKind kind);
[[nodiscard]] Colour chipFill(ChipKind kind);
[[nodiscard]] int chipWidth(const QString &text);
// At the leading side of `place`, centred in its height; cut when it has no room. Returns the width taken.
int paintChip(QPainter &painter, const QRectF &place, const QString &text, ChipKind kind);

// One segment for each week of a term, filled to the week reached; all of them due in the last. Centred in the height.
void paintTermBar(QPainter &painter, const QRectF &place, int reached, int weeks);
// The same for things counted, with segments of one width from the leading side. Returns the width taken.
int paintProgress(QPainter &painter, const QRectF &place, int reached, int of);

[[nodiscard]] int keyHintWidth(const QString &text);
// At the leading side of `place`, centred in its height.
void paintKeyHint(QPainter &painter, const QRectF &place, const QString &text);

// The square with the veranda; `place` is square.
void paintLogo(QPainter &painter, const QRectF &place);

} // namespace lanai
