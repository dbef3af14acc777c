#pragma once

#include "app/shop/SafetyDesk.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <optional>

namespace kk::ui {

/// The settings of the shop: changed one at a time, saved at once, with one step back. A change that is refused leaves the
/// old value and a sentence. GUI thread; never waits.
class SettingsPresenter final : public QObject {
    Q_OBJECT

public:
    enum class Field { ShopName, ShopKind, IdleMinutes, BackupFolder, BackupRhythm, Keep };

    explicit SettingsPresenter(const shop::SafetyDesk &safety, QObject *parent = nullptr);

    bool isLoaded() const { return m_stored.has_value(); }
    shop::ShopSettings settings() const { return m_stored.value_or(shop::ShopSettings{}); }
    QString problem(Field field) const { return m_problems.value(field); }

    void load();
    void setShopName(const QString &name);
    void setShopKind(const QString &key);
    void setIdleMinutes(int minutes); ///< 1 to 60
    void setBackupFolder(const QString &folder);
    void setBackupRhythm(shop::ShopSettings::Rhythm rhythm);
    void setKeep(const QString &fieldKey, shop::ShopSettings::Keep keep);
    bool canUndo() const { return m_before.has_value(); }
    void undo();

Q_SIGNALS:
    void changed();
    /// Something was saved; `told` says what, for the UndoBar.
    void saved(const QString &told);
    void failed(const QString &sentence);

private:
    void store(Field field, shop::ShopSettings next, const QString &told);
    void refuse(Field field, const QString &sentence);

    const shop::SafetyDesk *m_safety;
    std::optional<shop::ShopSettings> m_stored;
    std::optional<shop::ShopSettings> m_before;
    QHash<Field, QString> m_problems;
    quint64 m_generation = 0;
};

} // namespace kk::ui
