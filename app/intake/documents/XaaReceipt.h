#pragma once

#include "app/intake/readers/XmlReader.h"

#include <vector>

namespace kk::intake {

/// An amount of an audit file with its mark.
struct XaaAmount {
    std::string text;
    std::string direction; ///< C or D; empty: not said
};

/// One `ctLine`.
struct XaaLine {
    std::string article;
    std::string group;
    std::string description;
    std::string quantity;
    XaaAmount total;
    std::vector<XaaAmount> taxes;
    std::vector<std::string> discounts;
};

/// One `cashtransaction` as it stands in the file.
struct XaaReceipt {
    static constexpr size_t kMostLines = 20'000;

    std::string number;
    std::string transaction;
    std::string customer;
    std::string date;
    std::string time;
    XaaAmount total;
    std::vector<XaaAmount> taxes;
    std::vector<std::string> discounts;
    std::vector<XaaLine> lines;
    bool tooManyLines = false;
    bool isVoid = false;
    bool isTraining = false;
    bool isProforma = false;
    bool isCopy = false;    ///< was printed again; with hasNumber it is the receipt all the same
    bool hasNumber = false;

    /// Reads the element whose Start was read last.
    [[nodiscard]] static Result<XaaReceipt> read(XmlReader &xml);
};

} // namespace kk::intake
