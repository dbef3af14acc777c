#include "tests/support/LabelledPeople.h"

#include "app/shop/sample/SampleShop.h"

#include <QFile>
#include <QRegularExpression>
#include <QHash>

#include <cstdio>
#include <unordered_map>
#include <set>

namespace kk::testing {
namespace {

const std::map<std::string, std::string> &fieldOfColumn()
{
    static const std::map<std::string, std::string> fields{
        {"first_name", "first_name"}, {"given_name", "first_name"}, {"fname_c1", "first_name"}, {"tussenvoegsel", "infix"}, {"infix", "infix"},
        {"surname", "last_name"}, {"last_name", "last_name"}, {"lname_c1", "last_name"}, {"full_name", "full_name"},
        {"dob", "birth_date"}, {"birth_date", "birth_date"}, {"date_of_birth", "birth_date"}, {"by", "by"}, {"bm", "bm"}, {"bd", "bd"},
        {"city", "city"}, {"suburb", "city"}, {"birth_place", "city"}, {"postcode", "postcode"}, {"postcode_fake", "postcode"},
        {"email", "email"}, {"phone", "phone"}, {"street", "street"}, {"address_1", "street"}, {"house_number", "house_number"},
        {"street_number", "house_number"}, {"house_number_addition", "addition"}, {"soc_sec_id", "account"}, {"occupation", "note"},
        {"true_id", "person"}, {"cluster", "person"}, {"group", "person"}, {"ent_id", "person"}};
    return fields;
}

std::vector<std::vector<std::string>> readCsv(const QByteArray &bytes)
{
    std::vector<std::vector<std::string>> rows(1, {std::string()});
    bool quoted = false;
    for (const char c : bytes) {
        std::string &cell = rows.back().back();
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            rows.back().emplace_back();
        else if (c == '\n' && !quoted)
            rows.push_back({std::string()});
        else if (c != '\r' && !(c == ' ' && cell.empty()))
            cell += c;
    }
    if (rows.back().size() == 1)
        rows.pop_back();
    return rows;
}

void readFile(const QString &path, LabelledPeople &people)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto rows = readCsv(file.readAll());
    for (std::size_t row = 1; row < rows.size(); ++row) {
        LabelledRecord record;
        record.id = static_cast<std::int64_t>(people.records.size()) + 1;
        for (std::size_t column = 0; column < rows[row].size() && column < rows[0].size(); ++column) {
            const std::string &cell = rows[row][column];
            const auto field = fieldOfColumn().find(rows[0][column]);
            if (rows[0][column] == "rec_id" && cell.rfind("rec-", 0) == 0)
                record.person = cell.substr(4, cell.find('-', 4) - 4);
            if (field == fieldOfColumn().end() || cell == "NA")
                continue;
            if (field->second == "person")
                record.person = cell;
            else
                record.cells[field->second] = cell;
        }
        if (record.cells.count("by") != 0) {
            char date[32];
            std::snprintf(date, sizeof date, "%04d-%02d-%02d", std::atoi(record.cells["by"].c_str()), std::atoi(record.cells["bm"].c_str()), std::atoi(record.cells["bd"].c_str()));
            record.cells["birth_date"] = date;
        }
        people.records.push_back(std::move(record));
    }
}

void countTruePairs(LabelledPeople &people)
{
    std::unordered_map<std::string, double> sizes;
    for (const auto &record : people.records)
        ++sizes[record.person];
    for (const auto &[person, size] : sizes)
        people.truePairs += size * (size - 1) / 2;
}

} // namespace

identity::PersonRecord LabelledRecord::view() const
{
    const auto cell = [this](const char *field) {
        const auto found = cells.find(field);
        return found == cells.end() ? std::string_view() : std::string_view(found->second);
    };
    identity::PersonRecord record;
    record.id = id;
    record.firstName = cell("first_name");
    record.infix = cell("infix");
    record.lastName = cell("last_name");
    record.fullName = cell("full_name");
    record.street = cell("street");
    record.houseNumber = cell("house_number");
    record.houseNumberAddition = cell("addition");
    record.postcode = cell("postcode");
    record.city = cell("city");
    record.email = cell("email");
    record.phone = cell("phone");
    record.birthDate = cell("birth_date");
    record.accountId = cell("account");
    record.note = cell("note");
    record.cardNumber = cell("card");
    return record;
}

