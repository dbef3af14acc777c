#pragma once

#include "app/loyalty/engine/Engine.h"

#include <chrono>
#include <limits>
#include <map>
#include <numeric>
#include <string>
#include <tuple>
#include <vector>

namespace kk::testing {

/// Keeps entries, and adds them up.
class KeptEntries final : public loyalty::EntrySink
{
public:
    void post(const loyalty::Entry &entry) override { entries.push_back(entry); }

    std::int64_t sum(loyalty::Posting posting, std::int32_t unit) const
    {
        std::int64_t units = 0;
        for (const loyalty::Entry &entry : entries)
            units += entry.posting == posting && entry.unit == unit ? entry.units : 0;
        return units;
    }

    std::vector<loyalty::Entry> entries;
};

inline loyalty::Day day(int year, unsigned month, unsigned dayOfMonth)
{
    using namespace std::chrono;
    return static_cast<loyalty::Day>(sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(dayOfMonth)).time_since_epoch().count());
}

/// A line of coffee for so many cents.
inline loyalty::Line coffee(loyalty::Symbols &symbols, std::int64_t cents, std::int64_t pieces = 1, const char *group = "koffie")
{
    loyalty::Line line;
    line.group = symbols.of(group);
    line.product = symbols.of("koffie-1");
    line.quantity = pieces * 1000;
    line.cents = cents;
    line.netCents = cents * 100 / 109;
    return line;
}

/// Tells a stream of events, one after the other.
class Story
{
public:
    /// Records of `customers` people, one each.
    explicit Story(int customers = 1)
    {
        for (int customer = 0; customer < customers; ++customer) {
            loyalty::MemberFacts facts;
            facts.customer = customer;
            stream.atoms.push_back(facts);
        }
    }

    loyalty::Event &add(loyalty::EventKind kind, loyalty::Day when, int minute = 600, loyalty::Atom atom = 0)
    {
        loyalty::Event event;
        event.id = ++m_lastId;
        event.kind = kind;
        event.day = when;
        event.minute = static_cast<std::int16_t>(minute);
        event.at = std::int64_t{when} * 86'400'000 + std::int64_t{minute} * 60'000;
        event.sequence = m_lastId;
        event.atom = atom;
        stream.events.push_back(event);
        return stream.events.back();
    }

    std::int64_t sale(loyalty::Day when, std::vector<loyalty::Line> lines, int minute = 600, loyalty::Atom atom = 0)
    {
        loyalty::Event &event = add(loyalty::EventKind::Sale, when, minute, atom);
        event.firstLine = static_cast<std::uint32_t>(stream.lines.size());
        event.lineCount = static_cast<std::uint32_t>(lines.size());
        stream.lines.insert(stream.lines.end(), lines.begin(), lines.end());
        return event.id;
    }

    std::int64_t refund(loyalty::Day when, std::int64_t ofSale, int line, loyalty::Line back, loyalty::Atom atom = 0)
    {
        loyalty::Event &event = add(loyalty::EventKind::Refund, when, 700, atom);
        event.refersTo = ofSale;
        event.firstLine = static_cast<std::uint32_t>(stream.lines.size());
        event.lineCount = 1;
        back.refersTo = line;
        stream.lines.push_back(back);
        return event.id;
    }

    std::int64_t about(loyalty::EventKind kind, loyalty::Day when, const std::string &subject, std::int64_t amount = 1, loyalty::Atom atom = 0)
    {
        loyalty::Event &event = add(kind, when, 800, atom);
        event.subject = symbols.of(subject);
        event.amount = amount;
        return event.id;
    }

    loyalty::EventStream stream;
    loyalty::Symbols symbols;

private:
    std::int64_t m_lastId = 0;
};

/// A programme that counts points, one for each whole euro.
inline loyalty::Programme pointsPerEuro()
{
    loyalty::Programme programme;
    programme.id = "kaart";
    programme.units.push_back({"punt", {"punten", "points"}, {5, 1}});
    loyalty::Rule rule;
    rule.id = "basis";
    rule.give.kind = loyalty::GiveKind::PerEuro;
    rule.give.unit = "punt";
    programme.rules.push_back(rule);
    return programme;
}

} // namespace kk::testing
