#include "app/intake/RowTally.h"
#include "app/intake/profiles/HeaderSignature.h"
#include "app/intake/profiles/PersonLayout.h"
#include "app/intake/profiles/Systems.h"
#include "app/intake/readers/CsvRow.h"
#include "app/intake/values/CellText.h"
#include "app/intake/values/DateText.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace kk::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostCards = 2'000'000;

const QStringList kCardNames = words(
    "kaartnummer kaartnr kaart klantkaart klantkaartnummer spaarkaart spaarkaartnummer pasnummer spaarpas cardnumber cardno loyaltycard "
    "kundenkarte kartennummer numerodecarte");
const QStringList kCustomerNames =
    words("klantnummer klantnr klantid relatienummer customernumber customerid customercode kundennummer numeroclient");
const QStringList kPointNames = words("punten puntensaldo spaarpunten saldopunten aantalpunten zegels stempels points pointsbalance "
                                      "loyaltypoints punkte punktestand bonuspunkte "
                                      "soldepoints pointsfidelite");
const QStringList kEuroNames = words("saldo tegoed spaartegoed waarde waardeeuro tegoedeuro saldoeuro balance value guthaben wert valeur");
const QStringList kDateNames = words("datum peildatum saldodatum perdatum standper date asof balancedate stichtag stand dateducsolde");

struct Columns {
    int card = -1;
    int customer = -1;
    int points = -1;
    int euros = -1;
    int date = -1;

    explicit Columns(const Header &header)
        : card(header.findAny(kCardNames))
        , customer(header.findAny(kCustomerNames))
        , points(header.findAny(kPointNames))
        , euros(header.findAny(kEuroNames))
        , date(header.findAny(kDateNames))
    {}
};

class BalanceMapper final : public RowMapper
{
public:
    BalanceMapper(const Header &header, const ImportOptions &options)
        : m_names(header.names())
        , m_columns(header)
        , m_keepsCards(options.fieldsToKeep.test(static_cast<size_t>(CustomerField::CardNumber)))
        , m_dateOrders(options.dateOrders)
        , m_marks(options.decimalMarks)
    {}

    Result<> take(const CsvRow &row, StagingSink &sink, RowTally &tally) override
    {
        StagedBalance balance;
        balance.row = row.number;
        for (const auto &[column, text] :
             {std::pair{m_keepsCards ? m_columns.card : -1, &balance.cardNumber}, {m_columns.customer, &balance.customerKey}}) {
            const std::string_view cell = row.cell(column);
            if (isMangledNumber(cell))
                return reject(row, column, RejectReason::MangledIdentifier, sink, tally);
            *text = cleanText(cell);
        }
        std::erase(balance.cardNumber, ' ');
        if (balance.cardNumber.empty() && balance.customerKey.empty())
            return reject(row, m_columns.card >= 0 ? m_columns.card : m_columns.customer, RejectReason::MissingIdentifier, sink, tally);
        const ReadNumber points = readNumber(row.cell(m_columns.points), markOf(m_columns.points), 3);
        if (points.outcome != ReadOutcome::Value && points.outcome != ReadOutcome::Empty)
            return reject(row, m_columns.points, RejectReason::UnreadableQuantity, sink, tally);
        balance.pointsMilli = points.value;
        const ReadNumber euros = readNumber(row.cell(m_columns.euros), markOf(m_columns.euros));
        if (euros.outcome != ReadOutcome::Value && euros.outcome != ReadOutcome::Empty)
            return reject(row, m_columns.euros, RejectReason::UnreadableAmount, sink, tally);
        if (euros.outcome == ReadOutcome::Value)
            balance.cents = euros.value;
        if (!isEmptyText(row.cell(m_columns.date))) {
            const auto order = m_dateOrders.find(m_columns.date);
            const ReadDate date = readDate(row.cell(m_columns.date), order == m_dateOrders.end() ? DateOrder::Unknown : order->second);
            if (date.outcome != ReadOutcome::Value)
                return reject(row, m_columns.date, RejectReason::UnreadableDate, sink, tally);
            balance.asOf = LocalClock().instant(date.civil);
        }
        const auto [said, isFirst] = m_said.try_emplace(balance.cardNumber + '\x1f' + balance.customerKey, balance.pointsMilli);
        if (m_said.size() > kMostCards) {
            return fail(ErrorKind::Input,
                        QCoreApplication::translate("Intake", "This file has more than two million cards. Split it and read the parts one by one."));
        }
        if (!isFirst && said->second != balance.pointsMilli)
            return reject(row, m_columns.points, RejectReason::SaidTwice, sink, tally);
        tally.used();
        return isFirst ? tally.balance(sink, std::move(balance)) : Result<>();
    }

