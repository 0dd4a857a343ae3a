// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/follow_up_section.h"

#include "core/base/phone_number.h"
#include "core/recovery/sequence_rules.h"
#include "ui/settings/fields.h"
#include "ui/settings/minutes_field.h"
#include "ui/settings/preview_words.h"
#include "ui/settings/reading_order.h"
#include "ui/settings/step_box.h"
#include "ui/settings/time_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr size_t mostSteps = 10;

bool isComplete(const FollowUpStep& step)
{
    return !step.words.isEmpty();
}

QString lackOf(const Settings& settings, const QString& words)
{
    const QString filled = previewOf(settings, words);
    if (filled.trimmed().isEmpty() || saysWhoAndHowToStop(filled, settings.business.name)) return {};
    return FollowUpSection::tr(
        "Each of these texts has to say who writes and how to stop it. What is missing "
        "is put in as it leaves, as you see it here.");
}

QString usualWords(const Settings& settings)
{
    QString words = FollowUpSection::tr("As long as you write none of your own, these are sent:");
    for (const auto& step : stepsOf({})) {
        words += u"\n\n"_s + FollowUpSection::tr("After %1 h: \"%2\"")
                                 .arg(step.after.count())
                                 .arg(followUpPreview(settings, step.words, false));
        words += u'\n' +
                 FollowUpSection::tr("In Spanish: \"%1\"").arg(followUpPreview(settings, step.wordsEs, true));
    }
    return words + u"\n\n"_s +
           FollowUpSection::tr("More than one goes only to those who agreed to be texted.");
}

} // namespace

FollowUpSection::FollowUpSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent)
    : SettingsSection(
          desk.theme,
          {tr("Follow-up"), u"calendar-clock"_s,
           tr("When callers are to be got back to, and what they are texted if they do not reply.")},
          parent),
      m_edit(edit), m_on(new QCheckBox(tr("Text callers again who did not reply"), this)),
      m_callBack(new MinutesField(u"callBackWithin"_s, 1, 10080, this)),
      m_answer(new MinutesField(u"answerWithin"_s, 1, 1440, this)),
      m_digest(new QCheckBox(tr("Show who to get back to in the morning"), this)),
      m_digestAt(new TimeField(this)), m_digestTo(new TextField(u"digestTo"_s, this)),
      m_list(new QVBoxLayout), m_usual(new Words(desk.theme, Type::Body, Token::Ink2, {}, this)),
      m_add(new Button(desk.theme, Button::Kind::Plain, {}, this))
{
    addTargets();
    addDigest();
    addSteps();
    addEnd();
    m_steps = edit.wanted().followUp.steps;
    showSettings(edit.wanted());
    showSteps();
}

void FollowUpSection::addTargets()
{
    addRow(tr("Call back within"), m_callBack, tr("A call nobody reached is due on the Today list then."));
    addRow(tr("Answer within"), m_answer, tr("A reply nobody answered goes to the next person then."));
    connect(m_callBack, &NumberField::settled, this, [this](int within) {
        m_edit.change([within](Settings& settings) {
            settings.followUp.callBackWithin = std::chrono::minutes(within);
        });
    });
    connect(m_answer, &NumberField::settled, this, [this](int within) {
        m_edit.change(
            [within](Settings& settings) { settings.followUp.answerWithin = std::chrono::minutes(within); });
    });
}

void FollowUpSection::addDigest()
{
    addGroup(tr("Morning list"));
    m_digest->setObjectName(u"digestOn"_s);
    m_digestAt->setObjectName(u"digestAt"_s);
    addRow(tr("On working days"), m_digest);
    addRow(tr("At"), m_digestAt);
    m_digestToRow =
        addRow(tr("Also text it to"), m_digestTo, tr("A mobile of yours. Empty: only on the screen."));
    connect(m_digest, &QAbstractButton::clicked, this,
            [this](bool on) { m_edit.change([on](Settings& settings) { settings.followUp.digest = on; }); });
    connect(m_digestAt, &TimeField::timeChanged, this, [this](QTime at) {
        m_edit.change([at](Settings& settings) { settings.followUp.digestAt = at; });
    });
    connect(m_digestTo, &TextField::settled, this, &FollowUpSection::takeDigestTo);
}

