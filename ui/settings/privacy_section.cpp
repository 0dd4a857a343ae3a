// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/privacy_section.h"

#include "core/base/when_done.h"
#include "ui/settings/fields.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/time_words.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int longestMonths = 240;
constexpr int proofLeast = 60; ///< Shorter would be gone before the last suit can come.

/// "12 March 2027": a deletion may be years away.
QString dateOf(Timestamp at, const QTimeZone& zone)
{
    return TimeWords(zone).longDate(at);
}

/// "1,204 kept. 12 go in the next 30 days, the first on 3 December 2026."
QString outlookWords(const KindOutlook& kind, const QTimeZone& zone)
{
    const QLocale locale;
    QString words = kind.kept == 0 ? PrivacySection::tr("None kept.")
                                   : PrivacySection::tr("%1 kept.").arg(locale.toString(kind.kept));
    if (kind.held > 0)
        words += u' ' + PrivacySection::tr("%1 would be gone but for something not settled.")
                            .arg(locale.toString(kind.held));
    if (!kind.next) return words;
    const QString when = dateOf(*kind.next, zone);
    if (kind.soon > 0)
        return words + u' ' +
               PrivacySection::tr("%1 go in the next 30 days, the first on %2.")
                   .arg(locale.toString(kind.soon), when);
    return words + u' ' + PrivacySection::tr("The first goes on %1.").arg(when);
}

} // namespace

PrivacySection::PrivacySection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent)
    : SettingsSection(desk.theme,
                      {tr("Privacy"), u"lock"_s,
                       tr("How long you keep what callers told you. What is older is deleted for good: from "
                          "the lists, the search and the file on disk.")},
                      parent),
      m_desk(desk), m_edit(edit),
      m_texts(new NumberField(u"textsMonths"_s, {1, longestMonths, tr(" months")}, this)),
      m_calls(new NumberField(u"callsMonths"_s, {1, longestMonths, tr(" months")}, this)),
      m_contacts(new NumberField(u"contactsMonths"_s, {0, longestMonths, tr(" months")}, this)),
      m_proof(new NumberField(u"proofMonths"_s, {proofLeast, longestMonths, tr(" months")}, this)),
      m_last(new Words(desk.theme, Type::Body, Token::Ink2, {}, this)),
      m_copies(new Words(desk.theme, Type::Body, Token::Ink2, {}, this)),
      m_export(new Button(desk.theme, Button::Kind::Plain, tr("Export everything"), this)),
      m_exported(new Words(desk.theme, Type::Body, Token::Ink2, {}, this))
{
    addPeriods();
    addExport();
    addEnd();
    showSettings(edit.wanted());
}

void PrivacySection::addPeriods()
{
    m_contacts->setSpecialValueText(tr("Always kept"));
    m_textsRow = addRow(tr("Texts, notes and leads"), m_texts);
    m_callsRow = addRow(tr("Calls"), m_calls);
    m_contactsRow = addRow(tr("People"), m_contacts);
    m_proofRow = addRow(tr("Proof of automatic texts"), m_proof);
    connectPeriod(m_texts, &RetentionSettings::textsMonths);
    connectPeriod(m_calls, &RetentionSettings::callsMonths);
    connectPeriod(m_contacts, &RetentionSettings::contactsMonths);
    connectPeriod(m_proof, &RetentionSettings::proofMonths);
    for (auto* words : {m_last, m_copies, m_exported})
        words->setFlow(Words::Flow::Paragraph);
    m_last->setObjectName(u"lastDeletion"_s);
    m_copies->setObjectName(u"copies"_s);
    m_exported->setObjectName(u"exported"_s);
    addWide(m_last);
    addWide(m_copies);
    auto* always = new Words(theme(), Type::Body, Token::Ink2,
                             tr("That somebody asked for no more texts is never deleted. Who erases a person "
                                "under People keeps that, too, as a code that does not show the number."),
                             this);
    always->setFlow(Words::Flow::Paragraph);
    addWide(always);
}

