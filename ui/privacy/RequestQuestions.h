#pragma once

#include "app/shop/AnswerDesk.h"
#include "app/shop/CustomerDesk.h"
#include "app/shop/RequestDesk.h"
#include "app/shop/RightsDesk.h"
#include "ui/shell/PaperView.h"

#include <functional>

namespace kk::ui {

/// What the tab Requests asks of the shop; tests answer with their own. Called on threads in the background.
struct RequestQuestions {
    std::function<Result<QList<shop::RequestRow>>()> list;
    std::function<Result<shop::RequestView>(rights::RequestId)> show;
    std::function<Result<shop::RequestOpened>(const rights::RequestIntake &, customers::CustomerId)> open;
    std::function<Result<QList<customers::CustomerRow>>(const QString &typed)> search; ///< at most a handful
    std::function<Result<>(rights::RequestId, rights::IdentityRung)> checkIdentity;
    std::function<Result<>(rights::RequestId)> acknowledge;
    std::function<Result<>(rights::RequestId, rights::ExtensionReason, const QString &)> extend;
    std::function<Result<>(rights::RequestId, const QString &)> ask;
    std::function<Result<>(rights::RequestId)> replied;
    std::function<Result<>(rights::RequestId, rights::RequestKind)> answer;
    std::function<Result<QList<shop::FoundGroup>>(rights::RequestId)> found;
    std::function<Result<QList<rights::TextToLookAt>>(rights::RequestId)> texts;
    std::function<Result<rights::AccessReport>(rights::RequestId, const rights::Redaction &)> preview;
    std::function<Result<shop::PackageMade>(rights::RequestId, rights::RequestKind, const QString &, const rights::Redaction &)> makePackage;
    std::function<Result<>(rights::RequestId, rights::RequestKind)> handOver;
    std::function<Result<reports::Document>(rights::RequestId, rights::LetterKind, const rights::LetterDetails &)> letter;
    std::function<Result<>(rights::RequestId, rights::RequestKind, const QString &article, const QString &reasons)> refuse;
    std::function<Result<>(rights::RequestId, customers::CustomerId)> assign;
    std::function<Result<QList<shop::RestrictedPerson>>()> restricted = {}; ///< left empty: not shown

    bool mayErase = false;  ///< the owner; others see that it waits for the owner
    bool mayRefuse = false;
    PaperTools paper = {};

    /// Asks these desks, which must live as long as anybody asks.
    static RequestQuestions of(const shop::RequestDesk &requests, const shop::AnswerDesk &answers, const shop::CustomerDesk &customers);
    /// What more a role may do: refuse, erase, and the people whose data are only stored.
    void allow(const vault::Session &session, const shop::RightsDesk &rights);
};

} // namespace kk::ui
