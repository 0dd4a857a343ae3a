// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/fritzbox_form.h"

using namespace Qt::StringLiterals;

namespace secondring {

FritzBoxForm::FritzBoxForm(const SettingsDesk& desk, MoreBox& more, QWidget* parent)
    : KindForm(desk, more, parent)
{
    using Box = FritzBoxLineSettings;
    addNote(tr("Dial #96*5* once on a phone connected to the box: that switches its call monitor on."));
    addHost({u"server"_s, tr("FRITZ!Box"), tr("Its name or address; fritz.box is usually right.")},
            placeOf(&Box::server));
    addList({u"ownNumbers"_s, tr("Your numbers"),
             tr("Where only some numbers are the front desk's, as the box writes them. Empty: all.")},
            placeOf(&Box::ownNumbers));
    addText({u"user"_s, tr("User"),
             tr("A user of the box that may see its call list. With it, calls missed while this computer was "
                "off are filed, too. Empty: they are not.")},
            placeOf(&Box::user));
    addSecret(tr("Password"));
    addNumber({u"port"_s, tr("Port"), tr("Of the call monitor: 1012."), true}, {1, 65535, {}},
              placeOf(&Box::port));
}

QString FritzBoxForm::testing(const LineSettings& line) const
{
    return tr("Connecting to %1").arg(std::get<FritzBoxLineSettings>(line.how).server);
}

} // namespace secondring
