#include "core/journal/people.h"
#include "core/storage/transaction.h"
#include "tests/bench/generator.h"
#include "tests/bench/rows.h"
#include "ui/peers/timelinemodel.h"
#include "ui/peers/timelineview.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QScrollBar>

namespace lanai::bench {
namespace {

constexpr double twoFrames = 33; // milliseconds

QString bodyOf(int number)
{
    QString body;
    for (int word = 0; word < 12 + number % 60; ++word)
        body += Generator::word((number * 31 + word * 17) % 2'000) + u' ';
    if (number % 5 == 0)
        body += QStringLiteral("\n\n>> me: ") + Generator::word(number % 500);
    return body;
}

// As many notes as the large journal has, all about one person.
Result<QString> journalOfOnePerson(const Journals &journals)
{
    const Result<QString> path = journals.copyOfLarge(QStringLiteral("scroll"));
    if (!path)
        return path;
    const auto file = JournalFile::open(*path, journals.keyOfLarge());
    if (!file)
        return fail(file.error());
    Result<Transaction> transaction = Transaction::begin((*file)->connection());
    if (!transaction)
        return fail(transaction.error());
    HybridClock hybrid;
    const qint64 now = journals.clock().nowUtc().toMSecsSinceEpoch();
    Result<void> done;
    for (int number = 0; number < journals.entries() && done; ++number) {
        Entry entry;
        entry.id = newId(now);
        entry.date = journals.clock().today().addDays(-number / 20);
        entry.body = bodyOf(number);
        entry.peers = {{Generator::peerId(0), EntryRole::About}};
        done = (*file)->entries.insert(entry, {now, hybrid.next(now), (*file)->device()});
    }
    return done.and_then([&] { return transaction->commit(); }).map([&] { return *path; });
}

// One screen at a time from the newest note to the oldest; each frame with what it reads, lays out and paints.
QList<double> framesOf(TimelineView &view)
{
    QList<double> frames;
    QElapsedTimer timer;
    while (true) {
        timer.start();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + view.viewport()->height());
        view.viewport()->repaint();
        frames << static_cast<double>(timer.nsecsElapsed()) / 1e6;
        QCoreApplication::processEvents();
        if (view.verticalScrollBar()->value() == view.verticalScrollBar()->maximum() &&
            !view.timeline().canFetchMore({}))
            return frames;
    }
}

} // namespace

Result<Rows> scrollRows(const Journals &journals, int /*runs*/)
{
    return journalOfOnePerson(journals)
        .and_then([&](const QString &path) {
            return Journal::open(path, journals.keyOfLarge(), journals.clock(), QStringLiteral("window"));
        })
        .and_then([&](const std::unique_ptr<Journal> &journal) -> Result<Rows> {
            TimelineModel model(*journal);
            const Result<void> opened = journal->people().peer(Generator::peerId(0)).and_then([&](const Peer &peer) {
                return model.open(peer, TimelineFilter::All);
            });
            if (!opened)
                return fail(opened.error());
            TimelineView view(model, nullptr);
            view.resize(456, 500);
            view.show();
            const QList<double> frames = framesOf(view);
            Row all{.name = QStringLiteral("scrolling through every note: a frame"),
                    .twin = QStringLiteral("two frames of the screen (33 ms)"),
                    .target = 1,
                    .share = Share::P99};
            fill(all, frames);
            all.twinMedian = twoFrames;
            Row worst = all;
            worst.name = QStringLiteral("scrolling through every note: the slowest frame");
            worst.share = Share::Median;
            fill(worst, {*std::max_element(frames.begin(), frames.end())});
            return Rows{all, worst};
        });
}

} // namespace lanai::bench
