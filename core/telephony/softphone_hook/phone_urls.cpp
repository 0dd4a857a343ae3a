// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/softphone_hook/phone_urls.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// By the makers' own lists of variables. Grandstream's phones have none for the call itself.
QString variablesOf(PhoneMake make)
{
    switch (make) {
    case PhoneMake::Yealink:
        return u"&call=$call_id&num=$remote&name=$display_remote"_s;
    case PhoneMake::Snom:
        return u"&call=$call-id&num=$remote&name=$display_remote"_s;
    case PhoneMake::Grandstream:
        break;
    }
    return u"&num=$remote&name=$display_remote"_s;
}

} // namespace

std::vector<PhoneUrl> phoneUrls(PhoneMake make, const QString& host, int port, const HookToken& token)
{
    using Kind = HookEvent::Kind;
    std::vector<PhoneUrl> urls;
    for (const Kind kind : {Kind::Rang, Kind::Answered, Kind::Ended, Kind::Missed, Kind::DialledOut})
        urls.push_back({kind, u"http://%1:%2/line?ev=%3&token=%4"_s.arg(host, QString::number(port),
                                                                        wordOf(kind), token.written()) +
                                  variablesOf(make)});
    return urls;
}

} // namespace secondring
