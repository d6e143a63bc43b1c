#include "ui/commitments/ledgermodel.h"
#include "core/journal/journal.h"

namespace lanai {

LedgerModel::LedgerModel(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
}

void LedgerModel::reload()
{
    Result<Ledger> read = m_journal.ledger();
    m_error = read ? std::nullopt : std::optional<Error>(read.error());
    if (read) {
        m_ledger = std::move(*read);
        group();
    }
    Q_EMIT changed();
}

bool LedgerModel::concerns(const ChangeSet &changes)
{
    static const QList<QLatin1StringView> here{QLatin1StringView("commitment"), QLatin1StringView("renegotiation"),
                                               QLatin1StringView("peer"),       QLatin1StringView("project"),
                                               QLatin1StringView("entry"),      QLatin1StringView("filed_line")};
    return std::any_of(here.cbegin(), here.cend(), [&](QLatin1StringView table) { return changes.touches(table); });
}

void LedgerModel::setView(LedgerView view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_opened = Id();
    group();
    Q_EMIT changed();
}

void LedgerModel::add(const QString &key, const QString &title, const QString &caption, const QList<LedgerLine> &lines)
{
    if (!lines.isEmpty())
        m_sections << LedgerSection{key, title, caption, lines};
}

void LedgerModel::groupByPeer(const QList<LedgerLine> &dated)
{
    for (const LedgerPeer &peer : std::as_const(m_ledger.peers)) {
        QList<LedgerLine> own = dated;
        own.removeIf([&peer](const LedgerLine &line) { return line.row.peer.id != peer.peer.id; });
        for (LedgerLine &line : own)
            line.below = m_words.whoPromised(line.row);
        std::stable_sort(own.begin(), own.end(), [](const LedgerLine &one, const LedgerLine &other) {
            return one.row.commitment.side < other.row.commitment.side;
        });
        add(idText(peer.peer.id), peer.peer.name, m_words.rates(peer), own);
    }
}

// Mine first, as these are up to me; what has no day stands apart.
void LedgerModel::group()
{
    QList<LedgerLine> mine;
    QList<LedgerLine> theirs;
    QList<LedgerLine> agreements;
    const bool closed = m_view == LedgerView::Closed;
    const QList<LedgerRow> &rows = closed ? m_ledger.closed : m_ledger.open;
    for (const LedgerRow &row : rows) {
        if (!isInView(row.commitment, m_view, m_ledger.date))
            continue;
        const LedgerLine line = m_words.line(row, m_ledger.date, row.commitment.id == m_opened);
        QList<LedgerLine> &there = closed                                        ? mine
                                   : !row.commitment.due.isValid()               ? agreements
                                   : row.commitment.side == CommitmentSide::Mine ? mine
                                                                                 : theirs;
        there << line;
    }
    m_sections.clear();
    if (closed) {
        add(QStringLiteral("closed"), m_words.closed(), m_words.closedWhy(), mine);
    } else if (m_view == LedgerView::ByPeer) {
        groupByPeer(mine + theirs);
    } else {
        add(QStringLiteral("mine"), m_words.mine(), {}, mine);
        add(QStringLiteral("theirs"), m_words.theirs(), {}, theirs);
    }
    std::stable_sort(agreements.begin(), agreements.end(), [](const LedgerLine &one, const LedgerLine &other) {
        return one.row.commitment.side < other.row.commitment.side;
    });
    add(QStringLiteral("agreements"), m_words.agreements(), m_words.agreementsWhy(), agreements);
    const QList<Id> still = shown();
    m_chosen.intersect(QSet<Id>(still.cbegin(), still.cend()));
}

const LedgerLine *LedgerModel::line(const Id &commitment) const
{
    for (const LedgerSection &section : m_sections) {
        for (const LedgerLine &line : section.lines) {
            if (line.id() == commitment)
                return &line;
        }
    }
    return nullptr;
}

QList<Id> LedgerModel::shown() const
{
    QList<Id> all;
    for (const LedgerSection &section : m_sections) {
        for (const LedgerLine &line : section.lines)
            all << line.id();
    }
    return all;
}

QList<Id> LedgerModel::chosen() const
{
    QList<Id> all = shown();
    all.removeIf([this](const Id &id) { return !m_chosen.contains(id); });
    return all;
}

void LedgerModel::choose(const Id &commitment, bool chosen)
{
    if (chosen)
        m_chosen.insert(commitment);
    else
        m_chosen.remove(commitment);
    m_last = commitment;
    Q_EMIT chosenChanged();
}

void LedgerModel::chooseUpTo(const Id &commitment)
{
    const QList<Id> all = shown();
    const qsizetype to = all.indexOf(commitment);
    if (to < 0)
        return;
    const qsizetype from = std::max<qsizetype>(0, all.indexOf(m_last));
    for (qsizetype at = std::min(from, to); at <= std::max(from, to); ++at)
        m_chosen.insert(all.at(at));
    m_last = commitment;
    Q_EMIT chosenChanged();
}

void LedgerModel::chooseAll()
{
    const QList<Id> all = shown();
    m_chosen = QSet<Id>(all.cbegin(), all.cend());
    Q_EMIT chosenChanged();
}

void LedgerModel::chooseNone()
{
    m_chosen.clear();
    m_last = Id();
    Q_EMIT chosenChanged();
}

void LedgerModel::open(const Id &commitment)
{
    if (m_opened == commitment)
        return;
    m_opened = commitment;
    group();
    Q_EMIT changed();
}

Result<LedgerDetail> LedgerModel::detail(const Id &commitment) const
{
    return m_journal.promises().sourceOf(commitment).map([&](const PromiseSource &source) {
        LedgerDetail detail;
        detail.source = source;
        const LedgerLine *shown = line(commitment);
        if (shown == nullptr)
            return detail;
        if (source.entryId.isNull())
            detail.history << m_words.madeOn(shown->row.commitment, m_ledger.date);
        for (const Renegotiation &change : shown->row.commitment.renegotiations)
            detail.history << m_words.renegotiation(change, m_ledger.date);
        detail.history.removeAll(QString());
        return detail;
    });
}

int LedgerModel::count() const
{
    return int(std::count_if(m_ledger.open.cbegin(), m_ledger.open.cend(), [this](const LedgerRow &row) {
        return row.commitment.side == CommitmentSide::Mine && row.commitment.isLate(m_ledger.date);
    }));
}

} // namespace lanai
