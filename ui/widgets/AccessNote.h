#pragma once

#include "ui/widgets/CardFrame.h"

namespace kk::ui {

class TextLabel;

/// Why this may be seen, and that looking is written down. Stands on every screen with personal data.
class AccessNote : public CardFrame {
    Q_OBJECT

public:
    explicit AccessNote(QWidget *parent = nullptr);

    void setReason(const QString &reason);

private:
    TextLabel *m_reason;
};

} // namespace kk::ui
