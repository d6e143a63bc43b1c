#include "core/storage/secretbytes.h"
#include <cstring>
#include <openssl/crypto.h>

namespace lanai {

SecretBytes::SecretBytes(qsizetype size)
    : m_bytes(size > 0 ? std::make_unique<char[]>(static_cast<size_t>(size)) : nullptr)
    , m_size(std::max<qsizetype>(size, 0))
{
}

SecretBytes::SecretBytes(QByteArrayView bytes)
    : SecretBytes(bytes.size())
{
    if (m_size > 0)
        std::memcpy(m_bytes.get(), bytes.data(), static_cast<size_t>(m_size));
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

bool SecretBytes::equals(QByteArrayView other) const
{
    if (other.size() != m_size)
        return false;
    return m_size == 0 || CRYPTO_memcmp(m_bytes.get(), other.data(), static_cast<size_t>(m_size)) == 0;
}

void SecretBytes::wipe()
{
    wipeMemory(m_bytes.get(), m_size);
    m_bytes.reset();
    m_size = 0;
}

void wipeMemory(void *memory, qsizetype size)
{
    if (memory && size > 0)
        OPENSSL_cleanse(memory, static_cast<size_t>(size));
}

} // namespace lanai
