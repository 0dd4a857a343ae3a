// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/occasion_boxes.h"

#include "core/base/clock.h"
#include "core/base/local_time.h"
#include "core/messaging/text_template.h"
#include "core/recovery/greeting.h"
#include "core/settings/business_calendar.h"
#include "ui/settings/preview_words.h"
#include "ui/settings/template_box.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

constexpr auto step = 15min;
constexpr auto week = 8 * 24h;

/// The first moment from @p now on at which @p fits holds, else @p now.
template <typename Fits> Timestamp firstWhen(const Settings& settings, Timestamp now, Fits fits)
{
    const auto zone = zoneNamed(settings.business.zone);
    const auto calendar = calendarOf(settings);
    for (auto at = now; at < now + week; at += step)
        if (fits(calendar.partAt(localTime(at, zone)))) return at;
    return now;
}

Timestamp momentFor(const Settings& settings, Occasion occasion, Timestamp now)
{
    switch (occasion) {
    case Occasion::Lunch:
        return firstWhen(settings, now, [](DayPart part) { return part == DayPart::Lunch; });
    case Occasion::Holiday:
        return now;
    case Occasion::AfterHours:
    case Occasion::Emergency:
        return momentWhen(settings, false, now);
    default:
        return momentWhen(settings, true, now);
    }
}

QString nameOf(Occasion occasion, bool spanish)
{
    // The two that were there first keep the names that tests and readers know them by.
    QString name = codeOf(occasion);
    if (occasion == Occasion::AfterHours) name = u"closed"_s;
    name[0] = name[0].toUpper();
    return u"template"_s + name + (spanish ? u"Es"_s : QString());
}

} // namespace

Timestamp momentWhen(const Settings& settings, bool open, Timestamp now)
{
    return firstWhen(settings, now, [open](DayPart part) { return (part == DayPart::Open) == open; });
}

OccasionBoxes::OccasionBoxes(const SettingsDesk& desk, SettingsEdit& edit, bool spanish, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_edit(edit), m_spanish(spanish)
{
    setObjectName(spanish ? u"wordsInSpanish"_s : u"wordsInEnglish"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    addBox(Occasion::Open, tr("While you are open"), {});
    addBox(Occasion::AfterHours, tr("While you are closed"), {});
    addBox(Occasion::Lunch, tr("At lunch"),
           tr("In a break of up to three hours between two opening times of a day."));
    addBox(Occasion::Holiday, tr("On closed days"), tr("On the days listed under Hours."));
    addBox(Occasion::Voicemail, tr("To who left a voicemail"), tr("At any hour."));
    addBox(Occasion::Client, tr("To your clients"), tr("To people you know as clients, while you are open."));
    addBox(Occasion::Returning, tr("To who calls again"),
           tr("While you are open, if they were not texted for the call before."));
    addBox(Occasion::Overnight, tr("In the morning"),
           tr("For calls of the night: texts wait until it is day for the caller."));
    addBox(Occasion::Emergency, tr("On the emergency line"),
           tr("While you are closed, to who left a voicemail. Only if the emergency line is on."));
    showSettings(edit.wanted());
}

void OccasionBoxes::addBox(Occasion occasion, const QString& label, const QString& hint)
{
    auto* box = new TemplateBox(
        m_desk.theme, {nameOf(occasion, m_spanish), label},
        [this, occasion](const QString& words) { return preview(occasion, words); }, this);
    m_boxes[occasion] = box;
    layout()->addWidget(box);
    if (!hint.isEmpty()) {
        auto* said = new Words(m_desk.theme, Type::Small, Token::Ink2, hint, this);
        said->setFlow(Words::Flow::Paragraph);
        layout()->addWidget(said);
    }
    connect(box, &TemplateBox::settled, this,
            [this, occasion](const QString& words) { keep(occasion, words); });
}

void OccasionBoxes::keep(Occasion occasion, const QString& words)
{
    m_edit.change([&](Settings& settings) { ownTemplate(settings, occasion, m_spanish) = words; });
}

QString OccasionBoxes::preview(Occasion occasion, const QString& words) const
{
    auto settings = m_edit.wanted();
    ownTemplate(settings, occasion, m_spanish) = words;
    const Timestamp now = m_desk.clock.now();
    if (occasion == Occasion::Holiday) {
        const QDate today = localTime(now, zoneNamed(settings.business.zone)).date();
        settings.closed.push_back({today, today, {}});
    }
    const Addressee maria{tr("Maria Reyes"), m_spanish};
    return greetingFor(settings, maria, occasion, momentFor(settings, occasion, now)).words;
}

void OccasionBoxes::showSettings(const Settings& settings)
{
    for (const auto& [occasion, box] : m_boxes) {
        const WordingUse use = greetingUse(settings, occasion);
        box->setUse(m_spanish ? inSpanish(use) : use);
        Settings copy = settings;
        box->showSaved(ownTemplate(copy, occasion, m_spanish),
                       standardText(settings.business.vertical, occasion, m_spanish).words);
    }
}

} // namespace secondring
