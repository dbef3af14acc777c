#pragma once

#include "app/rights/RequestClock.h"

#include <QHash>

namespace kk::rights {

enum class LetterKind { Acknowledgement, Question, Extension, Refusal, Answer, NothingHeld };

/// One paragraph or one list of a letter.
struct LetterPart {
    QString text;      ///< empty: a list
    QStringList items;
    bool operator==(const LetterPart &) const = default;
};

/// A letter, filled in.
struct Letter {
    QString language;
    QString title;
    QList<LetterPart> parts;
    bool operator==(const Letter &) const = default;
};

/// The shop as it signs: who answers for the data (art. 13(1)(a)).
struct Controller {
    QString name;
    QString address;
    QString email;
    QString phone;
    QString chamberNumber; ///< KvK
    QString privacyContact; ///< whom to ask for, or the data protection officer
    /// How to reach it, for a letter: the first ones that are filled in.
    QString contact() const;
    bool operator==(const Controller &) const = default;
};

/// What a letter tells besides the request itself.
struct LetterDetails {
    QStringList done;     ///< what was done, one each
    QStringList enclosed; ///< files
    QString delivery;     ///< how the password comes
    std::optional<RequestKind> refused;
    bool isErased = false; ///< the person is erased before the letter goes out: it says what stays, and why
    QStringList told = {}; ///< receivers of the data who hear of it (art. 19)
    int backupMonths = 0;  ///< how long old backups still hold the person, at most
};

/// The letter of this kind about this request, in the language of the request. What it must say follows from avg art. 12 and UAVG art. 35:
/// a paragraph whose blank has nothing to say is left out. Errors: Bug, when the template is not in the program.
[[nodiscard]] Result<Letter> requestLetter(LetterKind kind, const Request &request, const RequestDays &days, const Controller &controller,
                                           const LetterDetails &details, QDate today);

/// A template filled in: `{name}` by its value; a paragraph with a blank that has no value is left out; a list item becomes one for each
/// line of its value. Pure.
Letter filledLetter(const QString &text, const QString &language, const QHash<QString, QString> &values);

} // namespace kk::rights
