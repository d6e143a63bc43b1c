// One line of a card in Today's rail: a sign or a face, words, and what stands at the right; verbs where there are
// some.
#pragma once
#include "ui/parts/badges.h"
#include "ui/parts/paint.h"
#include "ui/parts/rowlist.h"
#include <optional>

namespace lanai {

class Choice;

struct TodayRowLook
{
    QString icon; // of resources/icons; empty with a face
    Colour iconColour = Colour::Muted;
    std::optional<Face> face;
    QList<TextRun> words;
    QString shorter;       // says the first of the words where that has no room
    TextRun below;         // a second line
    TextRun trailing;      // at the right, never cut
    Id peer;               // whom L logs and P preps; null: nobody
    Id meeting;            // which 1:1 of theirs; null: none in particular
    bool tickable = false; // a box takes the icon's place while the row is active
    bool parted = false;   // a hairline above it
    QString spoken;        // the whole row, for a screen reader
    QString tip;           // whole words, where they may be cut
};

class TodayRow : public ListRow
{
    Q_OBJECT
public:
    TodayRow(const QString &key, const TodayRowLook &look, QWidget *parent = nullptr);

    [[nodiscard]] const TodayRowLook &look() const { return m_look; }
    // Verbs at the right instead of words: their ids, their words, and whom or what they are about.
    Choice *addVerbs(const QStringList &ids, const QStringList &texts, const QString &about);
    // The verbs in a row of that width leave room for the whole name and what stands below it.
    [[nodiscard]] bool fitsBesideVerbs(int width) const;
    // The verbs take a line of their own.
    void setVerbsBelow(bool below);
    // How wide the words may be; what is wider is cut.
    [[nodiscard]] int wordsWidth() const;

Q_SIGNALS:
    void clicked(); // not on the box

protected:
    void paintRow(QPainter &painter) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int lead() const;
    void paintLead(QPainter &painter, const QRectF &place) const;
    void placeVerbs();
    void paintAbove(QPainter &painter, const QRectF &place) const;
    [[nodiscard]] QList<TextRun> wordsIn(int width) const;

    TodayRowLook m_look;
    Choice *m_verbs = nullptr;
    bool m_verbsBelow = false;
};

} // namespace lanai