    Result<> finish(StagingSink &, RowTally &) override { return {}; }

private:
    Result<> reject(const CsvRow &row, int column, RejectReason reason, StagingSink &sink, RowTally &tally) const
    {
        tally.reject(sink, {row.number, m_names.value(column).toStdString(), reason, std::string(row.cell(column)),
                            QByteArray(row.raw.data(), static_cast<qsizetype>(row.raw.size()))});
        return {};
    }

    DecimalMark markOf(int column) const
    {
        const auto found = m_marks.find(column);
        return found == m_marks.end() ? DecimalMark::Unknown : found->second;
    }

    QStringList m_names;
    Columns m_columns;
    bool m_keepsCards;
    std::map<int, DateOrder> m_dateOrders;
    std::map<int, DecimalMark> m_marks;
    std::unordered_map<std::string, qint64> m_said; ///< points by card and customer
};

/// What cards or customers had saved elsewhere: a number, points, perhaps their worth and the day. A list with addresses is a list of customers.
class PointsBalances final : public Profile
{
public:
    ProfileInfo info() const override
    {
        return {u"points-balances"_s, QCoreApplication::translate("Intake", "Opening balances of points"), ProfileInfo::Kind::Balances};
    }

    double recognise(const HeaderFingerprint &fingerprint) const override
    {
        static const std::vector<HeaderSignature> signatures = {
            {{kPointNames, kCardNames + kCustomerNames},
             words("email emailadres postcode adres straat street address zip plz bestelnummer ordernumber bonnummer artikelnummer sku "
                   "total totaal")}};
        return signatureScore(fingerprint, signatures, kPointNames + kCardNames + kCustomerNames + kEuroNames + kDateNames);
    }

    std::vector<ColumnUse> columnUses(const Header &header, const ImportOptions &) const override
    {
        const Columns columns(header);
        std::vector<ColumnUse> uses;
        if (columns.date >= 0)
            uses.push_back({columns.date, ColumnNotation::Kind::Date, true, DateOrder::Unknown, DecimalMark::Unknown});
        for (int column : {columns.points, columns.euros}) {
            if (column >= 0)
                uses.push_back({column, ColumnNotation::Kind::Amount, column == columns.points, DateOrder::Unknown, DecimalMark::Unknown});
        }
        return uses;
    }

    std::vector<int> usedColumns(const Header &header, const ImportOptions &) const override
    {
        const Columns columns(header);
        std::vector<int> used = {columns.card, columns.customer, columns.points, columns.euros, columns.date};
        std::erase(used, -1);
        return used;
    }

    Result<std::unique_ptr<RowMapper>> mapper(const Header &header, const ImportOptions &options) const override
    {
        const Columns columns(header);
        if (columns.points < 0 || (columns.card < 0 && columns.customer < 0)) {
            return fail(ErrorKind::Input, QCoreApplication::translate(
                                              "Intake", "This file needs a column with card or customer numbers and one with points."));
        }
        return std::make_unique<BalanceMapper>(header, options);
    }
};

} // namespace

std::unique_ptr<Profile> pointsBalances()
{
    return std::make_unique<PointsBalances>();
}

} // namespace kk::intake
