// The look as data: colours, type and sizes from resources/theme. Pages and delegates ask here and hold no colour or
// pixel number of their own.
#pragma once
#include "core/domain/id.h"
#include "ui/shell/tokens.h"
#include <QColor>
#include <QFont>
#include <QHash>
#include <QObject>

class QApplication;

namespace lanai {

// The colours of one avatar.
struct Tint
{
    QColor fill;
    QColor ink;
};

class Theme : public QObject
{
    Q_OBJECT
public:
    Theme();

    [[nodiscard]] QColor colour(Colour colour) const;
    [[nodiscard]] QFont font(Type type) const;
    // The distance from one line to the next, in pixels.
    [[nodiscard]] int line(Type type) const;
    // A named size in device-independent pixels, scaled with the system's font size: px("nav"). Names are the keys of
    // resources/theme/sizes; a name that isn't there is 0 and fails the theme's test.
    [[nodiscard]] int px(const char *name) const;
    [[nodiscard]] bool knowsSize(const QString &name) const { return m_sizes.contains(name); }
    [[nodiscard]] QStringList sizeNames() const { return m_sizes.keys(); }
    // One of ten, the same for the same person everywhere.
    [[nodiscard]] Tint tint(const Id &person) const;

    // What was chosen, and what is shown: never System.
    [[nodiscard]] Scheme chosen() const { return m_chosen; }
    [[nodiscard]] Scheme shown() const { return m_shown; }
    void choose(Scheme scheme);
    // What the system prefers; looked at while System is chosen.
    void followSystem(Scheme preferred);
    // 1.0 is the size of the pictures. Changes fonts and sizes.
    void setScale(double scale);
    [[nodiscard]] double scale() const { return m_scale; }

    // Style, palette, font and style sheet of the whole program, now and at each change.
    void dress(QApplication &application);

Q_SIGNALS:
    void changed();

private:
    struct Style
    {
        double size = 13;
        double line = 20;
        int weight = 400;
        double tracking = 0;
    };

    void load();
    void loadType();
    void loadSizes();
    void show(Scheme scheme);
    void dressAgain();
    [[nodiscard]] QString styleSheet() const;

    Scheme m_chosen = Scheme::System;
    Scheme m_preferred = Scheme::Light;
    Scheme m_shown = Scheme::Light;
    double m_scale = 1.0;
    QHash<int, QColor> m_colours;
    QHash<int, Style> m_styles;
    QHash<QString, double> m_sizes;
    QList<Tint> m_tints;
    QStringList m_families;
    QApplication *m_dressed = nullptr;
};

// The program's theme; made at the first call.
[[nodiscard]] Theme &theme();

} // namespace lanai
