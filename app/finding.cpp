// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/finding.h"

#include "app/line_trial.h"
#include "core/base/when_done.h"
#include "core/messaging/provider_factory.h"
#include "core/telephony/sip/sip_check.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/line_words.h"
#include "ui/wording/registration_words.h"
#include "ui/wording/text_words.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class FindingWording {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

TestFinding findingOf(const SipCheckResult& result)
{
    if (result.trouble == LineTrouble::None)
        return {true, FindingWording::tr("Registered. The line is listened to.")};
    return {false, testSentence(result.trouble)};
}

QString listenedWords(const LineAbilities& can)
{
    if (!can.seesCallerEnd || !can.seesAnsweredElsewhere)
        return FindingWording::tr(
            "The line is listened to. It cannot see whether somebody answered: where it "
            "is not sure, the desk is asked.");
    if (!can.seesVoicemail) return FindingWording::tr("The line is listened to. It sees how calls end.");
    return FindingWording::tr("The line is listened to. It sees how calls end, voicemail too.");
}

TestFinding findingOf(const LineTrialResult& result)
{
    if (result.trouble == LineTrouble::None) return {true, listenedWords(result.can)};
    return {false, testSentence(result.trouble)};
}

TestFinding findingOf(const ProviderCheck& check)
{
    // The list of our numbers was read, and says more than that something is wrong with ours.
    const bool isRead = check.trouble == TextTrouble::None || check.trouble == TextTrouble::BadSender;
    if (!isRead) return {false, serviceSentence(check.trouble)};
    if (!check.numberIsOurs)
        return {false, FindingWording::tr("The number is not on this account. Check number and account.")};
    if (!check.numberTakesTexts)
        return {false, FindingWording::tr("The number cannot send texts. Choose one that can.")};
    return {true, FindingWording::tr("Account and number are right. Texts can be sent.")};
}

TestFinding findingOf(const TestFinding& found)
{
    return found;
}

TestFinding findingOf(const SenderRegistration& registration, const PhoneNumber& ours)
{
    if (registration.isMissing())
        return {true, FindingWording::tr("Account and number are right. %1").arg(sentence(registration)),
                true};
    const bool mustBeRegistered = ours.e164().startsWith("+1"_L1);
    if (registration.kind == SenderRegistration::Kind::Unreadable && mustBeRegistered)
        return {true, FindingWording::tr("Account and number are right. Whether the number is registered for "
                                         "texting could not be read: look at the text service.")};
    return findingOf(ProviderCheck{TextTrouble::None, true, true});
}

TestFinding findingOf(const Result<MessageId>& sent)
{
    if (sent) return {true, FindingWording::tr("It is on its way. It should arrive within a minute.")};
    return {false, sentence(sent.error().failure)};
}

} // namespace

TestFinding ledgerFinding(const ChainCheck& found)
{
    if (found.firstBroken)
        return {false,
                FindingWording::tr("The record of opt-outs was changed outside Second Ring, from line %1 on. "
                                   "Restore a backup, or ask whoever looks after this computer.")
                    .arg(*found.firstBroken)};
    return {true, FindingWording::tr("The record of opt-outs is whole.")};
}

