#pragma once

#include "app/customers/CustomerPage.h"

#include <QHash>
#include <QList>

namespace kk::ui {

/// The fields that make up one fact; they are kept and corrected together, as an address of two halves is nobody's.
const QList<customers::Field> &fieldsOf(customers::FactKind kind);

/// The fields a person can fill in, in the order of the form.
const QList<customers::Field> &editableFields();

/// What counts now, field by field: every fact's parts as the record it comes from states them.
customers::FieldValues valuesThatCount(const customers::CustomerPage &page);

/// What must be said to make `before` into `after`; the desk completes the fact a field is part of. Empty when nothing changed.
QHash<customers::Field, QString> changesBetween(const customers::FieldValues &before, const customers::FieldValues &after);

/// Why these values cannot be kept: a sentence for a field, by field. Empty: they can.
QHash<customers::Field, QString> complaintsAbout(const customers::FieldValues &values);

/// Name, e-mail, phone or card number: one of them is needed to know somebody.
bool saysWho(const customers::FieldValues &values);

} // namespace kk::ui
