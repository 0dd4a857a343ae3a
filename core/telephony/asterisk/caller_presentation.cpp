// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/caller_presentation.h"

#include <algorithm>
#include <array>

namespace secondring {
namespace {

constexpr int kProhibited = 0x20;
constexpr int kUnavailable = 0x43;

/// What "1?Set(a=b):NoOp()" comes to.
QByteArray chosen(const QByteArray& data)
{
    const qsizetype mark = data.indexOf('?');
    const QByteArray condition = data.left(std::max<qsizetype>(mark, 0)).trimmed();
    const bool isMet = !condition.isEmpty() && condition != "0";
    const qsizetype otherwise = data.indexOf(':', mark + 1);
    if (isMet) return data.mid(mark + 1, otherwise < 0 ? -1 : otherwise - mark - 1);
    return otherwise < 0 ? QByteArray() : data.mid(otherwise + 1);
}

} // namespace

int presentationNamed(QByteArrayView name)
{
    if (name.startsWith(QByteArrayView("allowed"))) return 0;
    if (name.startsWith(QByteArrayView("prohib"))) return kProhibited;
    return name == QByteArrayView("unavailable") ? kUnavailable : -1;
}

bool isKeptBack(int presentation, const QByteArray& number)
{
    constexpr int restriction = 0x60;
    const int restricted = presentation < 0 ? 0 : presentation & restriction;
    return restricted == kProhibited || (restricted != 0 && !number.isEmpty());
}

bool marksKeptBack(const QByteArray& app, const QByteArray& data)
{
    constexpr std::array<QByteArrayView, 5> places{"CALLERID(pres)=", "CALLERID(num-pres)=", "CALLERPRES()=",
                                                   "CALLERPRES(num-pres)=", "CALLINGNUMPRES_SV="};
    const QByteArray what = app == "ExecIf" ? chosen(data) : data;
    if (app == "SetCallerPres" && what.startsWith("prohib")) return true;
    if (app != "Set" && app != "MSet" && app != "ExecIf") return false;
    return std::ranges::any_of(places, [&](QByteArrayView place) {
        const qsizetype at = what.indexOf(place);
        return at >= 0 && presentationNamed(QByteArrayView(what).sliced(at + place.size())) == kProhibited;
    });
}

} // namespace secondring
