// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace secondring {

/// Something that owns objects of the SIP stack: a line, or a practice switch. It is made, used and destroyed
/// in the SIP thread only, and never lets a stack pointer out of it.
class SipResident {
public:
    SipResident() = default;
    Q_DISABLE_COPY_MOVE(SipResident)
    virtual ~SipResident() = default;

    /// Takes leave of the network and calls @p gone once, within 1.5 s. Not called from inside a stack
    /// callback.
    virtual void leave(std::function<void()> gone) = 0;
    /// Whoever listened is gone; also while it takes leave.
    virtual void fallSilent() {}
    /// The loop broke off: nothing is heard any more, and nobody can take leave.
    virtual void cutOff() {}
};

} // namespace secondring
