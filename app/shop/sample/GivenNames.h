#pragma once

#include <string_view>
#include <vector>

namespace kk::shop::sample {

enum class Sex { Man, Woman };

/// A call name and the baptismal name behind it: Hans stands in the register as Johannes, and signs with J.
struct GivenName {
    std::string_view call;
    std::string_view baptismal;
    Sex sex = Sex::Man;
    int generation = 0; ///< 0: mostly people born before 1970, 1: any time, 2: after 1985
    int weight = 1;
};

/// At least 300 call names in groups. Lives as long as the program.
const std::vector<GivenName> &givenNames();

} // namespace kk::shop::sample
