#include "ui/shell/PassphraseRules.h"

#include "app/vault/PassphraseStrength.h"

#include <QCoreApplication>

namespace kk::ui {

PassphraseProblems problemsOf(const SecretBuffer &passphrase, const SecretBuffer &repeated, const QStringList &names)
{
    const auto said = [](const char *sentence) { return QCoreApplication::translate("kk::ui::PassphraseRules", sentence); };
    PassphraseProblems problems;
    if (passphrase.isEmpty()) {
        problems.first = said(QT_TRANSLATE_NOOP("kk::ui::PassphraseRules", "Type a password. A sentence of four words is easy to keep."));
        return problems;
    }
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(passphrase.data()), qsizetype(passphrase.size()));
    const auto strength = vault::PassphraseStrength::of(text, names);
    wipe(text);
    if (!strength.isEnough())
        problems.first = strength.advice();
    else if (!passphrase.equals(repeated))
        problems.repeated = said(QT_TRANSLATE_NOOP("kk::ui::PassphraseRules", "The two passwords differ. Type the same one twice."));
    return problems;
}

} // namespace kk::ui
