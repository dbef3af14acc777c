#pragma once

#include "app/intake/FileReading.h"
#include "app/intake/readers/FileProbe.h"

namespace kk::intake {

/// Recognises one part of a file at a time. The container and the options must outlive it. Any thread.
class PartRecogniser
{
public:
    PartRecogniser(const QString &path, const RecogniseOptions &options, const Container &container)
        : m_path(path)
        , m_options(options)
        , m_container(container)
    {}

    /// Failures: see kk::intake::recognise.
    [[nodiscard]] Result<Recognition> recognise(const FilePart &part) const;

private:
    class Steps;

    QString m_path;
    const RecogniseOptions &m_options;
    const Container &m_container;
};

} // namespace kk::intake
