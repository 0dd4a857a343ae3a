// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMetaType>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace secondring {

/// What a caller wants of us with one reply.
enum class Intent {
    Book,
    AcceptTime,
    Confirm,
    Reschedule,
    Cancel,
    PriceQuestion,
    InsuranceQuestion,
    HoursQuestion,
    Question,
    ClinicalQuestion,
    SafetyConcern,
    Billing,
    RecordsRequest,
    Complaint,
    CallbackRequest,
    BusyLater,
    RunningLate,
    ProductOrGift,
    LostItem,
    OptOut,
    OptIn,
    WrongNumber,
    Accidental,
    IdentityQuestion,
    Decline,
    Ack,
    Vendor,
    JobSeeker,
};

enum class Urgency { None, Routine, Urgent, Emergency };
enum class Client { Unknown, New, Existing };
enum class Heat { Cold, Warm, Hot };
enum class Language { English, Spanish };

/// Where in the reply something was read: positions in UTF-16 units of the text as it was given.
struct Evidence {
    int from = 0;
    int length = 0;
    bool operator==(const Evidence&) const = default;
};

/// A value with the words it was read from.
template <typename Value> struct Read {
    Value value;
    std::vector<Evidence> from;
};

/// When they would like to come, in the parts they named. Dates are made of it by datesFor().
struct PreferredTime {
    enum class Relative { Today, Tomorrow, Asap, ThisWeek, NextWeek, Weekend };
    enum class PartOfDay { Morning, Midday, Afternoon, Evening };

    QString raw;
    std::optional<Relative> relative;
    std::vector<Qt::DayOfWeek> days;
    std::vector<Qt::DayOfWeek> notDays;
    std::optional<PartOfDay> part;
    std::optional<QTime> at;
    std::optional<QTime> after;
    std::optional<QTime> before;
    QString by;      ///< A deadline in their words: "before my trip".
    QString dateKey; ///< "10-18": month and day as they said it; the year is the next such day.
    bool operator==(const PreferredTime&) const = default;
};

/// Everything read from one reply. What was not said is empty: nothing is guessed.
struct Understood {
    Read<Intent> intent{Intent::Ack, {}};
    std::optional<Read<QString>> service; ///< The service's key in the vertical's pack.
    Read<Urgency> urgency{Urgency::None, {}};
    std::optional<Read<PreferredTime>> preferredTime;
    Read<Client> client{Client::Unknown, {}};
    std::optional<Read<QString>> name;
    std::optional<Read<QString>> insurance;
    std::optional<Read<QString>> stylist;
    /// The vertical's other fields by key: "zip", "pet", "year".
    std::vector<std::pair<QString, Read<QString>>> fields;
    std::vector<Evidence> optOut; ///< Not empty: they want no more texts.
    std::vector<Evidence> optIn;
    std::vector<Evidence> wrongNumber;
    std::vector<Evidence> safety; ///< Not empty: only the approved 911 line may be sent by itself.
    std::vector<Evidence>
        worry; ///< Not empty: sounds like danger, though no word says so: a person looks at once.
    std::optional<Read<QString>> returnTime; ///< "off at 5", "after payday": see reminders.
    bool needsHuman = false;                 ///< An automatic answer must not be the only one.
    Heat heat = Heat::Cold;                  ///< Of this reply alone; the lead's is made of all of them.
    Language language = Language::English;
};

} // namespace secondring

Q_DECLARE_METATYPE(secondring::Understood)
