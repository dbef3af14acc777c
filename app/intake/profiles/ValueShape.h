#pragma once

#include <QList>
#include <QStringList>

namespace kk::intake {

/// What the cells of a column look like, whatever its name is.
enum class ValueShape { None, Email, Postcode, Phone, Date, BirthDate, Amount, YesNo };

struct ShapeFound {
    ValueShape shape = ValueShape::None;
    double share = 0; ///< of the cells with any text, 0…1
    QString example;  ///< the first cell that looks so
};

/// The shape of a column in some sample rows: what more than six of ten filled cells look like.
ShapeFound shapeOf(const QList<QStringList> &samples, int column);

/// `email`, `postcode`, `phone`, `date`, `birth_date`, `amount`, `yes_no`; empty for None.
QString shapeName(ValueShape shape);

} // namespace kk::intake
