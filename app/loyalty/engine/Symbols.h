#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kk::loyalty {

/// A word as a number: product groups, channels, rewards. 0 is the empty word. Not thread-safe while it grows.
using Symbol = std::int32_t;

class Symbols {
public:
    Symbols() { m_words.emplace_back(); }

    Symbol of(std::string_view word)
    {
        if (word.empty())
            return 0;
        if (const auto known = m_numbers.find(word); known != m_numbers.end())
            return known->second;
        const auto number = static_cast<Symbol>(m_words.size());
        m_words.emplace_back(word);
        m_numbers.emplace(m_words.back(), number);
        return number;
    }
    /// -1 where nobody has said the word.
    Symbol find(std::string_view word) const
    {
        const auto known = m_numbers.find(word);
        return word.empty() ? 0 : known == m_numbers.end() ? -1 : known->second;
    }
    const std::string &word(Symbol number) const { return m_words.at(static_cast<std::size_t>(number)); }

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::vector<std::string> m_words;
    std::unordered_map<std::string, Symbol, Hash, std::equal_to<>> m_numbers;
};

} // namespace kk::loyalty
