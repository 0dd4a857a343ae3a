// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_form.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

void readSecret(SettingsForm& form, const JsonNode& node, const QString& name, const SecretRef& ref,
                std::vector<GivenSecret>& given, SecretRef& target)
{
    const QString wanted = u"must be {\"env\": \"NAME\"}, {\"file\": \"PATH\"} or the secret itself"_s;
    GivenSecret secret{
        .ref = ref, .from = GivenSecret::From::Plain, .what = node.text, .line = node.line, .key = name};
    if (node.type == JsonNode::Type::Object) {
        if (node.members.size() != 1 || node.members[0].value.type != JsonNode::Type::Text)
            return form.mistake(node.line, name, wanted);
        const QString& kind = node.members[0].key;
        secret.what = node.members[0].value.text;
        // How we write down ourselves that a secret lies in the vault already.
        if (kind == u"vault" && !secret.what.isEmpty()) {
            target = SecretRef{secret.what};
            return;
        }
        if (kind != u"env" && kind != u"file")
            return form.mistake(node.members[0].line, name + u'.' + kind, wanted);
        secret.from = kind == u"env" ? GivenSecret::From::Environment : GivenSecret::From::File;
    } else if (node.type != JsonNode::Type::Text) {
        return form.mistake(node.line, name, wanted);
    }
    if (secret.what.isEmpty()) return form.mistake(node.line, name, u"must not be empty"_s);
    target = ref;
    given.push_back(std::move(secret));
}

} // namespace secondring
