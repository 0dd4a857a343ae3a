// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/sender_registration.h"

#include <vector>

namespace secondring {

/// One step of the registration as the owner sees it.
struct RegistrationStep {
    QString name;
    QString explanation;
    SenderRegistration::State state = SenderRegistration::State::Unknown;
};

/// The steps for this kind of number, in order; none where nothing is to be done or known.
[[nodiscard]] std::vector<RegistrationStep> stepsOf(const SenderRegistration& registration);
/// "Done", "Sent in, being looked at", "To be mended by you"
[[nodiscard]] QString words(SenderRegistration::State state);
/// What it means for the texts and what to do next. Empty when all is well.
[[nodiscard]] QString sentence(const SenderRegistration& registration);

} // namespace secondring
