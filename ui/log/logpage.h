// Two minutes after a 1:1: the note on the left, what it files and what there is to say of the meeting on the right.
#pragma once
#include "ui/log/logmodel.h"
#include "ui/shell/page.h"

class QPushButton;
class QScrollArea;

namespace lanai {

class AgendaSection;
class FiledSection;
class InlineBar;
class LogFooter;
class LogHeader;
class MarkdownToolbar;
class HeldSection;
class NoteEditor;
class Spelling;
class NextTopics;

class LogPage : public Page
{
    Q_OBJECT
public:
    explicit LogPage(const Context &context, QWidget *parent = nullptr);
    ~LogPage() override;

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Log; }
    void enter(const Place &place) override;
    void leave() override;
    [[nodiscard]] std::optional<Draft> unkept() override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] PageId navItem() const override { return PageId::OneOnOnes; }
    [[nodiscard]] LogModel &model() { return m_model; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeRail();
    void layOut(QWidget *rail);
    void addBars();
    void connectModel();
    void connectParts();
    void setUpSpelling();
    void useLanguages();
    void teachWords(); // those learnt, and everybody's names

    void showAll();
    void showSubject();
    void showSaid();
    void showCaptured();
    void showKept();
    // What was typed, into the model.
    void take();

    void openMeeting(const Id &meeting);
    void cancel();
    void save();
    void saveAndNext();
    // False when it was refused, which is said.
    [[nodiscard]] bool saveNow();
    void tellSaved(const Filed &filed);
    void tellKept(const QDateTime &at);
    void tellFailure(const Error &error);
    void saveCopy();
    void correct(const TextEdit &edit);
    void goToLine(int line);
    void askDay(int mark);
    void askPicture();
    void takePicture(const QImage &picture);
    void learn(const QString &word);

    LogModel m_model;
    Spelling *m_spelling;
    LogHeader *m_header;
    NoteEditor *m_editor;
    MarkdownToolbar *m_tools;
    QScrollArea *m_rail = nullptr;
    FiledSection *m_filed = nullptr;
    QWidget *m_agendaLine = nullptr;
    AgendaSection *m_agenda = nullptr;
    QWidget *m_meetingLine = nullptr;
    HeldSection *m_meeting = nullptr;
    QWidget *m_topicsLine = nullptr;
    NextTopics *m_topics = nullptr;
    InlineBar *m_keptBar = nullptr;
    InlineBar *m_failure = nullptr;
    QPushButton *m_copy = nullptr;
    LogFooter *m_footer = nullptr;
    QTimer m_typing; // until the text is read
    bool m_filling = false;
    bool m_spelled = false;
};

} // namespace lanai
