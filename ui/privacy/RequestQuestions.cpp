#include "ui/privacy/RequestQuestions.h"

#include "app/reports/AccessFiles.h"

namespace kk::ui {

namespace {

constexpr qsizetype kMostHits = 6;

} // namespace

RequestQuestions RequestQuestions::of(const shop::RequestDesk &requests, const shop::AnswerDesk &answers, const shop::CustomerDesk &customers)
{
    const shop::RequestDesk *desk = &requests;
    const shop::AnswerDesk *answering = &answers;
    const shop::CustomerDesk *people = &customers;
    return {
        .list =
            [desk] {
                (void)desk->tidy(); // packages older than 30 days go; what cannot go now goes next time
                return desk->list();
            },
        .show = [desk](auto id) { return desk->show(id); },
        .open = [desk](const auto &intake, auto customer) { return desk->open(intake, customer); },
        .search = [people](const QString &typed) -> Result<QList<customers::CustomerRow>> {
            const auto found = people->findForRequest(typed);
            if (!found)
                return fail(found);
            return found->first(std::min(kMostHits, found->size()));
        },
        .checkIdentity = [desk](auto id, auto rung) { return desk->checkIdentity(id, rung); },
        .acknowledge = [desk](auto id) { return desk->acknowledge(id); },
        .extend = [desk](auto id, auto reason, const QString &words) { return desk->extend(id, reason, words); },
        .ask = [desk](auto id, const QString &question) { return desk->ask(id, question); },
        .replied = [desk](auto id) { return desk->replied(id); },
        .answer = [desk](auto id, auto kind) { return desk->answer(id, kind); },
        .found = [answering](auto id) { return answering->found(id); },
        .texts = [answering](auto id) { return answering->textsToLookAt(id); },
        .preview = [answering](auto id, const auto &redaction) { return answering->preview(id, redaction); },
        .makePackage = [answering](auto id, auto kind, const QString &folder, const auto &redaction) { return answering->makePackage(id, kind, folder, redaction); },
        .handOver = [answering](auto id, auto kind) { return answering->handOver(id, kind); },
        .letter = [answering](auto id, auto kind, const auto &details) -> Result<reports::Document> {
            const auto letter = answering->letter(id, kind, details);
            if (!letter)
                return fail(letter);
            return reports::documentOf(*letter, {});
        },
        .refuse = [desk](auto id, auto kind, const QString &article, const QString &reasons) { return desk->refuse(id, kind, article, reasons); },
        .assign = [desk](auto id, auto customer) { return desk->assign(id, customer); },
    };
}

void RequestQuestions::allow(const vault::Session &session, const shop::RightsDesk &rights)
{
    mayErase = session.may(vault::Act::EraseCustomer);
    mayRefuse = session.may(vault::Act::RefuseRequest);
    restricted = [desk = &rights] { return desk->restricted(); };
}

} // namespace kk::ui
