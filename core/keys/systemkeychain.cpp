#include "core/keys/systemkeychain.h"
#include <QCoreApplication>
#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace lanai {
namespace {

const QString &service()
{
    static const QString name = QStringLiteral("Lanai");
    return name;
}

Result<void> resultOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return fail(ErrorCode::KeychainEmpty);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return fail(ErrorCode::KeychainDenied);
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return fail(ErrorCode::NoKeychain, {job.errorString()});
}

// In place, whoever else holds the same memory: a detached copy would be another one.
void wipeShared(const QByteArray &data)
{
    wipeMemory(const_cast<char *>(data.constData()), data.size());
}

// What a job has read. The job holds the same memory until it goes: it is wiped here, where it lies.
SecretBytes takeSecret(const QKeychain::Job &job)
{
    const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    if (!read)
        return {};
    const QByteArray data = read->binaryData();
    SecretBytes secret{QByteArrayView(data)};
    wipeShared(data);
    return secret;
}

} // namespace

SystemKeychain::SystemKeychain(std::function<bool()> asksPerson, std::chrono::milliseconds patience)
    : m_asksPerson(std::move(asksPerson))
    , m_patience(patience)
{
}

void SystemKeychain::find(const QByteArray &salt, QObject *context, Found then)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(QString::fromLatin1(salt.toHex()));
    run(job, context, [salt, then = std::move(then)](const Result<void> &ended, QKeychain::Job &read) {
        if (!ended) {
            then(fail(ended.error()));
            return;
        }
        Result<Key> key = Key::fromRaw(takeSecret(read));
        // Another journal's, or another program's: not this one's in any case.
        if (!key || !isSaltOf(*key, salt))
            key = fail(ErrorCode::KeychainWrong);
        then(std::move(key));
    });
}

void SystemKeychain::keep(const Key &key, QObject *context, Done then)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(QString::fromLatin1(saltOf(key).toHex()));
    const QByteArray data = key.bytes().toByteArray();
    job->setBinaryData(data); // the same memory, which the job never wipes
    connect(job, &QKeychain::Job::finished, job, [data] { wipeShared(data); });
    run(job, context, [then = std::move(then)](const Result<void> &ended, QKeychain::Job &) { then(ended); });
}

void SystemKeychain::forget(const QByteArray &salt, QObject *context, Done then)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(QString::fromLatin1(salt.toHex()));
    run(job, context, [then = std::move(then)](const Result<void> &ended, QKeychain::Job &) {
        const bool gone = ended || ended.error().code == ErrorCode::KeychainEmpty;
        then(gone ? Result<void>() : ended);
    });
}

// A job that still waits for the system must not go before it was answered, whoever has gone by then: the library's
// own callback would meet it freed.
void SystemKeychain::run(QKeychain::Job *job, QObject *context, const Ended &then) const
{
    job->setParent(QCoreApplication::instance());
    job->setInsecureFallback(false);
    job->setAutoDelete(false);
    auto *patience = new QTimer(job);
    const QPointer<QObject> still(context);
    const auto told = std::make_shared<bool>(false);
    const auto tell = [still, told, then](const Result<void> &ended, QKeychain::Job &of) {
        if (!std::exchange(*told, true) && still)
            then(ended, of);
    };
    connect(job, &QKeychain::Job::finished, job, [tell, patience](QKeychain::Job *ended) {
        patience->stop();
        tell(resultOf(*ended), *ended);
        (void)takeSecret(*ended); // where nobody wanted it any more
        ended->deleteLater();
    });
    connect(patience, &QTimer::timeout, job, [asksPerson = m_asksPerson, tell, patience, job] {
        if (asksPerson && asksPerson())
            return; // asked again after the same time
        patience->stop();
        tell(fail(ErrorCode::KeychainSilent), *job);
    });
    if (m_asksPerson)
        (void)m_asksPerson(); // it may ask on, and know only at its next question
    patience->start(m_patience);
    job->start();
}

} // namespace lanai
