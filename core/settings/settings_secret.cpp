// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_form.h"

using namespace Qt::StringLiterals;

namespace secondring {

std::optional<SecretRef> readSecret(SettingsForm& form, const JsonNode& node, const QString& name,
                                    const SecretRef& ref, std::vector<GivenSecret>& given)
{
    const QString wanted = u"must be {\"env\": \"NAME\"}, {\"file\": \"PATH\"} or the secret itself"_s;
    const auto wrong = [&form](int line, const QString& key,
                               const QString& sentence) -> std::optional<SecretRef> {
        form.mistake(line, key, sentence);
        return std::nullopt;
    };
    const bool isPlain = node.type == JsonNode::Type::Text;
    const bool isElsewhere = node.type == JsonNode::Type::Object && node.members.size() == 1 &&
                             node.members[0].value.type == JsonNode::Type::Text;
    if (!isPlain && !isElsewhere) return wrong(node.line, name, wanted);
    const QString where = isElsewhere ? node.members[0].key : QString();
    const QString what = isElsewhere ? node.members[0].value.text : node.text;
    // How we write down ourselves that a secret lies in the vault already.
    if (where == u"vault" && !what.isEmpty()) return SecretRef{what};
    if (isElsewhere && where != u"env" && where != u"file")
        return wrong(node.members[0].line, name + u'.' + where, wanted);
    if (what.isEmpty()) return wrong(node.line, name, u"must not be empty"_s);
    auto from = GivenSecret::From::Plain;
    if (isElsewhere) from = where == u"env" ? GivenSecret::From::Environment : GivenSecret::From::File;
    given.push_back({.ref = ref, .from = from, .what = what, .line = node.line, .key = name});
    return ref;
}

} // namespace secondring
