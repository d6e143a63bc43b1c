#include "ui/parts/namecompletion.h"
#include "core/domain/foldedtext.h"
#include "ui/shell/theme.h"
#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr qsizetype mostOffered = 6;
constexpr qsizetype longestName = 40;   // of what is typed
constexpr qsizetype leastAfterMark = 2; // letters, where text may stand as well

bool isNamePart(QChar c)
{
    return c.isLetter() || c.isMark() || c == u'-' || c == u'\'' || c == u'’' || c == u'.';
}

// What was typed of the last name before `cursor`, back to `from`.
TextRange lastName(QStringView line, qsizetype from, qsizetype cursor)
{
    static const QRegularExpression joiner(QStringLiteral("(?:&|,|\\bto\\b|\\band\\b|\\bund\\b|\\ban\\b)\\s*"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    qsizetype start = from;
    QRegularExpressionMatchIterator joins = joiner.globalMatch(line.sliced(from, cursor - from).toString());
    while (joins.hasNext())
        start = from + joins.next().capturedEnd();
    while (start < cursor && line.at(start).isSpace())
        ++start;
    return TextRange::between(start, cursor);
}

} // namespace

std::optional<NamePrefix> namePrefixAt(QStringView line, qsizetype cursor)
{
    qsizetype start = cursor;
    while (start > 0 && isNamePart(line.at(start - 1)))
        --start;
    if (start > 0 && line.at(start - 1) == u'@' && (start == 1 || !line.at(start - 2).isLetterOrNumber()))
        return NamePrefix{NamePrefix::After::At, TextRange::between(start, cursor)};
    static const QRegularExpression mark(
        QStringLiteral("^\\s*(?:(?:[-*+•]|\\d+[.)])\\s+)?(?:\\[[ xX]\\]\\s+)?(>>(?!>)|\\+\\+(?!\\+)|!!(?!!)|->(?!>))"));
    const QRegularExpressionMatch found = mark.match(line.toString());
    if (!found.hasMatch() || found.capturedEnd() > cursor)
        return {};
    const QStringView head = line.sliced(found.capturedEnd(), cursor - found.capturedEnd());
    static const QRegularExpression ended(QStringLiteral("[:：\\d]|\\b(?:by|bis)\\b"));
    if (head.contains(u':') || ended.match(head.toString()).hasMatch())
        return {};
    const bool commitment = found.capturedView(1) == QLatin1StringView(">>");
    const TextRange name = lastName(line, found.capturedEnd(), cursor);
    const bool isName =
        std::all_of(name.in(line).begin(), name.in(line).end(), [](QChar c) { return isNamePart(c) || c.isSpace(); });
    if (name.length > longestName || !isName || (!commitment && name.length < leastAfterMark))
        return {};
    return NamePrefix{commitment ? NamePrefix::After::Commitment : NamePrefix::After::OtherMark, name};
}

NameCompletion::NameCompletion(QPlainTextEdit *editor)
    : QFrame(editor)
    , m_editor(editor)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("nameCompletion"));
    setAccessibleName(tr("Names that fit"));
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(QStringLiteral("nameCompletionList"));
    m_list->setAccessibleName(tr("Names that fit"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &NameCompletion::accept);
    hide();
}

void NameCompletion::setPeople(const QList<PersonName> &people, const QList<Id> &about)
{
    const PeopleByName names(people);
    QList<Offer> first;
    QList<Offer> rest;
    for (const PersonName &person : people) {
        Offer offer{person.name, person.name, {}};
        for (const QString &shorter : {person.name.section(u' ', 0, 0), person.preferredName}) {
            if (!shorter.isEmpty() && names.find(shorter) == QList<Id>{person.id})
                offer.written = shorter;
        }
        for (const QString &name : {person.name, person.preferredName}) {
            const QString folded = foldedText(name);
            if (!folded.isEmpty())
                offer.folded << folded << folded.split(u' ', Qt::SkipEmptyParts).mid(1);
        }
        (about.contains(person.id) ? first : rest) << offer;
    }
    m_people = first + rest;
}

