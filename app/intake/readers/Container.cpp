#include "app/intake/readers/Container.h"

#include "app/intake/readers/OdsWorkbook.h"
#include "app/intake/readers/XlsxWorkbook.h"
#include "app/intake/readers/ZipArchive.h"

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

/// Several files in one; each is read by itself.
class ZipOfFiles final : public Container
{
public:
    explicit ZipOfFiles(std::shared_ptr<ZipArchive> archive)
        : m_archive(std::move(archive))
    {
        for (size_t i = 0; i < m_archive->members().size(); ++i) {
            const ZipArchive::Member &member = m_archive->members()[i];
            QString name = shownName(member.name);
            while (name.isEmpty() || part(name) != nullptr)
                name += u'\'';
            m_parts.push_back({name, FilePart::Shape::Bytes, member.bytes, i});
        }
    }

    const std::vector<FilePart> &parts() const override { return m_parts; }

    Result<std::unique_ptr<ByteSource>> read(const FilePart &part) const override
    {
        return ZipArchive::read(m_archive, m_archive->members()[part.index]);
    }

private:
    std::shared_ptr<ZipArchive> m_archive;
    std::vector<FilePart> m_parts;
};

template <class Opened>
Result<std::unique_ptr<Container>> asContainer(Opened opened)
{
    if (!opened)
        return fail(opened);
    return std::unique_ptr<Container>(std::move(*opened));
}

Result<std::unique_ptr<Container>> openZip(const QString &path)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return fail(archive);
    if (XlsxWorkbook::isIn(**archive))
        return asContainer(XlsxWorkbook::open(std::move(*archive)));
    if (OdsWorkbook::isIn(**archive))
        return asContainer(OdsWorkbook::open(std::move(*archive)));
    if ((*archive)->members().empty()) {
        return fail(ErrorKind::Input, QCoreApplication::translate("Intake", "The zip file %1 has nothing in it. Download the export again.")
                                          .arg(QFileInfo(path).fileName()));
    }
    return std::unique_ptr<Container>(std::make_unique<ZipOfFiles>(std::move(*archive)));
}

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
    char start[4] = {};
    const auto read = (*file)->read(start, sizeof start);
    if (!read)
        return fail(read);
    const std::string_view magic(start, sizeof start);
    if (magic == "PK\x03\x04" || magic == "PK\x05\x06")
        return openZip(path);
    return std::make_unique<SingleFile>(path, (*file)->size());
}

} // namespace kk::intake
