#pragma once

#include "app/shop/MergeDesk.h"

#include <QCoreApplication>

namespace kk::ui {

/// How two values of one row stand to each other.
enum class Likeness { Equal, Alike, Different, OneEmpty, BothEmpty };

/// One row of the comparison: what each side says, in the words of people.
struct ComparedRow {
    QString label;
    QStringList values;  ///< one a side; empty where nothing is known
    Likeness likeness = Likeness::BothEmpty; ///< the worst of all sides
    QList<Likeness> likenesses;              ///< of each side against the first; that of the first itself means nothing
    std::optional<customers::FactKind> kind; ///< the fact this row is about
    int shownSide = -1;                      ///< whose word stands on the page once they are merged; -1: nothing to choose
};

/// A step of the why-chart.
struct WhyStep {
    QString label;
    QString detail;
    double weight = 0; ///< bits; positive speaks for one person
};

/// The sentences of the screen Duplicates. Pure but for the language of the moment.
class DuplicateWords {
    Q_DECLARE_TR_FUNCTIONS(kk::ui::DuplicateWords)

public:
    static QString name(const QString &name);
    /// "e-mail is the same", "may be family", "stands here 3 times"
    static QString because(const shop::DuplicateItem &item);
    static QString fieldName(identity::Field field);
    /// "91 out of 100 times this is the same customer"
    static int outOfHundred(double probability);
    static QString likelinessSentence(double probability);
    /// What the points mean; `certainFrom` is the probability from which it is called certain.
    static QString pointsSentence(double certainFrom);
    /// An address as street and place: "Kolkstraat 8 a" and "7419 SB Deventer". Either may be empty.
    static QStringList streetAndPlace(const QString &address);
    /// "Web shop 20871"
    static QString sideTitle(const shop::DuplicateSide &side);
    /// `chosen`: what somebody wants to be shown afterwards.
    static QList<ComparedRow> rows(const shop::DuplicateView &view, const QList<int> &leftOut = {}, const QList<shop::ChosenValue> &chosen = {});
    /// The steps, the starting point first; the last is the sum.
    static QList<WhyStep> why(const identity::Explanation &why);
    /// "1 customer with 16 purchases, € 204,50 together. Advertising by mail becomes no: the strictest answer counts."
    static QString meaning(const shop::DuplicateView &view, const QList<int> &leftOut);
    static QString likenessSign(Likeness likeness);
    static QString likenessWord(Likeness likeness);
    /// "Sun 22 Nov 08:41", in the shop's time.
    static QString dayAndTime(Instant at);
    /// How many of what is called certain are right, how many duplicates that finds, and how the shop's own answers agree.
    static QStringList quality(const shop::DuplicateQuality &quality);
    static QString decidedWhat(const shop::DecidedItem &item);

    /// Where two texts differ: begin and length in each, without what they share at both ends.
    struct Difference {
        qsizetype at = 0;
        qsizetype lengthInA = 0;
        qsizetype lengthInB = 0;
    };
    static Difference difference(const QString &a, const QString &b);
};

} // namespace kk::ui
