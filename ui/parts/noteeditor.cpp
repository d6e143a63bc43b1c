#include "ui/parts/noteeditor.h"
#include "ui/parts/markdownspans.h"
#include "ui/parts/markhighlighter.h"
#include "ui/parts/namecompletion.h"
#include "ui/parts/notelook.h"
#include "ui/parts/rowlayout.h"
#include "ui/parts/spelling.h"
#include "ui/shell/theme.h"
#include <QContextMenuEvent>
#include <QImageReader>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QUrl>

namespace lanai {
namespace {

constexpr qreal waveStep = 2; // of the line under a misspelt word, in pixels

// The word at the cursor; nothing where there is none.
void takeWord(QTextCursor &cursor)
{
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
}

QImage pictureIn(const QMimeData &source)
{
    if (source.hasImage())
        return qvariant_cast<QImage>(source.imageData());
    for (const QUrl &url : source.urls()) {
        QImageReader reader(url.toLocalFile());
        reader.setAutoTransform(true);
        if (url.isLocalFile() && reader.canRead())
            return reader.read();
    }
    return {};
}

bool isPicture(const QMimeData &source)
{
    if (source.hasImage())
        return true;
    const QList<QUrl> urls = source.urls();
    return std::any_of(urls.cbegin(), urls.cend(), [](const QUrl &url) {
        return url.isLocalFile() && !QImageReader::imageFormat(url.toLocalFile()).isEmpty();
    });
}

} // namespace

NoteEditor::NoteEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    auto *written = new QTextDocument(this);
    m_layout = new RowLayout(written);
    written->setDocumentLayout(m_layout);
    setDocument(written);
    m_highlighter = new MarkHighlighter(written);
    m_completion = new NameCompletion(this);
    setObjectName(QStringLiteral("noteEditor"));
    setAccessibleName(tr("Note"));
    setProperty("bare", true);
    setFrameShape(QFrame::NoFrame);
    setInputMethodHints(Qt::ImhMultiLine | Qt::ImhSensitiveData);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setCursorWidth(theme().px("focus-ring"));
    dress();
    connect(&theme(), &Theme::changed, this, &NoteEditor::dress);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_completion->isOpen())
            m_completion->follow();
    });
}

void NoteEditor::dress()
{
    const QFont font = theme().font(Type::Editor);
    setFont(font);
    document()->setDefaultFont(font);
    m_layout->setRow(theme().line(Type::Editor), font);
    document()->setDocumentMargin(theme().px("note-inset"));
    m_highlighter->dress();
    viewport()->update();
}

void NoteEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    // A style sheet gives the widget its own font again.
    if (event->type() == QEvent::FontChange && font().pixelSize() != theme().font(Type::Editor).pixelSize())
        document()->setDefaultFont(theme().font(Type::Editor));
}

QString NoteEditor::text() const
{
    return asShown(document()->toRawText());
}

QString NoteEditor::asShown(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : text) {
        if (c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == QChar(0xfdd0) ||
            c == QChar(0xfdd1))
            c = u'\n';
    }
    return text;
}

