#pragma once

#include "app/shop/Shop.h"
#include "app/vault/Restore.h"

#include <QObject>
#include <QString>

#include <optional>

namespace kk::ui {

/// Putting a backup back: choose the file, see what it is and where it comes, give the password it had then, and go. The vault
/// that is there now is set aside, never written over. GUI thread; never waits. Its end stops a restore that runs.
class RestorePresenter final : public QObject {
    Q_OBJECT

public:
    /// `present`: the vault this computer used last; empty: there is none, and the place is offered in `folder`.
    RestorePresenter(shop::Surroundings around, QString present, QString folder, QObject *parent = nullptr);
    ~RestorePresenter() override;

    bool isBusy() const { return m_busy; }
    double fraction() const { return m_fraction; }
    QString problem() const { return m_problem; }
    const std::optional<vault::BackupInfo> &backup() const { return m_backup; }
    /// Where the shop comes.
    QString target() const { return m_target; }
    /// What will happen, in words; empty until a backup was chosen.
    QString preview() const;

    void choose(const QString &backupFile);
    void run(SecretBuffer passphrase);
    void runWithCode(const QString &typed);
    void stop();

    /// After `restored`.
    const vault::Restored &result() const { return m_result; }

Q_SIGNALS:
    void changed();
    void restored();

private:
    using Job = std::function<Result<vault::Restored>(const vault::RestorePlan &, const vault::BackupStep &)>;
    void start(Job job);
    void take(const Result<vault::Restored> &answer);
    void refuse(const QString &sentence);

    shop::Surroundings m_around;
    QString m_present;
    QString m_folder;
    QString m_target;
    std::optional<vault::BackupInfo> m_backup;
    vault::Restored m_result;
    vault::CancelToken m_cancel;
    QString m_problem;
    double m_fraction = 0;
    bool m_busy = false;
    quint64 m_generation = 0;
};

} // namespace kk::ui