namespace {

/// Longer than a person waits for a button, shorter than a call to a silent service lasts.
constexpr std::chrono::seconds answerWithin{10};

/// The words of @p future's answer, when it comes, or of its absence.
template <typename Answer> QFuture<TestFinding> worded(const QFuture<Answer>& future, QObject* owner)
{
    auto promise = std::make_shared<QPromise<TestFinding>>();
    promise->start();
    const auto answer = [promise](const TestFinding& finding) {
        if (promise->future().isFinished()) return;
        promise->addResult(finding);
        promise->finish();
    };
    whenDone(future, owner, [answer](const Answer& found) { answer(findingOf(found)); });
    QTimer::singleShot(answerWithin, owner, [answer] {
        answer({false, FindingWording::tr("The text service does not answer. Try again in a few minutes.")});
    });
    return promise->future();
}

/// What a check of @p asked finds and, where that is well, how far the registration of its number got. Takes
/// @p asked and drops it once it answered.
QFuture<TestFinding> checkedWhole(MessageProvider* asked, QObject* owner)
{
    asked->setParent(owner);
    auto promise = std::make_shared<QPromise<TestFinding>>();
    promise->start();
    const auto answer = [promise, asked](const TestFinding& finding) {
        promise->addResult(finding);
        promise->finish();
        asked->deleteLater();
    };
    whenDone(asked->check(), asked, [asked, answer](const ProviderCheck& check) {
        const auto found = findingOf(check);
        if (!found.good) return answer(found);
        whenDone(asked->registration(), asked, [asked, answer](const SenderRegistration& registration) {
            answer(findingOf(registration, asked->number()));
        });
    });
    return promise->future();
}

} // namespace

std::optional<TestFinding> watchedFinding(const LineSettings& line, const Settings& saved,
                                          const std::vector<LineStatus>& now)
{
    const LineKind kind = kindOf(line);
    if (kind != LineKind::Modem && kind != LineKind::Gsm && kind != LineKind::CallerIdBox &&
        kind != LineKind::Softphone)
        return std::nullopt;
    const auto same = std::ranges::find_if(
        saved.lines, [&](const LineSettings& each) { return each.on && each.how == line.how; });
    if (same == saved.lines.end()) return std::nullopt;
    const auto status = std::ranges::find(now, same->id, &LineStatus::line);
    if (status == now.end()) return std::nullopt;
    if (status->state == LineMonitor::State::Watching || status->state == LineMonitor::State::Faulty)
        return findingOf(LineTrialResult{status->trouble, status->detail, status->can});
    return std::nullopt;
}

QFuture<TestFinding> testLine(const LineSettings& line, const QString& password, const LineSurroundings& with,
                              QObject* owner)
{
    if (!missingIn(line).isEmpty())
        return QtFuture::makeReadyFuture(
            TestFinding{false, FindingWording::tr("Fill in what is still missing first.")});
    if (kindOf(line) == LineKind::Provider)
        return QtFuture::makeReadyFuture(TestFinding{
            true, FindingWording::tr("Its calls are read with the replies: test the text service.")});
    if (kindOf(line) != LineKind::Sip)
        return worded(LineTrial::run(makeLine(line, password, with), owner), owner);
    return worded(SipCheck::run(with.sip, line, password, with.clock, owner), owner);
}

QFuture<TestFinding> testProvider(HttpClient& http, const ProviderSettings& settings, const QString& secret,
                                  const Clock& clock, QObject* owner)
{
    if (settings.kind == ProviderSettings::Kind::None)
        return QtFuture::makeReadyFuture(
            TestFinding{false, FindingWording::tr("No text service is chosen.")});
    auto provider = providerFor(settings, secret, http, clock);
    if (!provider) {
        return QtFuture::makeReadyFuture(
            TestFinding{false, FindingWording::tr("Something is missing: %1.").arg(provider.error().detail)});
    }
    return worded(checkedWhole(provider->release(), owner), owner);
}

QFuture<TestFinding> testPage(Outbox& outbox, const PhoneNumber& to, const Settings& settings, QObject* owner)
{
    if (settings.provider.kind == ProviderSettings::Kind::None && settings.mode == Mode::Live)
        return QtFuture::makeReadyFuture(
            TestFinding{false, FindingWording::tr("No text service is chosen.")});
    if (settings.mode == Mode::Practice)
        return QtFuture::makeReadyFuture(TestFinding{
            false, FindingWording::tr("You are practising: nothing leaves this computer. Go live first.")});
    const QString name = settings.business.name.isEmpty() ? u"Second Ring"_s : settings.business.name;
    return worded(outbox.sendFromPerson(
                      to, FindingWording::tr("%1: this is a test page. Nothing is urgent.").arg(name)),
                  owner);
}

} // namespace secondring
