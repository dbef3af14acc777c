#include "app/intake/RowTally.h"
#include "app/intake/profiles/HeaderSignature.h"
#include "app/intake/profiles/Systems.h"
#include "app/intake/readers/CsvRow.h"
#include "app/intake/values/CellText.h"
#include "app/intake/values/DateParts.h"
#include "app/intake/values/DateText.h"

#include <QCoreApplication>

#include <algorithm>

namespace kk::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostHours = 1'000'000; ///< a hundred years of one door

const QStringList kDateNames = words("date datum dag day datetime datumtijd datumentijd timestamp tijdstip periode period");
const QStringList kHourNames = words("hour uur tijd time uurvak tijdvak stunde uhrzeit heure van from");
const QStringList kInNames =
    words("in binnen bezoekers aantalbezoekers visitors visits footfall entries entrances peoplein countin inkomend telling count "
          "besucher eingange visiteurs entrees passanten passages");
const QStringList kOutNames = words("out uit buiten exits peopleout countout uitgaand ausgange sorties");
const QStringList kDoorNames =
    words("door deur ingang locatie location zone sensor camera teller counter device tur porte vestiging filiaal");

struct Columns {
    int date = -1;
    int hour = -1;
    int in = -1;
    int out = -1;
    int door = -1;

    explicit Columns(const Header &header)
        : date(header.findAny(kDateNames))
        , hour(header.findAny(kHourNames))
        , in(header.findAny(kInNames))
        , out(header.findAny(kOutNames))
        , door(header.findAny(kDoorNames))
    {}
};

/// `10`, `10:00`, `10.00 uur`, `10u`, `10:00 - 11:00`: the hour in which it begins. -1: no hour.
int hourIn(std::string_view cell)
{
    DateWalker walker{bareText(cell)};
    const int hour = walker.number(2);
    const bool ends = walker.ended() || std::string_view(" :.-uhUH").find(walker.peek()) != std::string_view::npos;
    return hour <= 23 && ends ? hour : -1;
}

/// Adds up what falls in one hour, so that nothing finer than an hour is kept.
class CountMapper final : public RowMapper
{
public:
    CountMapper(const Header &header, const ImportOptions &options)
        : m_names(header.names())
        , m_columns(header)
        , m_dateOrders(options.dateOrders)
    {}

    Result<> take(const CsvRow &row, StagingSink &sink, RowTally &tally) override
    {
        const auto order = m_dateOrders.find(m_columns.date);
        ReadDate date = readDate(row.cell(m_columns.date), order == m_dateOrders.end() ? DateOrder::Unknown : order->second);
        if (date.outcome != ReadOutcome::Value)
            return reject(row, m_columns.date, RejectReason::UnreadableDate, sink, tally);
        StagedPeopleCount count;
        count.firstRow = row.number;
        count.door = cleanText(row.cell(m_columns.door));
        if (m_columns.hour >= 0) {
            date.civil.hour = hourIn(row.cell(m_columns.hour));
            if (date.civil.hour < 0)
                return reject(row, m_columns.hour, RejectReason::UnreadableDate, sink, tally);
        }
        const bool hasHour = m_columns.hour >= 0 || date.civil.hasTime;
        count.minutes = hasHour ? 60 : 24 * 60;
        date.civil.minute = date.civil.second = date.civil.millisecond = 0;
        count.startsAt = LocalClock().instant(date.civil);
        qint64 out = 0;
        for (const auto &[column, value] : {std::pair{m_columns.in, &count.in}, {m_columns.out, &out}}) {
            const ReadNumber number = readNumber(row.cell(column), DecimalMark::Unknown, 0);
            const bool isCount = number.outcome == ReadOutcome::Empty || (number.outcome == ReadOutcome::Value && number.value >= 0);
            if (!isCount)
                return reject(row, column, RejectReason::UnreadableQuantity, sink, tally);
            *value = number.value;
        }
        if (m_columns.out >= 0)
            count.out = out;
        tally.used();
        return add(std::move(count));
    }

    Result<> finish(StagingSink &sink, RowTally &tally) override
    {
        for (auto &[key, count] : m_hours) {
            if (const auto given = tally.peopleCount(sink, std::move(count)); !given)
                return given;
        }
        m_hours.clear();
        return {};
    }

private:
    Result<> add(StagedPeopleCount &&count)
    {
        const auto [known, isFirst] = m_hours.try_emplace({count.door, count.startsAt}, count);
        if (!isFirst) {
            known->second.in += count.in;
            if (count.out)
                known->second.out = known->second.out.value_or(0) + *count.out;
        }
        if (m_hours.size() <= kMostHours)
            return {};
        return fail(ErrorKind::Input,
                    QCoreApplication::translate(
                        "Intake", "This file has more hours than a shop was ever open. Choose a shorter period and make it again."));
    }

    Result<> reject(const CsvRow &row, int column, RejectReason reason, StagingSink &sink, RowTally &tally) const
    {
        tally.reject(sink, {row.number, m_names.value(column).toStdString(), reason, std::string(row.cell(column)),
                            QByteArray(row.raw.data(), static_cast<qsizetype>(row.raw.size()))});
        return {};
    }

    QStringList m_names;
    Columns m_columns;
    std::map<int, DateOrder> m_dateOrders;
    std::map<std::pair<std::string, Instant>, StagedPeopleCount> m_hours;
};

/// What a people counter at the door saw: a date, an hour, how many came in, perhaps how many went out. No persons.
class PeopleCounts final : public Profile
{
public:
    ProfileInfo info() const override
    {
        return {u"people-counts"_s, QCoreApplication::translate("Intake", "People counter"), ProfileInfo::Kind::PeopleCounts};
    }

    double recognise(const HeaderFingerprint &fingerprint) const override
    {
        const QStringList others =
            words("email emailadres klantnummer customerid naam name bestelnummer ordernumber bonnummer receiptnumber transactionid "
                  "total totaal bedrag amount sku artikelnummer postcode kaartnummer");
        const std::vector<HeaderSignature> signatures = {{{kDateNames, kInNames,
                                                           kHourNames + kOutNames + kDoorNames +
                                                               words("datetime timestamp datumtijd "
                                                                     "datumentijd")},
                                                          others}};
        return signatureScore(fingerprint, signatures, kDateNames + kHourNames + kInNames + kOutNames + kDoorNames);
    }

    std::vector<ColumnUse> columnUses(const Header &header, const ImportOptions &) const override
    {
        return {{Columns(header).date, ColumnNotation::Kind::Date, true, DateOrder::Unknown, DecimalMark::Unknown}};
    }

    std::vector<int> usedColumns(const Header &header, const ImportOptions &) const override
    {
        const Columns columns(header);
        std::vector<int> used = {columns.date, columns.hour, columns.in, columns.out, columns.door};
        std::erase(used, -1);
        return used;
    }

    Result<std::unique_ptr<RowMapper>> mapper(const Header &header, const ImportOptions &options) const override
    {
        const Columns columns(header);
        if (columns.date < 0 || columns.in < 0)
            return fail(ErrorKind::Input,
                        QCoreApplication::translate("Intake", "This file needs a column with dates and one with how many people came in."));
        return std::make_unique<CountMapper>(header, options);
    }
};

} // namespace

std::unique_ptr<Profile> peopleCounts()
{
    return std::make_unique<PeopleCounts>();
}

} // namespace kk::intake
