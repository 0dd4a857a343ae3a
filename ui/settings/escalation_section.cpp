// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/escalation_section.h"

#include "core/base/when_done.h"
#include "core/recovery/safety_line.h"
#include "core/store/store.h"
#include "ui/settings/fields.h"
#include "ui/settings/preview_words.h"
#include "ui/settings/template_box.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

TemplateBox::FilledIn filledBy(SettingsEdit& edit, bool spanish)
{
    return [&edit, spanish](const QString& words) {
        const auto& settings = edit.wanted();
        return previewOf(
            settings, words.trimmed().isEmpty() ? usualSafetyLine(settings.business.region, spanish) : words);
    };
}

/// Its digits in a row, "9-1-1" as well; those of a telephone number are more.
QString emergencyNumberIn(const QString& words)
{
    static const QRegularExpression numbers(u"\\+?\\(?\\d+(?:\\)? ?[.-]?\\d+)*"_s);
    for (const auto& found : numbers.globalMatch(words)) {
        QString digits = found.captured();
        digits.removeIf([](QChar letter) { return !letter.isDigit(); });
        if (digits.size() == 3) return digits;
    }
    return {};
}

/// The usual words, which stand in for none, name one.
QString safetyCaution(const SettingsEdit& edit, const QString& words)
{
    if (words.trimmed().isEmpty() || !emergencyNumberIn(words).isEmpty()) return {};
    return EscalationSection::tr(
               "This names no emergency number, such as %1. It is the answer to whoever is in danger.")
        .arg(emergencyNumberIn(usualSafetyLine(edit.wanted().business.region, false)));
}

QString namesOf(const std::vector<TeamMember>& members)
{
    QStringList names;
    for (const auto& member : members)
        names << member.name;
    return names.join(u", "_s);
}

QString onCallWords(const OnCall& onCall)
{
    QStringList said;
    if (!onCall.paged.empty())
        said << EscalationSection::tr("On call, in this order: %1.").arg(namesOf(onCall.paged));
    else if (onCall.optedOut.empty())
        said << EscalationSection::tr("Nobody is on call. Put somebody on call under People and roles.");
    else
        said << EscalationSection::tr(
            "Nobody can be paged. Put somebody else on call under People and roles.");
    if (!onCall.optedOut.empty())
        said << EscalationSection::tr("Not paged, as they asked not to be texted: %1.")
                    .arg(namesOf(onCall.optedOut));
    return said.join(u' ');
}

} // namespace

EscalationSection::EscalationSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent)
    : SettingsSection(
          desk.theme,
          {tr("Escalation"), u"triangle-alert"_s,
           tr("When a caller writes emergency words, and only then: they are told whom to call at "
              "once, and whoever is on call is paged until somebody takes it.")},
          parent),
      m_edit(edit), m_store(desk.store),
      m_send(new QCheckBox(tr("Answer emergency words with the safety line, at once"), this)),
      m_english(
          new TemplateBox(desk.theme, {u"safetyLine"_s, tr("Safety line")}, filledBy(edit, false), this)),
      m_spanish(new TemplateBox(desk.theme, {u"safetyLineEs"_s, tr("Safety line in Spanish")},
                                filledBy(edit, true), this)),
      m_page(new QCheckBox(tr("Page whoever is on call by text"), this)),
      m_again(new NumberField(u"pageAgain"_s, {1, 60, tr(" min")}, this)),
      m_atMost(new NumberField(u"pagesAtMost"_s, {1, 50, {}}, this)),
      m_onCall(new Words(desk.theme, Type::Body, Token::Ink2, {}, this))
{
    addSafetyLine();
    addPaging();
    addEnd();
    if (m_store != nullptr) {
        connect(m_store, &Store::changed, this, [this](Area area) {
            if (area == Area::Consent) askWhoIsPaged();
        });
    }
    showSettings(edit.wanted());
}

void EscalationSection::addSafetyLine()
{
    m_send->setObjectName(u"sendSafetyLine"_s);
    addRow(tr("Safety line"), m_send);
    for (TemplateBox* box : {m_english, m_spanish})
        box->setCaution([this](const QString& words) { return safetyCaution(m_edit, words); });
    m_spanish->setUse(inSpanish(laterUse()));
    addWide(m_english);
    column()->addSpacing(theme().px(12));
    addWide(m_spanish);
    connect(m_send, &QAbstractButton::clicked, this, [this](bool on) {
        m_edit.change([on](Settings& settings) { settings.urgency.sendSafetyLine = on; });
    });
    connect(m_english, &TemplateBox::settled, this, [this](const QString& words) {
        m_edit.change([&](Settings& settings) { settings.urgency.safetyLine = words; });
    });
    connect(m_spanish, &TemplateBox::settled, this, [this](const QString& words) {
        m_edit.change([&](Settings& settings) { settings.urgency.safetyLineEs = words; });
    });
}

void EscalationSection::addPaging()
{
    addGroup(tr("Paging"));
    m_page->setObjectName(u"pageOn"_s);
    m_onCall->setObjectName(u"onCallNow"_s);
    m_onCall->setFlow(Words::Flow::Paragraph);
    addRow(tr("Pages"), m_page, tr("A page says that a message is urgent and how the number ends, no more."));
    addRow(tr("Page the next one after"), m_again, tr("Until somebody replies to a page, or takes it here."));
    addRow(tr("Pages at most"), m_atMost, tr("For one emergency."));
    addWide(m_onCall);
    connect(m_page, &QAbstractButton::clicked, this,
            [this](bool on) { m_edit.change([on](Settings& settings) { settings.urgency.page = on; }); });
    connect(m_again, &NumberField::settled, this, [this](int after) {
        m_edit.change(
            [after](Settings& settings) { settings.urgency.pageAgain = std::chrono::minutes(after); });
    });
    connect(m_atMost, &NumberField::settled, this, [this](int most) {
        m_edit.change([most](Settings& settings) { settings.urgency.pagesAtMost = most; });
    });
}

void EscalationSection::showSettings(const Settings& settings)
{
    const auto& urgency = settings.urgency;
    m_send->setChecked(urgency.sendSafetyLine);
    m_english->showSaved(urgency.safetyLine, usualSafetyLine(settings.business.region, false));
    m_spanish->showSaved(urgency.safetyLineEs, usualSafetyLine(settings.business.region, true));
    m_page->setChecked(urgency.page);
    m_again->showSaved(static_cast<int>(urgency.pageAgain.count()));
    m_atMost->showSaved(urgency.pagesAtMost);
    m_known.paged = onCallLadder(settings);
    std::erase_if(m_known.paged, [this](const TeamMember& member) {
        return std::ranges::any_of(m_known.optedOut,
                                   [&](const TeamMember& out) { return out.mobile == member.mobile; });
    });
    showOnCall();
    askWhoIsPaged();
}

void EscalationSection::showOnCall()
{
    m_onCall->setText(onCallWords(m_known));
    m_onCall->setInk(m_known.paged.empty() && m_edit.wanted().urgency.page ? Token::Hot : Token::Ink2);
}

void EscalationSection::askWhoIsPaged()
{
    if (m_store == nullptr) return;
    auto asked = m_store->read([settings = m_edit.wanted()](Transaction& transaction) {
        return whoIsOnCall(transaction, settings);
    });
    whenDone(asked, this, [this](const Result<OnCall>& found) {
        if (!found) return;
        m_known = *found;
        showOnCall();
    });
}

} // namespace secondring
