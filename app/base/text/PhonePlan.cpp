#include "app/base/text/PhonePlan.h"

#include "app/base/text/Utf8.h"

namespace kk::phoneplan {
namespace {

using namespace std::string_view_literals;

/// The codes of one length as a table, so that a look-up is one memory access.
template <size_t Size>
constexpr std::array<bool, Size> tableOf(std::string_view codes, size_t digits)
{
    std::array<bool, Size> table{};
    for (size_t at = 0; at + digits <= codes.size(); at += digits + 1) {
        size_t value = 0;
        for (size_t i = 0; i < digits; ++i)
            value = value * 10 + static_cast<size_t>(codes[at + i] - '0');
        table[value] = true;
    }
    return table;
}

constexpr auto kDutchTwo = tableOf<100>("10 13 15 20 23 24 26 30 33 35 36 38 40 43 45 46 50 53 55 58 70 71 72 73 74 75 76 77 78 79 85 88"sv, 2);
constexpr auto kDutchThree = tableOf<1000>(
    "111 113 114 115 117 118 161 162 164 165 166 167 168 172 174 180 181 182 183 184 186 187 "
    "222 223 224 226 227 228 229 251 252 255 294 297 299 "
    "313 314 315 316 317 318 320 321 341 342 343 344 345 346 347 348 "
    "411 412 413 416 418 475 478 481 485 486 487 488 492 493 495 497 499 "
    "511 512 513 514 515 516 517 518 519 521 522 523 524 525 527 528 529 541 543 544 545 546 547 548 "
    "561 562 566 570 571 572 573 575 577 578 591 592 593 594 595 596 597 598 599"sv, 3);
constexpr auto kDutchMobile = tableOf<10>("1 2 3 4 5 6 8"sv, 1);
constexpr auto kBelgianLandline = tableOf<100>(
    "10 11 12 13 14 15 16 19 22 23 24 25 26 27 28 32 33 34 36 42 43 50 51 52 53 54 55 56 57 58 59 60 61 63 64 65 67 68 69 71 81 82 83 84 85 86 87 89 92 93"sv, 2);
constexpr auto kGermanMobile = tableOf<1000>("160 162 163 170 171 172 173 174 175 176 177 178 179"sv, 3);
constexpr auto kGermanLongMobile = tableOf<1000>("151 152 155 157 159"sv, 3);
constexpr auto kGermanLandline = tableOf<100>("21 22 23 26 29 30 33 36 39 40 42 43 44 48 51 52 54 55 56 61 62 63 65 68 69 73 82 89 91 92 93"sv, 2);

size_t number(std::string_view digits)
{
    size_t value = 0;
    for (const char c : digits)
        value = value * 10 + static_cast<size_t>(c - '0');
    return value;
}

bool isCertainGerman(std::string_view national)
{
    if (national.size() < 9 || national.size() > 11)
        return false;
    const size_t three = number(national.substr(0, 3));
    if (national.size() == 10 && kGermanMobile[three])
        return true;
    if (national.size() == 11 && kGermanLongMobile[three])
        return true;
    return kGermanLandline[three / 10];
}

} // namespace

size_t dutchAreaLength(std::string_view national)
{
    if (national.size() != 9)
        return 0;
    if (national[0] == '6')
        return 1;
    if (kDutchTwo[number(national.substr(0, 2))])
        return 2;
    return kDutchThree[number(national.substr(0, 3))] ? 3 : 0;
}

bool isCertain(std::string_view callingCode, std::string_view national)
{
    if (callingCode == "31"sv) {
        const size_t area = dutchAreaLength(national);
        return area > 1 || (area == 1 && kDutchMobile[static_cast<size_t>(national[1] - '0')]);
    }
    if (callingCode == "32"sv) {
        if (national.size() == 9)
            return national[0] == '4' && national[1] >= '6';
        return national.size() == 8 && kBelgianLandline[number(national.substr(0, 2))];
    }
    return callingCode == "49"sv && isCertainGerman(national);
}

bool isCertainlyNone(std::string_view callingCode, std::string_view national)
{
    constexpr size_t kShortest = 4; // what is shorter or longer may be read as something else altogether
    constexpr size_t kLongest = 13;
    if (callingCode != "31"sv || national.size() < kShortest || national.size() > kLongest || national[0] < '1' || national[0] > '7')
        return false;
    if (national.size() == 9)
        return !isCertain(callingCode, national);
    return national.substr(0, 2) != "14"sv; // 14 020: numbers of municipalities
}

} // namespace kk::phoneplan
