#include "app/intake/profiles/Systems.h"
#include "tests/fuzz/DocumentInput.h"

#include <cstdint>

/// The bytes are an audit file, of a till and of a bookkeeping.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto till = kk::intake::auditfileTill();
    static const auto bookkeeping = kk::intake::auditfileFinancial();
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    kk::testing::readAs(*till, bytes);
    kk::testing::readAs(*bookkeeping, bytes);
    return 0;
}
