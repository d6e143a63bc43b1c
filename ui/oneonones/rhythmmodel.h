// What the 1:1s page shows, without a widget.
#pragma once
#include "core/domain/error.h"
#include "core/journal/changeset.h"
#include "core/journal/rhythmpage.h"
#include <QObject>
#include <optional>

namespace lanai {

class Journal;

class RhythmModel : public QObject
{
    Q_OBJECT
public:
    explicit RhythmModel(Journal &journal, QObject *parent = nullptr);

    void reload();
    // Whether `changes` touches something that stands on the page.
    [[nodiscard]] static bool concerns(const ChangeSet &changes);

    [[nodiscard]] const RhythmPage &page() const { return m_page; }
    // What kept the page from being read; the page before it still stands.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    // Rule 5: the series that would move to the peer day first; null: all meet on it.
    [[nodiscard]] const LoadAdvice *grouping() const;
    // What the guard proposes: a meeting of a full day that could move, else the series to think about.
    [[nodiscard]] const LoadAdvice *lightening() const;
    // Rule 2: the first series that would do with a slower rhythm, or an end; null: none.
    [[nodiscard]] const RhythmRow *slower() const;

Q_SIGNALS:
    void changed();

private:
    Journal &m_journal;
    RhythmPage m_page;
    std::optional<Error> m_error;
};

} // namespace lanai
