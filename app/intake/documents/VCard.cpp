#include "app/intake/DocumentProfile.h"
#include "app/intake/RowTally.h"
#include "app/intake/documents/PersonText.h"
#include "app/intake/documents/VCardProperty.h"
#include "app/intake/profiles/Systems.h"
#include "app/intake/values/CellText.h"
#include "app/intake/values/DateText.h"

#include <QCoreApplication>

namespace kk::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHead = 256 * 1024;
constexpr qint64 kCardsBetweenProgress = 256;
constexpr int kMostProperties = 5000; ///< of one card; more is no card

/// What counts more than what stands earlier: an address marked as preferred.
struct Choice {
    std::string text;
    int weight = -1;

    void offer(std::string offered, int weightOffered)
    {
        if (offered.empty() || weightOffered <= weight)
            return;
        text = std::move(offered);
        weight = weightOffered;
    }
};

/// One card while it is read.
class Card
{
public:
    explicit Card(qint64 row) { m_record.row = row; }

    void take(const VCardProperty &property)
    {
        const std::string &name = property.name;
        const int preferred = property.hasType("PREF") ? 2 : 0;
        if (name == "N")
            takeName(property);
        else if (name == "FN")
            m_fullName.offer(property.plainValue(), 0);
        else if (name == "ORG")
            m_company.offer(first(property.components()), 0);
        else if (name == "EMAIL")
            m_email.offer(withoutScheme(property.plainValue(), "mailto:"), preferred);
        else if (name == "TEL")
            takePhone(property, preferred);
        else if (name == "ADR")
            takeAddress(property, preferred);
        else if (name == "BDAY")
            takeBirthDate(property.plainValue());
        else if (name == "NOTE")
            m_note.offer(property.plainValue(), 0);
        else if (name == "UID")
            m_record.externalId = cleanText(property.plainValue());
        else if (name == "REV")
            takeRevision(property.plainValue());
        else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND")
            m_isGroup = asciiLower(property.value) == "group";
    }

    bool isGroup() const { return m_isGroup; }

    StagedRecord finish()
    {
        const auto set = [this](CustomerField field, std::string &text) { textOf(m_record.fields, field) = std::move(text); };
        // Without a name in parts the whole name has to do; the two together would say the same twice.
        if (textOf(m_record.fields, CustomerField::LastName).empty() && textOf(m_record.fields, CustomerField::FirstName).empty() &&
            m_fullName.text != m_company.text)
            set(CustomerField::FullName, m_fullName.text);
        set(CustomerField::Company, m_company.text);
        set(CustomerField::Email, m_email.text);
        set(CustomerField::Phone, m_phone.text);
        set(CustomerField::Mobile, m_mobile.text);
        set(CustomerField::Note, m_note.text);
        return std::move(m_record);
    }

private:
    static std::string first(const std::vector<std::string> &parts) { return parts.empty() ? std::string() : parts.front(); }

    static std::string withoutScheme(std::string text, std::string_view scheme)
    {
        return asciiLower(std::string_view(text).substr(0, scheme.size())) == scheme ? text.substr(scheme.size()) : text;
    }

    void takeName(const VCardProperty &property)
    {
        const std::vector<std::string> parts = property.components();
        textOf(m_record.fields, CustomerField::LastName) = first(parts);
        if (parts.size() < 2)
            return;
        std::string &given = textOf(m_record.fields, CustomerField::FirstName);
        given = parts[1];
        if (parts.size() > 2 && !isEmptyText(parts[2]))
            given += (given.empty() ? "" : " ") + parts[2];
    }

    void takePhone(const VCardProperty &property, int preferred)
    {
        if (property.hasType("FAX") || property.hasType("PAGER") || property.hasType("MODEM") || property.hasType("TEXTPHONE"))
            return;
        std::string number = withoutScheme(property.plainValue(), "tel:");
        number = number.substr(0, number.find(";ext="));
        // Words instead of a number say nothing.
        if (number.find_first_of("0123456789") == std::string::npos)
            return;
        (property.hasType("CELL") || property.hasType("IPHONE") ? m_mobile : m_phone).offer(std::move(number), preferred);
    }

    /// Post box, addition, street, city, region, postcode, country.
    void takeAddress(const VCardProperty &property, int preferred)
    {
        const int weight = preferred + (property.hasType("HOME") ? 1 : 0);
        std::vector<std::string> parts = property.components();
        parts.resize(7);
        for (std::string &part : parts)
            part = cleanText(part);
        const bool stated = !parts[0].empty() || !parts[2].empty() || !parts[3].empty() || !parts[5].empty();
        if (!stated || weight <= m_addressWeight)
            return;
        m_addressWeight = weight;
        std::string line = parts[2].empty() ? parts[0] : parts[2];
        if (line.empty())
            line = parts[1];
        textOf(m_record.fields, CustomerField::AddressLine) = line;
        textOf(m_record.fields, CustomerField::City) = parts[3];
        textOf(m_record.fields, CustomerField::Region) = parts[4];
        textOf(m_record.fields, CustomerField::Postcode) = parts[5];
        textOf(m_record.fields, CustomerField::Country) = parts[6];
    }

    /// Without a year (`--0412`) it is no date of birth.
    void takeBirthDate(const std::string &text)
    {
        const ReadDate date = readDate(text, DateOrder::YearMonthDay);
        if (date.outcome == ReadOutcome::Value)
            textOf(m_record.fields, CustomerField::BirthDate) = isoDay(date.civil);
    }