LabelledPeople inventedPeople(int records, quint64 seed)
{
    shop::sample::SampleOptions options;
    options.customers = std::max(1, records * 10 / 17);
    options.seed = seed;
    options.visitsPercent = 0;
    const auto shop = shop::sample::SampleShop::make(options);
    LabelledPeople people;
    people.records.reserve(shop.registrations.size());
    for (const auto &registration : shop.registrations) {
        if (static_cast<int>(people.records.size()) == records)
            break;
        LabelledRecord record;
        record.id = static_cast<std::int64_t>(people.records.size()) + 1;
        record.person = std::to_string(registration.person);
        const bool oneName = registration.first.empty();
        const auto put = [&record](const char *field, const std::string &text) {
            if (!text.empty())
                record.cells[field] = text;
        };
        put("first_name", registration.first);
        put(oneName ? "full_name" : "last_name", registration.last);
        put("email", registration.email);
        put("phone", registration.phone);
        put("street", registration.street);
        put("postcode", registration.postcode);
        put("city", registration.town);
        put("card", registration.card);
        if (registration.birth.isValid())
            put("birth_date", registration.birth.toString(Qt::ISODate).toStdString());
        people.records.push_back(std::move(record));
    }
    countTruePairs(people);
    return people;
}

LabelledPeople labelledPeople(const QString &folder, const QString &name)
{
    LabelledPeople people;
    readFile(folder + u'/' + name + QStringLiteral(".csv"), people);
    if (people.records.empty()) {
        readFile(folder + u'/' + name + QStringLiteral("a.csv"), people);
        readFile(folder + u'/' + name + QStringLiteral("b.csv"), people);
    }
    countTruePairs(people);
    return people;
}

Quality qualityOf(const identity::Findings &findings, const LabelledPeople &people, Counting counting, double from)
{
    double found = 0;
    double right = 0;
    const auto isTrue = [&](std::uint32_t a, std::uint32_t b) { return people.records[a].person == people.records[b].person; };
    if (counting == Counting::Edges) {
        for (const auto &edge : findings.edges) {
            if (static_cast<double>(edge.probability) < from)
                continue;
            ++found;
            right += isTrue(edge.a, edge.b) ? 1 : 0;
        }
    } else {
        for (const auto &cluster : findings.clusters) {
            for (std::size_t i = 0; i < cluster.records.size(); ++i) {
                for (std::size_t j = i + 1; j < cluster.records.size(); ++j) {
                    ++found;
                    right += isTrue(cluster.records[i], cluster.records[j]) ? 1 : 0;
                }
            }
        }
    }
    return {found > 0 ? right / found : 1, people.truePairs > 0 ? right / people.truePairs : 1};
}

void dumpErrors(const identity::RecordTable &table, const identity::Findings &findings, const LabelledPeople &people, const char *path)
{
    std::FILE *out = std::fopen(path, "w");
    if (out == nullptr)
        return;
    const auto show = [&](std::uint32_t index) {
        for (const auto &[field, cell] : people.records[index].cells)
            std::fprintf(out, " %s;", cell.c_str());
        std::fprintf(out, "\n");
    };
    std::vector<std::uint32_t> clusterOf(table.size(), UINT32_MAX);
    for (std::uint32_t c = 0; c < findings.clusters.size(); ++c) {
        for (const auto record : findings.clusters[c].records)
            clusterOf[record] = c;
    }
    std::map<std::pair<std::uint32_t, std::uint32_t>, const identity::Edge *> edges;
    for (const auto &edge : findings.edges)
        edges[{edge.a, edge.b}] = &edge;
    for (const auto &edge : findings.households)
        edges[{edge.a, edge.b}] = &edge;
    const auto tell = [&](const char *what, std::uint32_t a, std::uint32_t b) {
        const auto edge = edges.find({a, b});
        if (edge == edges.end())
            std::fprintf(out, "%s (no edge)\n", what);
        else
            std::fprintf(out, "%s p %.3f h %.3f w %.1f\n", what, double(edge->second->probability), double(edge->second->household), double(edge->second->weight));
        show(a);
        show(b);
    };
    for (const auto &cluster : findings.clusters) {
        for (std::size_t i = 0; i < cluster.records.size(); ++i) {
            for (std::size_t j = i + 1; j < cluster.records.size(); ++j) {
                if (people.records[cluster.records[i]].person != people.records[cluster.records[j]].person)
                    tell("FALSE", cluster.records[i], cluster.records[j]);
            }
        }
    }
    for (const auto &edge : findings.edges) {
        if (double(edge.probability) >= 0.99 && people.records[edge.a].person != people.records[edge.b].person)
            tell("CERTAIN", edge.a, edge.b);
    }
    std::unordered_map<std::string, std::vector<std::uint32_t>> persons;
    for (std::uint32_t i = 0; i < people.records.size(); ++i)
        persons[people.records[i].person].push_back(i);
    for (const auto &[person, records] : persons) {
        for (std::size_t i = 0; i < records.size(); ++i) {
            for (std::size_t j = i + 1; j < records.size(); ++j) {
                if (clusterOf[records[i]] == UINT32_MAX || clusterOf[records[i]] != clusterOf[records[j]])
                    tell("MISSED", records[i], records[j]);
            }
        }
    }
    std::fclose(out);
}

} // namespace kk::testing
