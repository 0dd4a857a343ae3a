// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/forwarding_words.h"

#include <QCoreApplication>

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class ForwardingWording {
    Q_DECLARE_TR_FUNCTIONS(Forwarding)
};

QString carrierWords(CarrierKind carrier)
{
    switch (carrier) {
    case CarrierKind::Mobile:
        return ForwardingWording::tr("Mobile");
    case CarrierKind::EuropeanLine:
        return ForwardingWording::tr("Landline, Europe");
    case CarrierKind::AmericanLine:
        return ForwardingWording::tr("Landline");
    case CarrierKind::AmericanOneCode:
        break;
    }
    return ForwardingWording::tr("Verizon");
}

QString whenWords(ForwardWhen when)
{
    switch (when) {
    case ForwardWhen::NoAnswer:
        return ForwardingWording::tr("no answer");
    case ForwardWhen::Busy:
        return ForwardingWording::tr("busy");
    case ForwardWhen::Unreachable:
        return ForwardingWording::tr("switched off");
    case ForwardWhen::NoAnswerOrBusy:
        return ForwardingWording::tr("no answer, busy");
    case ForwardWhen::AnyOfThese:
        break;
    }
    return ForwardingWording::tr("any of these");
}

} // namespace

QString forwardingWords(const ForwardingCode& code)
{
    return ForwardingWording::tr("%1: %2").arg(carrierWords(code.carrier), whenWords(code.when));
}

} // namespace secondring
