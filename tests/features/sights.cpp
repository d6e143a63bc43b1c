// What a person sees afterwards: on the screen, in the journal, in the file.
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "core/journal/promises.h"
#include "tests/features/steps.h"
#include "tests/sheet/poppler.h"

namespace lanai::test {
namespace {

// Each behind the one before it.
bool standInOrder(const QString &text, const QList<const char *> &words)
{
    qsizetype from = 0;
    for (const char *word : words) {
        const qsizetype at = text.indexOf(QString::fromUtf8(word), from);
        if (at < 0)
            return false;
        from = at + 1;
    }
    return true;
}

} // namespace

void Then::iAmOn(PageId page, Line line) const
{
    const auto now = [this] { return stage().window().desk()->navigator().current().page; };
    expect([&] { return now() == page; }, "the page", [&] { return QString(wordFor(now())); }, line);
}

void Then::iAmAt(const char *name, Line line) const
{
    expect([&] { return Stage::focus().startsWith(QString::fromUtf8(name)); }, name, [] { return Stage::focus(); },
           line);
}

void Then::iRead(const char *words, Line line) const
{
    iReadInThisOrder({words}, line);
}

void Then::iDoNotRead(const char *words, Line line) const
{
    expect([&] { return !Stage::screen().contains(QString::fromUtf8(words)); }, words, [] { return Stage::screen(); },
           line);
}

void Then::iReadInThisOrder(const QList<const char *> &words, Line line) const
{
    expect([&] { return standInOrder(Stage::screen(), words); }, words.first(), [] { return Stage::screen(); }, line);
}

void Then::itTookAtMost(int keys, Line line) const
{
    const int pressed = stage().pressed();
    expect([&] { return pressed <= keys; }, "the number of keys", [&] { return QString::number(pressed); }, line);
}

void Then::the1on1WithIs(const char *name, const char *day, MeetingState state, Line line) const
{
    const auto now = [&]() -> QString {
        const Result<Meeting> meeting = journal().oneOnOnes().on(peer(name), test::day(day));
        return meeting ? QString(wordFor(meeting->state)) : QStringLiteral("there is none");
    };
    expect([&] { return now() == QString(wordFor(state)); }, name, now, line);
}

void Then::theTermWithEnds(const char *name, const char *day, Line line) const
{
    const auto now = [&] {
        const Result<SeriesState> series = journal().oneOnOnes().ofPeer(peer(name));
        return series ? series->terms.last().lastDay.toString(Qt::ISODate) : QString();
    };
    expect([&] { return now() == QString::fromUtf8(day); }, name, now, line);
}

bool Then::isOwed(CommitmentSide side, const char *name, const char *what, const char *due) const
{
    const Result<QList<Commitment>> all = journal().promises().open();
    const QDate day = QDate::fromString(QString::fromUtf8(due), Qt::ISODate);
    return all && std::any_of(all->cbegin(), all->cend(), [&](const Commitment &one) {
               return one.side == side && one.peerId == peer(name) && one.text == QString::fromUtf8(what) &&
                      one.due == day;
           });
}

void Then::iOwe(const char *name, const char *what, const char *due, Line line) const
{
    expect([&] { return isOwed(CommitmentSide::Mine, name, what, due); }, what, [] { return QString(); }, line);
}

void Then::iAmOwedBy(const char *name, const char *what, const char *due, Line line) const
{
    expect([&] { return isOwed(CommitmentSide::Theirs, name, what, due); }, what, [] { return QString(); }, line);
}

void Then::nothingIsOwedEitherWayAbout(const char *what, Line line) const
{
    const auto none = [&] {
        const Result<QList<Commitment>> all = journal().promises().open();
        return all && std::none_of(all->cbegin(), all->cend(),
                                   [&](const Commitment &one) { return one.text == QString::fromUtf8(what); });
    };
    expect(none, what, [] { return QString(); }, line);
}

void Then::iKnowOf(const char *name, const char *fact, Line line) const
{
    const auto known = [&] {
        const Result<QList<Fact>> facts = journal().people().factsOf(peer(name));
        return facts && std::any_of(facts->cbegin(), facts->cend(),
                                    [&](const Fact &one) { return one.text == QString::fromUtf8(fact); });
    };
    expect(known, fact, [] { return QString(); }, line);
}

QString Then::file() const
{
    QFile pdf(stage().bench().prompts.path);
    return pdf.open(QIODevice::ReadOnly) ? Pdf(pdf.readAll()).flatText() : QString();
}

void Then::theFileSays(const char *words, Line line) const
{
    expect([&] { return file().contains(QString::fromUtf8(words)); }, words, [&] { return file(); }, line);
}

void Then::theFileDoesNotSay(const char *words, Line line) const
{
    expect([&] { return !file().isEmpty() && !file().contains(QString::fromUtf8(words)); }, words,
           [&] { return file(); }, line);
}

void Then::thereIsNoFile(Line line) const
{
    expect([&] { return !QFile::exists(stage().bench().prompts.path); }, "no file",
           [&] { return stage().bench().prompts.path; }, line);
}

} // namespace lanai::test
