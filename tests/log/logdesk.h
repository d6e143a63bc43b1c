// The sample journal on its Thursday, with Dana's 1:1 at ten, and the note that was written about it.
#pragma once
#include "core/journal/notes.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "tests/support/deskbench.h"
#include "ui/shell/place.h"
#include <QFile>

namespace lanai::test {

class LogDesk : public DeskBench
{
public:
    explicit LogDesk(Content content = Content::Sample)
        : DeskBench(content, "2026-11-19T09:52")
    {
        if (content == Content::Empty) {
            Peer peer;
            peer.name = QStringLiteral("Dana Whitfield");
            dana = journal->people().add(peer).value();
            return;
        }
        dana = journal->people().find(QStringLiteral("Dana")).value().id;
        meeting = journal->oneOnOnes().on(dana, day("2026-11-19")).value();
    }
    [[nodiscard]] static QString fixture()
    {
        QFile file(QString::fromUtf8(qgetenv("LANAI_SOURCE")) +
                   QStringLiteral("/tests/fixtures/log-2026-11-19-dana.md"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    }
    [[nodiscard]] Place place() const
    {
        Place there;
        there.page = PageId::Log;
        there.peer = dana;
        there.meeting = meeting.id;
        return there;
    }

    Id dana;
    Meeting meeting;
};

} // namespace lanai::test
