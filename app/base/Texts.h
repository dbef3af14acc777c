#pragma once

#include <QLocale>
#include <QStringList>

#include <memory>

class QTranslator;

namespace kk {

/// The words of the program in one language: ours and Qt's own (buttons, file dialogs).
///
/// Takes effect on the running QCoreApplication, and ends when the object dies. Windows hear of a change by
/// QEvent::LanguageChange. Dates, numbers and amounts follow: `speak` also sets the default QLocale.
/// Main thread only. Programs that use it link `kk_translations`, which carries the texts.
class Texts final {
public:
    Texts();
    ~Texts();
    Texts(const Texts &) = delete;
    Texts &operator=(const Texts &) = delete;

    /// The languages there are texts in: `nl`, `en`.
    static QStringList languages();

    /// What to speak: the language asked for when there are texts in it, else the first the system asks for that we have, else English.
    static QString fitting(const QString &wanted, const QLocale &system = QLocale::system());

    /// Changes to `language`. False when its texts are not in the program; then everything stays as it was.
    bool speak(const QString &language);

    /// The language spoken now; empty before `speak`.
    const QString &language() const { return m_language; }

private:
    void fallSilent();

    std::unique_ptr<QTranslator> m_ours;
    std::unique_ptr<QTranslator> m_qts;
    QString m_language;
};

} // namespace kk
