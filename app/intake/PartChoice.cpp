#include "app/intake/Recogniser.h"
#include "app/intake/profiles/DsfinvkLines.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kk::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostParts = 50;
constexpr int kMostTries = 200; ///< members that are looked into
constexpr int kMostSheetTries = 12;

/// Members that programs leave in a zip beside what people put in it.
bool isLitter(const QString &name)
{
    const QString base = name.section(u'/', -1);
    return name.startsWith(u"__MACOSX/"_s) || base.startsWith(u'.') || base.compare(u"Thumbs.db"_s, Qt::CaseInsensitive) == 0;
}

Result<RecognisedFile> recogniseParts(const QString &path, const RecogniseOptions &options, const Container &container)
{
    const PartRecogniser recogniser(path, options, container);
    RecognisedFile found;
    std::optional<Error> firstRefusal;
    std::optional<Recognition> unknownSheet; ///< the first with rows, perhaps an explanation before the rows that matter
    int tries = 0;
    for (const FilePart &part : container.parts()) {
        if (isLitter(part.name))
            continue;
        const bool isSheet = part.shape == FilePart::Shape::Sheet;
        const bool enough = found.parts.size() >= (isSheet ? 1 : kMostParts) || ++tries > (isSheet ? kMostSheetTries : kMostTries);
        auto recognised = enough ? Result<Recognition>(fail(ErrorKind::Input, {})) : recogniser.recognise(part);
        if (recognised && isDsfinvkWithLines(recognised->profile, container, part)) {
            found.leftOut.clear();
            found.parts = {std::move(*recognised)};
            return found;
        }
        if (recognised && part.shape == FilePart::Shape::Sheet && recognised->profile == nullptr) {
            if (!unknownSheet)
                unknownSheet = std::move(*recognised);
            found.leftOut << part.name;
            continue;
        }
        if (recognised) {
            found.parts.push_back(std::move(*recognised));
            continue;
        }
        if (recognised.error().kind != ErrorKind::Input)
            return fail(recognised);
        if (!firstRefusal)
            firstRefusal = std::move(recognised.error());
        found.leftOut << part.name;
    }
    if (found.parts.empty() && unknownSheet) {
        found.leftOut.removeOne(unknownSheet->part);
        found.parts.push_back(std::move(*unknownSheet));
    }
    if (found.parts.empty() && firstRefusal && found.leftOut.size() == 1)
        return tl::unexpected<Error>(std::move(*firstRefusal));
    if (found.parts.empty()) {
        return fail(ErrorKind::Input,
                    QCoreApplication::translate("Intake", "Nothing in %1 is an export that can be read. Choose another file.")
                        .arg(QFileInfo(path).fileName()));
    }
    return found;
}

} // namespace

Result<RecognisedFile> recogniseAll(const QString &path, const RecogniseOptions &options)
{
    const auto container = Container::open(path);
    if (!container)
        return fail(container);
    return recogniseParts(path, options, **container);
}

Result<Recognition> recognise(const QString &path, const RecogniseOptions &options)
{
    const auto container = Container::open(path);
    if (!container)
        return fail(container);
    if (!options.part.isEmpty()) {
        const FilePart *part = (*container)->part(options.part);
        if (part == nullptr) {
            return fail(ErrorKind::NotFound, QCoreApplication::translate("Intake", "There is no part \"%1\" in the file %2.")
                                                 .arg(options.part, QFileInfo(path).fileName()));
        }
        auto recognised = PartRecogniser(path, options, **container).recognise(*part);
        if (!recognised)
            return recognised;
        for (const FilePart &other : (*container)->parts()) {
            if (other.name != options.part && !isLitter(other.name))
                recognised->otherParts << other.name;
        }
        return recognised;
    }
    auto all = recogniseParts(path, options, **container);
    if (!all)
        return fail(all);
    size_t best = 0;
    for (size_t i = 1; i < all->parts.size(); ++i) {
        if (all->parts[i].score > all->parts[best].score)
            best = i;
    }
    Recognition chosen = all->parts[best];
    for (const Recognition &other : all->parts) {
        if (other.part != chosen.part)
            chosen.otherParts << other.part;
    }
    if (chosen.isSheet)
        chosen.otherParts << all->leftOut;
    return chosen;
}

} // namespace kk::intake
