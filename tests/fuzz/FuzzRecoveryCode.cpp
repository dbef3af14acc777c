// What somebody types for a recovery code. What is accepted is a code that prints and reads back the same.
#include "app/vault/RecoveryCode.h"

#include <cstdint>
#include <cstdlib>

using namespace kk::vault;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto code = RecoveryCode::fromText(typed);
    const bool marked = !RecoveryCode::wrongGroups(typed).isEmpty();
    if (!code)
        return 0;
    const auto again = RecoveryCode::fromText(code->text());
    if (marked || !again || !again->bits().equals(code->bits()))
        std::abort();
    return 0;
}
