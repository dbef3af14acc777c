#pragma once

#include "app/shop/FolderDesk.h"
#include "ui/widgets/CardFrame.h"

namespace kk::ui {

/// New files in the watched folders that wait for somebody: what they are, why they were not read at once, and two ways on.
class FoundCard final : public CardFrame {
    Q_OBJECT

public:
    explicit FoundCard(QWidget *parent = nullptr);
    void show(const QList<shop::FoundFile> &files);

Q_SIGNALS:
    void lookRequested(const QStringList &paths);
    void dismissRequested(int index);

private:
    QWidget *makeRow(const shop::FoundFile &file, int index);

    QWidget *m_rows = nullptr;
    QList<shop::FoundFile> m_shown;
};

} // namespace kk::ui
