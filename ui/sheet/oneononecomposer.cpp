#include "ui/sheet/oneononecomposer.h"
#include "ui/sheet/imprintwords.h"
#include "ui/sheet/oneononewords.h"
#include "ui/sheet/papertext.h"
#include "ui/sheet/sheetrows.h"
#include "ui/sheet/sheetwords.h"

namespace lanai {
namespace {

constexpr SheetColumn firstLabel{ColumnWidth::Label, 0.3, 0.17};

class OneOnOneComposer
{
    Q_DECLARE_TR_FUNCTIONS(OneOnOneComposer)

public:
    OneOnOneComposer(const OneOnOneSheet &sheet, const SheetWords &words)
        : m_sheet(sheet)
        , m_words(words)
        , m_own(words.locale())
    {
    }

    [[nodiscard]] SheetPart part() const
    {
        SheetPart part{paperText(m_sheet.peer.name), subtitles(), {tr("1:1 prep sheet")}, {}};
        part.aside << ImprintWords(m_words.locale()).byLine(m_sheet.imprint);
        for (const SheetSection &section :
             {remember(), lastTime(), owed(), agenda(), previews(), topics(), intention(), kindWord(), trust()}) {
            if (!section.rows.isEmpty())
                part.sections << section;
        }
        return part;
    }

    [[nodiscard]] static QString title(const OneOnOneSheet &sheet, const SheetWords &words)
    {
        const QString name = paperText(sheet.peer.name);
        return sheet.when.date.isValid() ? tr("1:1 with %1, %2").arg(name, words.dates().full(sheet.when.date))
                                         : tr("1:1 with %1").arg(name);
    }

    [[nodiscard]] static QString dayTitle(QDate date, const SheetWords &words)
    {
        return tr("1:1s, %1").arg(words.dates().full(date));
    }

private:
    static SheetSection section(const QString &label, const QList<SheetColumn> &columns)
    {
        return {label, columns, {}, {}};
    }

    [[nodiscard]] QDate today() const
    {
        return m_sheet.when.date.isValid() ? m_sheet.when.date : m_sheet.imprint.preparedOn;
    }

    [[nodiscard]] QStringList subtitles() const
    {
        QStringList all;
        const QString role = paperText(m_sheet.role);
        const QString organisation = paperText(m_sheet.organisation);
        if (!role.isEmpty() || !organisation.isEmpty())
            all << (role.isEmpty() || organisation.isEmpty()
                        ? role + organisation
                        : tr("%1, %2", "a role and an organisation").arg(role, organisation));
        if (!m_sheet.when.date.isValid())
            return all << tr("No 1:1 planned");
        const QString when = m_words.dates().when(m_sheet.when);
        return all << (m_sheet.week > 0 ? tr("%1. Week %2 of %3")
                                              .arg(when, QString::number(m_sheet.week), QString::number(m_sheet.weeks))
                                        : when);
    }

    [[nodiscard]] SheetSection remember() const
    {
        SheetSection all = section(tr("Remember"), {firstLabel, {ColumnWidth::Body}});
        if (!m_sheet.remember)
            return all;
        const Remembered &one = *m_sheet.remember;
        SheetParagraph words = line(one.text, RunStyle::Strong);
        const qint64 late = one.on.isValid() ? one.on.daysTo(m_sheet.imprint.preparedOn) : 0;
        const bool overdue = one.kind == RememberKind::MyOverdue || one.kind == RememberKind::TheirOverdue;
        if (overdue)
            words = m_words.withLateness(words, static_cast<int>(late), one.doubtful);
        if (one.kind == RememberKind::DatedFact && one.on.isValid())
            words << SheetRun{QStringLiteral(" ") + m_words.dates().brief(one.on, today()), RunStyle::Muted};
        all.rows << SheetRow{{{line(m_own.name(one.kind), RunStyle::Muted)}, {words}}};
        return all;
    }

    [[nodiscard]] SheetSection lastTime() const
    {
        SheetSection all = section(tr("Last time"), {firstLabel, {ColumnWidth::Body}});
        if (!m_sheet.lastTime)
            return all;
        const SheetLastTime &last = *m_sheet.lastTime;
        const auto tell = [&](QDate on, const SheetCell &words) {
            if (!words.isEmpty())
                all.rows << SheetRow{{{line(m_words.dates().brief(on, today()), RunStyle::Muted)}, words}};
        };
        SheetCell outcome;
        if (const SheetParagraph said = line(last.outcome, RunStyle::Strong); !said.isEmpty())
            outcome << said;
        SheetCell lines;
        for (const SheetNoteLine &note : last.lines)
            lines << m_own.noteLine(note);
        if (last.on == last.noteOn) {
            tell(last.on, outcome + lines);
        } else {
            tell(last.on, outcome);
            tell(last.noteOn, lines);
        }
        return all;
    }