QList<NameCompletion::Offer> NameCompletion::matching(const NamePrefix &prefix, const QString &typed) const
{
    const QString folded = foldedText(typed);
    QList<Offer> found;
    if (prefix.after == NamePrefix::After::Commitment && QStringLiteral("me").startsWith(folded) && folded != u"me")
        found << Offer{QStringLiteral("me"), QStringLiteral("me"), {}};
    for (const Offer &offer : m_people) {
        const bool fits = std::any_of(offer.folded.cbegin(), offer.folded.cend(),
                                      [&folded](const QString &part) { return part.startsWith(folded); });
        if (fits && foldedText(offer.written) != folded)
            found << offer;
        else if (fits)
            return {}; // it stands there already
    }
    return found.mid(0, mostOffered);
}

void NameCompletion::follow()
{
    const QTextCursor cursor = m_editor->textCursor();
    const QString line = cursor.block().text();
    const std::optional<NamePrefix> prefix =
        cursor.hasSelection() ? std::nullopt : namePrefixAt(line, cursor.positionInBlock());
    m_shown = prefix ? matching(*prefix, prefix->range.in(line).toString()) : QList<Offer>();
    if (m_shown.isEmpty()) {
        close();
        return;
    }
    m_prefix = *prefix;
    m_chosen = false;
    m_list->clear();
    for (const Offer &offer : std::as_const(m_shown))
        m_list->addItem(offer.shown);
    m_list->setCurrentRow(0);
    place();
    show();
    raise();
}

void NameCompletion::place()
{
    const int rows = m_list->count();
    const int row = std::max(m_list->sizeHintForRow(0), theme().line(Type::Base));
    const int width = std::max(m_list->sizeHintForColumn(0) + 2 * theme().px("step-16"), theme().px("note-completion"));
    const int height = rows * row + 2 * theme().px("step-4");
    const QRect cursor = m_editor->cursorRect().translated(m_editor->viewport()->pos());
    int y = cursor.bottom() + theme().px("step-4");
    if (y + height > m_editor->height())
        y = std::max(0, cursor.top() - theme().px("step-4") - height);
    setGeometry(std::clamp(cursor.left(), 0, std::max(0, m_editor->width() - width)), y, width, height);
}

void NameCompletion::close()
{
    hide();
}

QStringList NameCompletion::offered() const
{
    QStringList names;
    if (isOpen()) {
        for (const Offer &offer : m_shown)
            names << offer.shown;
    }
    return names;
}

bool NameCompletion::takeKey(QKeyEvent *event)
{
    if (!isOpen())
        return false;
    const int rows = m_list->count();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_list->setCurrentRow((m_list->currentRow() + (event->key() == Qt::Key_Down ? 1 : rows - 1)) % rows);
        m_chosen = true;
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Where text may stand as well, Enter is the end of the line unless a name was chosen.
        if (event->modifiers() != Qt::NoModifier || (m_prefix.after == NamePrefix::After::OtherMark && !m_chosen) ||
            (m_prefix.range.isEmpty() && !m_chosen)) {
            close();
            return false;
        }
        accept();
        return true;
    case Qt::Key_Tab:
        accept();
        return true;
    default:
        return false;
    }
}

void NameCompletion::accept()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const QString written = m_shown.at(row).written;
    QTextCursor cursor = m_editor->textCursor();
    const int start = cursor.block().position() + static_cast<int>(m_prefix.range.start);
    cursor.setPosition(start);
    cursor.setPosition(start + static_cast<int>(m_prefix.range.length), QTextCursor::KeepAnchor);
    cursor.insertText(m_prefix.after == NamePrefix::After::OtherMark ? written + QStringLiteral(": ")
                                                                     : written + QStringLiteral(" "));
    m_editor->setTextCursor(cursor);
    close();
}

} // namespace lanai
