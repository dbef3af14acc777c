#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace kk::reports {

/// One card to print: of bank-card size (ISO/IEC 7810 ID-1, 85.6 × 54 mm).
struct PrintedCard {
    QString number;  ///< as a scanner reads it; it is all that the QR code holds
    QString grouped; ///< as people read it
};

/// What stands on all of them.
struct CardFace {
    QString shop;
    QString title; ///< "Loyalty card"
    QString line;  ///< one short sentence below it; may be empty
};

/// A QR code as rows of modules, dark = true, without its quiet zone; error correction M. Empty when `text` is empty or too long.
std::vector<std::vector<bool>> qrModules(const QString &text);

inline constexpr int kCardsOnSheet = 10;

/// The cards on sheets of A4, two beside each other and five below, with lines to cut along. Needs a QGuiApplication. Errors: Input (no
/// cards, or more than 500), Bug (a page cannot be painted).
[[nodiscard]] Result<QByteArray> cardSheetPdf(const QList<PrintedCard> &cards, const CardFace &face);
/// One card on a page of its own size, for a printer of cards.
[[nodiscard]] Result<QByteArray> cardPdf(const PrintedCard &card, const CardFace &face);

} // namespace kk::reports
