// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/callerid_box/unit_settings.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace secondring {

QByteArray togglesToSend(const UnitToggles& toggles)
{
    constexpr char otherCase = 0x20;
    QByteArray send;
    // A toggle that the model does not have is not missed.
    for (const char wanted : {'X', 'd', 'A', 'o', 'c'})
        if (toggles.toggles.contains(char(wanted ^ otherCase))) send += wanted;
    return send;
}

bool isClockOff(const UnitToggles& toggles, const QDateTime& wall)
{
    constexpr qint64 borne = 120;
    const QDateTime told =
        QDateTime::fromString(QString::number(wall.date().year()) + u' ' + QString::fromLatin1(toggles.stamp),
                              u"yyyy MM/dd HH:mm:ss"_s);
    if (!told.isValid()) return true;
    return std::abs(QDateTime(wall.date(), wall.time()).secsTo(QDateTime(told.date(), told.time()))) > borne;
}

QByteArray clockCommand(const QDateTime& wall)
{
    return 'Z' + wall.toString(u"MMddHHmm"_s).toLatin1() + '\r';
}

} // namespace secondring
