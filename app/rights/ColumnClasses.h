#pragma once

#include "app/base/Result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kk::rights {

/// What kind of data of a person a column holds.
enum class PrivacyClass {
    Impersonal, ///< nothing of a person
    Pointer,    ///< a number or code that leads to one
    Identity, Contact, Address, Birth,
    Purchase, Behaviour, Consent,
    FreeText,   ///< may hold anything, also about others
    Staff,      ///< of somebody who works here: no part of what a customer asks
};

/// How what stands in a column goes when its person is erased.
enum class ErasureRule {
    Row,    ///< the row goes
    Unlink, ///< the row stays, this value goes
    Blank,  ///< the value is replaced by one that says nothing
    Detail, ///< stays and says nothing once the detail it belongs to is gone
    Kept,   ///< stays, on its own ground (books, accountability, suppression)
    Vault,  ///< goes with the vault: no data of customers
};

/// One column of the vault and what the law asks of it.
struct ColumnClass {
    QString table;
    QString column;
    PrivacyClass kind = PrivacyClass::Impersonal;
    ErasureRule erased = ErasureRule::Kept;
    QString purpose;            ///< word of the processing register: "customer_administration", "sales", "consent", …
    QString source;             ///< "file", "shop", "derived"
    bool inAccess = false;      ///< told to a person who asks (art. 15)
    bool inPortability = false; ///< provided by or observed of the person (art. 20)

    bool isPersonal() const { return kind != PrivacyClass::Impersonal && kind != PrivacyClass::Staff; }
    bool operator==(const ColumnClass &) const = default;
};

/// Every column of every table, classified in resources/legal/columns (one file a folder). A test compares it with a new vault.
/// Immutable; any thread.
class ColumnClasses {
public:
    static const ColumnClasses &shipped();
    /// Errors: Input, when a text is no such list, a word is unknown, or a column stands in it twice.
    [[nodiscard]] static Result<ColumnClasses> read(const QList<QByteArray> &jsons);

    /// By "table.column", as `customers::HeldValue` has it.
    std::optional<ColumnClass> of(const QString &name) const;
    const QList<ColumnClass> &all() const { return m_all; }

private:
    QList<ColumnClass> m_all;
    QHash<QString, qsizetype> m_places;
};

} // namespace kk::rights
