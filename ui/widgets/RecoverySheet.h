#pragma once

#include "app/base/Result.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringList>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace kk::ui {

/// The paper with the recovery code: for which shop, when it was made, eight large numbered groups, and what to do with it.
/// Carries a secret; make it when it is needed and let it go.
class RecoverySheet {
    Q_DECLARE_TR_FUNCTIONS(kk::ui::RecoverySheet)

public:
    RecoverySheet(QString shopName, QStringList groups, QDate made);
    ~RecoverySheet();
    RecoverySheet(const RecoverySheet &) = delete;
    RecoverySheet &operator=(const RecoverySheet &) = delete;

    /// Storage when the file cannot be written; then no part of it is left. Only the one who is logged in may read it.
    [[nodiscard]] Result<> savePdf(const QString &path) const;
    /// Onto a printer. Storage when it does not take the page.
    [[nodiscard]] Result<> print(QPagedPaintDevice &device) const;

private:
    void paint(QPainter &painter, const QRectF &page) const;

    QString m_shopName;
    QStringList m_groups;
    QDate m_made;
};

} // namespace kk::ui
