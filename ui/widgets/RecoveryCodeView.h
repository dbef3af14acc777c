#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace kk::ui {

class TextLabel;

/// The recovery code on the screen, in eight numbered groups that can be read aloud, with ways to get it on paper.
class RecoveryCodeView : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryCodeView(QWidget *parent = nullptr);
    ~RecoveryCodeView() override;

    void setGroups(QStringList groups);
    /// Takes the code off the screen and out of the labels.
    void clear();
    /// Says what came of printing or saving.
    void setResult(const QString &sentence);

Q_SIGNALS:
    void printRequested();
    void pdfRequested();

private:
    class Group;
    QGridLayout *m_grid;
    QList<Group *> m_groups;
    TextLabel *m_result;
};

} // namespace kk::ui
