// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/blending.h"

#include <QGuiApplication>
#include <QPainterPath>
#include <QWidget>

#ifdef SECONDRING_HAS_XCB
#include <xcb/xcb.h>

#include <cstdlib>
#include <string_view>
#endif

namespace secondring {

bool screenBlends()
{
#ifdef SECONDRING_HAS_XCB
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 == nullptr) return true;
    // EWMH, "Compositing Managers": whoever composites owns this selection.
    auto* connection = x11->connection();
    if (connection == nullptr) return true; // Drawn into memory, not onto a screen.
    constexpr std::string_view name = "_NET_WM_CM_S0";
    const auto asked = xcb_intern_atom(connection, 0, static_cast<uint16_t>(name.size()), name.data());
    auto* atom = xcb_intern_atom_reply(connection, asked, nullptr);
    if (atom == nullptr) return false;
    auto* owner =
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr);
    const bool owned = owner != nullptr && owner->owner != XCB_NONE;
    std::free(atom);  // NOLINT(cppcoreguidelines-no-malloc): the library's own way.
    std::free(owner); // NOLINT(cppcoreguidelines-no-malloc)
    return owned;
#else
    return true;
#endif
}

void cutOut(QWidget& window, const QRect& box, int radius)
{
    QPainterPath shape;
    shape.addRoundedRect(box, radius, radius);
    window.setMask(QRegion(shape.toFillPolygon().toPolygon()));
}

} // namespace secondring
