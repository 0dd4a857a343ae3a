// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings_form.h"

namespace secondring {

/// Makes what reads one value of a settings file into one member.
struct ReadInto {
    using Read = std::function<void(const JsonNode&, const QString&)>;

    SettingsForm& form;

    [[nodiscard]] Read words(QString& target, int longest = 200) const
    {
        return [&form = form, &target, longest](const JsonNode& node, const QString& name) {
            form.text(node, name, target, longest);
        };
    }
    [[nodiscard]] Read flag(bool& target) const
    {
        return [&form = form, &target](const JsonNode& node, const QString& name) {
            form.flag(node, name, target);
        };
    }
    [[nodiscard]] Read number(int& target, int least, int most) const
    {
        return [&form = form, &target, least, most](const JsonNode& node, const QString& name) {
            form.whole(node, name, least, most, [&target](int value) { target = value; });
        };
    }
    /// A whole number of @p Unit, such as minutes.
    template <typename Unit> [[nodiscard]] Read time(Unit& target, int least, int most) const
    {
        return [&form = form, &target, least, most](const JsonNode& node, const QString& name) {
            form.whole(node, name, least, most, [&target](int value) { target = Unit(value); });
        };
    }
    /// Words of ours with fields such as {business}.
    [[nodiscard]] Read wording(QString& target) const
    {
        return [&form = form, &target](const JsonNode& node, const QString& name) {
            readTemplate(form, node, name, target);
        };
    }
    /// A telephone number as people write it in @p region; kept in E.164. May be empty.
    [[nodiscard]] Read phone(QString& target, const QString& region) const
    {
        return [&form = form, &target, region](const JsonNode& node, const QString& name) {
            readPhone(form, node, name, region, target);
        };
    }
};

} // namespace secondring
