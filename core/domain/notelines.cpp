#include "core/domain/notelines.h"

namespace lanai {
namespace {

constexpr qsizetype codeIndent = 4;    // columns from which on a line is code
constexpr qsizetype tabStop = 4;       // columns
constexpr qsizetype longestNumber = 9; // digits of a numbered item

bool isBlank(QChar c)
{
    return c.isSpace() || c == QChar(QChar::ByteOrderMark);
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isBlank(c); });
}

// Full-width signs count as the plain ones.
QChar plainSign(QChar c)
{
    return c > u'\uff00' && c < u'\uff5f' ? QChar(c.unicode() - 0xfee0) : c;
}

qsizetype runLength(QStringView text, QChar sign)
{
    return std::find_if(text.begin(), text.end(), [sign](QChar c) { return c != sign; }) - text.begin();
}

// `>>>`, `+++` and `->>` are no marks.
std::optional<CaptureKind> markAt(QStringView text)
{
    if (text.size() < 2)
        return {};
    const QChar first = plainSign(text.at(0));
    const QChar second = plainSign(text.at(1));
    if (text.size() > 2 && plainSign(text.at(2)) == second)
        return {};
    if (first == u'-' && second == u'>')
        return CaptureKind::AgendaItem;
    if (first != second)
        return {};
    switch (first.unicode()) {
    case u'>':
        return CaptureKind::Commitment;
    case u'+':
        return CaptureKind::Fact;
    case u'?':
        return CaptureKind::Ask;
    case u'!':
        return CaptureKind::Insight;
    default:
        return {};
    }
}

// "- ", "* ", "+ ", "• ", "12. ", "3) ": how many signs; 0: no bullet.
qsizetype bulletLength(QStringView text)
{
    if (text.isEmpty())
        return 0;
    const QChar first = text.front();
    qsizetype length = first == u'-' || first == u'*' || first == u'+' || first == u'•' ? 1 : 0;
    if (length == 0) {
        while (length < text.size() && length <= longestNumber && text.at(length) >= u'0' && text.at(length) <= u'9')
            ++length;
        const bool stopped = length > 0 && length <= longestNumber && length < text.size() &&
                             (text.at(length) == u'.' || text.at(length) == u')');
        length = stopped ? length + 1 : 0;
    }
    return length > 0 && (length == text.size() || isBlank(text.at(length))) ? length : 0;
}

// "[ ] " and "[x] "
qsizetype tickBoxLength(QStringView text)
{
    const bool box = text.size() >= 3 && text.at(0) == u'[' && text.at(2) == u']' &&
                     (text.at(1) == u' ' || text.at(1) == u'x' || text.at(1) == u'X');
    return box && (text.size() == 3 || isBlank(text.at(3))) ? 3 : 0;
}

// "---", "* * *", "___", and the "===" under a heading.
bool isRule(QStringView text)
{
    QChar sign;
    qsizetype count = 0;
    for (const QChar c : text) {
        if (isBlank(c))
            continue;
        if (count++ == 0)
            sign = c;
        else if (c != sign)
            return false;
    }
    return count >= 3 && (sign == u'-' || sign == u'*' || sign == u'_' || sign == u'=');
}

bool isHeading(QStringView text)
{
    const qsizetype signs = runLength(text, u'#');
    return signs >= 1 && signs <= 6 && (signs == text.size() || isBlank(text.at(signs)));
}

