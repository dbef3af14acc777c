#pragma once

#include "app/loyalty/engine/Programme.h"

#include <array>
#include <optional>
#include <string_view>

/// How the enums of a programme are written in its file. One table for reading and writing.
namespace kk::loyalty {

template <class Enum>
struct FileNames; ///< `names`, in the order of the enum

template <>
struct FileNames<Counting> {
    static constexpr std::array names{"events", "items", "cents"};
};
template <>
struct FileNames<TaxBase> {
    static constexpr std::array names{"including_vat", "excluding_vat"};
};
template <>
struct FileNames<StackMode> {
    static constexpr std::array names{"add", "multiply", "best_of", "exclusive"};
};
template <>
struct FileNames<CapPer> {
    static constexpr std::array names{"receipt", "member_day", "member_month", "member_year", "campaign"};
};
template <>
struct FileNames<Expiry::Kind> {
    static constexpr std::array names{"never", "on_date", "after", "end_of_month", "end_of_year", "inactivity"};
};
template <>
struct FileNames<RefundPolicy> {
    static constexpr std::array names{"proportional", "recompute", "keep"};
};
template <>
struct FileNames<Rounding> {
    static constexpr std::array names{"floor", "half_up"};
};
template <>
struct FileNames<RoundPer> {
    static constexpr std::array names{"receipt", "line"};
};
template <>
struct FileNames<Cadence> {
    static constexpr std::array names{"day", "week", "month"};
};
template <>
struct FileNames<MeterKey> {
    static constexpr std::array names{"member", "shop", "kring"};
};
template <>
struct FileNames<Window> {
    static constexpr std::array names{"since_start", "calendar_month", "calendar_year", "rolling"};
};
template <>
struct FileNames<Distinct> {
    static constexpr std::array names{"no", "day", "week", "month"};
};
template <>
struct FileNames<Reset> {
    static constexpr std::array names{"keep", "subtract", "zero"};
};
template <>
struct FileNames<Downgrade> {
    static constexpr std::array names{"never", "at_once", "period_end", "grace"};
};
template <>
struct FileNames<VatKind> {
    static constexpr std::array names{"discount", "stamp", "coupon", "single_purpose_voucher", "multi_purpose_voucher", "gift"};
};
template <>
struct FileNames<RewardKind> {
    static constexpr std::array names{"discount", "product", "experience", "service"};
};
template <>
struct FileNames<Guard> {
    static constexpr std::array names{"alcohol", "tobacco", "fixed_price_book"};
};
template <>
struct FileNames<Shortfall> {
    static constexpr std::array names{"set_off", "write_off"};
};

template <class Enum>
constexpr const char *fileName(Enum value)
{
    return FileNames<Enum>::names[static_cast<std::size_t>(value)];
}

template <class Enum>
constexpr std::optional<Enum> fromFileName(std::string_view name)
{
    for (std::size_t at = 0; at < FileNames<Enum>::names.size(); ++at) {
        if (name == FileNames<Enum>::names[at])
            return static_cast<Enum>(at);
    }
    return std::nullopt;
}

} // namespace kk::loyalty
