// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_form.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

QString joined(const QString& name, const QString& key)
{
    return name.isEmpty() ? key : name + u'.' + key;
}

} // namespace

QString inWords(const QStringList& words)
{
    if (words.size() < 2) return words.join(QString());
    return words.first(words.size() - 1).join(u", "_s) + u" or "_s + words.last();
}

void SettingsForm::mistake(int line, const QString& name, const QString& sentence)
{
    m_mistakes.push_back({line, name, sentence});
}

void SettingsForm::noteWords(const JsonNode& node, const QString& name)
{
    if (node.type == JsonNode::Type::Text && !node.text.trimmed().isEmpty())
        m_words.push_back({node.line, name, node.text});
}

void SettingsForm::object(const JsonNode& node, const QString& name, const std::vector<Key>& keys)
{
    if (node.type != JsonNode::Type::Object) return mistake(node.line, name, u"must be an object: { … }"_s);
    QHash<QString, int> seen;
    for (const auto& member : node.members) {
        const QString full = joined(name, member.key);
        if (const auto first = seen.constFind(member.key); first != seen.cend()) {
            mistake(member.line, full, u"is given twice; the first is on line %1"_s.arg(*first));
            continue;
        }
        seen.insert(member.key, member.line);
        const auto known = std::ranges::find(keys, member.key, &Key::name);
        if (known != keys.end()) {
            known->read(member.value, full);
            continue;
        }
        QStringList names;
        for (const Key& each : keys)
            names += each.name;
        mistake(member.line, full, u"is not a setting; here may stand "_s + inWords(names));
    }
}

void SettingsForm::text(const JsonNode& node, const QString& name, QString& target, int longest)
{
    if (node.type != JsonNode::Type::Text)
        return mistake(node.line, name, u"must be text in double quotes"_s);
    if (node.text.size() > longest)
        return mistake(node.line, name, u"must be at most %1 letters long"_s.arg(longest));
    target = node.text.trimmed();
}

void SettingsForm::list(const JsonNode& node, const QString& name, int longest,
                        const std::function<void(const JsonNode&, const QString&)>& use)
{
    if (node.type != JsonNode::Type::List) return mistake(node.line, name, u"must be a list: [ … ]"_s);
    if (node.list.size() > static_cast<std::size_t>(longest))
        return mistake(node.line, name, u"must have at most %1 entries"_s.arg(longest));
    for (std::size_t at = 0; at < node.list.size(); ++at)
        use(node.list[at], u"%1[%2]"_s.arg(name).arg(at));
}

void SettingsForm::flag(const JsonNode& node, const QString& name, bool& target)
{
    if (node.type != JsonNode::Type::Flag) return mistake(node.line, name, u"must be true or false"_s);
    target = node.flag;
}

void SettingsForm::whole(const JsonNode& node, const QString& name, int least, int most,
                         const std::function<void(int)>& use)
{
    const bool good = node.type == JsonNode::Type::Number && std::trunc(node.number) == node.number &&
                      node.number >= least && node.number <= most;
    if (!good)
        return mistake(node.line, name, u"must be a whole number from %1 to %2"_s.arg(least).arg(most));
    use(static_cast<int>(node.number));
}

void SettingsForm::choice(const JsonNode& node, const QString& name, const QStringList& words,
                          const std::function<void(int)>& use)
{
    const auto found = node.type == JsonNode::Type::Text ? words.indexOf(node.text) : -1;
    if (found < 0) return mistake(node.line, name, u"must be "_s + inWords(words));
    use(static_cast<int>(found));
}

} // namespace secondring
