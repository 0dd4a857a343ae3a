// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/registration_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class RegistrationWording {
    Q_DECLARE_TR_FUNCTIONS(Registration)
};

using State = SenderRegistration::State;
using Kind = SenderRegistration::Kind;

bool anyIs(const SenderRegistration& registration, State state)
{
    const auto steps = stepsOf(registration);
    return std::ranges::any_of(steps, [state](const RegistrationStep& step) { return step.state == state; });
}

} // namespace

std::vector<RegistrationStep> stepsOf(const SenderRegistration& registration)
{
    switch (registration.kind) {
    case Kind::Unreadable:
    case Kind::NotNeeded:
        return {};
    case Kind::TollFree:
        return {
            {RegistrationWording::tr("Verification of the toll-free number"),
             RegistrationWording::tr("Who you are, and what you text to whom. It takes one to two weeks."),
             registration.campaign}};
    case Kind::LongCode:
        return {
            {RegistrationWording::tr("Your business (brand)"),
             RegistrationWording::tr(
                 "Legal name, address and tax number, as they stand in the tax office's letter."),
             registration.brand},
            {RegistrationWording::tr("What you text (campaign)"),
             RegistrationWording::tr(
                 "Say: callers we miss get one text that answers their call. It takes days to three weeks."),
             registration.campaign},
            {RegistrationWording::tr("Your number under the campaign"),
             RegistrationWording::tr("Put the number into the messaging service that carries the campaign."),
             registration.number}};
    }
    return {};
}

QString words(State state)
{
    switch (state) {
    case State::Unknown:
        return RegistrationWording::tr("Not told");
    case State::NotStarted:
        return RegistrationWording::tr("Not begun");
    case State::Submitted:
        return RegistrationWording::tr("Sent in, being looked at");
    case State::ActionNeeded:
        return RegistrationWording::tr("To be mended by you");
    case State::Approved:
        return RegistrationWording::tr("Done");
    case State::Suspended:
        return RegistrationWording::tr("Suspended");
    }
    return {};
}

QString sentence(const SenderRegistration& registration)
{
    if (!registration.isMissing()) return {};
    if (registration.kind == Kind::Unreadable)
        return RegistrationWording::tr(
            "Carriers turned a text away because your number is not registered for texting, and the text "
            "service does not tell how far that is. Texts wait here.");
    if (anyIs(registration, State::Suspended))
        return RegistrationWording::tr(
            "The registration of your number is suspended, so carriers block its texts. They wait here. Ask "
            "your text service why.");
    if (anyIs(registration, State::ActionNeeded))
        return RegistrationWording::tr(
            "Something in the registration of your number has to be mended. Until then texts wait here.");
    if (anyIs(registration, State::NotStarted))
        return RegistrationWording::tr(
            "Your number is not registered for texting yet, so carriers would block its "
            "texts. They wait here.");
    return RegistrationWording::tr(
        "The registration of your number is being looked at. Until it is done texts wait here.");
}

} // namespace secondring
