// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QTest>

namespace secondring {

/// A row "reply" for each of @p all, called by its words.
inline void replies(const QList<QStringView>& all)
{
    QTest::addColumn<QString>("reply");
    for (const QStringView each : all)
        QTest::newRow(qPrintable(each.toString())) << each.toString();
}

} // namespace secondring
