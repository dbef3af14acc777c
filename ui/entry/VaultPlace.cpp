#include "ui/entry/VaultPlace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("kk::ui::VaultPlace", sentence);
}

/// The shop's name as a file name that every system takes.
QString fileNameFor(const QString &shopName)
{
    QString name;
    for (const QChar letter : shopName.simplified()) {
        if (letter.isLetterOrNumber() || u" -_&'."_s.contains(letter))
            name.append(letter);
    }
    while (name.startsWith(u'.') || name.endsWith(u'.') || name.endsWith(u' ') || name.startsWith(u' '))
        name = name.startsWith(u'.') || name.startsWith(u' ') ? name.mid(1) : name.chopped(1);
    return name.isEmpty() ? QCoreApplication::translate("kk::ui::VaultPlace", "My shop") : name.left(80);
}

/// The nearest folder above that is there: the others are made with the vault.
QFileInfo existingFolder(const QString &path)
{
    QFileInfo folder(QFileInfo(path).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    return folder;
}

} // namespace

QString withVaultSuffix(const QString &path)
{
    return path.isEmpty() || path.endsWith(u".kring"_s, Qt::CaseInsensitive) ? path : path + u".kring"_s;
}

QString vaultPlaceFor(const QString &folder, const QString &shopName)
{
    const QString start = QDir(folder).filePath(fileNameFor(shopName));
    QString path = withVaultSuffix(start);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = withVaultSuffix(start + u' ' + QString::number(number));
    return path;
}

QString placeProblem(const QString &path)
{
    if (path.isEmpty() || QFileInfo(path).completeBaseName().isEmpty())
        return said(QT_TRANSLATE_NOOP("kk::ui::VaultPlace", "Choose a place for the vault."));
    if (QFileInfo::exists(path))
        return said(QT_TRANSLATE_NOOP("kk::ui::VaultPlace", "There is a file with this name already. It stays as it is. Choose another name."));
    const QFileInfo folder = existingFolder(path);
    if (!folder.isDir() || !folder.isWritable())
        return said(QT_TRANSLATE_NOOP("kk::ui::VaultPlace", "Nothing can be stored in this place. Choose another folder."));
    return {};
}

} // namespace kk::ui
