#include "app/base/Texts.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace kk {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(const QString &language, const QLocale &system)
{
    // A Belgian shop that reads Dutch keeps its own dates and amounts.
    if (system.name().startsWith(language + u'_'))
        return system;
    return language == "nl"_L1 ? QLocale(QLocale::Dutch, QLocale::Netherlands) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// Qt's own words lie where Qt was installed, or beside the program where it was brought along.
std::unique_ptr<QTranslator> qtsWords(const QString &language)
{
    auto words = std::make_unique<QTranslator>();
    const QStringList places{QLibraryInfo::path(QLibraryInfo::TranslationsPath), QCoreApplication::applicationDirPath() + "/translations"_L1};
    for (const QString &place : places) {
        if (words->load(u"qtbase_"_s + language, place))
            return words;
    }
    return nullptr;
}

} // namespace

Texts::Texts() = default;

Texts::~Texts()
{
    fallSilent();
}

QStringList Texts::languages()
{
    return {u"nl"_s, u"en"_s};
}

QString Texts::fitting(const QString &wanted, const QLocale &system)
{
    QStringList asked{wanted};
    asked += system.uiLanguages();
    for (const QString &name : asked) {
        const QString language = name.left(2).toLower();
        const bool exact = name.size() == 2 || (name.size() > 2 && !name[2].isLetter());
        if (exact && languages().contains(language))
            return language;
    }
    return u"en"_s;
}

bool Texts::speak(const QString &language)
{
    auto ours = std::make_unique<QTranslator>();
    if (!languages().contains(language) || !ours->load(u":/i18n/klantenkring_%1.qm"_s.arg(language)))
        return false;

    fallSilent();
    // English is what Qt itself is written in.
    m_qts = language == "en"_L1 ? nullptr : qtsWords(language);
    QLocale::setDefault(localeOf(language, QLocale::system()));
    if (m_qts)
        QCoreApplication::installTranslator(m_qts.get());
    m_ours = std::move(ours);
    QCoreApplication::installTranslator(m_ours.get());
    m_language = language;
    return true;
}

void Texts::fallSilent()
{
    if (m_ours)
        QCoreApplication::removeTranslator(m_ours.get());
    if (m_qts)
        QCoreApplication::removeTranslator(m_qts.get());
    m_ours.reset();
    m_qts.reset();
}

} // namespace kk
