// Getting ready for one 1:1, or for all of a day, without a widget. On the screen all but sealed text shows; what
// leaves is another sheet, made by rule 13.
#pragma once
#include "core/domain/meeting.h"
#include "core/domain/practicesuggestions.h"
#include "core/domain/topic.h"
#include "core/journal/journal.h"
#include "core/journal/prepsheet.h"
#include "ui/leaving/departure.h"
#include "ui/shell/place.h"
#include <QObject>

namespace lanai {

class PrepModel : public QObject
{
    Q_OBJECT
public:
    explicit PrepModel(Journal &journal, QObject *parent = nullptr);

    // A meeting, else the peer's next one, else the day's, which are shown one at a time.
    void show(const Place &place);
    void reload();

    [[nodiscard]] bool isDay() const { return m_place.day.isValid(); }
    [[nodiscard]] QDate day() const { return m_place.day; }
    [[nodiscard]] int count() const { return int(m_sheets.size()); } // of the day; 1 for one
    [[nodiscard]] int index() const { return m_index; }
    // Stays at either end.
    void step(int by);

    // False when the day has no 1:1, or the person is gone.
    [[nodiscard]] bool hasSheet() const { return m_index >= 0 && m_index < count(); }
    [[nodiscard]] const OneOnOneSheet &sheet() const { return m_sheets.at(m_index); }
    [[nodiscard]] const QList<OneOnOneSheet> &sheets() const { return m_sheets; }
    [[nodiscard]] const QList<Practice> &practices() const { return m_practices; }
    // What to practise with this person, where nothing is chosen for the 1:1 yet.
    [[nodiscard]] std::optional<PracticeSuggestion> suggestedPractice() const;
    [[nodiscard]] QDate today() const { return m_journal.clock().today(); }
    [[nodiscard]] bool initials() const { return m_choices.options.initials; }

    [[nodiscard]] Result<Departure> departure(const SheetExtras &extras) const;
    [[nodiscard]] Result<Departure> departureOfDay(const SheetExtras &extras) const;
    [[nodiscard]] Result<void> chooseInitials(bool initials);

    // Commands. Refusals are those of OneOnOnes, Promises and Staff.
    [[nodiscard]] Result<void> tick(const Id &agendaItem, bool done);
    [[nodiscard]] Result<void> addToAgenda(const QString &text);
    [[nodiscard]] Result<void> addTopic(const Topic &topic);
    [[nodiscard]] Result<void> changeText(const Id &agendaItem, const QString &text);
    [[nodiscard]] Result<void> removeFromAgenda(const Id &agendaItem);
    [[nodiscard]] Result<void> moveAgenda(int from, int to); // rows of sheet().agenda
    [[nodiscard]] Result<void> keep(const Id &commitment);
    [[nodiscard]] Result<void> pin(const QString &line);           // empty: by rule again
    [[nodiscard]] Result<void> choosePractice(const Id &practice); // null: none
    [[nodiscard]] Result<void> record(const Preview &preview);

Q_SIGNALS:
    void reloaded();
    void failed(const lanai::Error &error);

private:
    [[nodiscard]] Result<QList<OneOnOneSheet>> load(const SheetOptions &options) const;
    [[nodiscard]] Result<OneOnOneSheet> one(const SheetOptions &options) const;
    [[nodiscard]] SheetOptions paperOptions(const SheetExtras &extras) const;
    [[nodiscard]] Paper paper() const;

    Journal &m_journal;
    Place m_place;
    int m_index = 0;
    QList<OneOnOneSheet> m_sheets;
    QList<Practice> m_practices;
    SheetChoices m_choices;
};

} // namespace lanai
