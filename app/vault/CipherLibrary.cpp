#include "app/vault/CipherLibrary.h"

#include <openssl/crypto.h>

namespace kk::vault {

void keepCipherLibrary()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace kk::vault
