#pragma once

#include "app/shop/RegisterDesk.h"
#include "ui/shell/PaperView.h"

#include <functional>

namespace kk::ui {

/// What a register tab asks of the shop. Called on threads in the background.
struct RegisterQuestions {
    std::function<Result<QList<rights::RegisterEntry>>(const QString &form, const QString &language)> entries;
    std::function<Result<rights::RegisterEntryId>(const rights::RegisterEntry &)> save;
    std::function<Result<>(const QString &form, rights::RegisterEntryId)> remove;
    std::function<Result<reports::Document>(const QString &form, const QString &language)> document;
    std::function<Result<QByteArray>(const QString &form, const QString &language)> csv;
    std::function<Result<reports::Document>(const QString &language)> statement;
    std::function<Result<rights::Controller>()> controller = {};
    std::function<Result<>(const rights::Controller &)> setController = {};
    std::function<Result<QList<consent::Disclosure>>()> disclosures = {};
    std::function<Result<reports::Document>(const QString &language)> disclosureDocument = {};
    std::function<Result<QByteArray>()> disclosureCsv = {};
    std::function<Result<reports::Document>(const QStringList &yes, const QString &language)> dpia = {};
    std::function<Result<reports::Document>(const rights::RegisterEntry &, const QString &language)> sign = {};
    PaperTools paper = {};

    static RegisterQuestions of(const shop::RegisterDesk &desk);
};

/// The language that registers are written in: that of the screens, as far as there are texts in it.
QString registerLanguage();

} // namespace kk::ui
