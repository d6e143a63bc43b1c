// A note that is being written, for whoever shows what it will file: its text is the one truth, and what is corrected
// rewrites it.
#pragma once
#include "core/domain/names.h"
#include "core/journal/notes.h"
#include "ui/log/correction.h"
#include "ui/log/filedrows.h"

namespace lanai {

class Writing
{
public:
    Writing() = default;
    Writing(const Writing &) = delete;
    Writing &operator=(const Writing &) = delete;
    virtual ~Writing() = default;

    [[nodiscard]] virtual const NoteDraft &draft() const = 0;
    [[nodiscard]] virtual const CaptureNote &captured() const = 0;     // what is read in it
    [[nodiscard]] virtual const QList<PersonName> &people() const = 0; // everyone a mark can name
    [[nodiscard]] virtual QDate today() const = 0;

    [[nodiscard]] QHash<Id, QString> shortNames() const;
    [[nodiscard]] QList<FiledRow> willBeFiled() const;
    [[nodiscard]] TextEdit correctPerson(int mark, const Id &peer) const;
    [[nodiscard]] TextEdit correctDate(int mark, QDate date) const;
    // The shortest name that a mark reads as this peer.
    [[nodiscard]] QString writtenName(const Id &peer) const;
};

} // namespace lanai
