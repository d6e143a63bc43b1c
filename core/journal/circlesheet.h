// One page for a circle's session: what the room needs, and nothing of what was said in it. It alone takes a circle's
// content out of the journal, and never a sealed one's. Rule 13
#pragma once
#include "core/domain/circle.h"
#include "core/domain/result.h"
#include "core/journal/prepsheet.h"

namespace lanai {

class Session;

// What was said in the room stays off unless it is asked for.
struct CircleSheetOptions
{
    bool takeaways = false;
    bool notes = false;
    bool initials = false; // names become initials, see sheetinitials.h

    friend bool operator==(const CircleSheetOptions &, const CircleSheetOptions &) = default;
};

struct SheetTakeaway
{
    SheetPerson from; // an empty name: the round
    QString text;

    friend bool operator==(const SheetTakeaway &, const SheetTakeaway &) = default;
};

struct CircleSheet
{
    Id session;
    QString circle;
    QString purpose;
    QString rule; // its confidentiality; may be empty
    SheetTime when;
    int minutes = 0;
    SheetImprint imprint;
    SheetPerson host; // an empty name: me or nobody yet
    bool hostedByMe = false;
    QList<SheetPerson> members; // without those in the trash
    QString opening;
    QString topic;
    QList<SheetPerson> wantedBy; // who wanted it, where it is of the bank
    QStringList questions;
    QString closing;
    QList<SheetTakeaway> takeaways;
    QString notes;

    friend bool operator==(const CircleSheet &, const CircleSheet &) = default;
};

class CircleSheetQuery
{
public:
    explicit CircleSheetQuery(Session &session)
        : m_session(session)
    {
    }

    // NotFound; CircleSealed.
    [[nodiscard]] Result<CircleSheet> run(const Id &session, const CircleSheetOptions &options) const;

private:
    [[nodiscard]] Result<QList<SheetPerson>> people(const QList<Id> &peers) const;
    [[nodiscard]] Result<void> addPeople(CircleSheet &sheet, const Circle &circle, const CircleSession &session) const;
    [[nodiscard]] Result<void> addTakeaways(CircleSheet &sheet) const;

    Session &m_session;
};

} // namespace lanai
