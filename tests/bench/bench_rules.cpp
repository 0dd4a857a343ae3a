// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a missed call is texted and when that text may leave, for numbers of all of North America and some
// from abroad, at every hour.

#include "core/base/caller_id.h"
#include "core/base/local_time.h"
#include "core/compliance/text_permission.h"
#include "core/recovery/text_back_policy.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

const Timestamp start = timestampOf(QDateTime({2026, 11, 20}, {0, 0}, QTimeZone::utc()));

struct Figures {
    std::vector<double> times;
    int texted = 0;
    int later = 0;

    void print(const char* name)
    {
        std::ranges::sort(times);
        std::printf("{\"bench\": \"rules\", \"numbers\": \"%s\", \"rulings\": %zu, \"texted\": %d, "
                    "\"later\": %d, \"median_us\": %.1f, \"p99_us\": %.1f, \"max_us\": %.1f}\n",
                    name, times.size(), texted, later, times[times.size() / 2],
                    times[times.size() * 99 / 100], times.back());
    }
};

std::vector<PhoneNumber> northAmerica()
{
    std::vector<PhoneNumber> numbers;
    for (int areaCode = 201; areaCode < 990; ++areaCode) {
        const auto number = PhoneNumber::fromE164(u"+1"_s + QString::number(areaCode) + u"5550123"_s);
        if (number) numbers.push_back(*number);
    }
    return numbers;
}

/// Mobile numbers, those of the countries with the most zones among them.
std::vector<PhoneNumber> abroad()
{
    std::vector<PhoneNumber> numbers;
    for (const QString& e164 :
         {u"+447400654321"_s,  u"+33612345678"_s,  u"+34612345678"_s,   u"+971501234567"_s,
          u"+966501234567"_s,  u"+61412345678"_s,  u"+5511961234567"_s, u"+79161234567"_s,
          u"+525512345678"_s,  u"+62812345678"_s,  u"+77012345678"_s,   u"+56961234567"_s,
          u"+64211234567"_s,   u"+351912345678"_s, u"+593991234567"_s,  u"+8613123456789"_s,
          u"+4915123456789"_s, u"+393123456789"_s, u"+353850123456"_s,  u"+919812345678"_s,
          u"+81901234567"_s,   u"+27711234567"_s,  u"+5491123456789"_s, u"+4570123456"_s,
          u"+18764512345"_s})
        numbers.push_back(PhoneNumber::fromE164(e164).value());
    return numbers;
}

Settings everywhere()
{
    Settings settings;
    settings.mode = Mode::Live;
    settings.business.zone = u"America/New_York"_s;
    settings.callers.countries =
        u"US CA GB FR ES AE SA AU BR RU MX ID KZ CL NZ PT EC CN DE IT IE IN JP ZA AR DK JM"_s.split(u' ');
    return settings;
}

FiledCall missed(const PhoneNumber& caller, Timestamp now)
{
    FiledCall call;
    call.id = CallId{u"the call"_s};
    call.caller = caller;
    call.rangAt = now - std::chrono::seconds(20);
    call.endedAt = now;
    call.outcome = CallOutcome::NoAnswer;
    call.certainty = Certainty::Certain;
    return call;
}

Figures measured(const std::vector<PhoneNumber>& numbers)
{
    const Settings settings = everywhere();
    const TextBackRules textBack = rulesOf(settings, true);
    const DeskRules desk = deskRulesOf(settings);
    Figures figures;
    for (int hour = 0; hour < 24; ++hour) {
        const Timestamp now = start + std::chrono::hours(hour);
        for (const PhoneNumber& number : numbers) {
            const FiledCall call = missed(number, now);
            (void)kindOf(number); // As the line did when it read the caller: that is no part of the rules.
            QElapsedTimer timer;
            timer.start();
            const Decision decision = decide(call, CallerHistory{}, textBack, now);
            RecipientFacts facts;
            facts.place = placeOf(number, {}, desk.zone);
            facts.askedAt = call.rangAt;
            facts.lately = {{TextClass::TextBack, now - std::chrono::hours(30)}};
            const Ruling ruling = permissionFor(TextPurpose::TextBack, facts, desk, now);
            figures.times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e3);
            figures.texted += std::holds_alternative<TextBack>(decision) ? 1 : 0;
            figures.later += std::holds_alternative<MaySendFrom>(ruling.permission) ? 1 : 0;
        }
    }
    return figures;
}

} // namespace

int main()
{
    // The tables are read with the first number of each kind.
    QElapsedTimer first;
    first.start();
    (void)placeOf(northAmerica().front(), {}, {});
    const double tables = static_cast<double>(first.nsecsElapsed()) / 1e3;
    first.restart();
    (void)placeOf(abroad().front(), {}, {});
    const double countries = static_cast<double>(first.nsecsElapsed()) / 1e3;
    std::printf("{\"bench\": \"rules\", \"read_area_codes_us\": %.0f, \"read_countries_us\": %.0f}\n", tables,
                countries);
    measured(northAmerica()).print("north america");
    measured(abroad()).print("abroad");
    return 0;
}
