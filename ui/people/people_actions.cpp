// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_done.h"
#include "core/people/contact_records.h"
#include "core/settings/settings_keeper.h"
#include "core/store/store.h"
#include "ui/people/import_pane.h"
#include "ui/people/people_page.h"
#include "ui/people/people_words.h"
#include "ui/people/person_details.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_head.h"
#include "ui/window/rights_gate.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/person_words.h"

#include <QFileInfo>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

void PeoplePage::deleteChosen()
{
    const auto& card = m_details->shown();
    if (!card) return;
    const auto number = card->contact.number;
    const auto& name = card->contact.profile.name.isEmpty() ? card->toldName : card->contact.profile.name;
    const auto who = personWords(name, number, m_desk.settings.current().business.region);
    const bool stopped = !mayBeTextedByItself(card->contact.profile.kind);
    const bool isOut = std::ranges::any_of(card->numbers, &CardNumber::optedOut);
    const auto kept =
        tr("What you know of them goes: name, kind, language, email and note. Calls and texts stay, "
           "and so does what they said about being texted.");
    const auto after = isOut ? tr("They stay opted out.") : tr("They would get automatic texts again.");
    if (!m_ask.confirm(
            {tr("Delete %1?").arg(who), stopped ? kept + u' ' + after : kept, tr("Delete this person")}))
        return;
    auto done = m_desk.store.run(
        [number](Transaction& transaction) { return ContactRecords(transaction).remove(number); });
    whenDone(done, this, [this](const Result<void>& removed) {
        if (!removed) m_head->setSentence(sentence(removed.error().failure));
    });
}

// Ctrl Z; in a field it is the field's own.
void PeoplePage::bindUndo()
{
    auto* undo = new QShortcut(Qt::CTRL | Qt::Key_Z, this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, m_details, &PersonDetails::undoJustMerged);
    reserve(undo, Right::Work);
}

void PeoplePage::connectPrivacy()
{
    const auto with = [this](auto what) {
        return [this, what] {
            if (const auto& card = m_details->shown()) (m_privacy->*what)(card->contact.number);
        };
    };
    connect(m_details, &PersonDetails::evidenceAsked, this, with(&PersonPrivacy::writeEvidence));
    connect(m_details, &PersonDetails::exportAsked, this, with(&PersonPrivacy::exportAll));
    connect(m_details, &PersonDetails::eraseAsked, this, with(&PersonPrivacy::erase));
    connect(m_privacy, &PersonPrivacy::said, m_head, &PageHead::setSentence);
}

void PeoplePage::exportAs(ContactFormat format)
{
    const auto path = m_files.toWrite(this, format == ContactFormat::Csv ? u"people.csv"_s : u"people.vcf"_s);
    if (path.isEmpty()) return;
    const auto region = m_desk.settings.current().business.region;
    auto done = m_desk.store.read([path, format, region](Transaction& transaction) {
        return exportContacts(transaction, path, format, region);
    });
    whenDone(done, this, [this, path](const Result<qint64>& count) {
        const auto file = QFileInfo(path).fileName();
        if (count)
            m_head->setSentence((*count == 1
                                     ? tr("1 person written to %1.")
                                     : tr("%Ln people written to %1.", nullptr, static_cast<int>(*count)))
                                    .arg(file));
        else if (count.error().failure == Failure::InvalidInput)
            m_head->setSentence(tr("%1 cannot be written there. Choose another folder.").arg(file));
        else
            m_head->setSentence(sentence(count.error().failure));
    });
}

void PeoplePage::askLastImport()
{
    auto answer =
        m_desk.store.read([](Transaction& transaction) { return ImportRecords(transaction).latest(); });
    whenDone(answer, this, [this](const Result<std::optional<ContactImport>>& import) {
        if (!import) return;
        m_lastImport = *import;
        m_undo->setVisible(m_lastImport && m_parts->currentWidget() != m_import);
        if (!m_lastImport) return;
        m_undo->setToolTip(tr("Undo the import of %1").arg(m_lastImport->fileName));
        m_undo->setAccessibleName(m_undo->toolTip());
    });
}

void PeoplePage::undoLastImport()
{
    if (!m_lastImport) return;
    const ContactImport meant = *m_lastImport; // Another desk may undo it, or bring more in, meanwhile.
    const auto people = static_cast<int>(meant.added);
    if (!m_ask.confirm(
            {tr("Undo the import of %1?").arg(meant.fileName),
             tr("Numbers it added go: %Ln. The others are as before. What somebody changed since stays.",
                nullptr, people),
             tr("Undo the import")}))
        return;
    showImport(true);
    m_head->setSentence(tr("What the import brought goes again; what somebody changed since stays."));
    m_import->undo(meant);
}

} // namespace secondring
