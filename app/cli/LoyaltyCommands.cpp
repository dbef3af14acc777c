#include "app/cli/Command.h"

#include "app/loyalty/Compiler.h"
#include "app/loyalty/ProgrammeFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace kk::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 2 << 20;

Result<QByteArray> fileOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Cli", "The file %1 cannot be opened. Check its name and place.").arg(path));
    return file.read(kLargestFile);
}

/// What is wrong with the file, or, if it can be read, with the programme.
loyalty::Problems problemsOf(const QByteArray &file)
{
    const loyalty::ReadProgramme read = loyalty::readProgramme(file);
    return read.problems.isEmpty() ? loyalty::check(read.programme) : read.problems;
}

Result<> check(Context &context)
{
    if (context.rest().size() != 1)
        return wrongUsage(QCoreApplication::translate("Cli", "Say which programme to check: loyalty check FILE."));
    const auto file = fileOf(context.rest().first());
    if (!file)
        return fail(file);
    const loyalty::Problems problems = problemsOf(*file);
    const bool isFine = loyalty::isPublishable(problems);
    QJsonArray list;
    for (const loyalty::Problem &problem : problems) {
        const QString severity = problem.severity == loyalty::Problem::Severity::Refuse ? u"refuse"_s : u"warn"_s;
        list.append(QJsonObject{{u"code"_s, problem.code}, {u"severity"_s, severity}, {u"path"_s, problem.path}, {u"text"_s, problem.text()}});
        context.printer().line(problem.path.isEmpty() ? problem.text() : problem.path + u": "_s + problem.text());
    }
    context.printer().json(QJsonObject{{u"ok"_s, isFine}, {u"problems"_s, list}});
    context.printer().line(isFine ? QCoreApplication::translate("Cli", "This programme can go live.")
                                  : QCoreApplication::translate("Cli", "This programme cannot go live yet."));
    return {};
}

} // namespace

QList<Command> loyaltyCommands()
{
    return {{u"loyalty"_s, u"check"_s, u"FILE"_s, QCoreApplication::translate("Cli", "Checks a loyalty programme before it goes live; needs no vault."), check}};
}

} // namespace kk::cli