void NoteEditor::setText(const QString &text)
{
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void NoteEditor::replace(TextRange range, const QString &with)
{
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(static_cast<int>(std::min<qsizetype>(range.start, last)));
    cursor.setPosition(static_cast<int>(std::min<qsizetype>(range.end(), last)), QTextCursor::KeepAnchor);
    cursor.insertText(with);
}

void NoteEditor::setMarks(const QList<CaptureMark> &marks)
{
    m_highlighter->setMarks(marks);
    viewport()->update();
}

void NoteEditor::setPeople(const QList<PersonName> &people, const QList<Id> &about)
{
    m_completion->setPeople(people, about);
}

void NoteEditor::setSpelling(Spelling *spelling)
{
    m_spelling = spelling;
    if (spelling != nullptr)
        connect(spelling, &Spelling::changed, viewport(), qOverload<>(&QWidget::update));
    viewport()->update();
}

void NoteEditor::surround(const QString &signs)
{
    QTextCursor cursor = textCursor();
    takeWord(cursor);
    const QString chosen = cursor.selectedText();
    const int length = static_cast<int>(signs.size());
    cursor.beginEditBlock();
    if (chosen.size() >= 2 * length && chosen.startsWith(signs) && chosen.endsWith(signs)) {
        cursor.insertText(chosen.mid(length, chosen.size() - 2 * length));
    } else {
        const int at = cursor.selectionStart();
        cursor.insertText(signs + chosen + signs);
        cursor.setPosition(at + length);
        cursor.setPosition(at + length + static_cast<int>(chosen.size()), QTextCursor::KeepAnchor);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void NoteEditor::toggleBold()
{
    surround(QStringLiteral("**"));
}

void NoteEditor::toggleItalic()
{
    surround(QStringLiteral("*"));
}

void NoteEditor::cycleHeading()
{
    QTextCursor cursor(textCursor().block());
    const QString line = cursor.block().text();
    const qsizetype signs = line.startsWith(QLatin1StringView("### "))  ? 4
                            : line.startsWith(QLatin1StringView("## ")) ? 3
                                                                        : 0;
    cursor.setPosition(cursor.position() + static_cast<int>(signs), QTextCursor::KeepAnchor);
    cursor.insertText(signs == 0 ? QStringLiteral("## ") : signs == 3 ? QStringLiteral("### ") : QString());
}

void NoteEditor::toggleList()
{
    QTextCursor chosen = textCursor();
    const QTextBlock last = document()->findBlock(chosen.selectionEnd());
    QTextBlock block = document()->findBlock(chosen.selectionStart());
    const bool isList = !listItemOf(block.text()).lead.isEmpty();
    chosen.beginEditBlock();
    for (; block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        const TextRange lead = listItemOf(block.text()).lead;
        if (isList) {
            cursor.setPosition(block.position() + static_cast<int>(lead.length), QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
        } else if (lead.isEmpty()) {
            cursor.insertText(QStringLiteral("- "));
        }
        if (block == last)
            break;
    }
    chosen.endEditBlock();
}

void NoteEditor::insertLink()
{
    QTextCursor cursor = textCursor();
    takeWord(cursor);
    const QString chosen = cursor.selectedText();
    const int start = cursor.selectionStart();
    cursor.insertText(QStringLiteral("[%1]()").arg(chosen));
    // Where the text is still to be written, else where the address goes.
    cursor.setPosition(chosen.isEmpty() ? start + 1 : cursor.position() - 1);
    setTextCursor(cursor);
}

void NoteEditor::insertLine(const QString &line)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.clearSelection();
    if (!cursor.block().text().isEmpty()) {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock();
    }
    cursor.insertText(line);
    cursor.insertBlock();
    cursor.endEditBlock();
    setTextCursor(cursor);
}

bool NoteEditor::continueList()
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const ListItem item = listItemOf(block.text());
    if (cursor.hasSelection() || item.lead.isEmpty() || cursor.positionInBlock() < item.lead.end() ||
        MarkHighlighter::isCode(block))
        return false;
    if (item.bare) { // the list is over
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.beginEditBlock();
        cursor.insertBlock();
        cursor.insertText(item.next);
        cursor.endEditBlock();
    }
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_completion->takeKey(event)) {
        event->accept();
        return;
    }
    const bool control = event->modifiers() == Qt::ControlModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (control && event->key() == Qt::Key_B && !isReadOnly()) {
        toggleBold();
    } else if (control && event->key() == Qt::Key_I && !isReadOnly()) {
        toggleItalic();
    } else if (enter && event->modifiers() == Qt::NoModifier && !isReadOnly() && continueList()) {
        event->accept();
    } else if (enter && event->modifiers() == Qt::ShiftModifier && !isReadOnly()) {
        textCursor().insertBlock(); // a line separator would be another character than the one seen
        ensureCursorVisible();
    } else {
        QPlainTextEdit::keyPressEvent(event);
        if (!event->text().isEmpty())
            m_completion->follow();
    }
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    m_completion->close();
    QPlainTextEdit::focusOutEvent(event);
}

QPointF NoteEditor::intoRow(QPointF position) const
{
    const QTextBlock block = cursorForPosition(position.toPoint()).block();
    const QRectF bounds = blockBoundingGeometry(block).translated(contentOffset());
    const int row = m_layout->row();
    if (row == 0 || !block.isValid() || position.y() < bounds.top() || position.y() >= bounds.bottom())
        return position;
    const qreal inBlock = position.y() - bounds.top();
    position.setY(bounds.top() + std::floor(inBlock / row) * row + row / 2.0);
    return position;
}

namespace {

QMouseEvent movedTo(const QMouseEvent &event, QPointF position)
{
    return {event.type(),   position,        event.scenePosition(), event.globalPosition(),
            event.button(), event.buttons(), event.modifiers(),     event.pointingDevice()};
}

} // namespace

void NoteEditor::mousePressEvent(QMouseEvent *event)
{
    m_completion->close();
    QMouseEvent moved = movedTo(*event, intoRow(event->position()));
    QPlainTextEdit::mousePressEvent(&moved);
}

void NoteEditor::mouseMoveEvent(QMouseEvent *event)
{
    QMouseEvent moved = movedTo(*event, intoRow(event->position()));
    QPlainTextEdit::mouseMoveEvent(&moved);
}

void NoteEditor::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent moved = movedTo(*event, intoRow(event->position()));
    QPlainTextEdit::mouseDoubleClickEvent(&moved);
}

bool NoteEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return isPicture(*source) || QPlainTextEdit::canInsertFromMimeData(source);
}

void NoteEditor::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText() || source->text().isEmpty() || source->hasUrls()) {
        if (const QImage picture = pictureIn(*source); !picture.isNull()) {
            Q_EMIT pictureGiven(picture);
            return;
        }
    }
    QPlainTextEdit::insertFromMimeData(source);
}

QMimeData *NoteEditor::createMimeDataFromSelection() const
{
    QMimeData *copy = QPlainTextEdit::createMimeDataFromSelection();
    // Clipboard histories that keep to it don't keep this (security.md).
    copy->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    return copy;
}