    [[nodiscard]] SheetSection owed() const
    {
        SheetSection all = section(tr("Owed both ways"), {firstLabel, {ColumnWidth::Label, 0.25}, {ColumnWidth::Body}});
        for (const SheetCommitment &commitment : m_sheet.owed)
            all.rows << promiseRow(commitment, today(), m_words);
        return all;
    }

    [[nodiscard]] SheetSection agenda() const
    {
        SheetSection all =
            section(tr("Agenda"), {{ColumnWidth::Number}, {ColumnWidth::Body}, {ColumnWidth::Label, 0.3}});
        int position = 0;
        for (const SheetAgendaLine &item : m_sheet.agenda) {
            ++position;
            const SheetCell place =
                item.done ? SheetCell{line(QStringLiteral("✓"), RunStyle::Muted)} : number(position);
            all.rows << SheetRow{{place, {line(item.text)}, {line(about(item), RunStyle::Muted)}}};
        }
        return all;
    }

    [[nodiscard]] QString about(const SheetAgendaLine &item) const
    {
        const QString source = m_own.source(item.source);
        if (item.trustLevel == 0)
            return source;
        const QString level = m_own.level(item.trustLevel);
        return source.isEmpty() ? level : tr("%1, %2", "where an item comes from, its level").arg(source, level);
    }

    [[nodiscard]] SheetSection previews() const
    {
        SheetSection all =
            section(tr("Staff items to preview"), {firstLabel, {ColumnWidth::Body, 0.7}, {ColumnWidth::Body}});
        for (const SheetPreviewWanted &item : m_sheet.previews)
            all.rows << SheetRow{{{line(m_words.dates().brief(item.staffDate, today()), RunStyle::Muted)},
                                  {line(item.title, RunStyle::Strong)},
                                  {line(m_words.sought(item.sought, item.decision))}}};
        return all;
    }

    [[nodiscard]] SheetSection topics() const
    {
        SheetSection all =
            section(tr("Topics for this level of trust"), {{ColumnWidth::Body}, {ColumnWidth::Label, 0.4}});
        for (const TopicSuggestion &topic : m_sheet.topics)
            all.rows << SheetRow{{{line(topic.topic.text)},
                                  {line(m_own.why(topic, m_sheet.trust.has_value(), today()), RunStyle::Muted)}}};
        return all;
    }

    [[nodiscard]] SheetSection intention() const
    {
        SheetSection all = section(tr("My intention"), {firstLabel, {ColumnWidth::Body}});
        if (m_sheet.intention)
            all.rows << SheetRow{{{line(m_own.habit(m_sheet.intention->habit), RunStyle::Muted)},
                                  {line(m_sheet.intention->text, RunStyle::Strong)}}};
        return all;
    }

    [[nodiscard]] SheetSection kindWord() const
    {
        SheetSection all = section(tr("A kind word"), {firstLabel, {ColumnWidth::Body}});
        if (!m_sheet.kindWord)
            return all;
        const SheetKindWord &word = *m_sheet.kindWord;
        const QString day = word.on.isValid() ? m_words.dates().brief(word.on, today()) : QString();
        const SheetParagraph words = word.words.isEmpty() ? line(m_own.kindWord(m_sheet.peer, word)) : line(word.words);
        all.rows << SheetRow{{{line(day.isEmpty() ? tr("It is time") : day, RunStyle::Muted)}, {words}}};
        return all;
    }

    // Rule 8: my numbers and theirs apart.
    [[nodiscard]] SheetSection trust() const
    {
        SheetSection all = section(tr("Trust"), {firstLabel, {ColumnWidth::Body}});
        if (!m_sheet.trust)
            return all;
        const SheetTrust &trust = *m_sheet.trust;
        if (trust.checkedOn.isValid())
            all.rows << SheetRow{
                {{line(m_words.dates().brief(trust.checkedOn, today()), RunStyle::Muted)}, {line(m_own.mine(trust))}}};
        if (trust.theirsOn.isValid())
            all.rows << SheetRow{{{line(m_words.dates().brief(trust.theirsOn, today()), RunStyle::Muted)},
                                  {m_own.theirs(m_sheet.peer, trust)}}};
        return all;
    }

    const OneOnOneSheet &m_sheet;
    const SheetWords &m_words;
    OneOnOneWords m_own;
};

} // namespace

SheetDocument oneOnOneDocument(const OneOnOneSheet &sheet, const QLocale &locale)
{
    const SheetWords words(locale);
    return bound(OneOnOneComposer::title(sheet, words), {OneOnOneComposer(sheet, words).part()}, sheet.imprint, words);
}

SheetDocument dayDocument(const DaySheet &day, const QLocale &locale)
{
    const SheetWords words(locale);
    QList<SheetPart> parts;
    for (const OneOnOneSheet &sheet : day.sheets)
        parts << OneOnOneComposer(sheet, words).part();
    return bound(OneOnOneComposer::dayTitle(day.date, words), parts, day.imprint, words);
}

} // namespace lanai
