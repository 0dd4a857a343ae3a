// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/call_words.h"

#include <QCoreApplication>

namespace secondring {
namespace {

/// The sentences stand under the name that the translations know them by.
class NumberWording {
    Q_DECLARE_TR_FUNCTIONS(Calls)
};

} // namespace

QString sentence(NotTextable why)
{
    switch (why) {
    case NotTextable::None:
        return {};
    case NotTextable::Empty:
        return NumberWording::tr("The line did not say who called.");
    case NotTextable::Withheld:
        return NumberWording::tr("The caller hid their number. There is nobody to text.");
    case NotTextable::ServiceCode:
    case NotTextable::ShortCode:
        return NumberWording::tr("This is a service's short number, not a person.");
    case NotTextable::Emergency:
        return NumberWording::tr("This is an emergency number. It is never texted.");
    case NotTextable::ExtensionOnly:
        return NumberWording::tr("This was a call from one of your own phones.");
    case NotTextable::NotANumber:
        return NumberWording::tr("What the line gave is not a telephone number.");
    case NotTextable::TooShort:
    case NotTextable::TooLong:
        return NumberWording::tr("The number is not complete, or too long. Call back if you know it.");
    case NotTextable::Invalid:
        return NumberWording::tr("No such number exists. It may be a faked caller.");
    case NotTextable::Landline:
        return NumberWording::tr("This is a landline. Call back instead.");
    case NotTextable::PremiumRate:
        return NumberWording::tr("This number costs extra to call. It is not texted.");
    case NotTextable::TollFree:
        return NumberWording::tr("This is a toll-free number of a company. Call back instead.");
    case NotTextable::SharedCost:
    case NotTextable::Uan:
        return NumberWording::tr("This is a company's number that takes no texts. Call back instead.");
    case NotTextable::PersonalNumber:
    case NotTextable::NonGeographic:
        return NumberWording::tr("This kind of number takes no texts. Call back instead.");
    case NotTextable::Pager:
        return NumberWording::tr("This is a pager. Call back instead.");
    case NotTextable::VoicemailNumber:
        return NumberWording::tr("This is a voicemail box. There is nobody to text.");
    }
    return {};
}

} // namespace secondring
