#pragma once

#include "ui/settings/BackupPresenter.h"
#include "ui/settings/Section.h"
#include "ui/settings/SettingsPresenter.h"

namespace kk::ui {

class CardFrame;
class FormField;
class MeterBar;
class SegmentRow;
class TextLabel;

/// Reservekopie: where, how often, those that are there, and one now. Putting one back is a page of its own.
class BackupSection : public Section {
    Q_OBJECT

public:
    BackupSection(SettingsPresenter &settings, BackupPresenter &backups, bool isSample, QWidget *parent = nullptr);

    void activated() override;
    void open(const QString &target) override; ///< "now": makes one, or asks for the place first

Q_SIGNALS:
    void folderRequested(const QString &present);
    void fileRequested();
    void restoreRequested();

private:
    void show();
    void showList();
    void showProgress();
    void makeNow();
    QWidget *makePlace();
    QWidget *makeNowCard();

    SettingsPresenter &m_settings;
    BackupPresenter &m_backups;
    TextLabel *m_folder;
    FormField *m_folderField = nullptr;
    SegmentRow *m_rhythm;
    TextLabel *m_newest;
    MeterBar *m_meter;
    QPushButton *m_now;
    QPushButton *m_stop;
    CardFrame *m_list;
    QWidget *m_rows = nullptr;
    bool m_filling = false;
    bool m_wanted = false; ///< one was asked for before the settings were there
};

} // namespace kk::ui
