// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/caller_id.h"
#include "tests/support/test_store.h"

#include <QCoreApplication>

namespace secondring {

// What tests of every part say again and again.

[[nodiscard]] inline PhoneNumber numberOf(const QString& e164)
{
    return PhoneNumber::fromE164(e164).value();
}

/// A caller who shows @p e164 and can be texted; one who withholds the number when it is empty.
[[nodiscard]] inline CallerId callerOf(const QString& e164)
{
    CallerId caller;
    caller.why = e164.isEmpty() ? NotTextable::Withheld : NotTextable::None;
    caller.textable = e164.isEmpty() ? Textable::No : Textable::Yes;
    if (!e164.isEmpty()) caller.number = numberOf(e164);
    return caller;
}

/// Until everything under way between the store and the objects of this thread has come to rest, a few
/// answers deep.
inline void comeToRest(TestStore& desk)
{
    constexpr int answersDeep = 8;
    for (int i = 0; i < answersDeep; ++i) {
        (void)desk.run([](Transaction&) { return Result<void>(); });
        QCoreApplication::processEvents();
    }
}

/// The first column of the first row of @p sql, as text; empty when there is none.
[[nodiscard]] QString firstCell(TestStore& desk, const QString& sql);
/// Runs @p sql, which must work.
void mustRun(TestStore& desk, const QString& sql);
/// Until stopped, the store refuses every change to @p table as a database without room would.
void refuseChanges(TestStore& desk, const QString& table);
void allowChanges(TestStore& desk, const QString& table);

} // namespace secondring
