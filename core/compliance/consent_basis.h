// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace secondring {

/// On what ground somebody is texted.
enum class ConsentBasis {
    None,
    Call,       ///< They called and nobody answered: one answer to that (SOR/2013-221 s.3(b) and its like).
    TheirReply, ///< They wrote to us.
    Inquiry,    ///< They called or wrote lately: implied, and it runs out.
    Client,     ///< They bought from us lately: implied, and it runs out.
    Express,    ///< They said so: START, a form, at the desk.
    Person,     ///< A person of ours wrote or sent it.
    Staff,
};
[[nodiscard]] QString codeOf(ConsentBasis basis);

/// When somebody last gave us a ground to text them, and which.
struct ConsentFacts {
    std::optional<Timestamp> inquiredAt;  ///< Their last call or text.
    std::optional<Timestamp> clientSince; ///< The last time they were here or bought, as far as known.
    std::optional<Timestamp> agreedAt;    ///< Said that we may text them.
};

/// On what ground somebody may be followed up, and until when.
struct ConsentTerm {
    ConsentBasis basis = ConsentBasis::None; ///< None: there never was a ground.
    std::optional<Timestamp> since;          ///< When they agreed, or last called, wrote or came.
    std::optional<Timestamp> until;          ///< None: until they take it back. Past: it ran out then.

    [[nodiscard]] bool holdsAt(Timestamp now) const
    {
        return basis != ConsentBasis::None && (!until || *until > now);
    }
    bool operator==(const ConsentTerm&) const = default;
};

} // namespace secondring
