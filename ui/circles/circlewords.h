// What the pages say about circles. Sentences use names.
#pragma once
#include "core/journal/circlepage.h"
#include <QCoreApplication>

namespace lanai {

struct Schedule;

class CircleWords
{
    Q_DECLARE_TR_FUNCTIONS(CircleWords)

public:
    [[nodiscard]] static QString name(CirclePart part);           // "Sponsor"
    [[nodiscard]] static QString meaning(CirclePart part);        // "I keep it going"
    [[nodiscard]] static QString name(TakeawayBecame became);     // "A fact"
    [[nodiscard]] static QString nameAsPart(TakeawayBecame what); // within a sentence: "a fact"
    [[nodiscard]] static QString subtitle(const QList<CircleLine> &living, QDate today);
    // "Sponsor, next Wed 2 Dec"
    [[nodiscard]] static QString below(const CircleLine &line, QDate today);
    [[nodiscard]] static QString spoken(const CircleLine &line, QDate today); // all of the row

    [[nodiscard]] static QString people(const QList<PersonRef> &people);    // "Dana and Aisha", short names
    [[nodiscard]] static QString fullNames(const QList<PersonRef> &people); // "Dana Whitfield and Aisha Karim"
    [[nodiscard]] static QString inTrash(const QStringList &names);         // "Dana is in the trash." Empty: nobody
    [[nodiscard]] static QString schedule(const Schedule &schedule);        // "Every 3 weeks, Wed 12:30, 60 min"
    // "week 7 of 13"; before its first day, or after its last, that.
    [[nodiscard]] static QString where(const CircleTermNow &term, QDate today);
    // "Ends Tue 5 Jan", "Ends today", "Lapsed Tue 5 Jan", "Paused until Mon 4 Jan"
    [[nodiscard]] static QString end(const CircleTermNow &term, QDate today);
    [[nodiscard]] static QString held(const CircleTermNow &term); // "2 of 5 held"

    // "Dana and Jonas wanted it"; "Nobody asked for it yet"
    [[nodiscard]] static QString wanted(const CircleWish &wish);
    [[nodiscard]] static QString ask(const AskLine &ask, QDate today); // "Open since Fri 6 Nov, 3 of 4 replied"
};

} // namespace lanai
