#pragma once

#include <string>
#include <string_view>

namespace kk::identity {

/// How a Dutch name sounds, spelled one way: ij, y and ei are one; ck, c and k; dt, t and d at the end; ss, z and s; ph and f; v and f;
/// g, ch and gh; ae and aa; oe and u; double letters once; a silent h, a final e or n of "-en" dropped. "Dijkveen" and "Dyckveen",
/// "Janssen" and "Jansen", "Visscher" and "Visser", "Smidt" and "Smit" give the same. Takes a folded word; other scripts come back as they are.
std::string soundCode(std::string_view folded);

} // namespace kk::identity
