#include "app/base/log/RotatingFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace kk {

using namespace Qt::StringLiterals;

RotatingFile::RotatingFile(QString path, qint64 bytesPerFile, int files)
    : m_path(std::move(path)), m_file(m_path), m_bytesPerFile(bytesPerFile), m_files(std::max(1, files))
{
}

Result<> RotatingFile::open()
{
    const bool folder = QDir().mkpath(QFileInfo(m_path).path());
    if (!folder || !m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate("Log", "The log file cannot be written. The program works without it; make room or check the rights of its folder."),
                    m_file.errorString());
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

void RotatingFile::writeLine(const QByteArray &line)
{
    if (m_file.isOpen() && m_file.size() > 0 && m_file.size() + line.size() >= m_bytesPerFile)
        rotate();
    if (m_file.isOpen())
        m_file.write(line + '\n');
}

void RotatingFile::rotate()
{
    m_file.close();
    const auto numbered = [this](int number) { return number == 0 ? m_path : m_path + u'.' + QString::number(number); };
    QFile::remove(numbered(m_files - 1));
    for (int number = m_files - 2; number >= 0; --number)
        QFile::rename(numbered(number), numbered(number + 1));
    (void)open(); // when it fails, lines are dropped until the program starts again
}

} // namespace kk
