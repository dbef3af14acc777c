#include "ui/imports/ChosenFile.h"

#include <QFileInfo>

namespace kk::ui {

QString ChosenFile::name() const
{
    const QString file = QFileInfo(path).fileName();
    return part.isEmpty() ? file : QString(file + QStringLiteral(": ") + part);
}

QString ChosenFile::whyNot(bool alone) const
{
    if (looking)
        return tr("The file is being looked at.");
    if (error)
        return alone ? tr("This file cannot be read. Choose another one.") : tr("First take out the files that cannot be read.");
    if (!isUsable())
        return alone ? tr("First say what this file holds.") : tr("First say what %1 holds.").arg(name());
    return {};
}

} // namespace kk::ui
