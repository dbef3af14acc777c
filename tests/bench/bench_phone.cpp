#include "app/base/text/Phone.h"
#include "app/base/text/PhoneForeign.h"

#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

using namespace kk;

namespace {

/// Dutch numbers in the notations of exports, with some Belgian and German ones.
std::vector<std::string> cells(size_t count)
{
    const char *patterns[] = {"06-%08u", "06%08u", "'+316%08u", "+31 (0)6 %08u", "00316%08u", "0570-%06u", "020 %07u", "+32475%06u", "+49171%07u"};
    const unsigned limits[] = {100'000'000, 100'000'000, 100'000'000, 100'000'000, 100'000'000, 1'000'000, 10'000'000, 1'000'000, 10'000'000};
    std::vector<std::string> made;
    unsigned state = 42;
    for (size_t i = 0; i < count; ++i) {
        state = state * 1664525U + 1013904223U;
        const size_t pattern = i % std::size(patterns);
        const unsigned mobile = 10'000'000U + (state >> 2) % 40'000'000U; // 061… to 064…
        char cell[32];
        std::snprintf(cell, sizeof cell, patterns[pattern], limits[pattern] == 100'000'000U ? mobile : (state >> 2) % limits[pattern]);
        made.emplace_back(cell);
    }
    return made;
}

template <class Read>
double perSecond(const std::vector<std::string> &numbers, size_t &good, Read read)
{
    const auto start = std::chrono::steady_clock::now();
    for (const std::string &number : numbers)
        good += read(number) ? 1 : 0;
    return double(numbers.size()) / std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main()
{
    const std::vector<std::string> few = cells(50'000);
    const std::vector<std::string> many = cells(2'000'000);
    size_t fastGood = 0;
    size_t slowGood = 0;
    (void)readPhoneByLibrary("+31612345678", "NL"); // the library builds its tables at the first call
    const double slow = perSecond(few, slowGood, [](const std::string &cell) { return readPhoneByLibrary(cell, "NL").has_value(); });
    const double fast = perSecond(many, fastGood, [](const std::string &cell) { return normalisePhone(std::string_view(cell), "NL").has_value(); });
    std::printf("phone_normalise %.0f numbers/s libphonenumber %.0f numbers/s ratio %.1f\n", fast, slow, fast / slow);
    std::printf("phone_good_share %.4f share libphonenumber %.4f share\n", double(fastGood) / double(many.size()), double(slowGood) / double(few.size()));
    return fastGood > 0 && slowGood > 0 ? 0 : 1;
}
