// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/shot.h"

#include <QApplication>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

void Album::shoot(QWidget& window, const QString& name, QSize size, const std::function<bool()>& ready)
{
    window.resize(size);
    window.show();
    const bool isReady = QTest::qWaitForWindowExposed(&window) && QTest::qWaitFor(ready, 5'000);
    if (!isReady) {
        qWarning("%s: never became ready", qPrintable(name));
        ++missed;
    }
    // Layouts and last answers settle: two pictures in a row are the same.
    QImage before;
    const bool isSettled = QTest::qWaitFor([&] {
        const QImage now = window.grab().toImage();
        return std::exchange(before, now) == now;
    });
    if (!isSettled) qWarning("%s: never came to rest", qPrintable(name));
    keep(window.grab(), name);
}

void Album::keep(const QPixmap& picture, const QString& name)
{
    if (!picture.save(fileOf(name))) ++missed;
}

QString Album::fileOf(const QString& name) const
{
    const auto theme = choice == Theme::Choice::Dark ? u"dark"_s : u"light"_s;
    const auto mirrored = QGuiApplication::isRightToLeft() ? u"-rtl"_s : QString();
    return u"%1/%2-%3%4%5.png"_s.arg(folder, name, theme, mirrored, suffix);
}

} // namespace secondring
