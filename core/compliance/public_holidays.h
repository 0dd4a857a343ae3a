// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace secondring {

/// Whether @p day is a public holiday of the country, or of the part of it; also the day a holiday that falls
/// on a weekend is kept on. Holidays that follow the moon of Islam are not known.
[[nodiscard]] bool isPublicHoliday(QDate day, const QString& country, const QString& subdivision);

[[nodiscard]] std::vector<QDate> publicHolidays(int year, const QString& country, const QString& subdivision);

} // namespace secondring
