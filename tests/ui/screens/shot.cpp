// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/shot.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

bool take(QWidget& window, const Shot& shot, const QString& folder, const std::function<bool()>& ready)
{
    window.resize(shot.size);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) return false;
    const bool isReady = QTest::qWaitFor(ready, 5'000);
    if (!isReady) qWarning("%s: never became ready", qPrintable(shot.name));
    // Layouts and last answers settle: two pictures in a row are the same.
    QImage before;
    const bool isSettled = QTest::qWaitFor([&] {
        const QImage now = window.grab().toImage();
        return std::exchange(before, now) == now;
    });
    if (!isSettled) qWarning("%s: never came to rest", qPrintable(shot.name));
    const auto file = QDir(folder).filePath(shot.name + u".png"_s);
    return window.grab().save(file) && isReady;
}

} // namespace secondring
