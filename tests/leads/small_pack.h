// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead_reading.h"

namespace secondring {

/// A trade with two services, three things to ask first and one that is nice to know.
inline VerticalPack smallPack()
{
    const auto field = [](const char16_t* key, LeadField::Kind kind, bool askFirst) {
        LeadField made;
        made.key = QString::fromUtf16(key);
        made.label = made.key;
        made.kind = kind;
        made.askFirst = askFirst;
        made.question = askFirst ? QString::fromUtf16(key) + u'?' : QString();
        made.questionEs = askFirst ? QStringLiteral("es ") + made.question : QString();
        return made;
    };
    VerticalPack pack;
    pack.key = QStringLiteral("dental");
    pack.valueCents = 30'500;
    Service cleaning;
    cleaning.key = QStringLiteral("cleaning");
    cleaning.label = QStringLiteral("Cleaning");
    cleaning.labelEs = QStringLiteral("Limpieza");
    Service crown;
    crown.key = QStringLiteral("crown");
    crown.label = QStringLiteral("Crown");
    crown.valueCents = 120'000;
    pack.services = {cleaning, crown};
    pack.fields = {field(u"patient", LeadField::Kind::Client, true),
                   field(u"reason", LeadField::Kind::Service, true),
                   field(u"day", LeadField::Kind::PreferredTime, true),
                   field(u"insurance", LeadField::Kind::Choice, false)};
    pack.fields.back().values = {{QStringLiteral("None"), {}, QStringLiteral("Ninguno")}};
    return pack;
}

/// What a reply says, put together by hand.
struct Said {
    Understood understood;

    Said& wants(Intent intent)
    {
        understood.intent = {intent, {}};
        return *this;
    }
    Said& service(const QString& key, int from = 0, int length = 1)
    {
        understood.service = Read<QString>{key, {{from, length}}};
        return *this;
    }
    Said& when(const QString& raw, int from = 0)
    {
        PreferredTime wish;
        wish.raw = raw;
        wish.relative = PreferredTime::Relative::NextWeek;
        understood.preferredTime = Read<PreferredTime>{wish, {{from, static_cast<int>(raw.size())}}};
        return *this;
    }
    Said& client(Client client)
    {
        understood.client = {client, {}};
        return *this;
    }
    Said& urgency(Urgency urgency)
    {
        understood.urgency = {urgency, {}};
        return *this;
    }
    Said& name(const QString& name)
    {
        understood.name = Read<QString>{name, {{0, 1}}};
        return *this;
    }
    Said& spanish()
    {
        understood.language = Language::Spanish;
        return *this;
    }
    Said& needsHuman()
    {
        understood.needsHuman = true;
        return *this;
    }
};

inline Timestamp noon()
{
    return Timestamp{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + std::chrono::hours{17}};
}

inline UnderstoodReply replyOf(const Said& said, const QString& words = QStringLiteral("words"),
                               Timestamp at = noon())
{
    return {MessageId{QStringLiteral("m1")}, words, at, said.understood};
}

inline Lead emptyLead()
{
    Lead lead;
    lead.id = LeadId{QStringLiteral("lead")};
    lead.openedAt = noon();
    lead.stageAt = noon();
    return lead;
}

inline Lead after(const Said& said, const QString& words = QStringLiteral("words"))
{
    return withReply(emptyLead(), replyOf(said, words), smallPack());
}

} // namespace secondring
