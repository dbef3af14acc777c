#pragma once

#include "app/customers/Facts.h"
#include "ui/settings/Section.h"
#include "ui/settings/SettingsPresenter.h"

namespace kk::ui {

class SegmentRow;

/// Wat wij bewaren: per field everything, a part, or nothing. What identifies a customer cannot be left out as a whole.
class KeepSection : public Section {
    Q_OBJECT

public:
    explicit KeepSection(SettingsPresenter &settings, QWidget *parent = nullptr);

private:
    struct Row {
        QString key;
        QList<shop::ShopSettings::Keep> choices;
        SegmentRow *segments = nullptr;
    };
    QWidget *makeRow(customers::Field field, const QString &part, const QString &why);
    void show();

    SettingsPresenter &m_settings;
    QList<Row> m_rows;
    bool m_filling = false;
};

} // namespace kk::ui
