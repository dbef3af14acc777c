#include "ui/privacy/KeepQuestions.h"

#include "app/reports/AccessFiles.h"
#include "app/shop/AnswerDesk.h"

namespace kk::ui {

KeepQuestions KeepQuestions::of(const shop::RetentionDesk &retention, const shop::ErasureDesk &erasing)
{
    return {
        .plan = [&retention] { return retention.plan(); },
        .run = [&retention](const auto &seen) { return retention.run(seen); },
        .change = [&retention](const auto &rule) { return retention.change(rule); },
        .preview = [&erasing](customers::CustomerId customer) { return erasing.preview(customer); },
        .erase = [&erasing](customers::CustomerId customer) { return erasing.erase(customer); },
        .oldBackups = [&erasing] { return erasing.oldBackups(); },
        .openNotices = [&erasing] { return erasing.notices(true); },
        .markSent = [&erasing](rights::NoticeId notice) { return erasing.markSent(notice); },
        .markConfirmed = [&erasing](rights::NoticeId notice) { return erasing.markConfirmed(notice); },
    };
}

void KeepQuestions::addLetter(const shop::AnswerDesk &answers, PaperTools tools)
{
    paper = tools;
    letter = [desk = &answers](rights::RequestId request, const QStringList &told) -> Result<reports::Document> {
        rights::LetterDetails details;
        details.isErased = true;
        details.told = told;
        const auto made = desk->letter(request, rights::LetterKind::Answer, details);
        if (!made)
            return fail(made);
        return reports::documentOf(*made, {});
    };
}

} // namespace kk::ui
