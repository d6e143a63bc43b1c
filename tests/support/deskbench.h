// What a page needs, on a real journal: the sample as of 19 November 2026 or an empty one. Pages under test are
// children of `window`.
#pragma once
#include "core/journal/journal.h"
#include "core/journal/newjournal.h"
#include "core/journal/people.h"
#include "core/storage/key.h"
#include "tests/support/days.h"
#include "tests/support/fakeprompts.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/context.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include <QFile>
#include <QTemporaryDir>
#include <QWidget>
#include <QtTest>
#include <map>
#include <optional>

namespace lanai::test {

// Remembers where it was led.
class FakeNavigator final : public Navigator
{
public:
    QList<Place> went;
    int backs = 0;
    void go(const Place &place) override
    {
        went << place;
        Q_EMIT arrived(place);
    }
    void back() override { ++backs; }
    [[nodiscard]] Place current() const override { return went.isEmpty() ? Place() : went.last(); }
};

class DeskBench
{
public:
    enum class Content { Sample, Empty };

    explicit DeskBench(Content content = Content::Sample, const char *nowUtc = "2026-11-19T07:30")
        : clock(utc(nowUtc), QTimeZone("Europe/Berlin"))
        , toasts(&window)
    {
        const QString path = folder.filePath(QStringLiteral("peers.lanai"));
        const Made &original = made(content, clock);
        if (!QFile::copy(original.path, path))
            qFatal("the journal could not be copied");
        auto opened = Journal::open(path, *original.key, clock, QStringLiteral("window"));
        if (!opened)
            qFatal("the journal did not open");
        journal = std::move(*opened);
        window.resize(1280, 820);
    }
    [[nodiscard]] Context context() { return {*journal, navigator, toasts, prompts, actions}; }
    Id addPeer(const char *name, Interdependence interdependence = Peer().interdependence) const
    {
        Peer peer;
        peer.name = QString::fromUtf8(name);
        peer.interdependence = interdependence;
        return journal->people().add(peer).value();
    }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Journal> journal;
    QWidget window;
    FakeNavigator navigator;
    FakePrompts prompts;
    Toasts toasts;
    ActionTable actions;

private:
    // Deriving a key and living through the sample's half year take a second: once per program and day.
    struct Made
    {
        QString path;
        std::optional<Key> key;
    };
    static const Made &made(Content content, const Clock &clock)
    {
        static const QTemporaryDir originals;
        static std::map<QString, Made> all;
        const bool sample = content == Content::Sample;
        const QString name = clock.today().toString(Qt::ISODate) + QLatin1String(sample ? " sample" : " empty");
        Made &one = all[name];
        if (one.key)
            return one;
        one.path = originals.filePath(name);
        auto key = makeJournal(one.path, passphraseBytes(QStringLiteral("a test passphrase")), clock,
                               sample ? NewJournal::Sample : NewJournal::Empty);
        if (!key)
            qFatal("the journal could not be made");
        one.key.emplace(std::move(*key));
        return one;
    }
};

} // namespace lanai::test
