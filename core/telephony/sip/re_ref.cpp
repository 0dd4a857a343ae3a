// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/re_ref.h"

#include "core/telephony/sip/re_cpp.h"

namespace secondring {

void releaseStackObject(void* object)
{
    mem_deref(object);
}

void keepStackObject(const void* object)
{
    mem_ref(const_cast<void*>(object));
}

} // namespace secondring
