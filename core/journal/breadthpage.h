// Breadth without noise: whom I really speak with and on what, against those who are contacts in name only.
#pragma once
#include "core/domain/breadth.h"
#include "core/domain/result.h"
#include "core/journal/today.h"

namespace lanai {

class Session;

struct BreadthRow
{
    PersonRef peer;
    Interdependence interdependence = Interdependence::Light;
    Standing standing = Standing::Current;
    Nearness nearness = Nearness::NameOnly;
    int contacts = 0; // in the last quarter
    QDate last;       // null: never
    QStringList on;   // what was talked about, three at most: themes (by their word) and tags, the most frequent first
    int circles = 0;  // together
    BreadthAdvice advice = BreadthAdvice::None;
};

struct BreadthPage
{
    QDate today;
    QList<BreadthRow> rows; // by nearness, then the most contacts first

    [[nodiscard]] QList<BreadthRow> in(Nearness nearness) const;
};

class BreadthQuery
{
public:
    explicit BreadthQuery(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<BreadthPage> run() const;

private:
    [[nodiscard]] Result<void> fill(BreadthPage &page, const QList<Peer> &peers) const;

    Session &m_session;
};

} // namespace lanai
