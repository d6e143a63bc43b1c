// What the Asks page says. Sentences use names.
#pragma once
#include "core/journal/askpage.h"
#include "core/journal/knowers.h"
#include "ui/parts/badges.h"
#include <QCoreApplication>

namespace lanai {

struct PlaybookEntry;

class AskWords
{
    Q_DECLARE_TR_FUNCTIONS(AskWords)

public:
    [[nodiscard]] static QString group(AskState state); // "Woven"
    // Of a sealed one only that it is sealed.
    [[nodiscard]] static QString shown(const AskLine &line);
    [[nodiscard]] static QString below(const AskLine &line, QDate today);  // "3 of 4 replied"
    [[nodiscard]] static QString spoken(const AskLine &line, QDate today); // the whole line, for a screen reader
    [[nodiscard]] static QString subtitle(const AskList &list);

    [[nodiscard]] static QString state(const Ask &ask, QDate today); // "Open since Fri 6 Nov"
    [[nodiscard]] static ChipKind tone(AskState state);
    [[nodiscard]] static QString counts(const AskLine &line);              // "3 of 4"
    [[nodiscard]] static QString name(AskWay way);                         // "1:1"
    [[nodiscard]] static QString wayOf(AskWay way);                        // within a line: "message"
    [[nodiscard]] static QString came(const AskReply &reply, QDate today); // "Tue 10 Nov, 1:1"
    // How it stands with somebody who was asked: "on the agenda for Thu 3 Dec", "asked Fri 6 Nov, message".
    [[nodiscard]] static QString waits(const AskedOf &of, QDate today);
    [[nodiscard]] static QString nameOf(const AskedOf &of);         // of the person, or the circle
    [[nodiscard]] static QString closing(const AskWhole &whole);    // "Closes Fri 4 Dec. Dana and Priya …"
    [[nodiscard]] static QString copyForAll(const AskWhole &whole); // "Copy the answer for all four"
    [[nodiscard]] static QStringList became(const AskWhole &whole); // where it was taken off-line to

    [[nodiscard]] static QString strength(int bars);                            // "Fits well"
    [[nodiscard]] static QString source(const Evidence &evidence, QDate today); // "Note, Tue 6 Oct"
    [[nodiscard]] static QString words(const Evidence &evidence);
    [[nodiscard]] static QString askedLately(const Knower &knower, QDate today); // "Asked twice within a month"
    [[nodiscard]] static QString source(const Similar &similar, QDate today);
    [[nodiscard]] static QString text(const PlaybookEntry &entry); // all of it, to be copied

    [[nodiscard]] static QStringList tagsFrom(const QString &typed); // divided by commas, each once
};

} // namespace lanai
