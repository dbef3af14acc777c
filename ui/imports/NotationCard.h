#pragma once

#include "ui/imports/ColumnSheet.h"
#include "ui/widgets/CardFrame.h"

namespace kk::ui {

/// How each column of dates and amounts is read, with the evidence, and a way to say it is otherwise.
class NotationCard final : public CardFrame {
    Q_OBJECT

public:
    struct Entry {
        int file = 0;
        QString fileName; ///< empty when there is one file
        ColumnSheet::Notation notation;
    };

    explicit NotationCard(QWidget *parent = nullptr);
    void show(const QList<Entry> &entries, bool changeable);

Q_SIGNALS:
    void chosen(int file, int column, int choice);

private:
    QWidget *makeRow(const Entry &entry, bool changeable);

    QWidget *m_rows = nullptr;
    QStringList m_shown; ///< what stands there: the same rows keep the focus
};

} // namespace kk::ui
