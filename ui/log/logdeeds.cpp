// LogPage's half about what is done with a note: entering, keeping, saving, correcting.
#include "core/domain/duedate.h"
#include "core/domain/zonedtime.h"
#include "core/journal/journal.h"
#include "core/journal/settings.h"
#include "ui/log/logfooter.h"
#include "ui/log/logpage.h"
#include "ui/parts/dates.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/noteeditor.h"
#include "ui/parts/spelling.h"
#include "ui/settings/preferences.h"
#include "ui/settings/spellinglanguages.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompts.h"
#include "ui/shell/toasts.h"
#include <QKeyEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>

namespace lanai {

void LogPage::enter(const Place &place)
{
    take();
    if (const Result<void> opened = m_model.open(place); !opened)
        context().toasts.tell(opened.error());
    m_editor->setFocus();
    if (!m_spelled) { // dictionaries take a moment, and the page is to be there at once
        m_spelled = true;
        QTimer::singleShot(0, this, &LogPage::setUpSpelling);
    } else {
        teachWords();
    }
}

void LogPage::openMeeting(const Id &meeting)
{
    Place place;
    place.page = PageId::Log;
    place.meeting = meeting;
    enter(place);
}

void LogPage::leave()
{
    take();
    m_model.keepDraft();
}

std::optional<Draft> LogPage::unkept()
{
    take();
    return m_model.unkept();
}

void LogPage::refresh(const ChangeSet &changes)
{
    m_model.refresh(changes);
}

void LogPage::hideEvent(QHideEvent *event)
{
    leave();
    Page::hideEvent(event);
}

bool LogPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && isVisible())
        leave();
    return Page::event(event);
}

void LogPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        Page::keyPressEvent(event);
}

// Nothing is lost by it: the draft waits for the next time.
void LogPage::cancel()
{
    leave();
    context().navigator.back();
}

void LogPage::showKept()
{
    const QDateTime kept = m_model.keptFrom();
    if (!kept.isValid()) {
        m_keptBar->hide();
        return;
    }
    const WallTime at = wallTime(kept, context().journal.clock().zone());
    const bool today = at.date == m_model.today();
    const QString time = Dates::time(QTime(at.time.hour(), at.time.minute()));
    m_keptBar->say(today ? tr("A draft from %1 was kept.", "a time of day").arg(time)
                         : tr("A draft from %1, %2 was kept.", "a day, a time of day")
                               .arg(Dates::weekdayDate(at.date, m_model.today()), time));
}

void LogPage::tellKept(const QDateTime &at)
{
    const QTime time = wallTime(at, context().journal.clock().zone()).time;
    m_footer->say(tr("Draft saved %1", "a time of day").arg(Dates::time(QTime(time.hour(), time.minute()))));
}

void LogPage::tellFailure(const Error &error)
{
    m_failure->say(errorSentence(error));
    m_copy->setVisible(error.code != ErrorCode::EmptyNote);
}

bool LogPage::saveNow()
{
    take();
    const Result<Filed> filed = m_model.save();
    if (!filed) {
        tellFailure(filed.error());
        return false;
    }
    tellSaved(*filed);
    return true;
}

void LogPage::tellSaved(const Filed &filed)
{
    QStringList words{filed.things.isEmpty()
                          ? tr("Saved.")
                          : tr("Filed %n thing(s).", nullptr, static_cast<int>(filed.things.size()))};
    const auto open = std::count_if(filed.doubts.cbegin(), filed.doubts.cend(),
                                    [](const CaptureMark &mark) { return mark.filedCount() == 0; });
    if (open > 0)
        words << tr("%n line(s) filed nothing.", nullptr, static_cast<int>(open));
    if (filed.doubts.size() > open)
        words << tr("%n to look at again.", nullptr, static_cast<int>(filed.doubts.size() - open));
    if (!filed.kept.isEmpty())
        words << tr("%n thing(s) changed elsewhere stayed as they are.", nullptr, static_cast<int>(filed.kept.size()));
    context().toasts.tell(words.join(u' '), tr("Undo"), this, [this] {
        if (const Result<void> undone = m_model.undoSave(); !undone)
            context().toasts.tell(undone.error());
        else
            context().toasts.tell(tr("Taken back. What you wrote waits as a draft."));
    });
}

void LogPage::save()
{
    if (saveNow())
        context().navigator.back();
}

void LogPage::saveAndNext()
{
    const std::optional<SyncRow> next = m_model.subject().nextToLog;
    if (!saveNow())
        return;
    if (next)
        openMeeting(next->meetingId);
    else
        context().navigator.back();
}

void LogPage::saveCopy()
{
    FileQuestion question;
    question.title = tr("Save a copy of the note");
    question.name = tr("Note %1.md", "a file name with a day").arg(m_model.draft().date.toString(Qt::ISODate));
    question.filter = tr("Markdown (*.md)");
    question.suffix = QStringLiteral("md");
    context().prompts.saveFile(question, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray text = m_editor->text().toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
            tellFailure({ErrorCode::CannotWrite, {path, file.errorString()}});
            return;
        }
        m_failure->hide();
        context().toasts.tell(tr("A copy was saved. It is not encrypted."));
    });
}

void LogPage::correct(const TextEdit &edit)
{
    if (QString body = m_model.draft().body; body != m_editor->text()) // its line ends are others than those shown
        m_editor->setText(body.replace(edit.range.start, edit.range.length, edit.with));
    else
        m_editor->replace(edit.range, edit.with);
    take();
}

void LogPage::goToLine(int line)
{
    QTextCursor cursor(m_editor->document()->findBlockByNumber(line));
    cursor.movePosition(QTextCursor::EndOfBlock);
    m_editor->setTextCursor(cursor);
    m_editor->setFocus();
}

void LogPage::askDay(int mark)
{
    context().prompts.askLine(tr("Which day?"), tr("A day, as in “next Tue” or “3 Dec”"), {}, this,
                              [this, mark](const QString &words) {
                                  const Result<DueDate> read = DateReader(QLocale()).read(words, m_model.draft().date);
                                  if (!read)
                                      context().toasts.tell(read.error());
                                  else if (mark < m_model.captured().marks.size())
                                      correct(m_model.correctDate(mark, read->date));
                              });
}

void LogPage::setUpSpelling()
{
    useLanguages();
    teachWords();
    m_editor->setSpelling(m_spelling);
    connect(&PreferenceWatch::instance(), &PreferenceWatch::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(preferences::spelling.name))
            useLanguages();
    });
}

void LogPage::useLanguages()
{
    m_spelling->use(spellingLanguages(m_spelling->installed()));
}

void LogPage::teachWords()
{
    static const QRegularExpression between(QStringLiteral("[\\s-]+"));
    const Result<QStringList> learnt = context().journal.settings().get(setting::spellingWords);
    QStringList words = learnt.value_or(QStringList());
    for (const PersonName &person : m_model.subject().people) {
        for (const QString &name : {person.name, person.preferredName})
            words << name.split(between, Qt::SkipEmptyParts);
    }
    m_spelling->setOwnWords(words);
}

void LogPage::learn(const QString &word)
{
    Settings &settings = context().journal.settings();
    const Result<QStringList> known = settings.get(setting::spellingWords);
    const Result<void> kept =
        known ? settings.set(setting::spellingWords, *known + QStringList{word}) : fail(known.error());
    if (!kept)
        context().toasts.tell(kept.error());
    else
        teachWords();
}

} // namespace lanai