    /// In 4.0 `20260102T030405Z`, in 3.0 also with hyphens and colons.
    void takeRevision(std::string text)
    {
        if (text.size() >= 15 && text.find('-') == std::string::npos && text[8] == 'T') {
            text.insert(13, ":").insert(11, ":");
            text.insert(6, "-").insert(4, "-");
        }
        const ReadDate moment = readDate(text, DateOrder::YearMonthDay);
        if (moment.outcome == ReadOutcome::Value)
            m_record.statedAt = LocalClock().instant(moment.civil);
    }

    StagedRecord m_record;
    Choice m_fullName;
    Choice m_company;
    Choice m_email;
    Choice m_phone;
    Choice m_mobile;
    Choice m_note;
    int m_addressWeight = -1;
    bool m_isGroup = false;
};

/// vCard 2.1, 3.0 and 4.0: the cards of an address book. No consent is claimed; groups are left out.
class VCard final : public DocumentProfile
{
public:
    ProfileInfo info() const override
    {
        return {u"vcard"_s, QCoreApplication::translate("Intake", "Address book (vCard)"), ProfileInfo::Kind::Customers};
    }

    bool isHead(std::string_view head) const override
    {
        const size_t first = head.find_first_not_of(" \t\r\n");
        return first != std::string_view::npos && asciiLower(head.substr(first, 11)) == "begin:vcard";
    }

    QStringList columns() const override
    {
        return {u"customer_id"_s, u"first_name"_s, u"last_name"_s, u"full_name"_s,    u"company"_s, u"email"_s,
                u"phone"_s,    u"mobile"_s,     u"birth_date"_s, u"address_line"_s, u"postcode"_s, u"city"_s};
    }

    Result<> read(const Container &container, const FilePart &part, const ImportOptions &options, StagingSink &sink,
                  ReadingSummary &summary) const override
    {
        const auto start = container.read(part);
        if (!start)
            return fail(start);
        const auto head = readUpTo(**start, kHead);
        if (!head)
            return fail(head);
        const EncodingGuess guess = guessEncoding({*head});
        auto raw = container.read(part);
        if (!raw)
            return fail(raw);
        const bool wide = guess.encoding == Encoding::Utf16LittleEndian || guess.encoding == Encoding::Utf16BigEndian;
        DecodedSource source(std::move(*raw), wide ? guess.encoding : Encoding::Utf8, guess.byteOrderMark);
        VCardReader reader(source, wide ? Encoding::Utf8 : guess.encoding);
        return readCards(reader, source, options, sink, summary);
    }

private:
    static Result<> readCards(VCardReader &reader, const ByteSource &source, const ImportOptions &options, StagingSink &sink, ReadingSummary &summary)
    {
        RowTally tally(summary);
        std::optional<Card> card;
        int inside = 0; // cards in cards: an agent's is not told
        int properties = 0;
        for (;;) {
            const auto more = reader.next();
            if (!more)
                return fail(more);
            if (!*more)
                break;
            const VCardProperty &property = reader.property();
            const bool isCard = asciiLower(property.value) == "vcard";
            if (property.name == "BEGIN" && isCard) {
                if (inside++ == 0) {
                    card.emplace(++summary.rows);
                    properties = 0;
                }
            } else if (property.name == "END" && isCard && inside > 0) {
                if (--inside == 0) {
                    if (const auto taken = takeCard(*card, options, sink, tally); !taken)
                        return taken;
                    card.reset();
                    if (summary.rows % kCardsBetweenProgress == 0 && !sink.progress(source.bytesConsumed(), summary.rows))
                        return tl::unexpected<Error>(readingCancelled());
                }
            } else if (inside == 1 && ++properties <= kMostProperties) {
                card->take(property);
            }
        }
        if (card)
            reject(card->finish(), RejectReason::CutOff, sink, tally);
        return {};
    }

    static Result<> takeCard(Card &card, const ImportOptions &options, StagingSink &sink, RowTally &tally)
    {
        const bool isGroup = card.isGroup();
        StagedRecord record = card.finish();
        if (isGroup) {
            tally.skipped(ReadingNote::Kind::NotCustomers, record.row);
            return {};
        }
        if (!tidyRecord(record, options)) {
            reject(record, RejectReason::NobodyStated, sink, tally);
            return {};
        }
        if (record.externalId.empty())
            record.externalId = keyByContent(record);
        tally.used();
        return tally.record(sink, std::move(record));
    }

    static void reject(const StagedRecord &record, RejectReason reason, StagingSink &sink, RowTally &tally)
    {
        const std::string key = record.externalId.empty() ? keyByContent(record) : record.externalId;
        const auto text = [&record](CustomerField field) { return std::string_view(record.text(field)); };
        using Field = CustomerField;
        tally.reject(sink, {record.row, {}, reason, {},
                            rejectedLine({key, text(Field::FirstName), text(Field::LastName), text(Field::FullName), text(Field::Company),
                                          text(Field::Email), text(Field::Phone), text(Field::Mobile), text(Field::BirthDate), text(Field::AddressLine),
                                          text(Field::Postcode), text(Field::City)})});
    }
};

} // namespace

std::unique_ptr<Profile> vCards()
{
    return std::make_unique<VCard>();
}

} // namespace kk::intake