void PrivacySection::addExport()
{
    addGroup(tr("Your own copy"));
    m_export->setObjectName(u"exportEverything"_s);
    auto* sentence =
        new Words(theme(), Type::Body, Token::Ink2,
                  tr("All calls, texts, people, consent, leads, notes and reminders, as files that "
                     "other programs read. Of one person: under People."),
                  this);
    sentence->setFlow(Words::Flow::Paragraph);
    addWide(sentence);
    column()->addWidget(m_export, 0, Qt::AlignLeading);
    addWide(m_exported);
    m_exported->hide();
    connect(m_export, &QAbstractButton::clicked, this, &PrivacySection::exportAll);
}

void PrivacySection::connectPeriod(NumberField* field, int RetentionSettings::*months)
{
    connect(field, &NumberField::settled, this, [this, months](int value) {
        m_edit.change([months, value](Settings& settings) { settings.retention.*months = value; });
        look();
    });
}

void PrivacySection::showSettings(const Settings& settings)
{
    m_texts->showSaved(settings.retention.textsMonths);
    m_calls->showSaved(settings.retention.callsMonths);
    m_contacts->showSaved(settings.retention.contactsMonths);
    m_proof->showSaved(settings.retention.proofMonths);
    if (isVisible()) look();
}

void PrivacySection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    look();
}

void PrivacySection::look()
{
    say({});
    if (!m_desk.privacy.outlook) return;
    whenDone(m_desk.privacy.outlook(m_edit.wanted().retention), this,
             [this, turn = ++m_turn](const Result<RetentionOutlook>& outlook) {
                 if (outlook && turn == m_turn) say(*outlook);
             });
}

void PrivacySection::say(const RetentionOutlook& outlook)
{
    const QTimeZone zone = zoneNamed(m_edit.wanted().business.zone);
    const auto with = [&](const QString& meaning, const KindOutlook& kind) {
        return m_turn == 0 ? meaning : meaning + u' ' + outlookWords(kind, zone);
    };
    m_textsRow->setHint(with(tr("After the last contact with the person."), outlook.threads));
    m_callsRow->setHint(with(tr("After the call."), outlook.calls));
    m_contactsRow->setHint(with(
        tr("After the last contact. Never staff, nor anybody who is not to be texted."), outlook.contacts));
    m_proofRow->setHint(with(tr("Longer than the texts themselves: five years at least."), outlook.proofs));
    m_last->setVisible(outlook.lastRound.has_value());
    if (outlook.lastRound)
        m_last->setText(tr("Last look: %1. It happens every six hours, in small pieces.")
                            .arg(TimeWords(zone).inSentence(*outlook.lastRound, m_desk.clock.now())));
    const auto copies = m_desk.privacy.copies ? m_desk.privacy.copies() : std::vector<Backup>();
    m_copies->setVisible(!copies.empty());
    if (copies.empty()) return;
    m_copies->setText(
        tr("The copy from before the last update is kept for 30 days, until %1. What was deleted since "
           "is still in it.")
            .arg(dateOf(copies.back().made + backupDays, zone)));
}

void PrivacySection::exportAll()
{
    const QString folder = m_desk.privacy.folder ? m_desk.privacy.folder(this) : QString();
    if (folder.isEmpty() || !m_desk.privacy.exportAll) return;
    m_export->setEnabled(false);
    whenDone(m_desk.privacy.exportAll(folder), this, [this](const Result<ExportCounts>& counts) {
        m_export->setEnabled(true);
        m_exported->show();
        if (!counts) return m_exported->setText(tr("The files cannot be written there."));
        m_exported->setText(tr("%1 calls, %2 texts and %3 people are in that folder.")
                                .arg(QLocale().toString(counts->calls), QLocale().toString(counts->texts),
                                     QLocale().toString(counts->contacts)));
    });
}

} // namespace secondring
