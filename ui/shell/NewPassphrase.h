#pragma once

#include "app/base/SecretBuffer.h"

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace kk::ui {

class Chip;
class FormField;
class SecretEdit;
class TextLabel;

/// Choosing a passphrase: typed twice, its strength in words, and a sentence of four words to take over.
class NewPassphrase : public QWidget {
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget *parent = nullptr);

    /// What a stranger knows and a passphrase should not be made of: name of the shop, of its owner.
    void setKnownNames(const QStringList &names);
    SecretBuffer passphrase() const;
    SecretBuffer repeated() const;
    void setProblems(const QString &passphrase, const QString &repeated);
    /// Empties both fields.
    void forget();
    /// The first of its fields, for the focus.
    SecretEdit *field() const { return m_first; }

Q_SIGNALS:
    void submitted();

private:
    void weigh();
    void offer();
    void useOffer();

    QStringList m_names;
    SecretEdit *m_first;
    SecretEdit *m_second;
    FormField *m_firstField;
    FormField *m_secondField;
    Chip *m_grade;
    TextLabel *m_advice;
    TextLabel *m_offer;
    QPushButton *m_use;
    QPushButton *m_another;
};

} // namespace kk::ui
