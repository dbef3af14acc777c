#include "app/base/text/Email.h"

#include "app/base/text/Fold.h"
#include "app/base/text/Utf8.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace kk {
namespace {

using namespace std::string_view_literals;

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string lower(std::string_view text)
{
    if (!isAscii(text))
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toLower().toStdString();
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), asciiLower);
    return out;
}

template <size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isMailboxCharacter(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || static_cast<unsigned char>(c) >= 0x80 || "!#$%&'*+-=?^_`{|}~."sv.find(c) != std::string_view::npos;
}

bool isGoodMailbox(std::string_view mailbox)
{
    return !mailbox.empty() && mailbox.size() <= 64 && mailbox.front() != '.' && mailbox.back() != '.'
        && mailbox.find(".."sv) == std::string_view::npos && std::all_of(mailbox.begin(), mailbox.end(), isMailboxCharacter);
}

bool isGoodLabel(std::string_view label)
{
    return !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-'
        && std::all_of(label.begin(), label.end(), [](char c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == '-'; });
}

bool isGoodDomain(std::string_view domain)
{
    if (domain.size() > 253)
        return false;
    size_t labels = 0;
    std::string_view last;
    for (size_t start = 0; start <= domain.size(); ++labels) {
        const size_t end = std::min(domain.find('.', start), domain.size());
        last = domain.substr(start, end - start);
        if (!isGoodLabel(last))
            return false;
        start = end + 1;
    }
    const bool letters = std::all_of(last.begin(), last.end(), isAsciiLetter);
    return labels >= 2 && last.size() >= 2 && (letters || last.substr(0, 4) == "xn--"sv);
}

/// One word to a normalised address; empty when it is none.
std::string addressOf(std::string_view word)
{
    while (!word.empty() && "'\":"sv.find(word.front()) != std::string_view::npos)
        word.remove_prefix(1);
    if (lower(word.substr(0, 7)) == "mailto:")
        word.remove_prefix(7);
    if (const size_t at = word.find('@'); at != std::string_view::npos)
        word = word.substr(0, word.find('?', at));
    while (!word.empty() && "'\".:"sv.find(word.back()) != std::string_view::npos)
        word.remove_suffix(1);
    const size_t at = word.find('@');
    if (at == std::string_view::npos || at != word.rfind('@'))
        return {};
    const std::string mailbox = lower(word.substr(0, at));
    std::string domain = lower(word.substr(at + 1));
    if (!isAscii(domain))
        domain = QUrl::toAce(QString::fromStdString(domain)).toStdString();
    if (!isGoodMailbox(mailbox) || !isGoodDomain(domain))
        return {};
    return mailbox + '@' + domain;
}

/// Mends what fingers do: blanks around the @, a comma for the last dot ("jan@kpn,nl").
std::string mended(std::string text)
{
    for (size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1)) {
        while (at > 0 && text[at - 1] == ' ')
            text.erase(--at, 1);
        while (at + 1 < text.size() && text[at + 1] == ' ')
            text.erase(at + 1, 1);
        const size_t end = std::min(text.find_first_of(" ;/|@>", at + 1), text.size());
        const size_t comma = text.find(',', at);
        const bool lettersFollow = comma < end && end - comma >= 3 && end - comma <= 7
            && std::all_of(text.begin() + static_cast<std::ptrdiff_t>(comma) + 1, text.begin() + static_cast<std::ptrdiff_t>(end), isAsciiLetter);
        const bool noDotYet = text.find('.', at) > comma;
        if (lettersFollow && noDotYet && (end == text.size() || text[end] != '@'))
            text[comma] = '.';
    }
    return text;
}

bool startsWith(std::string_view text, std::string_view with)
{
    return text.substr(0, with.size()) == with;
}

bool endsWith(std::string_view text, std::string_view with)
{
    return text.size() >= with.size() && text.substr(text.size() - with.size()) == with;
}

/// "geen.e-mail" and "geen_email" are one word to us.
std::string lettersOf(std::string_view text)
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return isAsciiLetter(c); });
    return out;
}

constexpr std::array kNobody{
    "geen"sv, "geenemail"sv, "geenmail"sv, "geenemailadres"sv, "geenmailadres"sv, "geenadres"sv, "heeftgeen"sv, "heeftgeenemail"sv, "heeftgeenmail"sv,
    "nvt"sv, "onbekend"sv, "unknown"sv, "nomail"sv, "noemail"sv, "nomailaddress"sv, "none"sv, "noreply"sv, "donotreply"sv, "nietbeantwoorden"sv,
    "test"sv, "tester"sv, "testtest"sv, "asdf"sv, "qwerty"sv, "dummy"sv, "fake"sv, "null"sv, "nobody"sv, "niemand"sv, "anoniem"sv, "anonymous"sv,
    "weigert"sv, "wilniet"sv, "keinemail"sv, "keine"sv, "pasdemail"sv,
};

