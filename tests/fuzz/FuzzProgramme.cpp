#include "app/loyalty/Compiler.h"
#include "app/loyalty/ProgrammeFile.h"
#include "app/loyalty/engine/Engine.h"

#include <cstdint>
#include <cstdlib>

using namespace kk::loyalty;

namespace {

class Ignored final : public EntrySink
{
public:
    void post(const Entry &entry) override
    {
        if (entry.units <= 0)
            std::abort(); // an entry moves something, whatever the programme says
    }
};

Event sale(std::int64_t id, Day day, std::uint32_t firstLine)
{
    Event event;
    event.id = id;
    event.day = day;
    event.minute = 600;
    event.at = std::int64_t{day} * 86'400'000;
    event.atom = 0;
    event.firstLine = firstLine;
    event.lineCount = 2;
    return event;
}

/// Whatever a file says: it reads, is checked, is written the same, and plays without harm.
void play(const Programme &programme)
{
    Symbols symbols;
    const Plan plan = planOf(programme, symbols);
    EventStream stream;
    stream.atoms.emplace_back();
    for (std::int64_t id = 1; id <= 3; ++id) {
        stream.events.push_back(sale(id, static_cast<Day>(20'400 + id * 20), static_cast<std::uint32_t>(stream.lines.size())));
        for (const std::int64_t cents : {std::int64_t{31'40}, std::int64_t{900'000'000}}) {
            Line line;
            line.group = symbols.of("koffie");
            line.cents = cents;
            line.netCents = cents;
            stream.lines.push_back(line);
        }
    }
    Event refund = sale(4, 20'480, 0);
    refund.kind = EventKind::Refund;
    refund.refersTo = 1;
    refund.firstLine = static_cast<std::uint32_t>(stream.lines.size());
    refund.lineCount = 1;
    Line back = stream.lines.front();
    back.refersTo = 0;
    stream.lines.push_back(back);
    stream.events.push_back(refund);
    Ignored ignored;
    Engine engine(plan, stream, ignored);
    engine.playAll();
    engine.runUntil(20'500);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray file = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ReadProgramme read = readProgramme(file);
    for (const Problem &problem : check(read.programme)) {
        if (problem.text().isEmpty())
            std::abort();
    }
    play(read.programme);
    if (read.problems.isEmpty() && readProgramme(writeProgramme(read.programme)).programme != read.programme)
        std::abort();
    return 0;
}
