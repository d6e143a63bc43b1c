// Whether the system is asking the person to unlock its keychain: then an answer may take as long as they do.
#pragma once

namespace lanai {

// What was known at the last question; asks anew meanwhile, without waiting for a service that may hang. False where
// the system can't be asked.
[[nodiscard]] bool isKeychainDialogOpen();

} // namespace lanai