void FollowUpSection::addSteps()
{
    addGroup(tr("Texts to callers who did not reply"));
    m_on->setObjectName(u"followUpOn"_s);
    m_usual->setObjectName(u"usualSteps"_s);
    m_usual->setFlow(Words::Flow::Paragraph);
    m_add->setObjectName(u"addStep"_s);
    m_add->setIconName(u"plus"_s);
    addRow(tr("Follow-up texts"), m_on,
           tr("They stop at a reply, a booking, an opt-out, or as soon as a person steps in."));
    addWide(m_usual);
    m_list->setSpacing(theme().px(16));
    column()->addLayout(m_list);
    column()->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_on, &QAbstractButton::clicked, this,
            [this](bool on) { m_edit.change([on](Settings& settings) { settings.followUp.on = on; }); });
    connect(m_add, &QAbstractButton::clicked, this, &FollowUpSection::addStep);
}

void FollowUpSection::takeDigestTo(const QString& typed)
{
    const auto& region = m_edit.wanted().business.region;
    const auto number = PhoneNumber::parse(typed, region);
    const bool good = typed.isEmpty() || number.has_value();
    m_digestToRow->setMistake(good ? QString()
                                   : tr("That is not a telephone number. Write it with its area code."));
    if (!good) return;
    const QString kept = typed.isEmpty() ? QString() : number->e164();
    m_digestTo->accept(typed.isEmpty() ? QString() : written(*number, region));
    m_edit.change([&](Settings& settings) { settings.followUp.digestTo = kept; });
}

void FollowUpSection::showSettings(const Settings& settings)
{
    const auto& followUp = settings.followUp;
    m_on->setChecked(followUp.on);
    m_callBack->showSaved(static_cast<int>(followUp.callBackWithin.count()));
    m_answer->showSaved(static_cast<int>(followUp.answerWithin.count()));
    m_digest->setChecked(followUp.digest);
    m_digestAt->showSaved(followUp.digestAt);
    const auto to = PhoneNumber::fromE164(followUp.digestTo);
    m_digestTo->showSaved(to ? written(*to, settings.business.region) : QString());
    std::vector<FollowUpStep> complete;
    std::ranges::copy_if(m_steps, std::back_inserter(complete), isComplete);
    if (complete == followUp.steps) return;
    m_steps = followUp.steps; // Changed elsewhere.
    showSteps();
}

void FollowUpSection::addStep()
{
    if (auto* typing = window()->focusWidget(); typing != nullptr && isAncestorOf(typing))
        typing->clearFocus();
    const bool first = m_steps.empty();
    if (first)
        m_steps = stepsOf({}); // Something to change is easier than an empty field.
    else
        m_steps.emplace_back();
    showSteps();
    auto* box = first ? m_boxes.front() : m_boxes.back();
    box->findChild<QWidget*>(u"words"_s)->setFocus();
    saveSteps();
}

void FollowUpSection::takeStep(size_t at, const FollowUpStep& step)
{
    m_steps[at] = step;
    saveSteps();
}

void FollowUpSection::removeStep(size_t at)
{
    // What is being typed belongs to the text it is typed for, whatever moves up now.
    if (auto* typing = window()->focusWidget(); typing != nullptr && isAncestorOf(typing))
        typing->clearFocus();
    m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(at));
    showSteps();
    saveSteps();
}

void FollowUpSection::saveSteps()
{
    std::vector<FollowUpStep> complete;
    std::ranges::copy_if(m_steps, std::back_inserter(complete), isComplete);
    if (complete == m_edit.wanted().followUp.steps) return;
    m_edit.change([&](Settings& settings) { settings.followUp.steps = complete; });
}

// Made anew: what was typed for one text never turns up in another.
void FollowUpSection::showSteps()
{
    for (auto* box : m_boxes) {
        box->disconnect(this);
        box->setObjectName({});
        box->hide();
        box->deleteLater(); // Its own button may have asked for this.
    }
    m_boxes.clear();
    for (size_t at = 0; at < m_steps.size(); ++at) {
        const StepBox::Reading reading{
            [this](const QString& words, bool spanish) {
                return followUpPreview(m_edit.wanted(), words, spanish);
            },
            [this](const QString& words) { return lackOf(m_edit.wanted(), words); }};
        auto* box = new StepBox(theme(), static_cast<int>(at) + 1, reading, this);
        box->showSaved(m_steps[at]);
        connect(box, &StepBox::settled, this, [this, at](const FollowUpStep& step) { takeStep(at, step); });
        connect(box, &StepBox::removed, this, [this, at] { removeStep(at); });
        m_list->addWidget(box);
        m_boxes.push_back(box);
    }
    m_usual->setText(usualWords(m_edit.wanted()));
    m_usual->setVisible(m_steps.empty());
    m_add->setText(m_steps.empty() ? tr("Write your own") : tr("Add a text"));
    m_add->setVisible(m_steps.size() < mostSteps);
    m_add->updateGeometry();
    tabInReadingOrder(*this);
}

} // namespace secondring
