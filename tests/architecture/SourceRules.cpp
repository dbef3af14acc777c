#include "tests/architecture/SourceRules.h"

#include <QRegularExpression>

namespace kk::testing {

using namespace Qt::StringLiterals;

namespace {

using Where = std::function<bool(const SourceFile &)>;
enum class Look : quint8 { Code, CodeAndTexts, Comments, Everything };

QString lookedAt(const SourceFile &file, Look look)
{
    switch (look) {
    case Look::Code: return codeOf(file.text, Literals::Blanked);
    case Look::CodeAndTexts: return codeOf(file.text, Literals::Kept);
    case Look::Comments: return commentsOf(file.text);
    case Look::Everything: return file.text;
    }
    return {};
}

/// A rule that a pattern may not match in what `look` leaves of the files `where` says.
std::function<QList<int>(const SourceFile &)> never(const QString &pattern, Look look, Where where)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    Q_ASSERT(expression.isValid());
    return [expression, look, where = std::move(where)](const SourceFile &file) {
        QList<int> lines;
        if (!where(file))
            return lines;
        const QString text = lookedAt(file, look);
        for (auto match = expression.globalMatch(text); match.hasNext();)
            lines.append(lineAt(text, match.next().capturedStart()));
        return lines;
    };
}

bool isProduct(const SourceFile &file)
{
    return file.isCode() && (file.isBelow("app/"_L1) || file.isBelow("ui/"_L1) || file.isBelow("server/"_L1));
}

bool isWindow(const SourceFile &file)
{
    return file.isCode() && file.isBelow("ui/"_L1);
}

bool anyCode(const SourceFile &file)
{
    return file.isCode();
}

bool anyFile(const SourceFile &)
{
    return true;
}

bool mayNotHoldSql(const SourceFile &file)
{
    return isProduct(file) && !file.path.endsWith("Store.cpp"_L1) && !file.isBelow("app/vault/"_L1) && !file.isBelow("server/schema/"_L1);
}

bool outsideStyle(const SourceFile &file)
{
    return isProduct(file) && !file.isBelow("ui/style/"_L1);
}

SourceRule sqlLivesInStores()
{
    return {u"sqlLivesInStores"_s, u"SQL lives in *Store.cpp and in app/vault"_s,
            {u"app/customers/CustomerPage.cpp"_s, u"auto sql = R\"(\n SELECT id\n FROM customer)\";"_s},
            {u"app/customers/CustomerPage.cpp"_s, u"// SELECT id FROM customer\nauto text = \"Select one from the list\";"_s},
            never(u"\\bSELECT\\b[^;]{1,600}?\\bFROM\\b|\\bINSERT\\s+(OR\\s+[A-Z]+\\s+)?INTO\\b|\\bUPDATE\\s+\\w+\\s+SET\\b"
                  "|\\bDELETE\\s+FROM\\b|\\bCREATE\\s+(TEMP\\s+|UNIQUE\\s+|VIRTUAL\\s+)*(TABLE|INDEX|TRIGGER|VIEW)\\b|\\bDROP\\s+TABLE\\b"
                  "|\\bPRAGMA\\s+\\w"_s,
                  Look::CodeAndTexts, mayNotHoldSql)};
}

SourceRule noStyleSheet()
{
    return {u"noStyleSheet"_s, u"colours and forms come from ui/style; a style sheet makes every screen slow to build"_s,
            {u"ui/customers/CustomersPage.cpp"_s, u"label->setStyleSheet(css);"_s},
            {u"ui/customers/CustomersPage.cpp"_s, u"setLook(label, \"card\");"_s},
            never(u"\\bsetStyleSheet\\s*\\("_s, Look::Code, isProduct)};
}

SourceRule colourComesFromTheStyle()
{
    return {u"colourComesFromTheStyle"_s, u"colours come from ui/style, so that they are right in light and in dark"_s,
            {u"ui/customers/CustomersPage.cpp"_s, u"const QColor warning(u\"#C0392B\"_s);"_s},
            {u"ui/style/Tokens.cpp"_s, u"const QColor warning(u\"#C0392B\"_s);"_s},
            never(u"\"#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?\""_s, Look::CodeAndTexts,
                  [](const SourceFile &file) { return isWindow(file) && outsideStyle(file); })};
}

SourceRule keychainHasNoPlainText()
{
    return {u"keychainHasNoPlainText"_s, u"a keychain that is not there is told, never replaced by a file in clear"_s,
            {u"app/vault/Keychain.cpp"_s, u"job->setInsecureFallback(true);"_s},
            {u"app/vault/Keychain.cpp"_s, u"// setInsecureFallback stays off\njob->start();"_s},
            never(u"\\bsetInsecureFallback\\b"_s, Look::Code, anyCode)};
}

SourceRule keysAreNoPasswords()
{
    return {u"keysAreNoPasswords"_s, u"a QSqlDatabase keeps its password as text; keys travel as SecretBuffer"_s,
            {u"app/vault/Vault.cpp"_s, u"database.setPassword(passphrase);"_s},
            {u"app/vault/Vault.cpp"_s, u"slots.changePassphrase(owner, fresh);"_s},
            never(u"(QSqlDatabase::|[dD]atabase\\s*(\\.|->)\\s*|\\bdb\\s*(\\.|->)\\s*)setPassword\\b"_s, Look::Code, anyCode)};
}

SourceRule theWindowNeverWaits()
{
    return {u"theWindowNeverWaits"_s, u"long work goes to the vault's threads and answers later"_s,
            {u"ui/intake/ImportPage.cpp"_s, u"while (busy)\n    QCoreApplication::processEvents();"_s},
            {u"ui/intake/ImportPage.cpp"_s, u"connect(run, &ImportRun::progress, this, &ImportPage::show);"_s},
            never(u"\\bprocessEvents\\b|\\bQEventLoop\\b|\\bwaitForFinished\\b|\\bwaitForDone\\b|\\bsleep_(for|until)\\b"
                  "|\\bQThread::[mu]?sleep\\b"_s,
                  Look::Code, isWindow)};
}

SourceRule nobodyPumpsEvents()
{
    return {u"nobodyPumpsEvents"_s, u"an event loop inside another lets anything happen in between"_s,
            {u"app/intake/ImportRun.cpp"_s, u"QCoreApplication::processEvents();"_s},
            {u"app/intake/ImportRun.cpp"_s, u"promise.setProgressValue(rows);"_s},
            never(u"\\bprocessEvents\\b"_s, Look::Code, isProduct)};
}

SourceRule noMachinePaths()
{
    const QString home = u"/ho"_s + u"me/"_s;
    return {u"noMachinePaths"_s, u"a path of one machine means nothing on the next"_s,
            {u"packaging/run"_s, u"cd "_s + home + u"anna/klantenkring"_s},
            {u"packaging/run"_s, u"cd \"$HOME/work/here\" && ls share/home"_s},
            never(u"(?<![A-Za-z0-9_.$}~-])/(work|home|root|Users)/[A-Za-z0-9_.]"_s, Look::Everything,
                  [](const SourceFile &file) { return anyFile(file) && file.path != "LICENSE"_L1; })};
}

SourceRule nothingIsLeftForLater()
{
    const QString mark = u"TO"_s + u"DO"_s;
    return {u"nothingIsLeftForLater"_s, u"what is missing is an issue, not a mark in the source"_s,
            {u"app/base/Money.cpp"_s, u"// "_s + mark + u": round properly"_s},
            {u"app/base/Money.cpp"_s, u"// Whole cents.\nconst auto none = u\"XXX\"_s;"_s},
            never(u"\\b(TO"_s + u"DO|FIX"_s + u"ME|HA"_s + u"CK)\\b"_s, Look::Comments, anyCode)};
}

SourceRule headersAreReadOnce()
{
    return {u"headersAreReadOnce"_s, u"a header begins with #pragma once"_s,
            {u"app/base/Money.h"_s, u"#ifndef MONEY_H\n#define MONEY_H\n#endif\n"_s},
            {u"app/base/Money.h"_s, u"#pragma once\n"_s},
            [](const SourceFile &file) {
                return file.isHeader() && !file.text.contains("#pragma once"_L1) ? QList<int>{1} : QList<int>{};
            }};
}

SourceRule objectsSaySoOnALineOfTheirOwn()
{
    return {u"objectsSaySoOnALineOfTheirOwn"_s, u"moc overlooks Q_OBJECT beside other words"_s,
            {u"ui/shell/MainWindow.h"_s, u"#pragma once\nclass MainWindow : public QMainWindow { Q_OBJECT\n};"_s},
            {u"ui/shell/MainWindow.h"_s, u"#pragma once\nclass MainWindow : public QMainWindow {\n    Q_OBJECT\n};"_s},
            never(u"[^ \\t\\n][ \\t]*\\bQ_OBJECT\\b|\\bQ_OBJECT\\b[ \\t]*[^ \\t\\n]"_s, Look::Code, anyCode)};
}

SourceRule namesDoNotGet()
{
    return {u"namesDoNotGet"_s, u"customer.email(), not customer.getEmail()"_s,
            {u"app/customers/CustomerPage.h"_s, u"#pragma once\nQString getEmail() const;"_s},
            {u"app/customers/CustomerPage.h"_s, u"#pragma once\nQString email() const; // getEmail() elsewhere\nauto x = std::get<0>(pair);"_s},
            never(u"\\bget[A-Z]\\w*\\s*\\("_s, Look::Code, [](const SourceFile &file) { return isProduct(file) && file.isHeader(); })};
}

SourceRule linesEndClean()
{
    return {u"linesEndClean"_s, u"no blanks at the end of a line, no tabs, no Windows line ends"_s,
            {u"app/base/Money.h"_s, u"#pragma once \n"_s},
            {u"app/base/Money.h"_s, u"#pragma once\n\n"_s},
            never(u"[ \\t\\r]+$|\\t"_s, Look::Everything, anyCode)};
}

} // namespace

QList<SourceRule> sourceRules()
{
    return {sqlLivesInStores(),      noStyleSheet(), colourComesFromTheStyle(), keychainHasNoPlainText(),
            keysAreNoPasswords(),    theWindowNeverWaits(),     nobodyPumpsEvents(),       noMachinePaths(),
            nothingIsLeftForLater(), headersAreReadOnce(),      namesDoNotGet(),           objectsSaySoOnALineOfTheirOwn(),
            linesEndClean()};
}

} // namespace kk::testing
