// A calendar file, read-only: what it offers as 1:1s, what it doesn't and why. Nothing is taken without its button.
#pragma once
#include "core/journal/backupfirst.h"
#include "core/journal/calendars.h"
#include "core/journal/changeset.h"
#include "ui/settings/calendarlook.h"
#include "ui/shell/context.h"
#include "ui/shell/tokens.h"
#include <QWidget>

class QPushButton;
class QTableView;

namespace lanai {

class CalendarOfferModel;
class CalendarRestModel;
class Label;
class Toggle;

class CalendarIncoming : public QWidget
{
    Q_OBJECT
public:
    CalendarIncoming(const Context &context, CalendarFiles files, QWidget *parent = nullptr);

    void choose();
    // Something in the journal changed: what is offered may be there now, or not any more.
    void refresh(const ChangeSet &changes);
    // The buttons, to be placed in rows.
    [[nodiscard]] QPushButton *chooser() const { return m_choose; }
    [[nodiscard]] Toggle *watcher() const { return m_watch; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void read(const QString &path);
    void stop();
    void takeAfterBackup();
    void take();
    void receive(const CalendarReading &reading);
    void compare();
    void look(); // what can be pressed
    void setWatched(bool watched);
    void tell(const QString &sentence, Colour colour);
    void tellElsewhere();
    [[nodiscard]] QString summary() const;

    Context m_context;
    CalendarLook m_look;
    BackupFirst m_backup;
    QString m_path;
    bool m_isNews = false; // the watched file changed, and that isn't told yet
    CalendarReading m_reading;
    CalendarOffers m_offers;
    CalendarOfferModel *m_offerModel;
    CalendarRestModel *m_restModel;
    QPushButton *m_choose;
    Toggle *m_watch;
    Label *m_found;
    QPushButton *m_stop; // while the file is read
    QTableView *m_offered;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_take;
    QWidget *m_buttons;
    Label *m_restTitle;
    QTableView *m_rest;
};

} // namespace lanai
