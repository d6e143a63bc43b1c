// Bytes that must not stay behind in memory: passphrases and keys. Move-only; wiped when destroyed, moved from or
// assigned over. Never compared with ==, never streamed, never turned into a QString.
#pragma once
#include <QByteArrayView>
#include <memory>

namespace lanai {

class SecretBytes
{
public:
    SecretBytes() = default;
    // `size` zero bytes, to be filled through data().
    explicit SecretBytes(qsizetype size);
    // A copy of `bytes`; wiping the original stays with its owner.
    explicit SecretBytes(QByteArrayView bytes);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes() { wipe(); }

    [[nodiscard]] char *data() { return m_bytes.get(); }
    [[nodiscard]] const char *data() const { return m_bytes.get(); }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.get(), m_size}; }
    [[nodiscard]] SecretBytes copy() const { return SecretBytes(view()); }
    // In the same time wherever the first difference is.
    [[nodiscard]] bool equals(QByteArrayView other) const;
    void wipe();

private:
    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

// Overwrites memory that something else owns, in a way the compiler doesn't remove.
void wipeMemory(void *memory, qsizetype size);

} // namespace lanai