template<class Visit>
void NoteEditor::forVisible(const QRect &clip, Visit visit)
{
    QTextBlock block = firstVisibleBlock();
    QPointF offset = contentOffset();
    while (block.isValid()) {
        const QRectF bounds = blockBoundingRect(block).translated(offset);
        if (bounds.top() > clip.bottom())
            return;
        if (bounds.bottom() >= clip.top())
            visit(block, bounds);
        offset.ry() += bounds.height();
        block = block.next();
    }
}

void NoteEditor::paintMarks(QPainter &painter, const QRect &clip)
{
    forVisible(clip, [&](const QTextBlock &block, const QRectF &bounds) {
        const auto *line = static_cast<const LineData *>(block.userData());
        if (line == nullptr || !line->look)
            return;
        QRectF row(0, bounds.top(), viewport()->width(), block.layout()->lineCount() * m_layout->row());
        painter.fillRect(row, theme().colour(line->look->fill()));
        row.setWidth(theme().px("capture-rule"));
        if (isRightToLeft())
            row.moveRight(viewport()->width());
        painter.fillRect(row, theme().colour(line->look->ink()));
    });
}

QList<TextRange> NoteEditor::misspeltIn(const QTextBlock &block) const
{
    LineData &line = LineData::of(block);
    const QString text = block.text();
    if (line.spelledRound == m_spelling->round() && line.spelledText == text)
        return line.misspelt;
    QList<TextRange> apart;
    if (line.look)
        apart << line.look->head;
    for (const MarkdownSpan &span : markdownSpans(text)) {
        if (span.role == MarkdownRole::Code || span.role == MarkdownRole::LinkTarget)
            apart << span.range;
    }
    for (qsizetype at = text.indexOf(QLatin1StringView("://")); at >= 0;
         at = text.indexOf(QLatin1StringView("://"), at + 1)) { // an address written bare
        qsizetype start = at;
        qsizetype end = at;
        while (start > 0 && !text.at(start - 1).isSpace())
            --start;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        apart << TextRange::between(start, end);
    }
    line.misspelt = MarkHighlighter::isCode(block) ? QList<TextRange>() : m_spelling->misspelt(text, apart);
    line.spelledText = text;
    line.spelledRound = m_spelling->round();
    return line.misspelt;
}

void NoteEditor::paintMisspelt(QPainter &painter, const QRect &clip)
{
    if (m_spelling == nullptr)
        return;
    painter.setPen(QPen(theme().colour(Colour::Overdue), 1));
    painter.setRenderHint(QPainter::Antialiasing);
    const QTextCursor writing = textCursor();
    forVisible(clip, [&](const QTextBlock &block, const QRectF &bounds) {
        for (const TextRange &word : misspeltIn(block)) {
            const bool atCursor = block == writing.block() && writing.positionInBlock() == word.end() && hasFocus();
            const QTextLine line = block.layout()->lineForTextPosition(static_cast<int>(word.start));
            if (atCursor || !line.isValid()) // it isn't finished yet
                continue;
            const qreal left = line.cursorToX(static_cast<int>(word.start));
            const qreal right = line.cursorToX(static_cast<int>(word.end()));
            const qreal y = bounds.top() + line.y() + line.ascent() + waveStep;
            QPainterPath wave(QPointF(bounds.left() + std::min(left, right), y));
            bool low = true;
            for (qreal x = std::min(left, right); x < std::max(left, right); x += waveStep, low = !low)
                wave.lineTo(bounds.left() + x, low ? y + waveStep : y);
            painter.drawPath(wave);
        }
    });
}

void NoteEditor::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintMarks(painter, event->rect());
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintMisspelt(painter, event->rect());
}

void NoteEditor::suggest(QMenu &menu, QPoint position)
{
    QTextCursor cursor = cursorForPosition(intoRow(position).toPoint());
    const qsizetype at = cursor.positionInBlock();
    QAction *before = menu.actions().value(0);
    for (const TextRange &word : misspeltIn(cursor.block())) {
        if (at < word.start || at > word.end())
            continue;
        const QString written = word.in(cursor.block().text()).toString();
        const TextRange range = word.movedBy(cursor.block().position());
        QList<QAction *> offered;
        for (const QString &suggestion : m_spelling->suggestions(written)) {
            auto *action = new QAction(suggestion, &menu);
            connect(action, &QAction::triggered, this, [this, range, suggestion] { replace(range, suggestion); });
            offered << action;
        }
        auto *learn = new QAction(tr("Add “%1” to the journal’s words").arg(written), &menu);
        learn->setObjectName(QStringLiteral("learnWord"));
        connect(learn, &QAction::triggered, this, [this, written] { Q_EMIT wordLearnt(written); });
        auto *line = new QAction(&menu);
        line->setSeparator(true);
        menu.insertActions(before, offered + QList<QAction *>{learn, line});
        return;
    }
}

void NoteEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_spelling != nullptr && !isReadOnly())
        suggest(*menu, event->pos());
    menu->popup(event->globalPos());
}

} // namespace lanai
