// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/team_settings.h"

#include <optional>

namespace secondring {

/// "@Ruth" in a note for the team.
struct Mention {
    qsizetype start = 0; ///< Where its @ stands.
    qsizetype length = 0;
    std::vector<MemberId> members; ///< Several where more than one of them bears that name.
};

/// Whoever is called in @p words: by the whole name, by parts of it in their order, with or without a title,
/// in small letters and without accents. The longest name that fits counts; an address of e-mail is none.
[[nodiscard]] std::vector<Mention> mentionsIn(const QString& words, const std::vector<TeamMember>& team);
/// Each of them once, without @p who wrote it.
[[nodiscard]] std::vector<MemberId> mentionedIn(const QString& words, const std::vector<TeamMember>& team,
                                                const MemberId& who);

/// A name that is being typed.
struct MentionBegun {
    qsizetype start = 0; ///< Where its @ stands.
    QString typed;       ///< Behind it.
};
/// At the end of @p before, which stands before the cursor; none once it cannot become a name any more.
[[nodiscard]] std::optional<MentionBegun> mentionBegunIn(const QString& before);
/// Whose name, or a part of it, begins with what was @p typed, in the order of the team.
[[nodiscard]] std::vector<TeamMember> mentionable(const QString& typed, const std::vector<TeamMember>& team,
                                                  const MemberId& who);

} // namespace secondring
