// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact_records.h"
#include "core/people/merge_records.h"
#include "tests/recovery/front_desk.h"

namespace secondring {

inline const QString mobile = QStringLiteral("+14045550111");
inline const QString work = QStringLiteral("+14045550112");

/// Maria's two numbers, which the desk knows apart until it puts them together.
class TwoNumbers : public FrontDesk {
public:
    using FrontDesk::FrontDesk;

    void knowBoth()
    {
        for (const QString& number : {mobile, work}) {
            const auto saved = store.run([&](Transaction& transaction) {
                return ContactRecords(transaction)
                    .save(numberOf(number), {QStringLiteral("Maria"), ContactKind::Client, {}, {}, {}},
                          clock.now());
            });
            if (!saved) qFatal("not saved");
        }
    }
    /// By which it is undone.
    QString putTogether()
    {
        const auto merged = store.run([&](Transaction& transaction) {
            return MergeRecords(transaction).merge(numberOf(mobile), numberOf(work), clock.now());
        });
        if (!merged) qFatal("not merged");
        return *merged;
    }
};

} // namespace secondring
