#include "app/intake/profiles/Systems.h"
#include "tests/fuzz/DocumentInput.h"

#include <cstdint>

/// The bytes are an address book.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto cards = kk::intake::vCards();
    kk::testing::readAs(*cards, {reinterpret_cast<const char *>(data), size});
    return 0;
}
