// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact_records.h"
#include "core/people/name_pattern.h"

namespace secondring {

/// Who stands in the list of people under which name: one that was written down, one they alone told from
/// their number, or none.
enum class ListPart { WrittenDown, ToldOnly, WithoutName };

/// Selects people of @p part: ContactRecords::columns(), the name they are sorted by as sorted_by, and what
/// else a row of the list has. @p half tells the binds of two parts in one statement apart.
[[nodiscard]] QString listSql(ListPart part, const QString& half, NamePattern::Dialect dialect);
/// Whom @p filter leaves, behind @p after; of the same half and dialect.
void bindList(Query& query, const ContactFilter& filter, const ContactKey& after, const QString& half,
              NamePattern::Dialect dialect);

} // namespace secondring
