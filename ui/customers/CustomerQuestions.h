#pragma once

#include "app/shop/CustomerDesk.h"
#include "app/shop/LedgerDesk.h"
#include "app/shop/MergeDesk.h"
#include "app/shop/SafetyDesk.h"
#include "ui/customers/ConsentQuestions.h"
#include "ui/shell/PaperView.h"

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
    /// Whose word counts where the records disagree, and taking that back.
    std::function<Result<>(customers::CustomerId, customers::FactKind, customers::SourceRecordId)> choose = {};
    std::function<Result<>(customers::CustomerId)> undoChoice = {};
    /// Who somebody who is being typed in may be; left empty, nobody is asked.
    std::function<Result<std::optional<shop::LikelyCustomer>>(const customers::FieldValues &)> whoIs;
    /// What was merged into a customer; takes records out of one; takes such an act back. Left empty for who may not.
    std::function<Result<QList<shop::DecidedItem>>(customers::CustomerId)> merges;
    std::function<Result<shop::Decided>(const QList<customers::SourceRecordId> &)> takeApart;
    std::function<Result<>(const shop::Decided &)> takeBack;
    std::function<Result<QString>(const QString &)> preference;
    std::function<Result<>(const QString &, const QString &)> setPreference;
    std::function<Result<QString>(const QString &)> takeDraft;
    std::function<Result<>(const QString &, const QString &)> saveDraft;
    /// "What do you know about me?" on one page. Left empty, it is not offered.
    std::function<Result<reports::Document>(customers::CustomerId)> about;
    PaperTools paper;
    /// What a customer has saved, every posting of it, and why a receipt gave what it gave. Left empty, the tab Points is not there.
    std::function<Result<loyalty::MemberCard>(customers::CustomerId)> cardOf = {};
    std::function<Result<QList<loyalty::EntryView>>(customers::CustomerId)> pointsOf = {};
    std::function<Result<loyalty::SaleExplanation>(customers::SaleId)> explainSale = {};
    ConsentQuestions consent; ///< left empty, nothing of consent is shown

    /// Asks this desk about merges too, for who may decide about them; it must live as long as anybody asks.
    void addMerging(const shop::MergeDesk &merging);
    void addPoints(const shop::LedgerDesk &ledger);
    /// Asks these desks, which must live as long as anybody asks.
    static CustomerQuestions of(const shop::CustomerDesk &customers, const shop::SafetyDesk &safety);
};

} // namespace kk::ui
