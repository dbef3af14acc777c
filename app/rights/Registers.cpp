#include "app/rights/Registers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kk::rights {

using namespace Qt::StringLiterals;

namespace {

const QStringList kLanguages{u"nl"_s, u"en"_s};

QHash<QString, QString> inLanguages(const QJsonObject &json)
{
    QHash<QString, QString> texts;
    for (const QString &language : kLanguages)
        texts.insert(language, json[language].toString());
    return texts;
}

RegisterField::Type typeFrom(const QString &word)
{
    static const QHash<QString, RegisterField::Type> types{{u"line"_s, RegisterField::Type::Line},     {u"text"_s, RegisterField::Type::Text},
                                                           {u"choice"_s, RegisterField::Type::Choice}, {u"date"_s, RegisterField::Type::Date},
                                                           {u"instant"_s, RegisterField::Type::Instant}, {u"number"_s, RegisterField::Type::Number}};
    return types.value(word, RegisterField::Type::Line);
}

RegisterField fieldFrom(const QJsonObject &json)
{
    RegisterField field{json[u"key"_s].toString(), typeFrom(json[u"type"_s].toString()), inLanguages(json), {}};
    for (const QJsonValue &choice : json[u"choices"_s].toArray())
        field.choices.append({choice[u"key"_s].toString(), inLanguages(choice.toObject())});
    return field;
}

} // namespace

QString RegisterField::shown(const QString &value, const QString &language) const
{
    for (const auto &[choice, texts] : choices) {
        if (choice == value)
            return texts.value(language);
    }
    return value;
}

const RegisterField *RegisterForm::field(const QString &wanted) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const RegisterField &one) { return one.key == wanted; });
    return found == fields.end() ? nullptr : &*found;
}

const RegisterForms &RegisterForms::shipped()
{
    static const RegisterForms forms;
    return forms;
}

RegisterForms::RegisterForms()
{
    QFile file(u":/registers/registers.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &key : {u"processing"_s, u"processor"_s, u"breach"_s, u"observation"_s}) {
        const QJsonObject form = json[u"forms"_s].toObject()[key].toObject();
        RegisterForm made{key, inLanguages(form), form[u"name"_s].toString(), {}};
        for (const QJsonValue &field : form[u"fields"_s].toArray())
            made.fields.append(fieldFrom(field.toObject()));
        m_forms.append(made);
    }
    for (const QJsonValue &value : json[u"activities"_s].toArray()) {
        Activity activity{value[u"key"_s].toString(), value[u"basis"_s].toString(), value[u"in_use"_s].toString() == "yes"_L1, {}, {}};
        for (const QJsonValue &purpose : value[u"purposes"_s].toArray())
            activity.purposes.append(purpose.toString());
        for (const QString &language : kLanguages) {
            const QJsonObject texts = value[language].toObject();
            for (auto text = texts.begin(); text != texts.end(); ++text)
                activity.values[language].insert(text.key(), text.value().toString());
        }
        m_activities.append(activity);
    }
}

const RegisterForm *RegisterForms::form(const QString &key) const
{
    const auto found = std::find_if(m_forms.begin(), m_forms.end(), [&](const RegisterForm &form) { return form.key == key; });
    return found == m_forms.end() ? nullptr : &*found;
}

QList<RegisterEntry> RegisterForms::activities(const QString &language) const
{
    QList<RegisterEntry> entries;
    for (const Activity &activity : m_activities) {
        RegisterEntry entry{{}, u"processing"_s, activity.key, activity.values.value(language), activity.purposes, {}};
        entry.values.insert(u"basis"_s, activity.basis);
        entry.values.insert(u"in_use"_s, activity.isInUse ? u"yes"_s : u"no"_s);
        entries.append(entry);
    }
    return entries;
}

QList<RegisterEntry> withShipped(const QList<RegisterEntry> &own, const QString &form, const QString &language)
{
    QList<RegisterEntry> entries;
    if (form == "processing"_L1)
        entries = RegisterForms::shipped().activities(language);
    for (const RegisterEntry &mine : own) {
        if (mine.form != form)
            continue;
        const auto shipped = std::find_if(entries.begin(), entries.end(), [&](const RegisterEntry &one) { return !mine.key.isEmpty() && one.key == mine.key; });
        if (shipped == entries.end()) {
            entries.append(mine);
            continue;
        }
        for (auto value = mine.values.begin(); value != mine.values.end(); ++value)
            shipped->values.insert(value.key(), value.value());
        shipped->id = mine.id;
        shipped->changedAt = mine.changedAt;
    }
    return entries;
}

} // namespace kk::rights
