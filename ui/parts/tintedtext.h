// Text over several lines with stretches that stand out: words on the mark's ground, initials on a person's tint, what
// doesn't hold any more struck through.
#pragma once
#include "core/domain/id.h"
#include "ui/parts/spoken.h"
#include "ui/shell/tokens.h"
#include <QTextLayout>
#include <QWidget>
#include <optional>

namespace lanai {

// One stretch, in the order they are read.
struct TintedRun
{
    enum class Look {
        Plain,
        Mark,    // what was searched for
        Initials // a person's, on the tint of `person`
    };
    QString text;
    Look look = Look::Plain;
    Id person;
};

class TintedText : public QWidget, public Spoken
{
    Q_OBJECT
public:
    TintedText(const QList<TintedRun> &runs, Type type, Colour colour, QWidget *parent = nullptr);

    void setStruck(bool struck);
    // It is a note, or a part of one: unreadable in discreet mode.
    void setVeiled(bool veiled);
    // As it is read, with the initials in brackets.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }

    // `text` with those words of it marked; ranges that don't lie in it are left out.
    [[nodiscard]] static QList<TintedRun> marked(const QString &text,
                                                 const QList<std::pair<qsizetype, qsizetype>> &hits);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Stretch
    {
        int begin = 0;
        int length = 0;
        TintedRun::Look look = TintedRun::Look::Plain;
        Id person;
    };
    void lay(QTextLayout &layout, int width) const;
    [[nodiscard]] int lineHeight() const;
    void paintIn(QPainter &painter) const;
    void paintGrounds(QPainter &painter, const QTextLayout &layout) const;

    QList<TintedRun> m_runs;
    QString m_shown;
    QList<Stretch> m_stretches; // those that aren't plain
    Type m_type;
    Colour m_colour;
    bool m_struck = false;
    bool m_veiled = false;
};

} // namespace lanai
