// What a page needs, on a real journal: the sample as of 19 November 2026 or an empty one. Pages under test are
// children of `window`.
#pragma once
#include "core/journal/journal.h"
#include "core/storage/key.h"
#include "tests/support/days.h"
#include "tests/support/fakeprompts.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/context.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include <QTemporaryDir>
#include <QWidget>
#include <QtTest>

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
        const SecretBytes passphrase = passphraseBytes(QStringLiteral("a test passphrase"));
        auto made = content == Content::Sample
                        ? Journal::createSample(path, passphrase, clock, QStringLiteral("window"))
                        : Journal::create(path, passphrase, clock, QStringLiteral("window"));
        if (!made)
            qFatal("the journal could not be made");
        journal = std::move(*made);
        window.resize(1280, 820);
    }
    [[nodiscard]] Context context() { return {*journal, navigator, toasts, prompts, actions}; }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Journal> journal;
    QWidget window;
    FakeNavigator navigator;
    FakePrompts prompts;
    Toasts toasts;
    ActionTable actions;
};

} // namespace lanai::test
