#include "app/intake/readers/Container.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kk::intake {

namespace {

/// A file that is its own only part.
class SingleFile final : public Container
{
public:
    SingleFile(const QString &path, qint64 bytes)
        : m_path(path)
        , m_parts{{{}, FilePart::Shape::Bytes, bytes, 0}}
    {}

    const std::vector<FilePart> &parts() const override { return m_parts; }

    Result<std::unique_ptr<ByteSource>> read(const FilePart &) const override
    {
        auto source = FileSource::open(m_path);
        if (!source)
            return fail(source);
        return std::unique_ptr<ByteSource>(std::move(*source));
    }

private:
    QString m_path;
    std::vector<FilePart> m_parts;
};

} // namespace

const FilePart *Container::part(const QString &name) const
{
    for (const FilePart &part : parts()) {
        if (part.name == name)
            return &part;
    }
    return nullptr;
}

QString fileNameOf(const QString &path, const QString &part)
{
    return part.isEmpty() ? QFileInfo(path).fileName() : part.section(u'/', -1);
}

Result<std::unique_ptr<Container>> Container::open(const QString &path)
{
    const auto file = FileSource::open(path);
    if (!file)
        return fail(file);
    if ((*file)->size() == 0) {
        return fail(
            ErrorKind::Input,
            QCoreApplication::translate("Intake", "The file %1 is empty. Download the export again.").arg(QFileInfo(path).fileName()));
    }
    return std::make_unique<SingleFile>(path, (*file)->size());
}

} // namespace kk::intake
