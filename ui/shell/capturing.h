// Opens the capture window, at most one of them.
#pragma once
#include "core/domain/clock.h"
#include <QObject>
#include <QPointer>

namespace lanai {

class CaptureWindow;

class Capturing : public QObject
{
    Q_OBJECT
public:
    // `clock` must outlive it.
    explicit Capturing(const Clock &clock, QObject *parent = nullptr);
    ~Capturing() override;

    // For the journal at that path; without one, the journal opened last. Where it is open already it comes to the
    // front. One for another journal is put away first; it comes to the front instead where its note can't be kept.
    void open(const QString &journal = {});
    // Before the screen is left alone.
    void putAway();
    [[nodiscard]] CaptureWindow *window() const; // null: none is open

private:
    void make(const QString &journal);

    const Clock &m_clock;
    QPointer<CaptureWindow> m_window;
    QString m_journal; // that it is for
};

} // namespace lanai
