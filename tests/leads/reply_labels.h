// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/understood.h"

#include <QJsonArray>
#include <QJsonObject>

namespace secondring {

/// What was understood, under the names that files of labelled replies use.
[[nodiscard]] QJsonObject labelsOf(const Understood& understood);
[[nodiscard]] QString labelOf(Intent intent);
[[nodiscard]] QString labelOf(Urgency urgency);
[[nodiscard]] QString labelOf(Client client);
[[nodiscard]] QString labelOf(Heat heat);

/// Whether @p found is what was expected of @p field. Of a time only its parts count, without those that are
/// @p optional ("preferred_time.part"); of names not their capitals.
[[nodiscard]] bool isSame(const QString& field, const QJsonValue& expected, const QJsonValue& found,
                          const QJsonArray& optional);
[[nodiscard]] QString wordsOf(const QJsonValue& value);

} // namespace secondring
