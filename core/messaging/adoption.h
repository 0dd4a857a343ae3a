// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/lease_records.h"

namespace secondring {

/// What became of a search for a text that may have left.
struct Adoption {
    bool isOurs = true;             ///< Else another copy settles it, or its sender knew.
    std::optional<ProviderRef> ref; ///< None: nothing of it was found.
};

/// Our clock and the provider's may differ.
inline constexpr std::chrono::minutes settlingSlack{2};

/// Takes over the first of @p candidates, the provider's, that is @p text and no other text of ours. For who
/// has the lease of it.
[[nodiscard]] Result<Adoption> adoptFirst(Transaction& transaction, LeaseRecords leases,
                                          const InterruptedText& text,
                                          const std::vector<SentText>& candidates, Timestamp now);

} // namespace secondring
