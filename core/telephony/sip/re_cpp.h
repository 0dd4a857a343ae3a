// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The SIP stack's headers for C++. Only .cpp files include this: it declares ::sip, ::list, ::tmr and more.
// The stack of 2020 (1.x) guards nothing for C++ and wants to be told about the fixed-width and bool types.
#ifndef HAVE_INTTYPES_H
#define HAVE_INTTYPES_H 1
#endif
#ifndef HAVE_STDBOOL_H
#define HAVE_STDBOOL_H 1
#endif
#ifndef HAVE_INET6
#define HAVE_INET6 1
#endif
#ifndef USE_OPENSSL
#define USE_OPENSSL 1
#endif
#ifndef USE_TLS
#define USE_TLS 1
#endif

#include <cinttypes>
#include <cstdarg>
#include <cstdbool>
#include <cstddef>

extern "C" {
#include <re.h>
}

#undef MIN
#undef MAX
#undef min
#undef max
