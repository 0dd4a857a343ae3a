// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone_number.h"
#include "core/settings/settings_into.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int kMostMembers = 200;

const QStringList& roleCodes()
{
    static const QStringList codes{u"owner"_s, u"desk"_s, u"readOnly"_s};
    return codes;
}

/// The same person keeps the id, and with it what is assigned to them, however often the file is read.
QString idOf(const QString& name)
{
    const QByteArray person = name.simplified().toLower().toUtf8();
    return u"member-"_s +
           QString::fromLatin1(QCryptographicHash::hash(person, QCryptographicHash::Sha1).toHex().left(12));
}

TeamMember knownAs(const JsonNode& node, const TeamSettings& before)
{
    const QString given = textOf(node, u"id");
    const QString name = textOf(node, u"name");
    const auto known = std::ranges::find_if(before.members, [&](const TeamMember& each) {
        return given.isEmpty() ? idOf(each.name) == idOf(name) : each.id.value == given;
    });
    if (known != before.members.end()) return *known;
    TeamMember member;
    member.id.value = given.isEmpty() ? idOf(name) : given;
    return member;
}

TeamMember readMember(SettingsForm& form, const JsonNode& node, const QString& name, const QString& region,
                      const TeamSettings& before)
{
    TeamMember member = knownAs(node, before);
    const ReadInto into{form};
    const std::size_t mistakes = form.mistakes();
    form.object(node, name,
                {{u"id"_s,
                  [&](const JsonNode& value, const QString& full) {
                      const bool empty = value.type == JsonNode::Type::Text && value.text.trimmed().isEmpty();
                      if (empty) return form.mistake(value.line, full, u"must not be empty"_s);
                      form.text(value, full, member.id.value, 100);
                  }},
                 {u"name"_s, into.words(member.name, 100)},
                 {u"mobile"_s, into.phone(member.mobile, region)},
                 {u"role"_s,
                  [&](const JsonNode& value, const QString& full) {
                      form.choice(value, full, roleCodes(),
                                  [&](int role) { member.role = static_cast<TeamMember::Role>(role); });
                  }},
                 {u"onCall"_s, into.flag(member.onCall)}});
    if (node.type != JsonNode::Type::Object || form.mistakes() > mistakes) return member;
    if (member.name.isEmpty()) form.mistake(node.line, name + u".name"_s, u"is missing"_s);
    if (member.onCall && member.mobile.isEmpty())
        form.mistake(node.line, name + u".mobile"_s,
                     u"is missing: who is on call is paged by a text to it"_s);
    return member;
}

} // namespace

void readPhone(SettingsForm& form, const JsonNode& node, const QString& name, const QString& region,
               QString& target)
{
    const QString typed = node.text.trimmed();
    const auto number = PhoneNumber::parse(typed, region);
    if (node.type != JsonNode::Type::Text || (!typed.isEmpty() && !number))
        return form.mistake(
            node.line, name,
            u"must be a telephone number with its area code, or with + and its country code"_s);
    target = typed.isEmpty() ? QString() : number->e164();
}

void readTeam(SettingsForm& form, const JsonNode& node, const QString& name, Settings& settings)
{
    const TeamSettings before = settings.team;
    std::vector<TeamMember> members;
    const std::size_t mistakes = form.mistakes();
    form.list(node, name, kMostMembers, [&](const JsonNode& each, const QString& full) {
        const TeamMember member = readMember(form, each, full, settings.business.region, before);
        if (std::ranges::find(members, member.id, &TeamMember::id) != members.end())
            form.mistake(each.line, full, u"is the same person as one above; give one of them an id"_s);
        members.push_back(member);
    });
    if (form.mistakes() == mistakes) settings.team.members = std::move(members);
}

QJsonArray writeTeam(const TeamSettings& team)
{
    QJsonArray members;
    for (const TeamMember& member : team.members)
        members.append(QJsonObject{{u"id"_s, member.id.value},
                                   {u"name"_s, member.name},
                                   {u"mobile"_s, member.mobile},
                                   {u"role"_s, roleCodes().at(static_cast<int>(member.role))},
                                   {u"onCall"_s, member.onCall}});
    return members;
}

} // namespace secondring
