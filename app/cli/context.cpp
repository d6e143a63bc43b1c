#include "app/cli/context.h"
#include "app/cli/currentjournal.h"
#include "app/cli/passphrase.h"
#include <QFileInfo>

namespace lanai {

Context::Context(Arguments arguments, std::unique_ptr<Clock> clock)
    : m_arguments(std::move(arguments))
    , m_clock(std::move(clock))
{
}

Result<Context> Context::of(Arguments arguments)
{
    const QString today = arguments.value(QStringLiteral("today"));
    if (today.isEmpty())
        return Context(std::move(arguments), std::make_unique<SystemClock>());
    const QDate day = QDate::fromString(today, Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorCode::UnreadableDate, {today});
    return Context(std::move(arguments), std::make_unique<ShiftedClock>(day, QTimeZone::systemTimeZone()));
}

// A journal that can't be written to now can be read all the same.
Result<Journal *> Context::catchUp()
{
    static const QList<ErrorCode> canWait{ErrorCode::Busy, ErrorCode::DiskFull, ErrorCode::ReadOnly,
                                          ErrorCode::CannotWrite};
    const Result<void> caughtUp = m_journal->catchUp();
    if (!caughtUp && !canWait.contains(caughtUp.error().code))
        return fail(caughtUp.error());
    return m_journal.get();
}

Result<SecretBytes> Context::passphrase(const QString &journal)
{
    if (m_passphrase.isEmpty()) {
        Result<SecretBytes> given = passphraseFor(m_arguments, PassphraseUse::Opening, journal);
        if (!given)
            return given;
        m_passphrase = std::move(*given);
    }
    return m_passphrase.copy();
}

Result<Journal *> Context::journal()
{
    if (m_journal)
        return m_journal.get();
    const Result<QString> path = journalMeant(m_arguments);
    if (!path)
        return fail(path.error());
    if (!QFileInfo::exists(*path))
        return fail(ErrorCode::FileNotFound, {*path}); // before anybody types a passphrase
    const Result<SecretBytes> given = passphrase(*path);
    if (!given)
        return fail(given.error());
    Result<std::unique_ptr<Journal>> opened = Journal::open(*path, *given, *m_clock, QStringLiteral("cli"));
    if (!opened)
        return fail(opened.error());
    m_journal = std::move(*opened);
    if (!m_arguments.has(QStringLiteral("today")) && !m_journal->isReadOnly())
        return catchUp();
    return m_journal.get();
}

} // namespace lanai
