#include "ui/style/Theme.h"
#include "ui/widgets/SecretEdit.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kk::ui;
using namespace Qt::StringLiterals;

class TestSecretEdit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedLeavesOnce()
    {
        const Theme theme;
        SecretEdit edit(u"Password"_s);
        edit.field()->insert(u"vier losse woorden é"_s);
        kk::SecretBuffer secret = edit.take();
        QVERIFY(secret.equals(kk::SecretBuffer::fromText(u"vier losse woorden é"_s)));
        QVERIFY(edit.isEmpty());
        QVERIFY(edit.take().isEmpty());
        QVERIFY(!edit.field()->isUndoAvailable());
    }

    void memoryOfTheFieldIsOverwritten()
    {
        const Theme theme;
        SecretEdit edit(u"Password"_s);
        edit.field()->setText(u"koffie met melk"_s);
        const QString shared = edit.field()->text();
        const QChar *place = shared.constData();
        QCOMPARE(static_cast<const void *>(edit.field()->text().constData()), static_cast<const void *>(place)); // the very memory of the field
        (void)edit.take();
        QVERIFY(edit.isEmpty());
        // A copy held elsewhere keeps its own: wiping detaches instead of changing what others see.
        QCOMPARE(shared, u"koffie met melk"_s);
    }

    void hidesAndShows()
    {
        const Theme theme;
        SecretEdit edit(u"Password"_s);
        auto *eye = edit.findChild<QToolButton *>();
        QCOMPARE(edit.field()->echoMode(), QLineEdit::Password);
        const QString before = eye->accessibleName();
        eye->click();
        QCOMPARE(edit.field()->echoMode(), QLineEdit::Normal);
        QVERIFY(eye->accessibleName() != before);
        (void)edit.take();
        QCOMPARE(edit.field()->echoMode(), QLineEdit::Password); // the next one starts hidden
    }

    void saysWhenCapsLockMustBeOn()
    {
        const Theme theme;
        SecretEdit edit(u"Password"_s);
        edit.show();
        edit.field()->setFocus();
        const auto hint = [&edit] {
            const auto labels = edit.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Caps Lock"); });
        };
        QTest::keyClick(edit.field(), 'a');
        QVERIFY(!hint());
        press(edit.field(), u"A"_s, Qt::NoModifier);
        QVERIFY(hint());
        press(edit.field(), u"B"_s, Qt::ShiftModifier);
        QVERIFY(!hint());
        press(edit.field(), u"b"_s, Qt::ShiftModifier);
        QVERIFY(hint());
        press(edit.field(), u"7"_s, Qt::NoModifier); // a digit tells nothing
        QVERIFY(hint());
    }

    void enterSubmitsAndAProblemIsSpoken()
    {
        const Theme theme;
        SecretEdit edit(u"Password"_s);
        QSignalSpy submitted(&edit, &SecretEdit::submitted);
        QTest::keyClicks(edit.field(), u"abc"_s);
        QTest::keyClick(edit.field(), Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);
        edit.setProblem(u"This password does not fit."_s);
        QCOMPARE(edit.field()->accessibleDescription(), u"This password does not fit."_s);
    }

private:
    static void press(QWidget *field, const QString &text, Qt::KeyboardModifiers modifiers)
    {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, modifiers, text);
        QApplication::sendEvent(field, &key);
    }
};

QTEST_MAIN(TestSecretEdit)
#include "TestSecretEdit.moc"
