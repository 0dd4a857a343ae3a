// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/intent_lessons.h"

namespace secondring {

/// An example of resources/understanding, as the rules read it.
struct IntentLesson {
    std::vector<IntentFeature> features;
    Intent intent;
};

/// Those of a file of examples: trade, language, reply and intent are its first columns, and "?" stands for
/// what two people would label differently. Lines that are none are left out.
[[nodiscard]] std::vector<IntentLesson> lessonsIn(const QByteArray& examples);

/// Multinomial logistic regression by gradient descent, the weights averaged over the rounds and rounded: the
/// same lessons give the same bytes.
[[nodiscard]] QByteArray taught(const std::vector<IntentLesson>& lessons);

} // namespace secondring
