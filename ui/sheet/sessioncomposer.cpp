#include "ui/sheet/sessioncomposer.h"
#include "ui/sheet/imprintwords.h"
#include "ui/sheet/papertext.h"
#include "ui/sheet/sheetrows.h"
#include "ui/sheet/sheetwords.h"

namespace lanai {
namespace {

class SessionComposer
{
    Q_DECLARE_TR_FUNCTIONS(SessionComposer)

public:
    SessionComposer(const SessionSheet &sheet, const QLocale &locale)
        : m_sheet(sheet)
        , m_words(locale)
    {
    }

    [[nodiscard]] SheetDocument document() const
    {
        const QString circle = paperText(m_sheet.circle);
        QStringList subtitles{m_words.dates().when(m_sheet.when)};
        if (const QString host = hostLine(); !host.isEmpty())
            subtitles << host;
        SheetPart part{
            circle, subtitles, {tr("Session sheet"), ImprintWords(m_words.locale()).byLine(m_sheet.imprint)}, {}};
        // Without anything prepared there is nothing to hand out: the rule alone makes no sheet.
        const QList<SheetSection> prepared{words(tr("Opening round"), m_sheet.opening),
                                           words(tr("Topic"), m_sheet.topic), questions(),
                                           words(tr("Closing"), m_sheet.closing)};
        for (const SheetSection &section : prepared) {
            if (!section.rows.isEmpty())
                part.sections << section;
        }
        const SheetSection rule = words(tr("Stays in this circle"), m_sheet.rule);
        if (!part.sections.isEmpty() && !rule.rows.isEmpty())
            part.sections << rule;
        return bound(tr("%1, %2", "a circle, a date").arg(circle, m_words.dates().when(m_sheet.when)), {part},
                     m_sheet.imprint, m_words);
    }

private:
    [[nodiscard]] QString hostLine() const
    {
        const QString host = m_sheet.hostedByMe ? paperText(m_sheet.imprint.myName) : paperText(m_sheet.host.name);
        const QString length = tr("%n minutes", nullptr, m_sheet.minutes);
        return host.isEmpty() ? length : tr("Host: %1, %2", "a name, a length").arg(host, length);
    }

    [[nodiscard]] static SheetSection words(const QString &label, const QString &text)
    {
        SheetSection section{label, {{ColumnWidth::Body}}, {}, {}};
        if (const SheetCell cell = lines(text); !cell.isEmpty())
            section.rows << SheetRow{{cell}};
        return section;
    }

    [[nodiscard]] SheetSection questions() const
    {
        SheetSection section{tr("Questions"), {{ColumnWidth::Number}, {ColumnWidth::Body}}, {}, {}};
        for (const QString &question : m_sheet.questions)
            section.rows << SheetRow{{number(int(section.rows.size()) + 1), {line(question)}}};
        return section;
    }

    const SessionSheet &m_sheet;
    SheetWords m_words;
};

} // namespace

SheetDocument sessionDocument(const SessionSheet &sheet, const QLocale &locale)
{
    return SessionComposer(sheet, locale).document();
}

} // namespace lanai
