#include "core/journal/passphrasejob.h"
#include "core/storage/breakoff.h"
#include <QThread>

namespace lanai {

// What the thread holds; its owner looks at the result after it ended.
struct PassphraseJob::Work
{
    Work(const Clock &clock, PassphraseWish wished)
        : wish(std::move(wished))
        , backups(wish.journal, clock)
    {
    }

    // In the thread.
    Result<PassphraseChanged> run(PassphraseJob &home)
    {
        auto begun = PassphraseChange::begin(backups, wish.journal, wish.key, wish.fresh.copy());
        if (!begun)
            return fail(begun.error());
        {
            const QMutexLocker lock(&mutex);
            change = std::move(*begun);
            if (isUnwanted)
                change->cancel();
        }
        Result<Key> key = change->run([&home](RekeyStage stage) { Q_EMIT home.began(stage); });
        if (!key)
            return fail(key.error());
        if (wish.older != OlderBackups::Keep)
            Q_EMIT home.beganBackups();
        Result<SettledBackups> older = settleBackups(wish.older, backups, wish.key, *key, &settling);
        return PassphraseChanged{std::move(*key), std::move(older)};
    }

    void cancel()
    {
        const QMutexLocker lock(&mutex);
        isUnwanted = true;
        if (change)
            change->cancel();
        settling.now();
    }

    PassphraseWish wish;
    BackupFolder backups;
    QMutex mutex;
    std::unique_ptr<PassphraseChange> change;
    BreakOff settling;
    bool isUnwanted = false;
    std::optional<Result<PassphraseChanged>> result;
    std::unique_ptr<QThread> thread;
};

PassphraseJob::PassphraseJob(const Clock &clock, PassphraseWish wish, QObject *parent)
    : QObject(parent)
    , m_work(std::make_unique<Work>(clock, std::move(wish)))
{
}

PassphraseJob::~PassphraseJob()
{
    m_work->cancel();
    if (m_work->thread)
        m_work->thread->wait();
}

void PassphraseJob::start()
{
    m_work->thread.reset(QThread::create([this] { m_work->result.emplace(m_work->run(*this)); }));
    connect(m_work->thread.get(), &QThread::finished, this, &PassphraseJob::ended);
    m_work->thread->start();
}

void PassphraseJob::cancel()
{
    m_work->cancel();
}

Result<PassphraseChanged> PassphraseJob::takeResult()
{
    m_work->thread->wait();
    return std::move(*m_work->result);
}

} // namespace lanai
