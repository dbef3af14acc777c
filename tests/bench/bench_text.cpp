#include "app/base/text/Email.h"
#include "app/base/text/Fold.h"
#include "app/base/text/NameParts.h"
#include "app/base/text/Postcode.h"
#include "app/base/text/Street.h"

#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

using namespace kk;

namespace {

template <class Work>
void measure(const char *name, const std::vector<std::string> &texts, Work work)
{
    constexpr int kRounds = 100'000;
    size_t bytes = 0;
    size_t made = 0;
    const auto start = std::chrono::steady_clock::now();
    for (int round = 0; round < kRounds; ++round)
        for (const std::string &text : texts) {
            made += work(text);
            bytes += text.size();
        }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const double count = double(kRounds) * double(texts.size());
    std::printf("%s %.0f texts/s\n%s_bytes %.0f MB/s\n%s_result %.1f bytes/text\n", name, count / seconds, name, double(bytes) / seconds / 1e6, name,
                double(made) / count);
}

} // namespace

int main()
{
    measure("fold_ascii", {"Marijke van der Laan", "Kolkstraat 8 a", "Deventer"}, [](const std::string &text) { return foldText(std::string_view(text)).size(); });
    measure("fold_accents", {"Zo\xC3\xAB Andr\xC3\xA9", "Groen\xC3\xABveld", "Caf\xC3\xA9 \xE2\x80\x99t Hoekje"},
            [](const std::string &text) { return foldText(std::string_view(text)).size(); });
    measure("name_split", {"Marijke van der Laan", "J.P. de Vries", "Vries, J.P. de", "FATIMA EL AMRANI"},
            [](const std::string &text) { return splitName(text).surname.size(); });
    measure("email_normalise", {"Jan.De.Vries@Morgenster.example", "mailto:jan@morgenster.example"},
            [](const std::string &text) { return normaliseEmail(std::string_view(text))->size(); });
    measure("postcode_normalise", {"7411 AB", "'7411ab"}, [](const std::string &text) { return normalisePostcode(text)->size(); });
    measure("street_split", {"Kolkstraat 8 a", "Vismarkt 3-II", "Plein 1945 12bis"}, [](const std::string &text) { return splitStreet(text).street.size(); });
    return 0;
}
