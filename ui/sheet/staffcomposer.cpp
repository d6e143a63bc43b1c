#include "ui/sheet/staffcomposer.h"
#include "ui/sheet/imprintwords.h"
#include "ui/sheet/papertext.h"
#include "ui/sheet/sheetrows.h"
#include "ui/sheet/sheetwords.h"

namespace lanai {
namespace {

class StaffComposer
{
    Q_DECLARE_TR_FUNCTIONS(StaffComposer)

public:
    StaffComposer(const StaffSheet &sheet, const QLocale &locale)
        : m_sheet(sheet)
        , m_words(locale)
    {
    }

    [[nodiscard]] SheetDocument document() const
    {
        const QString title = paperText(m_sheet.title).isEmpty() ? tr("Staff meeting") : paperText(m_sheet.title);
        const QString when = m_words.dates().when(m_sheet.when);
        SheetPart part{title, {when}, {tr("Prep sheet"), ImprintWords(m_words.locale()).byLine(m_sheet.imprint)}, {}};
        for (const SheetSection &section : {items(), room(), commitments(), asks()}) {
            if (!section.rows.isEmpty())
                part.sections << section;
        }
        return bound(tr("%1, %2", "a title, a date").arg(title, when), {part}, m_sheet.imprint, m_words);
    }

private:
    [[nodiscard]] SheetSection items() const
    {
        SheetSection section{
            tr("My items"), {{ColumnWidth::Number}, {ColumnWidth::Body, 0.7}, {ColumnWidth::Body}}, {}, {}};
        for (const SheetItem &item : m_sheet.items) {
            const SheetCell what{line(item.title, RunStyle::Strong),
                                 line(m_words.sought(item.sought, item.decision), RunStyle::Muted)};
            section.rows << SheetRow{{number(item.position), what, {supports(item)}}, false, item.id};
        }
        return section;
    }

    // One running paragraph: a line for each person would cost the page its second half.
    [[nodiscard]] SheetParagraph supports(const SheetItem &item) const
    {
        SheetParagraph all;
        for (const SheetSupport &support : item.support) {
            const SheetParagraph one = m_words.support(support);
            if (!one.isEmpty() && !all.isEmpty())
                all << SheetRun{QStringLiteral(" "), RunStyle::Plain};
            all << one;
        }
        return all;
    }

    [[nodiscard]] SheetSection room() const
    {
        SheetSection section{tr("Who is in the room"), {{ColumnWidth::Label, 0.3}, {ColumnWidth::Body}}, {}, {}};
        QStringList quiet;
        for (const RoomLine &attendee : m_sheet.room) {
            const SheetParagraph words = m_words.roomLine(attendee, m_sheet.imprint.preparedOn);
            section.rows << SheetRow{
                {{line(attendee.person.name, RunStyle::Strong)}, {words}}, words.isEmpty(), attendee.attendee};
            if (words.isEmpty())
                quiet << paperText(attendee.person.name);
        }
        if (!quiet.isEmpty()) {
            const QString names = quiet.join(tr(", ", "between the names of a list"));
            section.instead = SheetRow{{{line(tr("Also there"), RunStyle::Muted)}, {line(names)}}};
        }
        return section;
    }

    [[nodiscard]] SheetSection commitments() const
    {
        SheetSection section{tr("Commitments due"),
                             {{ColumnWidth::Label, 0.2}, {ColumnWidth::Label, 0.25}, {ColumnWidth::Body}},
                             {},
                             {}};
        for (const SheetCommitment &commitment : m_sheet.commitments)
            section.rows << promiseRow(commitment, m_sheet.when.date, m_words);
        return section;
    }

    [[nodiscard]] SheetSection asks() const
    {
        SheetSection section{tr("Open asks"), {{ColumnWidth::Body}, {ColumnWidth::Label, 0.35}}, {}, {}};
        for (const SheetAsk &ask : m_sheet.asks) {
            QStringList people;
            for (const SheetPerson &person : ask.people)
                people << paperText(person.shortName);
            const QString whom = people.join(tr(", ", "between the names of a list"));
            section.rows << SheetRow{{lines(ask.question), {line(whom, RunStyle::Muted)}}};
        }
        return section;
    }

    const StaffSheet &m_sheet;
    SheetWords m_words;
};

} // namespace

SheetDocument staffDocument(const StaffSheet &sheet, const QLocale &locale)
{
    return StaffComposer(sheet, locale).document();
}

} // namespace lanai
