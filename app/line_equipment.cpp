// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/line_equipment.h"

#include "app/line_factory.h"
#include "app/unit_finding.h"
#include "core/telephony/gsm/forwarding_codes.h"
#include "core/telephony/line_board.h"
#include "core/telephony/softphone_hook/hook_event.h"
#include "core/telephony/softphone_hook/micro_sip_connection.h"
#include "ui/wording/forwarding_words.h"
#ifdef SECONDRING_HAS_SERIAL_PORTS
#include "core/telephony/serial/serial_ports.h"
#endif

#include <QCoreApplication>
#include <QDir>
#include <QHostInfo>
#include <QNetworkInterface>

#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class EquipmentWording {
    Q_DECLARE_TR_FUNCTIONS(LineEquipment)
};

/// As long as most landlines ring before voicemail takes a call, less a ring.
constexpr std::chrono::seconds forwardAfter{20};

TestFinding microSipFinding(const Result<void>& done, const QString& well)
{
    if (done) return {true, well};
    switch (done.error().failure) {
    case Failure::Conflict:
        return {false,
                EquipmentWording::tr("MicroSIP is running and would write over it. Quit MicroSIP, then "
                                     "press again.")};
    case Failure::NotFound:
        return {false, EquipmentWording::tr("MicroSIP's settings file is not there any more. Give it under "
                                            "More.")};
    case Failure::InvalidInput:
        return {false, EquipmentWording::tr("That file is not MicroSIP's settings. Give microsip.ini under "
                                            "More.")};
    case Failure::Rejected:
        return {false, EquipmentWording::tr("A command that stands in MicroSIP's settings is too long to be "
                                            "run after ours. Shorten it there first.")};
    default:
        return {false,
                EquipmentWording::tr("MicroSIP's settings could not be written. Look whether this user "
                                     "may change the file.")};
    }
}

void addMicroSip(LineWork& work)
{
    work.newToken = [] { return HookToken::make().written(); };
    work.microSipFile = [] { return likelyMicroSipFile(); };
    work.connectMicroSip = [](const LineSettings& line, const QString& token) {
        const auto& phone = std::get<SoftphoneLineSettings>(line.how);
        const MicroSipHook hook{QDir::toNativeSeparators(QCoreApplication::applicationFilePath()), phone.port,
                                HookToken(token)};
        return microSipFinding(connectMicroSip(phone.microSipFile, hook, isMicroSipRunning),
                               EquipmentWording::tr("Connected. MicroSIP tells of its calls from its next "
                                                    "start on."));
    };
    work.leaveMicroSip = [](const LineSettings& line) {
        const auto& phone = std::get<SoftphoneLineSettings>(line.how);
        return microSipFinding(disconnectMicroSip(phone.microSipFile, isMicroSipRunning),
                               EquipmentWording::tr("Disconnected. MicroSIP is set as it was before."));
    };
}

/// Where phones of the local network find this computer.
QString ownAddress()
{
    for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
        const bool isUsable = address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback() &&
                              !address.isLinkLocal();
        if (isUsable) return address.toString();
    }
    return QHostInfo::localHostName();
}

std::vector<DialCode> reportsOf(const LineSettings& line, const QString& token)
{
    const auto& phone = std::get<SoftphoneLineSettings>(line.how);
    const std::array kinds{std::pair{HookEvent::Kind::Rang, EquipmentWording::tr("When it rings")},
                           std::pair{HookEvent::Kind::Answered, EquipmentWording::tr("When answered")},
                           std::pair{HookEvent::Kind::Ended, EquipmentWording::tr("When it ends")}};
    std::vector<DialCode> codes{{EquipmentWording::tr("As commands"), {}}};
    for (const auto& [kind, does] : kinds)
        codes.push_back({does, u"second-ring line-event %1 --port %2 --token %3 --number NUMBER"_s.arg(
                                   wordOf(kind), QString::number(phone.port), token)});
    const QString host = phone.network ? ownAddress() : u"127.0.0.1"_s;
    codes.push_back({EquipmentWording::tr("As web addresses"), {}});
    for (const auto& [kind, does] : kinds)
        codes.push_back(
            {does, u"http://%1:%2/line?ev=%3&token=%4&call=$call_id&num=$remote&name=$display_remote"_s.arg(
                       host, QString::number(phone.port), wordOf(kind), token)});
    return codes;
}

std::vector<DialCode> codesFor(const QString& typed, const QString& region)
{
    const auto number = PhoneNumber::parse(typed, region);
    if (!number) return {};
    std::vector<DialCode> codes;
    for (const ForwardingCode& code : forwardingCodes(region, *number, forwardAfter)) {
        codes.push_back({forwardingWords(code), code.on});
        if (!code.off.isEmpty()) codes.push_back({EquipmentWording::tr("To end it"), code.off});
    }
    return codes;
}

} // namespace

LineWork lineWork(LineBoard& board, Mode mode, QObject* owner)
{
    LineWork work;
    work.isBuilt = isBuilt;
    work.board = &board;
    work.isPractising = mode == Mode::Practice;
#ifdef SECONDRING_HAS_SERIAL_PORTS
    work.ports = [] {
        std::vector<PortChoice> choices;
        for (const SerialPlace& place : oneOfEach(serialPorts()))
            choices.push_back({place.port, written(place)});
        return choices;
    };
#endif
    work.readUnit = [&board, owner](const LineSettings& line) { return readUnit(board, line.id, owner); };
    work.fixUnit = [&board, owner](const LineSettings& line) { return fixUnit(board, line.id, owner); };
    addMicroSip(work);
    work.reports = reportsOf;
    work.forwardingCodes = codesFor;
    return work;
}

} // namespace secondring
