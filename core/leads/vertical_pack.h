// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace secondring {

/// A service or problem callers name.
struct Service {
    QString key;   ///< "cleaning"
    QString label; ///< "Cleaning"
    QString labelEs;
    QStringList words;     ///< English and Spanish phrases; see VerticalPack.
    QStringList weakWords; ///< Name it only while nothing else is named: "pain", "color".
    qint64 valueCents = 0; ///< What such a visit is worth; 0 for nothing of its own.
    bool urgent = false;   ///< Naming it makes the reply urgent.
    bool emergency = false;
    bool afterCare = false; ///< What is wrong since a visit here: who has it has been here.
    bool onTheDay = false;  ///< Done on the day of the event it is for: "updo for prom May 9".
};

/// Something a field can hold, and the words that say so.
struct FieldValue {
    QString value; ///< As kept and shown: "Delta Dental", "Child".
    QStringList words;
    QString labelEs = {}; ///< As shown in Spanish; empty: a name, the same in both.
};

/// One thing to know about a lead.
struct LeadField {
    enum class Kind { Text, Choice, Service, PreferredTime, Client, Name, Number };

    QString key;   ///< "insurance"
    QString label; ///< "Insurance"
    QString labelEs;
    Kind kind = Kind::Text;
    std::vector<FieldValue> values; ///< What it can hold, so far as that is known: carriers, choices.
    QStringList words;              ///< The words found are the value: "#####" for a ZIP, "2 dogs".
    bool askFirst = false;          ///< Asked for by an automatic question; else only "nice to have".
    QStringList onlyFor = {};       ///< Asked of those who need one of these services; empty: of everybody.
    QString question;               ///< One question, 160 characters of GSM-7 at most.
    QString questionEs;
};

/// All that is particular to one trade: its services, fields, urgency words and values. A file a vertical,
/// resources/verticals/<key>.json; the owner's own copy may replace it.
/// Phrases are written as people write them: capitals, accents and apostrophes do not count, and a plural is
/// found by its singular. "clean*" ends a stem, "a|b" is either word, "?my" may be missing, ".." is up to
/// three words of any kind, "#" is a digit, "@tooth" is the list of that name in language.json.
struct VerticalPack {
    QString key; ///< "dental", as in BusinessSettings::vertical
    QString label;
    QString labelEs;
    QString patientWord; ///< "patient", "client", "customer"
    QString patientWordEs;
    qint64 valueCents = 0;         ///< Of a booking when the service has no own value.
    std::vector<Service> services; ///< Of two that are named, the one that stands higher is taken.
    std::vector<LeadField> fields; ///< In the order they are asked and shown.
    QStringList urgentWords;
    QStringList humanWords;     ///< A person should answer as well: pain, an allergy, a party of six.
    QStringList clinicalWords;  ///< A question with one of these is for somebody trained: "antibiotic".
    QStringList emergencyWords; ///< Page staff.
    QStringList safetyWords;    ///< 911: nothing but the approved line by itself.
};

/// InvalidInput with the place and the next step, if @p json is not a pack, or a phrase of it could never be
/// found.
[[nodiscard]] Result<VerticalPack> readPack(const QByteArray& json);
/// Takes such a phrase: what was in force before it was refused stays so.
[[nodiscard]] Result<VerticalPack> readPackInForce(const QByteArray& json);
[[nodiscard]] QByteArray writePack(const VerticalPack& pack);
/// The pack that came with the program; "generic" for a key it does not have.
[[nodiscard]] VerticalPack shippedPack(const QString& vertical);
[[nodiscard]] QStringList shippedVerticals();

} // namespace secondring
