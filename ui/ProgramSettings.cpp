#include "ui/ProgramSettings.h"

#include <QSettings>

namespace kk::ui {

using namespace Qt::StringLiterals;

QString ProgramSettings::lastVault() const
{
    return m_store.value(u"vault/last"_s).toString();
}

void ProgramSettings::setLastVault(const QString &path)
{
    m_store.setValue(u"vault/last"_s, path);
}

QString ProgramSettings::language() const
{
    return m_store.value(u"display/language"_s).toString();
}

void ProgramSettings::setLanguage(const QString &language)
{
    if (language.isEmpty())
        m_store.remove(u"display/language"_s);
    else
        m_store.setValue(u"display/language"_s, language);
}

} // namespace kk::ui
