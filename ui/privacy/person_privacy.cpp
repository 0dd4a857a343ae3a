// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/person_privacy.h"

#include "core/base/when_done.h"
#include "core/people/contact_records.h"
#include "core/privacy/person_export.h"
#include "core/privacy/retention_cuts.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "core/store/backups.h"
#include "ui/documents_folder.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/person_words.h"
#include "ui/wording/time_words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int linesAtOnce = 2000;

struct Named {
    ErasurePlan plan;
    QString name;
};

/// "maria-lopez" for a file: letters and digits alone, so that every computer takes it.
QString fileNameFor(const QString& who)
{
    QString name;
    for (const QChar c : who.toLower())
        name += c.isLetterOrNumber() ? c : u'-';
    while (name.contains(u"--"_s))
        name.replace(u"--"_s, u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

} // namespace

PrivacyPlaces PrivacyPlaces::byDialog()
{
    return {[](QWidget* over, const QString& suggested) {
                return QFileDialog::getSaveFileName(over, PersonPrivacy::tr("Save the evidence page"),
                                                    documentsFolder() + u'/' + suggested,
                                                    PersonPrivacy::tr("PDF (*.pdf)"));
            },
            [](QWidget* over) {
                return QFileDialog::getExistingDirectory(
                    over, PersonPrivacy::tr("Choose a folder for the files"), documentsFolder());
            }};
}

PersonPrivacy::PersonPrivacy(const Desk& desk, Ask& ask, PrivacyPlaces places, QWidget* over)
    : QObject(over), m_desk(desk), m_ask(ask), m_places(std::move(places)), m_over(over)
{
}

void PersonPrivacy::fail(const Error& error)
{
    Q_EMIT said(secondring::sentence(error.failure));
}

void PersonPrivacy::writeEvidence(const PhoneNumber& number)
{
    auto read = m_desk.store.run(
        [number, now = m_desk.clock.now(), who = m_desk.identity.member(),
         rules = deskRulesOf(m_desk.settings.current())](Transaction& transaction) -> Result<TextEvidence> {
            const PrivacyEntry entry{{}, now, who, PrivacyEntry::What::EvidenceMade, {}};
            if (auto noted = PrivacyRecords(transaction).note(entry); !noted) return Fail(noted.error());
            return textEvidence(transaction, number, rules, now);
        });
    whenDone(read, this, [this](const Result<TextEvidence>& evidence) {
        if (!evidence) return fail(evidence.error());
        const auto& region = m_desk.settings.current().business.region;
        const QString who = fileNameFor(personWords(evidence->name, evidence->numbers.front(), region));
        const QString file = m_places.paper(m_over, tr("texts-to-%1.pdf").arg(who));
        if (!file.isEmpty()) goThrough(*evidence, {}, file);
    });
}

// Piece by piece: the chain is that of everybody, and the desk goes on meanwhile.
void PersonPrivacy::goThrough(const TextEvidence& evidence, const ProofCheck& soFar, const QString& file)
{
    auto checked = m_desk.store.read(
        [soFar](Transaction& transaction) { return checkProofs(transaction, soFar, linesAtOnce); });
    whenDone(checked, this, [this, evidence, file](const Result<ProofCheck>& check) {
        if (!check) return fail(check.error());
        if (check->done)
            write(evidence, *check, file);
        else
            goThrough(evidence, *check, file);
    });
}

void PersonPrivacy::write(const TextEvidence& evidence, const ProofCheck& checked, const QString& file)
{
    const auto& business = m_desk.settings.current().business;
    const EvidenceFrame frame{business.name, business.region, zoneNamed(business.zone), m_desk.clock.now(),
                              checked};
    const QString name = QFileInfo(file).fileName();
    Q_EMIT said(secondring::writeEvidence(evidence, frame, file) ? tr("The evidence page is in %1.").arg(name)
                                                                 : tr("%1 cannot be written.").arg(name));
}

void PersonPrivacy::exportAll(const PhoneNumber& whose)
{
    // While the folder is chosen the desk goes on, and whoever told the number may show somebody else.
    const PhoneNumber number = whose; // NOLINT(performance-unnecessary-copy-initialization)
    const QString folder = m_places.folder(m_over);
    if (folder.isEmpty()) return;
    auto read = m_desk.store.run(
        [number, now = m_desk.clock.now(), who = m_desk.identity.member()](Transaction& transaction) {
            return exportPerson(transaction, number, who, now);
        });
    whenDone(read, this, [this, folder](const Result<PersonExport>& exported) {
        if (!exported) return fail(exported.error());
        if (!writeExport(*exported, folder)) return Q_EMIT said(tr("The files cannot be written there."));
        Q_EMIT said(tr("%Ln files with all you keep of them are in %1.", nullptr,
                       static_cast<int>(exported->files.size()))
                        .arg(QFileInfo(folder).fileName()));
    });
}

void PersonPrivacy::erase(const PhoneNumber& number)
{
    auto read =
        m_desk.store.read([number, now = m_desk.clock.now()](Transaction& transaction) -> Result<Named> {
            const auto plan = ErasureRecords(transaction).plan(number, now);
            if (!plan) return Fail(plan.error());
            const auto contact = ContactRecords(transaction).find(plan->numbers.front());
            if (!contact) return Fail(contact.error());
            return Named{*plan, *contact ? (*contact)->profile.name : QString()};
        });
    whenDone(read, this, [this, number](const Result<Named>& named) {
        if (!named) return fail(named.error());
        if (named->plan.hold != ErasureHold::None) return Q_EMIT said(sentence(named->plan.hold));
        askErasure(number, named->plan, named->name);
    });
}

void PersonPrivacy::askErasure(const PhoneNumber& number, const ErasurePlan& plan, const QString& name)
{
    const auto& business = m_desk.settings.current().business;
    QStringList sentences{tr("This goes for good, here and in the search: %1.").arg(goesWords(plan.counts))};
    sentences << (plan.optedOut
                      ? tr("They asked not to be texted: that stays in force, as a code that does not show"
                           " their number.")
                      : tr("If they call again, they are a new caller."));
    if (plan.counts.proofs > 0)
        sentences << tr("The proof that their texts were lawful stays, without number, name and words.");
    const auto backups = backupsOf(m_desk.store.location());
    if (!backups.empty())
        sentences << tr("A copy from before an update of the program still has them until %1.")
                         .arg(TimeWords(zoneNamed(business.zone)).date(backups.back().made + backupDays));
    const QString who = personWords(name, number, business.region);
    if (!m_ask.confirm({tr("Erase %1?").arg(who), sentences.join(u' '), tr("Erase for good")})) return;
    auto done = m_desk.store.run(
        [number, now = m_desk.clock.now(), member = m_desk.identity.member()](Transaction& transaction) {
            return ErasureRecords(transaction).erase(number, member, now);
        });
    whenDone(done, this, [this, number](const Result<KindCounts>& gone) {
        if (!gone && gone.error().failure == Failure::Conflict)
            return Q_EMIT said(tr("Something of theirs is just under way. Try again in a minute."));
        if (!gone) return fail(gone.error());
        Q_EMIT erased(number);
        Q_EMIT said(tr("Erased. Within a minute their words are out of the search and of the file, too."));
    });
}

QString goesWords(const KindCounts& counts)
{
    QStringList parts;
    const auto add = [&](int count, const QString& one, const QString& many) {
        if (count == 1) parts << one;
        if (count > 1) parts << many.arg(QLocale().toString(count));
    };
    add(counts.texts, PersonPrivacy::tr("1 text"), PersonPrivacy::tr("%1 texts"));
    add(counts.calls, PersonPrivacy::tr("1 call"), PersonPrivacy::tr("%1 calls"));
    add(counts.notes, PersonPrivacy::tr("1 note"), PersonPrivacy::tr("%1 notes"));
    add(counts.leads, PersonPrivacy::tr("1 lead"), PersonPrivacy::tr("%1 leads"));
    add(counts.reminders, PersonPrivacy::tr("1 reminder"), PersonPrivacy::tr("%1 reminders"));
    const QString known = PersonPrivacy::tr("what you know of them");
    return parts.isEmpty() ? known : PersonPrivacy::tr("%1 and %2").arg(parts.join(u", "_s), known);
}

QString sentence(ErasureHold hold)
{
    switch (hold) {
    case ErasureHold::None:
        return {};
    case ErasureHold::TextLeaving:
        return PersonPrivacy::tr("A text to them is just leaving. Try again in a minute.");
    case ErasureHold::TextUnsettled:
        return PersonPrivacy::tr(
            "Nobody knows yet whether a text reached them. Say so in the thread, then erase.");
    case ErasureHold::PageOpen:
        return PersonPrivacy::tr("Their emergency is still being paged. Take it first, then erase.");
    }
    return {};
}

} // namespace secondring
