#include "app/loyalty/SalesStreamStore.h"

namespace kk::loyalty {

namespace {

constexpr auto kState = R"(
    SELECT coalesce((SELECT max(id) FROM sale), 0) + 31 * (SELECT count(*) FROM import_batch WHERE state = 'whole')
         + 961 * (SELECT count(*) FROM customer))";
constexpr auto kGroups = R"(
    SELECT category FROM product WHERE category <> '' GROUP BY category ORDER BY count(*) DESC, category LIMIT :most)";
constexpr auto kProductNames = R"(
    SELECT CASE WHEN sku <> '' THEN sku ELSE name END AS word FROM product WHERE word <> '' GROUP BY word ORDER BY word LIMIT :most)";

} // namespace

Result<qint64> SalesStreamStore::state()
{
    auto statement = m_db.prepare(kState);
    if (!statement)
        return fail(statement);
    const auto row = statement->step();
    if (!row)
        return fail(row);
    return statement->integer(0);
}

Result<SalesStreamStore::Words> SalesStreamStore::words(int most)
{
    Words words;
    const auto read = [&](const char *sql, QStringList &list) -> Result<> {
        auto statement = m_db.prepare(sql);
        if (!statement)
            return fail(statement);
        statement->bind(":most", most);
        for (;;) {
            const auto more = statement->step();
            if (!more)
                return fail(more);
            if (!*more)
                return {};
            list.append(statement->text(0));
        }
    };
    if (const auto groups = read(kGroups, words.groups); !groups)
        return fail(groups);
    if (const auto products = read(kProductNames, words.products); !products)
        return fail(products);
    return words;
}

} // namespace kk::loyalty
