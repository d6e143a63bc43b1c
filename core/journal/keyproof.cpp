#include "core/journal/keyproof.h"
#include <QThread>

namespace lanai {
namespace {

// The salt is that of the key, not of the file: its first bytes may be destroyed.
Result<void> prove(const Key &key, const SecretBytes &typed)
{
    const Result<SecretBytes> derived = deriveKey(typed, saltOf(key));
    if (!derived)
        return fail(derived.error());
    if (derived->equals(key.bytes()))
        return {};
    return fail(ErrorCode::WrongPassphrase, {QString()});
}

} // namespace

KeyProof::KeyProof(Key key, QObject *parent)
    : QObject(parent)
    , m_key(std::move(key))
{
}

KeyProof::~KeyProof()
{
    if (m_thread)
        m_thread->wait();
}

void KeyProof::start(SecretBytes typed)
{
    if (m_thread)
        return;
    m_typed = std::move(typed);
    m_thread.reset(QThread::create([this] {
        const Result<void> proof = prove(m_key, m_typed);
        QMetaObject::invokeMethod(this, [this, proof] { finish(proof); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void KeyProof::finish(const Result<void> &proof)
{
    m_thread->wait();
    m_thread.reset();
    m_typed = SecretBytes();
    if (proof)
        Q_EMIT proven();
    else
        Q_EMIT refused(proof.error());
}

} // namespace lanai
