#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace kk {

/// The row id of one kind of thing. `Id<Customer>` and `Id<Sale>` do not mix. 0 means "none".
template <class Tag>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 id) : value(id) {}

    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

} // namespace kk