qsizetype bodyAfter(QStringView note, qsizetype at, qsizetype end)
{
    while (at < end) {
        if (isBlank(note.at(at))) {
            ++at;
            continue;
        }
        const QStringView rest = note.sliced(at, end - at);
        const qsizetype length = std::max(bulletLength(rest), tickBoxLength(rest));
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

} // namespace

std::optional<NoteLine> NoteLines::next()
{
    if (m_next > m_note.size())
        return {};
    NoteLine line;
    line.number = m_number++;
    line.range = takeLine();
    const qsizetype end = line.range.end();
    if (m_fence.length == 0 && isBlank(line.range.in(m_note))) {
        m_paragraph = false;
        line.body = end;
        return line;
    }
    const Place place = afterBlanks({line.range.start, 0}, end);
    line.kind = kindOf(place, end);
    line.body = line.kind == NoteLine::Kind::Text ? bodyAfter(m_note, place.at, end) : place.at;
    if (line.kind == NoteLine::Kind::Text)
        line.mark = markAt(line.bodyRange().in(m_note));
    return line;
}

TextRange NoteLines::takeLine()
{
    const qsizetype start = m_next;
    qsizetype end = start;
    while (end < m_note.size() && m_note.at(end) != u'\n' && m_note.at(end) != u'\r')
        ++end;
    m_next = end + 1;
    if (m_next < m_note.size() && m_note.at(end) == u'\r' && m_note.at(m_next) == u'\n')
        ++m_next;
    return TextRange::between(start, end);
}

NoteLines::Place NoteLines::afterBlanks(Place place, qsizetype end) const
{
    for (; place.at < end; ++place.at) {
        const QChar c = m_note.at(place.at);
        if (c == u'\t')
            place.column += tabStop - place.column % tabStop;
        else if (c == u' ')
            ++place.column;
        else if (c != QChar(QChar::ByteOrderMark))
            break;
    }
    return place;
}

// Where the text of a list item begins, when one begins here.
std::optional<NoteLines::Place> NoteLines::afterBullet(Place place, qsizetype end) const
{
    const qsizetype length = bulletLength(m_note.sliced(place.at, end - place.at));
    if (length == 0)
        return {};
    const Place bullet{place.at + length, place.column + length};
    const Place text = afterBlanks(bullet, end);
    const bool isCode = text.at < end && text.column - bullet.column > codeIndent;
    if (isCode || text.at == end)
        return Place{bullet.at, bullet.column + 1}; // the item's text begins one blank after the bullet
    return text;
}

NoteLines::Fence NoteLines::fenceAt(Place place, qsizetype end) const
{
    const QStringView text = m_note.sliced(place.at, end - place.at);
    if (text.isEmpty() || (text.front() != u'`' && text.front() != u'~'))
        return {};
    const qsizetype length = runLength(text, text.front());
    if (length < 3 || (text.front() == u'`' && text.sliced(length).contains(u'`')))
        return {};
    return {text.front(), length, itemColumn()};
}

bool NoteLines::closesFence(Place place, qsizetype end) const
{
    const QStringView text = m_note.sliced(place.at, end - place.at);
    const qsizetype length = runLength(text, m_fence.sign);
    return place.column - m_fence.column < codeIndent && length >= m_fence.length && isBlank(text.sliced(length));
}

bool NoteLines::beginsBlock(Place place, qsizetype end) const
{
    const QStringView text = m_note.sliced(place.at, end - place.at);
    return text.startsWith(u'>') || isHeading(text) || isRule(text) || markAt(text) || bulletLength(text) > 0 ||
           fenceAt(place, end).length > 0;
}

void NoteLines::leaveItemsBeyond(qsizetype column)
{
    while (!m_items.isEmpty() && m_items.last() > column)
        m_items.removeLast();
}

NoteLine::Kind NoteLines::kindOf(Place place, qsizetype end)
{
    if (m_fence.length > 0) {
        const bool blank = isBlank(m_note.sliced(place.at, end - place.at));
        if (blank || place.column >= m_fence.column) {
            if (blank || !closesFence(place, end))
                return NoteLine::Kind::Code;
            m_fence = {};
            return NoteLine::Kind::Fence;
        }
        m_fence = {}; // its list item has ended, and the code with it
    }
    if (m_paragraph && (!beginsBlock(place, end) || place.column - itemColumn() >= codeIndent))
        return NoteLine::Kind::Text;
    leaveItemsBeyond(place.column);
    if (place.column - itemColumn() >= codeIndent) {
        m_paragraph = false;
        return NoteLine::Kind::Code;
    }
    return blockKind(place, end);
}

NoteLine::Kind NoteLines::blockKind(Place place, qsizetype end)
{
    m_paragraph = false;
    if (isRule(m_note.sliced(place.at, end - place.at)))
        return NoteLine::Kind::Text;
    while (const std::optional<Place> item = afterBullet(place, end)) {
        m_items << item->column;
        place = afterBlanks(*item, end);
        if (place.at == end)
            return NoteLine::Kind::Text;
        if (place.at > item->at)
            return NoteLine::Kind::Code;
    }
    m_fence = fenceAt(place, end);
    if (m_fence.length > 0)
        return NoteLine::Kind::Fence;
    const QStringView text = m_note.sliced(place.at, end - place.at);
    const bool isQuote = text.startsWith(u'>') && !markAt(text);
    m_paragraph = !isHeading(text) && !(isQuote && text.trimmed().size() == 1);
    return isQuote ? NoteLine::Kind::Quote : NoteLine::Kind::Text;
}

QString firstLine(QStringView note)
{
    const auto without = [](QStringView text, auto isSign) {
        while (!text.isEmpty() && isSign(text.front()))
            text = text.sliced(1);
        return text;
    };
    const auto isQuoteSign = [](QChar c) { return c == u'>' || isBlank(c); };
    const auto isHeadingSign = [](QChar c) { return c == u'#' || isBlank(c); };
    NoteLines lines(note);
    while (const std::optional<NoteLine> line = lines.next()) {
        if (line->kind == NoteLine::Kind::Blank || line->kind == NoteLine::Kind::Fence)
            continue;
        QStringView text = line->bodyRange().in(note);
        if (line->mark)
            text = text.sliced(2);
        else if (line->kind == NoteLine::Kind::Quote)
            text = without(text, isQuoteSign);
        else if (line->kind == NoteLine::Kind::Text && isRule(text))
            continue;
        else if (line->kind == NoteLine::Kind::Text && isHeading(text))
            text = without(text, isHeadingSign);
        text = text.trimmed();
        if (!text.isEmpty())
            return text.toString();
    }
    return {};
}

} // namespace lanai
