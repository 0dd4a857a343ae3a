// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/rules.h"

#include <algorithm>
#include <array>
#include <utility>

namespace secondring {
namespace {

/// Two small signs make one, wherever no rule found a whole sign.
constexpr int kEnough = 2;

constexpr std::array kLeanings{
    std::pair{Intent::Complaint, Sign::Complaint},    std::pair{Intent::LostItem, Sign::Lost},
    std::pair{Intent::Decline, Sign::Decline},        std::pair{Intent::Vendor, Sign::Vendor},
    std::pair{Intent::JobSeeker, Sign::Job},          std::pair{Intent::BusyLater, Sign::Busy},
    std::pair{Intent::RunningLate, Sign::Late},       std::pair{Intent::Billing, Sign::Billing},
    std::pair{Intent::RecordsRequest, Sign::Records}, std::pair{Intent::Cancel, Sign::Cancel},
    std::pair{Intent::Reschedule, Sign::Reschedule},  std::pair{Intent::Accidental, Sign::Accidental},
    std::pair{Intent::HoursQuestion, Sign::Hours},    std::pair{Intent::PriceQuestion, Sign::Price}};

/// What is told, not asked: "is Dr. Lee still there?" is no complaint.
bool isToldOnly(Intent intent)
{
    static constexpr std::array told{Intent::Complaint,   Intent::Decline, Intent::BusyLater,
                                     Intent::RunningLate, Intent::Cancel,  Intent::Accidental};
    return std::ranges::count(told, intent) > 0;
}

/// The leanings towards @p sign that do not overlap each other.
std::vector<Evidence> leaningsTo(const Reading& reading, Sign sign)
{
    std::vector<Evidence> found;
    int end = 0;
    for (const Mark& mark : reading.marks) {
        const bool leans = mark.what == Mark::What::Leaning || mark.what == Mark::What::Sign;
        if (!leans || mark.index != static_cast<int>(sign) || mark.first < end) continue;
        found.push_back(reading.at(mark));
        end = mark.end;
    }
    return found;
}

} // namespace

int wordsFor(const Reading& reading, Intent intent)
{
    const auto found = std::ranges::find(kLeanings, intent, &std::pair<Intent, Sign>::first);
    if (found == kLeanings.end()) return 0;
    std::vector<bool> covered(reading.words.size(), false);
    for (const Mark& mark : reading.marks) {
        const bool leans = mark.what == Mark::What::Leaning || mark.what == Mark::What::Sign;
        if (!leans || mark.index != static_cast<int>(found->second)) continue;
        std::fill(covered.begin() + mark.first, covered.begin() + mark.end, true);
    }
    return static_cast<int>(std::ranges::count(covered, true));
}

std::optional<Read<Intent>> leaningOf(const Reading& reading)
{
    std::optional<Read<Intent>> most;
    bool alone = false;
    for (const auto& [intent, sign] : kLeanings) {
        if (reading.asks() && isToldOnly(intent)) continue;
        if (intent == Intent::Cancel && (keepsVisit(reading) || isCancelledByUs(reading))) continue;
        std::vector<Evidence> found = leaningsTo(reading, sign);
        const size_t best = most ? most->from.size() : kEnough - 1;
        if (found.size() == best && most) alone = false;
        if (found.size() <= best) continue;
        most = Read<Intent>{intent, std::move(found)};
        alone = true;
    }
    return alone ? most : std::nullopt;
}

} // namespace secondring
