// Guessing an encoding and decoding against any bytes. What is decoded must be valid UTF-8, whatever the bytes were, and must not depend
// on the pieces they came in.

#include "app/intake/readers/Encoding.h"

#include <cstdint>
#include <cstdlib>

using namespace kk::intake;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

std::string decoded(std::string_view bytes, Encoding encoding, size_t piece)
{
    std::string out;
    TextDecoder decoder(encoding);
    for (size_t at = 0; at < bytes.size(); at += piece)
        decoder.decode(bytes.substr(at, piece), out);
    decoder.finish(out);
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const EncodingGuess guess = guessEncoding({bytes.substr(0, size / 2), bytes.substr(size / 2)});
    require(guess.byteOrderMark >= 0 && static_cast<size_t>(guess.byteOrderMark) <= size);

    for (const Encoding encoding : {guess.encoding, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian, Encoding::Windows1252}) {
        const std::string text = decoded(bytes, encoding, size + 1);
        require(encoding == Encoding::Utf8 ? text == bytes : isValidUtf8(text));
        require(decoded(bytes, encoding, 1) == text);
        require(decoded(bytes, encoding, 3) == text);
    }
    return 0;
}
