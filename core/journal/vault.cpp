#include "core/journal/vault.h"
#include "core/journal/session.h"

namespace lanai {

Result<Integrity> Vault::verify() const
{
    return checkIntegrity(m_session.file().connection());
}

} // namespace lanai
