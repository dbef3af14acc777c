#include "tests/architecture/IncludeRules.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace kk::testing {

using namespace Qt::StringLiterals;

namespace {

using Folders = QSet<QString>;

/// What each folder of app/ may include beside itself. `reports`, `shop` and `cli` have rules of their own.
const QHash<QString, Folders> &foldersBelow()
{
    static const QHash<QString, Folders> below = [] {
        QHash<QString, Folders> known;
        known[u"base"_s] = {};
        const auto builtOn = [&known](const QString &folder, const QString &under) {
            known[folder] = known.value(under) + Folders{under};
        };
        builtOn(u"vault"_s, u"base"_s);
        builtOn(u"customers"_s, u"vault"_s);
        builtOn(u"identity"_s, u"customers"_s);
        builtOn(u"intake"_s, u"identity"_s);
        builtOn(u"consent"_s, u"customers"_s);
        builtOn(u"insight"_s, u"consent"_s);
        builtOn(u"loyalty"_s, u"insight"_s);
        builtOn(u"coalition"_s, u"loyalty"_s);
        builtOn(u"rights"_s, u"consent"_s);
        return known;
    }();
    return below;
}

/// A header through which SQL goes: stores, and the vault's own machinery.
bool isMachinery(const QString &header)
{
    static const QRegularExpression machinery(
        u"Store\\.h$|^app/vault/(Connection|Transaction|Statement|Migrator|SqlCipher[A-Za-z]*|SqliteError|SqlText)\\.h$"_s);
    return machinery.match(header).hasMatch();
}

struct Include {
    QString path;
    int line = 0;
};

QList<Include> ownIncludes(const SourceFile &file)
{
    static const QRegularExpression directive(u"^[ \\t]*#[ \\t]*include[ \\t]+\"([^\"\\n]+)\""_s, QRegularExpression::MultilineOption);
    const QString code = codeOf(file.text, Literals::Kept);
    QList<Include> found;
    for (auto match = directive.globalMatch(code); match.hasNext();) {
        const QRegularExpressionMatch hit = match.next();
        found.append({hit.captured(1), lineAt(code, hit.capturedStart(1))});
    }
    return found;
}

/// `customers` of `app/customers/Facts.h`; empty for a file directly in `app`.
QString folderOf(const QString &path)
{
    return path.count(u'/') < 2 ? QString() : path.section(u'/', 1, 1);
}

QString offenceInApp(const QString &from, const QString &header)
{
    if (!header.startsWith("app/"_L1))
        return u"app knows neither ui nor server"_s;
    const QString to = folderOf(header);
    if (from == to || from.isEmpty())
        return {};
    if (to == "cli"_L1)
        return u"nobody includes the command line"_s;
    if (from == "shop"_L1)
        return {};
    if (to == "shop"_L1)
        return from == "cli"_L1 ? QString() : u"shop stands above every folder of app but cli"_s;
    if (from == "cli"_L1 || from == "reports"_L1)
        return isMachinery(header) ? from + u" sees values and the shop, no stores and no connections"_s : QString();
    if (!foldersBelow().contains(from))
        return u"app/%1 has no place in the picture; give it one in architecture.md and in IncludeRules.cpp"_s.arg(from);
    return foldersBelow().value(from).contains(to) ? QString() : u"app/%1 stands beside or above app/%2"_s.arg(to, from);
}

QString offenceInUi(const QString &from, const QString &header)
{
    if (header.startsWith("app/"_L1)) {
        if (folderOf(header) == "cli"_L1)
            return u"nobody includes the command line"_s;
        return isMachinery(header) ? u"the window gets its services from app/shop, no stores and no connections"_s : QString();
    }
    if (!header.startsWith("ui/"_L1))
        return u"the window does not know the server"_s;
    const QString to = folderOf(header);
    static const Folders shared{u"style"_s, u"widgets"_s, u"shell"_s};
    if (from == to || from.isEmpty() || from == "shell"_L1)
        return {};
    if (from == "style"_L1)
        return u"ui/style stands on nothing else of ui"_s;
    if (from == "widgets"_L1)
        return to == "style"_L1 ? QString() : u"ui/widgets stands on ui/style only"_s;
    return shared.contains(to) ? QString() : u"one screen's folder does not include another's"_s;
}

QString offenceInServer(const QString &header)
{
    const bool allowed =
        header.startsWith("server/"_L1) || header.startsWith("app/base/"_L1) || header.startsWith("app/coalition/protocol/"_L1);
    return allowed ? QString() : u"the server sees app/base and app/coalition/protocol only"_s;
}

QString offence(const SourceFile &file, const QString &header)
{
    if (header.endsWith(".moc"_L1) || header.startsWith("moc_"_L1) || header.startsWith("ui_"_L1))
        return {};
    if (!header.startsWith("app/"_L1) && !header.startsWith("ui/"_L1) && !header.startsWith("server/"_L1))
        return u"our own headers are included by their path from the root, others in angle brackets"_s;
    if (file.isBelow("app/"_L1))
        return offenceInApp(folderOf(file.path), header);
    if (file.isBelow("ui/"_L1))
        return offenceInUi(folderOf(file.path), header);
    return offenceInServer(header);
}

/// The ring that a walk from `folder` runs into, or nothing.
QStringList ringFrom(const QString &folder, const QMap<QString, Folders> &graph, QStringList walked)
{
    if (const qsizetype seen = walked.indexOf(folder); seen >= 0)
        return walked.sliced(seen) + QStringList{folder};
    walked.append(folder);
    for (const QString &next : graph.value(folder)) {
        if (const QStringList ring = ringFrom(next, graph, walked); !ring.isEmpty())
            return ring;
    }
    return {};
}

} // namespace

QStringList includeOffences(const SourceFile &file)
{
    QStringList offences;
    if (!file.isCode() || !(file.isBelow("app/"_L1) || file.isBelow("ui/"_L1) || file.isBelow("server/"_L1)))
        return offences;
    for (const Include &include : ownIncludes(file)) {
        if (const QString why = offence(file, include.path); !why.isEmpty())
            offences.append(u"%1:%2 includes %3: %4"_s.arg(file.path).arg(include.line).arg(include.path, why));
    }
    return offences;
}

QStringList ringsInUi(const QList<SourceFile> &files)
{
    QMap<QString, Folders> graph;
    for (const SourceFile &file : files) {
        const QString from = folderOf(file.path);
        if (!file.isBelow("ui/"_L1) || !file.isCode() || from.isEmpty())
            continue;
        for (const Include &include : ownIncludes(file)) {
            const QString to = folderOf(include.path);
            if (include.path.startsWith("ui/"_L1) && !to.isEmpty() && to != from)
                graph[from].insert(to);
        }
    }
    QStringList rings;
    for (auto folder = graph.keyBegin(); folder != graph.keyEnd(); ++folder) {
        if (const QStringList ring = ringFrom(*folder, graph, {}); !ring.isEmpty() && ring.first() == *folder)
            rings.append(ring.join(u" → "_s));
    }
    return rings;
}

} // namespace kk::testing
