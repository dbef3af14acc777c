#pragma once

#include "app/base/Result.h"
#include "app/loyalty/engine/Programme.h"

#include <QList>
#include <QString>

#include <string>
#include <vector>

namespace kk::loyalty {

/// A value of a programme that stands in a sentence and is changed there, without its owner seeing the file.
struct EditableValue {
    enum class Kind {
        Whole,    ///< one number
        Cents,    ///< one amount
        Factor,   ///< a ratio: numerator, denominator
        Weekdays, ///< 1 = Monday … 7, at least one
        Months,   ///< 1 … 12, at least one
        Times,    ///< minutes since midnight; two of them are the first and the last minute
        Dates,    ///< days since 1970; two of them are the first and the last day
        Words,    ///< product groups, brands: at least one
        Choice,   ///< one word of `choices`
        Text,     ///< words: Dutch, English
    };
    struct Choice {
        std::string id;
        QString name;
        bool operator==(const Choice &) const = default;
    };

    std::string place; ///< where it stands: "rules/dinsdag/when/0", "rewards/taart/cost"
    Kind kind = Kind::Whole;
    QString text;      ///< as the sentence shows it
    QString label;     ///< what it is, for the editor and for readers
    std::vector<std::int64_t> numbers;
    std::vector<std::string> words;
    std::int64_t lowest = 0;
    std::int64_t highest = 0;
    std::int64_t scale = 1;           ///< of Whole: so many stand for one as it is shown (thousandths of a piece)
    QList<Choice> choices;
    Field suggestions = Field::LineGroup; ///< of Words: whose words the shop may know
    bool operator==(const EditableValue &) const = default;

    /// Whether dragging a slider makes sense.
    bool canSlide() const { return kind == Kind::Whole || kind == Kind::Cents || kind == Kind::Factor; }
};

/// Puts the value back into the programme. Where several rules stand behind one sentence (a birthday gift is a rule for each month), all
/// of them change. Errors: NotFound (the place is gone), Input (a value that cannot stand there); the programme is then as before.
[[nodiscard]] Result<> setValue(Programme &programme, const EditableValue &value);

} // namespace kk::loyalty
