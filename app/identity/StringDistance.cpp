#include "app/identity/StringDistance.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstdlib>

namespace kk::identity {
namespace {

constexpr std::size_t kMostLetters = 64;

std::string_view bounded(std::string_view word) { return word.substr(0, kMostLetters); }

} // namespace

double jaro(std::string_view first, std::string_view second)
{
    const std::string_view a = bounded(first);
    const std::string_view b = bounded(second);
    if (a.empty() || b.empty())
        return a.empty() && b.empty() ? 1.0 : 0.0;
    if (a == b)
        return 1.0;
    const auto longest = std::max(a.size(), b.size());
    const std::size_t window = longest / 2 > 0 ? longest / 2 - 1 : 0;
    std::uint64_t takenInB = 0;
    std::array<char, kMostLetters> common{};
    std::size_t matches = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const std::size_t from = i > window ? i - window : 0;
        const std::size_t to = std::min(b.size(), i + window + 1);
        for (std::size_t j = from; j < to; ++j) {
            if (a[i] == b[j] && (takenInB >> j & 1U) == 0) {
                takenInB |= std::uint64_t{1} << j;
                common[matches++] = a[i];
                break;
            }
        }
    }
    if (matches == 0)
        return 0.0;
    std::size_t exchanged = 0;
    std::size_t at = 0;
    for (std::uint64_t left = takenInB; left != 0; left &= left - 1)
        exchanged += b[static_cast<std::size_t>(std::countr_zero(left))] != common[at++] ? 1 : 0;
    const auto m = static_cast<double>(matches);
    return (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) + (m - static_cast<double>(exchanged) / 2.0) / m) / 3.0;
}

double jaroWinkler(std::string_view a, std::string_view b)
{
    const double plain = jaro(a, b);
    if (plain < 0.7)
        return plain;
    std::size_t prefix = 0;
    while (prefix < 4 && prefix < a.size() && prefix < b.size() && a[prefix] == b[prefix])
        ++prefix;
    return plain + static_cast<double>(prefix) * 0.1 * (1.0 - plain);
}

int editDistance(std::string_view first, std::string_view second, int most)
{
    std::string_view a = bounded(first);
    std::string_view b = bounded(second);
    while (!a.empty() && !b.empty() && a.front() == b.front()) {
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a.remove_suffix(1);
        b.remove_suffix(1);
    }
    if (std::abs(static_cast<int>(a.size()) - static_cast<int>(b.size())) > most)
        return most + 1;
    if (a.empty() || b.empty())
        return static_cast<int>(std::max(a.size(), b.size()));
    std::array<int, kMostLetters + 1> before{};
    std::array<int, kMostLetters + 1> last{};
    std::array<int, kMostLetters + 1> row{};
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            best = std::min(best, row[j]);
        }
        if (best > most)
            return most + 1;
        before = last;
        last = row;
    }
    return std::min(last[b.size()], most + 1);
}

bool isWithinEdits(std::string_view a, std::string_view b, int edits)
{
    if (std::abs(static_cast<int>(a.size()) - static_cast<int>(b.size())) > edits)
        return false;
    std::size_t same = 0;
    while (same < a.size() && same < b.size() && a[same] == b[same])
        ++same;
    a.remove_prefix(same);
    b.remove_prefix(same);
    if (a.empty() || b.empty())
        return static_cast<int>(std::max(a.size(), b.size())) <= edits;
    if (edits == 0)
        return false;
    if (isWithinEdits(a.substr(1), b.substr(1), edits - 1) || isWithinEdits(a.substr(1), b, edits - 1) || isWithinEdits(a, b.substr(1), edits - 1))
        return true;
    return a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0] && isWithinEdits(a.substr(2), b.substr(2), edits - 1);
}

} // namespace kk::identity
