#pragma once

#include "app/shop/CustomerDesk.h"
#include "app/shop/MergeDesk.h"
#include "app/shop/SafetyDesk.h"
#include "ui/customers/ConsentQuestions.h"

#include <functional>

namespace kk::ui {

/// What the customer screens ask the shop. Every one blocks: presenters call them in the background.
/// The seam between a screen and the vault; a test gives its own answers.
struct CustomerQuestions {
    std::function<Result<shop::CustomerList>(const shop::CustomerQuery &)> find;
    std::function<Result<QList<customers::CustomerRow>>(const QList<customers::CustomerId> &)> rows;
    std::function<Result<customers::CustomerPage>(customers::CustomerId)> open;
    std::function<Result<customers::Sale>(customers::SaleId)> sale;
    std::function<Result<QList<customers::Sale>>(customers::CustomerId)> sales;
    std::function<Result<customers::CustomerId>(const customers::FieldValues &)> add;
    std::function<Result<>(customers::CustomerId, const QHash<customers::Field, QString> &)> correct;
    std::function<Result<>(customers::CustomerId)> undoCorrection;
    /// Who somebody who is being typed in may be; left empty, nobody is asked.
    std::function<Result<std::optional<shop::LikelyCustomer>>(const customers::FieldValues &)> whoIs;
    std::function<Result<QString>(const QString &)> preference;
    std::function<Result<>(const QString &, const QString &)> setPreference;
    std::function<Result<QString>(const QString &)> takeDraft;
    std::function<Result<>(const QString &, const QString &)> saveDraft;
    ConsentQuestions consent; ///< left empty, nothing of consent is shown

    /// Asks these desks, which must live as long as anybody asks.
    static CustomerQuestions of(const shop::CustomerDesk &customers, const shop::SafetyDesk &safety);
};

} // namespace kk::ui
