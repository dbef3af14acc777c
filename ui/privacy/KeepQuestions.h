#pragma once

#include "app/rights/Request.h"
#include "app/shop/ErasureDesk.h"
#include "app/shop/RetentionDesk.h"
#include "ui/shell/PaperView.h"

#include <functional>

namespace kk::shop {
class AnswerDesk;
}

namespace kk::ui {

/// What the tab Retention and the review of an erasure ask of the shop; tests answer with their own. Called on threads in the background.
struct KeepQuestions {
    std::function<Result<rights::RetentionPlan>()> plan;
    std::function<Result<rights::RetentionPlan>(const rights::RetentionPlan &)> run;
    std::function<Result<>(const rights::RetentionRule &)> change;
    std::function<Result<rights::ErasurePreview>(customers::CustomerId)> preview;
    std::function<Result<rights::ErasureDone>(customers::CustomerId)> erase;
    std::function<Result<QList<shop::OldBackup>>()> oldBackups;
    std::function<Result<QList<rights::Notice>>()> openNotices;
    std::function<Result<>(rights::NoticeId)> markSent;
    std::function<Result<>(rights::NoticeId)> markConfirmed;
    /// The letter to somebody whose request is answered by erasing, made before; afterwards nobody knows the name. Left empty: no letter.
    std::function<Result<reports::Document>(rights::RequestId, const QStringList &told)> letter = {};
    PaperTools paper = {};

    void addLetter(const shop::AnswerDesk &answers, PaperTools tools);
    /// Asks these desks, which must live as long as anybody asks.
    static KeepQuestions of(const shop::RetentionDesk &retention, const shop::ErasureDesk &erasing);
};

} // namespace kk::ui
