// The small forms that skip or move several 1:1s together, for one reason, as one command: said in a toast and taken
// back there.
#pragma once
#include "core/journal/oneonones.h"
#include "ui/oneonones/meetingmarks.h"
#include "ui/shell/context.h"
#include <QCoreApplication>

namespace lanai {

class SeveralForms
{
    Q_DECLARE_TR_FUNCTIONS(SeveralForms)

public:
    // Over `over`, which they don't outlive.
    SeveralForms(const Context &context, QWidget *over)
        : m_context(context)
        , m_over(over)
    {
    }

    void skip(const QList<MarkedMeeting> &several);
    // By so many days; each keeps its time.
    void move(const QList<MarkedMeeting> &several);
    // At once, without a form.
    [[nodiscard]] static Result<void> settle(const Context &context, const QList<MeetingFate> &fates,
                                             const QString &why);
    [[nodiscard]] static QList<MeetingFate> fates(const QList<MarkedMeeting> &several, MeetingFate::What what,
                                                  int days = 0);
    // "2 moved, 1 skipped."
    [[nodiscard]] static QString said(const SettledMeetings &settled);
    // One line each, the first of many and how many more there are.
    [[nodiscard]] static QString shortList(const QStringList &lines);

private:
    Context m_context;
    QWidget *m_over;
};

} // namespace lanai
