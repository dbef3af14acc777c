#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace kk::ui {

/// One way into the vault, as shown.
struct KeySlotRow {
    QString id;
    QString icon;   ///< key-round, fingerprint, printer
    QString name;   ///< "Password of Marit"
    QString detail; ///< "last used Mon 23 Nov · tested Sat 21 Nov"
    bool canTest = true;
    bool canReplace = true;
    /// Empty: it can be taken away. Else why not ("the last way in").
    QString keepBecause;
};

/// The ways into the vault with what can be done to each: test, replace, take away.
class KeySlotList : public QWidget {
    Q_OBJECT

public:
    explicit KeySlotList(QWidget *parent = nullptr);

    void setSlots(const QList<KeySlotRow> &rows);

Q_SIGNALS:
    void testRequested(const QString &id);
    void replaceRequested(const QString &id);
    void removeRequested(const QString &id);

private:
    QWidget *makeRow(const KeySlotRow &row);

    QVBoxLayout *m_column;
};

} // namespace kk::ui
