// The part of ImportPresenter about the files: looking at them, what is remembered of their kind, and the draft of the whole.
#include "app/base/Background.h"
#include "ui/imports/ImportPresenter.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

const auto kDraftPlace = u"import.wizard"_s;

/// Under what the answers about a file of a draft are kept.
QString draftKey(const QString &path, const QString &part)
{
    return path + u'\n' + part;
}

} // namespace

void ImportPresenter::addFiles(const QStringList &paths)
{
    if (m_reading == Reading::Running)
        return;
    if (m_reading == Reading::Done)
        reset();
    const bool first = m_files.isEmpty();
    for (const QString &path : paths) {
        const bool there = std::any_of(m_files.begin(), m_files.end(), [&](const File &file) { return file.path == path; });
        if (there)
            continue;
        m_files.append(File());
        m_files.last().path = path;
        m_files.last().chosenProfile = m_resumed.value(draftKey(path, {})).profileId;
        look(static_cast<int>(m_files.size()) - 1);
    }
    if (first || !canGoTo(m_step))
        m_step = Step::File;
    m_reading = Reading::NotYet;
    Q_EMIT changed();
}

void ImportPresenter::removeFile(int index)
{
    if (index < 0 || index >= m_files.size() || m_reading == Reading::Running)
        return;
    m_files.removeAt(index);
    m_current = qBound(0, m_current - (index < m_current ? 1 : 0), qMax(0, static_cast<int>(m_files.size()) - 1));
    if (m_files.isEmpty()) {
        close();
        return;
    }
    if (m_step == Step::Columns && !hasColumns())
        m_step = Step::File;
    filesChanged();
    Q_EMIT changed();
}

void ImportPresenter::chooseProfile(int index, const QString &profileId)
{
    if (index < 0 || index >= m_files.size() || m_reading == Reading::Running)
        return;
    m_files[index].chosenProfile = profileId;
    m_files[index].looking = true;
    m_files[index].error.reset();
    look(index);
    Q_EMIT changed();
}

void ImportPresenter::setCurrentFile(int index)
{
    if (index < 0 || index >= m_files.size() || index == m_current)
        return;
    m_current = index;
    Q_EMIT changed();
}

void ImportPresenter::look(int index)
{
    const quint64 generation = ++m_lookGeneration;
    m_files[index].lookGeneration = generation;
    const File &file = m_files[index];
    inBackground(
        this, [ask = m_questions.recognise, path = file.path, profile = file.chosenProfile, part = file.part] { return ask(path, profile, part); },
        [this, generation](const Result<intake::Recognition> &answer) { takeRecognition(generation, answer); });
}

ImportPresenter::File *ImportPresenter::fileFor(quint64 generation)
{
    const auto file = std::find_if(m_files.begin(), m_files.end(), [&](const File &one) { return one.lookGeneration == generation; });
    return file == m_files.end() ? nullptr : &*file; // taken out, or looked at anew: nobody waits for this answer
}

void ImportPresenter::takeRecognition(quint64 generation, const Result<intake::Recognition> &answer)
{
    File *file = fileFor(generation);
    if (!file)
        return;
    file->recognition.reset();
    file->sheet = {};
    file->error.reset();
    if (answer) {
        recall(generation, *answer);
        return;
    }
    file->error = answer.error();
    file->looking = false;
    dropFurtherPart(file);
    filesChanged();
    Q_EMIT changed();
}

/// Of a zip only what is an export counts, unless a person says what it is.
bool ImportPresenter::dropFurtherPart(File *file)
{
    if (!file->isFurtherPart || file->isUsable() || !file->chosenProfile.isEmpty())
        return false;
    m_leftOut.append(file->name());
    m_files.removeAt(file - m_files.data());
    return true;
}

/// Every export in a zip is asked about by itself: its columns and its consents are its own.
void ImportPresenter::takeFurtherParts(int index)
{
    const intake::Recognition &recognition = *m_files[index].recognition;
    if (!m_files[index].part.isEmpty() || recognition.isSheet || recognition.part.isEmpty() || recognition.otherParts.isEmpty())
        return;
    const QStringList others = recognition.otherParts;
    m_files[index].part = recognition.part;
    int at = index;
    for (const QString &part : others) {
        File further;
        further.path = m_files[index].path;
        further.part = part;
        further.isFurtherPart = true;
        m_files.insert(++at, further);
        look(at);
    }
}

void ImportPresenter::recall(quint64 generation, intake::Recognition recognition)
{
    File *asked = fileFor(generation);
    if (const auto resumed = m_resumed.constFind(draftKey(asked->path, recognition.part)); resumed != m_resumed.constEnd()) {
        const intake::SavedMapping saved = *resumed;
        take(*asked, std::move(recognition), saved);
        return;
    }
    const QString fingerprint = intake::headerFingerprint(recognition.header);
    inBackground(
        this, [ask = m_questions.findMapping, fingerprint] { return ask(fingerprint); },
        [this, generation, recognition = std::move(recognition)](const Result<std::optional<intake::SavedMapping>> &remembered) {
            if (File *file = fileFor(generation))
                take(*file, recognition, remembered ? *remembered : std::nullopt);
        });
}

