// The Trust page without its widgets: everybody's check-ins, the one that is open, what is being said in it, its draft,
// and saving it.
#pragma once
#include "core/domain/error.h"
#include "core/domain/meeting.h"
#include "core/journal/drafts.h"
#include "core/journal/trustpage.h"
#include <QObject>
#include <QTimer>
#include <optional>

namespace lanai {

class Journal;
struct ChangeSet;

class CheckInModel : public QObject
{
    Q_OBJECT
public:
    explicit CheckInModel(Journal &journal, QObject *parent = nullptr);

    // Reads the page. A peer or a check-in (whoever's it is) opens it; neither: what was open, else the first peer's.
    void open(const Id &peer, const Id &checkIn);
    void reload();
    [[nodiscard]] static bool concerns(const ChangeSet &changes);

    [[nodiscard]] const TrustPage &page() const { return m_page; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] TrustMeasure measure() const { return m_measure; }
    void setMeasure(TrustMeasure measure);
    [[nodiscard]] QList<TrustMonth> months(const TrustRow &row) const;

    // The open one. None only without any row.
    [[nodiscard]] const TrustRow *row() const { return m_page.rowOf(m_peer); }
    [[nodiscard]] const CheckIn &said() const { return m_said; }
    [[nodiscard]] bool isNew() const { return m_kept.id.isNull(); }
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isComplete() const; // all four numbers
    // When the draft that was taken up was written; null: there was none.
    [[nodiscard]] QDateTime draftFrom() const { return m_draftFrom; }
    [[nodiscard]] const Practice *practice() const;
    // The 1:1 whose intention its practice is, or would become; a null id: none is planned.
    [[nodiscard]] Meeting intendedFor() const;

    // That month's latest check-in, or a new one: today's in this month, else on the month's last day.
    void openMonth(const Id &peer, QDate month);
    void openCheckIn(const Id &checkIn);
    void begin(const Id &peer); // today's

    // What is said.
    void setDay(QDate on);
    void setScore(TrustMeasure measure, int score);
    void setFact(TrustMeasure measure, const QString &fact); // of one's own conduct
    void setTold(bool told);
    void setAsked(bool asked);
    void setTheirWords(const QString &words);
    void setTheirRating(int rating);
    void setEasier(const QString &words);
    void setPractice(const Id &practice);

    // As CheckIns::add() or change(). A refusal leaves everything as it is.
    [[nodiscard]] Result<void> save();
    [[nodiscard]] Result<void> remove();
    // Back to how it is kept, or to nothing said.
    void discard();
    void keepDraft();
    [[nodiscard]] std::optional<Draft> unkept() const;

Q_SIGNALS:
    void changed();     // what the journal knows
    void opened();      // another check-in, or this one anew
    void saidChanged(); // a word or a number in it
    void draftFailed(const lanai::Error &error);

private:
    void take(const Id &peer, const CheckIn &kept);
    [[nodiscard]] QString draftPlace() const;
    template<class T>
    void say(T &field, const T &value);

    Journal &m_journal;
    TrustPage m_page;
    std::optional<Error> m_error;
    TrustMeasure m_measure = TrustMeasure::Trust;
    Id m_peer;
    CheckIn m_kept; // a null id: a new one, as it began
    CheckIn m_said;
    QDateTime m_draftFrom;
    QTimer m_keep;
    bool m_touched = false;
};

} // namespace lanai
