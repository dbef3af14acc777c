#pragma once

#include "app/base/Clock.h"
#include "app/base/Id.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace kk::rights {

struct RegisterEntryTag;
using RegisterEntryId = Id<RegisterEntryTag>;

/// A field of a register, with its label in both languages: registers are read by who asks for them, not only in the window.
struct RegisterField {
    enum class Type { Line, Text, Choice, Date, Instant, Number };
    QString key;
    Type type = Type::Line;
    QHash<QString, QString> label;  ///< by language
    QList<std::pair<QString, QHash<QString, QString>>> choices; ///< key and its label by language
    /// What a stored value reads as; itself for anything but a choice.
    QString shown(const QString &value, const QString &language) const;
};

/// Which fields a register has, in the order in which the form of the supervisor asks for them.
struct RegisterForm {
    QString key;                   ///< processing, processor, breach, observation
    QHash<QString, QString> title;
    QString nameField;             ///< the field that names an entry
    QList<RegisterField> fields;
    const RegisterField *field(const QString &key) const;
};

/// One entry. `values` by field key; dates and moments as ISO 8601.
struct RegisterEntry {
    RegisterEntryId id;       ///< none: shipped with the program, not changed by the shop
    QString form;
    QString key;              ///< of a shipped entry: "sales"; empty for the shop's own
    QHash<QString, QString> values;
    QStringList purposes;     ///< words of ColumnClass::purpose that a shipped processing activity stands for
    std::optional<Instant> changedAt;

    QString value(const QString &field) const { return values.value(field); }
};

/// The registers as the program ships them: forms, and twelve processing activities of a shop in the Netherlands. Immutable; any thread.
class RegisterForms {
public:
    static const RegisterForms &shipped();

    const QList<RegisterForm> &all() const { return m_forms; }
    const RegisterForm *form(const QString &key) const;
    QList<RegisterEntry> activities(const QString &language) const;

private:
    RegisterForms();

    struct Activity {
        QString key;
        QString basis;
        bool isInUse = false;
        QStringList purposes;
        QHash<QString, QHash<QString, QString>> values; ///< by language, by field
    };
    QList<RegisterForm> m_forms;
    QList<Activity> m_activities;
};

/// The shipped entries with what the shop changed on top, then the shop's own.
QList<RegisterEntry> withShipped(const QList<RegisterEntry> &own, const QString &form, const QString &language);

} // namespace kk::rights
