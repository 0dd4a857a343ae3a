// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/person_button.h"

#include "core/base/short_name.h"

using namespace Qt::StringLiterals;

namespace secondring {

PersonButton::PersonButton(const Theme& theme, PersonMenus& menus, QWidget* parent)
    : RailButton(theme, u"user"_s, {}, parent), m_menus(menus)
{
    setObjectName(u"personButton"_s);
    setCheckable(false);
    m_menu.addMenu(menus.who());
    m_menu.addMenu(menus.quiet());
    connect(&menus, &PersonMenus::changed, this, &PersonButton::showPerson);
    connect(this, &QAbstractButton::clicked, this, [this] {
        const int beside = isRightToLeft() ? -m_menu.sizeHint().width() : width();
        m_menu.popup(mapToGlobal(QPoint(beside, 0)));
    });
    showPerson();
}

void PersonButton::showPerson()
{
    const auto name = m_menus.sitsHere();
    const bool quiet = m_menus.isQuiet();
    const auto word = name.isEmpty() ? tr("Who?") : shortNameOf(name);
    showFace(quiet ? u"moon"_s : u"user"_s, quiet ? tr("Quiet") : word);
    const auto sits = name.isEmpty() ? tr("Nobody has said who sits here") : tr("%1 sits here").arg(name);
    setAccessibleName(quiet ? tr("%1. Not to be disturbed.").arg(sits) : sits);
    setToolTip(accessibleName());
}

} // namespace secondring
