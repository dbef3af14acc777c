#pragma once

#include "ui/imports/ImportPresenter.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace kk::ui {

class Chip;
class ElidedLabel;
class IconLabel;
class TextLabel;

/// One file of a reading: what it is taken for, what else it could be, and a way to say so.
class FileRow final : public QFrame {
    Q_OBJECT

public:
    explicit FileRow(QWidget *parent = nullptr);
    void show(const ImportPresenter::File &file, bool removable);

Q_SIGNALS:
    void profileChosen(const QString &profileId);
    void removeRequested();

private:
    void showChip(const ImportPresenter::File &file);

    IconLabel *m_icon;
    ElidedLabel *m_name;
    TextLabel *m_line;
    Chip *m_chip;
    QPushButton *m_other;
    QToolButton *m_remove;
};

} // namespace kk::ui
