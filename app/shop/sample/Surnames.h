#pragma once

#include <string_view>
#include <vector>

namespace kk::shop::sample {

struct Surname {
    std::string_view infix; ///< "van der"; often empty
    std::string_view name;  ///< "Laan"
    int weight = 1;
};

/// At least 400 Dutch surnames, the common ones heavier. Lives as long as the program.
const std::vector<Surname> &surnames();

} // namespace kk::shop::sample
