#include "tests/journeys/ProgramRig.h"

#include "ui/entry/EntryView.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QThreadPool>

namespace kk::testing {

using namespace Qt::StringLiterals;

ProgramRig::ProgramRig() : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {}

ProgramRig::~ProgramRig()
{
    stop();
}

void ProgramRig::stop()
{
    m_program.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

ui::Application &ProgramRig::start(const QString &vaultPath, const QString &language)
{
    stop();
    const ui::ProgramEdges edges{around(),   keychain,  dialogs, printing, m_settings, m_folder.filePath(u"shops"_s), m_folder.filePath(u"sample"_s),
                                 sampleCustomers};
    m_program = std::make_unique<ui::Application>(edges, vaultPath, language);
    m_program->start();
    return *m_program;
}

QString ProgramRig::foundShop()
{
    const shop::NewShop plan{m_folder.filePath(u"De Morgenster.kring"_s), u"De Morgenster"_s, u"coffee-tea"_s, u"Marit"_s, false};
    const auto founded = shop::Shop::found(plan, SecretBuffer::fromText(QString::fromLatin1(kPassword)), around());
    if (!founded)
        qWarning("No shop: %s", qPrintable(founded.error().detail));
    return plan.path;
}

void ProgramRig::addColleague(const QString &vaultPath, const QString &name, vault::Role role)
{
    const auto opened = shop::Shop::unlock(vaultPath, SecretBuffer::fromText(QString::fromLatin1(kPassword)), around());
    if (!opened || !(*opened)->people().add(name, role, SecretBuffer::fromText(passwordOf(name))))
        qWarning("No colleague");
}

bool ProgramRig::unlock(const QString &password)
{
    QLineEdit *field = fieldNamed(screen(), QCoreApplication::translate("kk::ui::UnlockPage", "Password"));
    if (!field)
        return false;
    field->setText(password);
    QTest::keyClick(field, Qt::Key_Return);
    return QTest::qWaitFor([this] { return m_program->window() && !m_program->window()->isGated() && m_program->window()->isVisible(); });
}

QWidget *ProgramRig::screen() const
{
    if (m_program->window() && m_program->window()->isVisible())
        return m_program->window();
    return m_program->entry() ? m_program->entry()->window() : nullptr;
}

QAbstractButton *buttonNamed(const QWidget *root, const QString &text)
{
    const auto buttons = root->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QLineEdit *fieldNamed(const QWidget *root, const QString &name)
{
    const auto fields = root->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->isVisible() && field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

bool press(const QWidget *root, const QString &text)
{
    QAbstractButton *button = buttonNamed(root, text);
    if (!button || !button->isEnabled())
        return false;
    button->click();
    return true;
}

QString allTexts(const QWidget *root)
{
    QStringList texts{root->windowTitle(), root->accessibleName(), root->accessibleDescription(), root->toolTip()};
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            texts << field->text();
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            const auto *model = view->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column)
                    texts << model->index(row, column).data().toString();
            }
        }
    }
    texts.removeAll(QString());
    return texts.join(u'\n');
}

} // namespace kk::testing
