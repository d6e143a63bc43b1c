// What is half typed in a form, kept in the journal a moment after the last key: it survives locking and a kill.
#pragma once
#include "core/journal/drafts.h"
#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

namespace lanai {

class Journal;

class KeptWords : public QObject
{
    Q_OBJECT
public:
    // `place`: as Drafts have it. `written`: what stands in the form now; an empty object: nothing.
    KeptWords(Journal &journal, const QString &place, std::function<QJsonObject()> written, QObject *parent);

    // What was kept; empty: nothing.
    [[nodiscard]] QJsonObject read();
    void touch(); // something was typed
    void keep();  // now
    void drop();
    // What was typed since the form was opened, or before; none: nothing.
    [[nodiscard]] std::optional<Draft> typed() const;
    // What could not be kept.
    [[nodiscard]] std::optional<Draft> unkept() const;

private:
    [[nodiscard]] QString content() const;

    Journal &m_journal;
    QString m_place;
    std::function<QJsonObject()> m_written;
    QTimer m_timer;
    bool m_touched = false; // since it was kept
    bool m_isTyped = false;
};

} // namespace lanai
