// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/line_check_words.h"

#include <QCoreApplication>

namespace secondring {

namespace {

class WaysOutWording {
    Q_DECLARE_TR_FUNCTIONS(LineChecks)
};

QString watchWords(const LineSettings& line)
{
    const auto* sip = std::get_if<SipLineSettings>(&line.how);
    if (sip == nullptr)
        return WaysOutWording::tr("Add a line that sees answers, such as an extension of your phone system. "
                                  "What either of them sees answered is not texted.");
    if (sip->watchedExtension.isEmpty())
        return WaysOutWording::tr(
            "In this line’s settings, under “Extension to watch”, give the front desk’s "
            "extension: its state shows who answered. Then check again.");
    return WaysOutWording::tr(
        "The extension that this line watches did not show your answer. Is it the front desk’s? Does your "
        "phone system let it be watched, and under a domain of its own (see More)? Then check again.");
}

} // namespace

std::vector<WayOut> waysOut(const LineSettings& line)
{
    return {
        {WaysOutWording::tr("Watch who answers"), watchWords(line)},
        {WaysOutWording::tr("Forward what nobody answers"),
         WaysOutWording::tr("Let your carrier or phone system forward unanswered calls to a number that only "
                            "Second Ring watches, such as a mobile stick under “Add a line”, which shows the "
                            "codes to dial. What rings there was missed.")},
        {WaysOutWording::tr("Only show calls"),
         WaysOutWording::tr("Leave it like this: every call is shown, the desk is asked, and nobody is "
                            "texted by itself.")}};
}

} // namespace secondring
