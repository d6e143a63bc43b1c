#include "ui/search/palettemodel.h"
#include "core/domain/foldedtext.h"
#include "core/journal/journal.h"
#include "core/journal/livesearch.h"
#include "ui/parts/keytext.h"
#include "ui/search/foundwords.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/errortext.h"

namespace lanai {
namespace {

constexpr int mostRowsShown = 8;
constexpr int mostPeersShown = 3;
constexpr int mostCommands = 3;

ShownRow heading(const QString &title)
{
    ShownRow row;
    row.title = title;
    return row;
}

} // namespace

PaletteModel::PaletteModel(Journal &journal, ActionTable &actions, QObject *parent)
    : FoundModel(parent)
    , m_journal(journal)
    , m_actions(actions)
    , m_search(journal.liveSearch())
    , m_answer(std::make_unique<SearchAnswer>())
{
    connect(m_search.get(), &LiveSearch::answered, this, &PaletteModel::take);
    connect(m_search.get(), &LiveSearch::refused, this, [this](int question, const Error &error) {
        if (question != m_question)
            return;
        *m_answer = {};
        m_hits = 0;
        m_refusal = errorSentence(error);
        build();
    });
    build();
}

PaletteModel::~PaletteModel() = default;

void PaletteModel::type(const QString &words)
{
    m_words = words.trimmed();
    m_refusal.clear();
    if (m_words.isEmpty()) {
        m_search->stop();
        *m_answer = {};
        m_hits = 0;
        m_isMore = false;
        build();
        return;
    }
    SearchWish wish;
    wish.limit = mostRowsShown;
    wish.people = mostPeersShown;
    wish.isTyping = true;
    m_question = m_search->ask(m_words, wish);
}

void PaletteModel::take(int question, const SearchAnswer &answer)
{
    if (question != m_question)
        return;
    *m_answer = answer;
    m_hits = answer.total;
    m_isMore = answer.isMore;
    build();
}

void PaletteModel::build()
{
    QList<ShownRow> rows;
    addPeople(rows);
    addThings(rows);
    addCommands(rows);
    setRows(std::move(rows));
    Q_EMIT settled();
}

void PaletteModel::addPeople(QList<ShownRow> &rows) const
{
    const QDate today = m_journal.clock().today();
    const auto people = m_answer->people.first(std::min<qsizetype>(mostPeersShown, m_answer->people.size()));
    if (!people.isEmpty())
        rows << heading(tr("Peers"));
    for (const SearchHit &hit : people) {
        ShownRow row;
        row.does = ShownRow::Does::Opens;
        row.title = FoundWords::title(hit);
        row.line = FoundWords::line(hit, today);
        row.person.id = hit.id;
        row.person.name = row.title;
        row.place = FoundWords::place(hit);
        rows << row;
    }
}

void PaletteModel::addThings(QList<ShownRow> &rows) const
{
    const QDate today = m_journal.clock().today();
    const qsizetype room = mostRowsShown - mostCommands - std::max<qsizetype>(0, rows.size() - 1);
    const auto things = m_answer->things.first(std::min<qsizetype>(room, m_answer->things.size()));
    if (!things.isEmpty())
        rows << heading(tr("Notes"));
    for (const SearchHit &hit : things) {
        ShownRow row;
        row.does = ShownRow::Does::Opens;
        row.title = FoundWords::title(hit);
        row.aside = FoundWords::aside(hit, today);
        row.line = FoundWords::line(hit, today);
        row.icon = FoundWords::icon(hit);
        row.person.id = hit.peers.isEmpty() ? Id() : hit.peers.first().id;
        row.place = FoundWords::place(hit);
        rows << row;
    }
}

void PaletteModel::addActions(QList<ShownRow> &rows) const
{
    const qsizetype most = m_words.isEmpty() ? mostRowsShown : mostCommands;
    const QString folded = foldedText(m_words);
    for (const ActionSpec &spec : m_actions.specs()) {
        if (rows.size() >= most)
            break;
        if (spec.page || spec.id == QStringLiteral("palette") || !foldedText(spec.text).contains(folded))
            continue;
        if (m_words.isEmpty() && spec.leadsTo)
            continue; // what can be done goes first: the pages are in sight already
        ShownRow row;
        row.does = ShownRow::Does::Acts;
        row.title = spec.text;
        row.icon = spec.icon.isEmpty() ? QStringLiteral("chevron-right") : spec.icon;
        row.keys = KeyText::of(m_actions.keysOf(spec.id));
        row.action = spec.id;
        rows << row;
    }
}

// Those whose name has the words, the log of the first person found, and the whole search.
void PaletteModel::addCommands(QList<ShownRow> &rows) const
{
    QList<ShownRow> commands;
    if (!m_answer->people.isEmpty()) {
        const SearchHit &hit = m_answer->people.first();
        ShownRow log;
        log.does = ShownRow::Does::Opens;
        log.title =
            tr("Log a 1:1 with %1").arg(hit.peers.isEmpty() ? FoundWords::title(hit) : hit.peers.first().shortName);
        log.icon = QStringLiteral("plus");
        log.place.page = PageId::Log;
        log.place.peer = hit.id;
        commands << log;
    }
    addActions(commands);
    if (m_hits > 0 && commands.size() < mostCommands) {
        ShownRow all;
        all.does = ShownRow::Does::Opens;
        all.title = tr("Search everything for “%1”").arg(m_words);
        all.icon = QStringLiteral("search");
        all.place.page = PageId::Search;
        all.place.words = m_words;
        commands << all;
    }
    if (!commands.isEmpty())
        rows << heading(tr("Commands"));
    rows << commands;
}

} // namespace lanai
