#pragma once

#include "app/base/SecretBuffer.h"

#include <QStringList>

namespace kk::ui {

/// Why a password that was typed twice cannot be taken; both empty: it can.
struct PassphraseProblems {
    QString first;
    QString repeated;
    bool isEmpty() const { return first.isEmpty() && repeated.isEmpty(); }
};

/// `names`: what a stranger knows and a password should not be made of.
PassphraseProblems problemsOf(const SecretBuffer &passphrase, const SecretBuffer &repeated, const QStringList &names);

} // namespace kk::ui
