#include "ui/sheet/circlecomposer.h"
#include "ui/sheet/imprintwords.h"
#include "ui/sheet/papertext.h"
#include "ui/sheet/sheetrows.h"

namespace lanai {
namespace {

class CircleComposer
{
    Q_DECLARE_TR_FUNCTIONS(CircleComposer)

public:
    CircleComposer(const CircleSheet &sheet, const QLocale &locale)
        : m_sheet(sheet)
        , m_words(locale)
    {
    }

    [[nodiscard]] SheetDocument document() const
    {
        const QString when = m_words.dates().when(m_sheet.when);
        SheetPart part{paperText(m_sheet.circle),
                       {tr("%1, %n minutes", "a day and a time", m_sheet.minutes).arg(when)},
                       {tr("Circle session"), ImprintWords(m_words.locale()).byLine(m_sheet.imprint)},
                       {}};
        if (!paperText(m_sheet.purpose).isEmpty())
            part.subtitles << paperText(m_sheet.purpose);
        for (const SheetSection &section :
             {confidentiality(), people(), paragraph(tr("Opening round"), m_sheet.opening), topic(), questions(),
              paragraph(tr("Closing"), m_sheet.closing), takeaways(), paragraph(tr("Notes"), m_sheet.notes)}) {
            if (!section.rows.isEmpty())
                part.sections << section;
        }
        SheetDocument sheet =
            bound(tr("%1, %2", "a title, a date").arg(part.title, when), {part}, m_sheet.imprint, m_words);
        sheet.footerLeft = tr("For those in this circle only");
        return sheet;
    }

private:
    [[nodiscard]] static SheetSection paragraph(const QString &label, const QString &text)
    {
        SheetSection section{label, {{ColumnWidth::Body}}, {}, {}};
        if (const SheetCell words = lines(text); !words.isEmpty())
            section.rows << SheetRow{{words}};
        return section;
    }

    [[nodiscard]] SheetSection confidentiality() const
    {
        const bool said = !paperText(m_sheet.rule).isEmpty();
        return paragraph(tr("Confidentiality"),
                         said ? m_sheet.rule : tr("What is said here is private. Take this sheet with you."));
    }

    [[nodiscard]] static QString namesOn(const QList<SheetPerson> &people)
    {
        QStringList names;
        for (const SheetPerson &person : people)
            names << paperText(person.name);
        return names.join(tr(", ", "between the names of a list"));
    }

    [[nodiscard]] SheetSection people() const
    {
        SheetSection section{tr("In the room"), {{ColumnWidth::Label, 0.3, 0.15}, {ColumnWidth::Body}}, {}, {}};
        const QString host = m_sheet.hostedByMe ? m_sheet.imprint.myName : m_sheet.host.name;
        if (!paperText(host).isEmpty())
            section.rows << SheetRow{{{line(tr("Host"), RunStyle::Muted)}, {line(host, RunStyle::Strong)}}};
        if (!m_sheet.members.isEmpty())
            section.rows << SheetRow{{{line(tr("Members"), RunStyle::Muted)}, {line(namesOn(m_sheet.members))}}};
        return section;
    }

    [[nodiscard]] SheetSection topic() const
    {
        SheetSection section{tr("Topic"), {{ColumnWidth::Body}}, {}, {}};
        SheetCell cell;
        if (const SheetParagraph words = line(m_sheet.topic, RunStyle::Strong); !words.isEmpty())
            cell << words;
        if (!cell.isEmpty() && !m_sheet.wantedBy.isEmpty())
            cell << line(tr("Wanted by %1", "people").arg(namesOn(m_sheet.wantedBy)), RunStyle::Muted);
        if (!cell.isEmpty())
            section.rows << SheetRow{{cell}};
        return section;
    }

    [[nodiscard]] SheetSection questions() const
    {
        SheetSection section{tr("Questions"), {{ColumnWidth::Number}, {ColumnWidth::Body}}, {}, {}};
        int position = 0;
        for (const QString &question : m_sheet.questions)
            section.rows << SheetRow{{number(++position), {line(question)}}};
        return section;
    }

    [[nodiscard]] SheetSection takeaways() const
    {
        SheetSection section{tr("Taken away"), {{ColumnWidth::Label, 0.3, 0.15}, {ColumnWidth::Body}}, {}, {}};
        for (const SheetTakeaway &takeaway : m_sheet.takeaways) {
            const QString from = takeaway.from.name.isEmpty() ? tr("The round") : takeaway.from.name;
            section.rows << SheetRow{{{line(from, RunStyle::Strong)}, lines(takeaway.text)}};
        }
        return section;
    }

    const CircleSheet &m_sheet;
    SheetWords m_words;
};

} // namespace

SheetDocument circleDocument(const CircleSheet &sheet, const QLocale &locale)
{
    return CircleComposer(sheet, locale).document();
}

} // namespace lanai