void ImportPresenter::take(File &file, intake::Recognition recognition, const std::optional<intake::SavedMapping> &remembered)
{
    const bool asBefore = remembered && remembered->mapping && file.chosenProfile.isEmpty()
                          && (!recognition.profile || recognition.profile->info().id != remembered->profileId);
    if (asBefore) { // nobody knows this file but us: it was pointed out before
        chooseProfile(static_cast<int>(&file - m_files.data()), remembered->profileId);
        return;
    }
    file.looking = false;
    file.recognition = std::move(recognition);
    if (file.isUsable()) {
        file.remembered = remembered && remembered->profileId == file.recognition->profile->info().id;
        file.sheet = ColumnSheet(*file.recognition, remembered);
        if (file.remembered && file.sourceName.isEmpty())
            file.sourceName = remembered->sourceName;
        if (const auto source = m_resumedSources.constFind(file.path); source != m_resumedSources.constEnd())
            file.sourceName = *source;
    }
    if (!dropFurtherPart(&file))
        takeFurtherParts(static_cast<int>(&file - m_files.data()));
    filesChanged();
    Q_EMIT changed();
}

/// Everything that was counted is about other files now.
void ImportPresenter::filesChanged()
{
    m_countStop.cancel();
    ++m_countGeneration;
    m_counting = Counting::NotYet;
    m_error.reset();
    m_notice.clear();
    if (isLooking())
        return;
    const auto first = std::find_if(m_files.begin(), m_files.end(), [](const File &file) { return file.needsColumns(); });
    if (first != m_files.end() && !m_files[m_current].needsColumns())
        m_current = static_cast<int>(first - m_files.begin());
    const bool known = std::all_of(m_files.begin(), m_files.end(), [](const File &file) { return file.isUsable() && file.remembered; });
    if (known && m_step == Step::File && fileWithQuestion(true) < 0 && fileWithQuestion(false) < 0 && m_resumed.isEmpty())
        m_step = Step::Preview; // as last time
    count();
}

void ImportPresenter::keepDraft()
{
    m_draftSoon.stop();
    QJsonArray files;
    if (m_reading != Reading::Done) {
        for (const File &file : std::as_const(m_files)) {
            QJsonObject one{{u"path"_s, file.path}, {u"part"_s, file.part}, {u"source"_s, file.sourceName}};
            if (file.isUsable() && (!file.chosenProfile.isEmpty() || !file.sheet.saved({}, {}).consents.isEmpty() || file.needsColumns()))
                one.insert(u"answers"_s, QJsonDocument::fromJson(file.sheet.saved(file.name(), file.sourceName).toJson(true)).object());
            files.append(one);
        }
    }
    const QString draft = files.isEmpty() ? QString()
                                          : QString::fromUtf8(QJsonDocument(QJsonObject{{u"step"_s, static_cast<int>(m_step)}, {u"files"_s, files}})
                                                                  .toJson(QJsonDocument::Compact));
    if (draft == m_keptDraft)
        return;
    m_keptDraft = draft;
    m_drafts.start([keep = m_questions.saveDraft, draft] { static_cast<void>(keep(kDraftPlace, draft)); });
}

void ImportPresenter::resumeDraft()
{
    if (m_draftAsked || isOpen())
        return;
    m_draftAsked = true;
    inBackground(
        this, [take = m_questions.takeDraft] { return take(kDraftPlace); },
        [this](const Result<QString> &draft) {
            const QJsonObject root = QJsonDocument::fromJson(draft.value_or(QString()).toUtf8()).object();
            if (root.isEmpty() || isOpen())
                return;
            QStringList paths;
            const QJsonArray files = root.value(u"files"_s).toArray();
            for (const QJsonValue &value : files) {
                const QJsonObject one = value.toObject();
                const QString path = one.value(u"path"_s).toString();
                if (!QFileInfo(path).isFile())
                    continue; // the stick is out; nothing was kept of its content
                if (!paths.contains(path)) { // the parts of a zip come along by themselves
                    paths.append(path);
                    m_resumedSources.insert(path, one.value(u"source"_s).toString());
                }
                const auto answers = intake::SavedMapping::fromJson(QJsonDocument(one.value(u"answers"_s).toObject()).toJson());
                if (answers)
                    m_resumed.insert(draftKey(path, one.value(u"part"_s).toString()), *answers);
            }
            if (paths.isEmpty())
                return;
            addFiles(paths);
            if (root.value(u"step"_s).toInt() == static_cast<int>(Step::Columns))
                m_step = Step::Columns;
            Q_EMIT done(tr("The import you had begun is here again."), {});
        });
}

} // namespace kk::ui
