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
    QString key;          ///< "cleaning"
    QString label;        ///< "Cleaning"
    QString labelEs;
    QStringList words;    ///< English and Spanish phrases, folded; "*" ends a stem.
    qint64 valueCents = 0; ///< What such a visit is worth; 0 for nothing of its own.
    bool urgent = false;  ///< Naming it makes the reply urgent.
    bool emergency = false;
};

/// One thing to know about a lead.
struct LeadField {
    enum class Kind { Text, Choice, Service, PreferredTime, Client, Name, Number };

    QString key;         ///< "insurance"
    QString label;       ///< "Insurance"
    QString labelEs;
    Kind kind = Kind::Text;
    QStringList choices; ///< For Choice; as shown.
    QStringList words;   ///< Words that give a value away: carriers, stylists, hair lengths; folded.
    bool askFirst = false; ///< Asked for by an automatic question; else only "nice to have".
    QString question;    ///< One question, 160 characters of GSM-7 at most.
    QString questionEs;
};

/// All that is particular to one trade: its services, fields, urgency words and values. A file a vertical,
/// resources/verticals/<key>.json; the owner's own copy may replace it.
struct VerticalPack {
    QString key;                ///< "dental", as in BusinessSettings::vertical
    QString label;
    QString patientWord;        ///< "patient", "client", "customer"
    QString patientWordEs;
    qint64 valueCents = 0;      ///< Of a booking when the service has no own value.
    std::vector<Service> services;
    std::vector<LeadField> fields; ///< In the order they are asked and shown.
    QStringList urgentWords;
    QStringList emergencyWords;  ///< Page staff.
    QStringList safetyWords;     ///< 911: nothing but the approved line by itself.
};

/// InvalidInput with the place and the next step, if @p json is not a pack.
[[nodiscard]] Result<VerticalPack> readPack(const QByteArray& json);
[[nodiscard]] QByteArray writePack(const VerticalPack& pack);
/// The pack that came with the program; "general" for a key it does not have.
[[nodiscard]] VerticalPack shippedPack(const QString& vertical);
[[nodiscard]] QStringList shippedVerticals();

} // namespace secondring
