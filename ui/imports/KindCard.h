#pragma once

#include "ui/widgets/CardFrame.h"

namespace kk::ui {

/// For a file nobody knows: are these customers or sales?
class KindCard final : public CardFrame {
    Q_OBJECT

public:
    explicit KindCard(QWidget *parent = nullptr);
    /// Of several files: which one is asked about. Empty: there is only one.
    void setFile(const QString &name);

Q_SIGNALS:
    /// The id of a generic profile.
    void chosen(const QString &profileId);
};

} // namespace kk::ui
