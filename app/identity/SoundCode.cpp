#include "app/identity/SoundCode.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kk::identity {
namespace {

using Spelling = std::pair<std::string_view, std::string_view>;

/// Tried in this order at each place; the first that fits is taken.
constexpr std::array kSpellings{
    Spelling{"sch", "s"}, Spelling{"ij", "i"}, Spelling{"ei", "i"},  Spelling{"ey", "i"}, Spelling{"uij", "u"}, Spelling{"uy", "u"}, Spelling{"ui", "u"},
    Spelling{"ou", "o"},  Spelling{"au", "o"}, Spelling{"oe", "u"},  Spelling{"ue", "u"}, Spelling{"eu", "u"},  Spelling{"ae", "a"}, Spelling{"ie", "i"},
    Spelling{"ck", "k"},  Spelling{"cq", "k"}, Spelling{"ch", "g"},  Spelling{"gh", "g"}, Spelling{"ph", "f"},  Spelling{"th", "t"}, Spelling{"dt", "t"},
    Spelling{"td", "t"},  Spelling{"sz", "s"}, Spelling{"tz", "s"},  Spelling{"ts", "s"}, Spelling{"ce", "se"}, Spelling{"ci", "si"}, Spelling{"x", "ks"},
    Spelling{"q", "k"},   Spelling{"c", "k"},  Spelling{"z", "s"},   Spelling{"v", "f"},  Spelling{"w", "f"},   Spelling{"y", "i"},  Spelling{"j", "i"},
    Spelling{"h", ""},
};

bool isLatin(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

std::string soundCode(std::string_view word)
{
    if (!isLatin(word) || word.size() < 2)
        return std::string(word);
    std::string code;
    code.reserve(word.size());
    const auto append = [&code](char c) {
        if (code.empty() || code.back() != c)
            code += c;
    };
    for (std::size_t at = 0; at < word.size();) {
        const auto rest = word.substr(at);
        const auto *spelling = std::find_if(kSpellings.begin(), kSpellings.end(), [&](const Spelling &one) { return rest.starts_with(one.first); });
        if (spelling == kSpellings.end()) {
            append(word[at++]);
            continue;
        }
        for (const char c : spelling->second)
            append(c);
        // "ce" and "ci" keep their vowel: it may begin the next spelling.
        at += spelling->first.size();
    }
    if (code.size() > 3 && code.ends_with("en"))
        code.resize(code.size() - 1);
    if (code.size() > 3 && code.back() == 'e')
        code.pop_back();
    if (!code.empty() && code.back() == 'd')
        code.back() = 't';
    return code.empty() ? std::string(word) : code;
}

} // namespace kk::identity