/// Mailboxes that are fine by themselves, and nothing when the domain repeats them ("klant@klant.nl").
constexpr std::array kEmptyWhenRepeated{
    "mail"sv, "email"sv, "info"sv, "klant"sv, "naam"sv, "gast"sv, "guest"sv, "kassa"sv, "balie"sv, "winkel"sv, "abc"sv, "nee"sv, "niet"sv, "no"sv,
};

constexpr std::array kNowhere{"geen.nl"sv, "geenemail.nl"sv, "geenmail.nl"sv, "nomail.com"sv, "nomail.nl"sv, "noemail.com"sv, "noemail.nl"sv,
                              "test.nl"sv, "test.com"sv, "test.be"sv, "test.de"sv, "none.com"sv, "none.nl"sv, "onbekend.nl"sv, "nvt.nl"sv};

constexpr std::array kMarketplaces{"verkopen.bol.com"sv, "orders.bol.com"sv, "members.ebay.com"sv, "members.ebay.de"sv, "members.ebay.nl"sv, "members.ebay.be"sv,
                                   "kaufland-marktplatz.de"sv, "clemarche.com"sv, "marketplace.etsy.com"sv, "marktplaats-verzending.nl"sv};

constexpr std::array kDesks{"info"sv, "contact"sv, "administratie"sv, "boekhouding"sv, "factuur"sv, "facturen"sv, "kantoor"sv, "receptie"sv, "verkoop"sv,
                            "inkoop"sv, "bestelling"sv, "bestellingen"sv, "winkel"sv, "kassa"sv, "balie"sv, "sales"sv, "office"sv, "support"sv, "hallo"sv,
                            "hello"sv, "mail"sv, "post"sv, "email"sv, "secretariaat"sv, "bestuur"sv, "klantenservice"sv, "service"sv, "admin"sv,
                            "webmaster"sv, "postmaster"sv, "team"sv, "reserveringen"sv, "thuis"sv, "gezin"sv};

} // namespace

EmailCell readEmailCell(std::string_view cell)
{
    EmailCell read;
    if (cell.find('@') == std::string_view::npos) {
        read.rest = tidyText(cell);
        return read;
    }
    const std::string text = mended(tidyText(cell));
    constexpr auto kBetween = " ,;/|<>()[]\""sv;
    for (size_t start = 0; start < text.size();) {
        const size_t end = std::min(text.find_first_of(kBetween, start), text.size());
        const std::string_view word = std::string_view(text).substr(start, end - start);
        start = end + 1;
        if (word.empty())
            continue;
        std::string address = addressOf(word);
        if (address.empty())
            read.rest += (read.rest.empty() ? "" : " ") + std::string(word);
        else if (read.address.empty())
            read.address = std::move(address);
        else if (address != read.address && std::find(read.others.begin(), read.others.end(), address) == read.others.end())
            read.others.push_back(std::move(address));
    }
    return read;
}

std::optional<std::string> normaliseEmail(std::string_view cell)
{
    EmailCell read = readEmailCell(cell);
    if (read.address.empty())
        return std::nullopt;
    return std::move(read.address);
}

std::optional<QString> normaliseEmail(const QString &cell)
{
    const auto address = normaliseEmail(std::string_view(cell.toStdString()));
    return address ? std::optional(QString::fromStdString(*address)) : std::nullopt;
}

std::string_view emailMailbox(std::string_view address)
{
    return address.substr(0, address.find('@'));
}

std::string_view emailDomain(std::string_view address)
{
    const size_t at = address.find('@');
    return at == std::string_view::npos ? std::string_view() : address.substr(at + 1);
}

bool isPlaceholderEmail(std::string_view address)
{
    const std::string_view mailbox = emailMailbox(address);
    const std::string_view domain = emailDomain(address);
    const std::string letters = lettersOf(mailbox);
    if (isOneOf(letters, kNobody) || startsWith(letters, "geenemail"sv) || isOneOf(domain, kNowhere))
        return true;
    const std::string_view house = domain.substr(0, domain.find('.'));
    if (mailbox == house && (isOneOf(mailbox, kEmptyWhenRepeated) || mailbox.size() <= 2))
        return true;
    // xxx@xx.nl, aaa@aaa.com, 123@123.nl
    const auto isOneSign = [](std::string_view text) { return !text.empty() && text.find_first_not_of(text.front()) == std::string_view::npos; };
    return (isOneSign(mailbox) && isOneSign(house) && mailbox.front() == house.front()) || (mailbox == "123"sv && house == "123"sv);
}

bool isMarketplaceEmail(std::string_view address)
{
    const std::string_view domain = emailDomain(address);
    return startsWith(domain, "marketplace.amazon."sv) || endsWith(domain, ".marketplace.amazon.com"sv)
        || std::any_of(kMarketplaces.begin(), kMarketplaces.end(), [&](std::string_view known) {
               return domain == known || (endsWith(domain, known) && domain[domain.size() - known.size() - 1] == '.');
           });
}

bool isSharedMailbox(std::string_view address)
{
    const std::string letters = lettersOf(emailMailbox(address));
    return isOneOf(letters, kDesks) || startsWith(letters, "familie"sv) || startsWith(emailMailbox(address), "fam."sv) || startsWith(letters, "gezin"sv);
}

} // namespace kk
