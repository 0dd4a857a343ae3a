// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/settings/secret_ref.h"

#include <QList>
#include <QStringList>

#include <chrono>
#include <variant>

namespace secondring {

enum class SipTransport { Udp, Tcp, Tls };

/// How a SIP line learns what becomes of a call.
enum class SipMode {
    RingAlong, ///< One more phone of the extension, that never answers.
    Watch,     ///< Only the extension's state (RFC 4235); rings nowhere.
    Peek,      ///< Declines each call at once to learn who called; the outcome comes from the state.
};

/// An extension of the business's own telephone system.
struct SipLineSettings {
    QString server; ///< Host name or address of the registrar.
    int port = 0;   ///< 0: by DNS SRV (RFC 3263), else 5060, or 5061 with TLS.
    SipTransport transport = SipTransport::Udp;
    QString domain; ///< Empty: the server.
    QString user;
    QString authUser; ///< Empty: the user.
    QString caFile;   ///< PEM; empty: the system's own.
    QString tlsName;  ///< Name the certificate must carry; empty: the server.
    std::chrono::seconds expires{60};
    bool answerWithRinging = false; ///< 180 instead of 100 Trying only.
    int localPort = 0;              ///< 0: any.
    QStringList allowedAddresses;   ///< Further addresses that calls may come from, besides the registrar's.
    SipMode mode = SipMode::RingAlong;
    QString watchedExtension; ///< Whose state confirms how a call ended (RFC 4235). Empty: nobody's.
    bool alone = false;       ///< No other phone answers the watched extension's calls.
    QString mailbox;          ///< Whose voicemail is watched (RFC 3842). Empty: only what comes unasked.
    bool operator==(const SipLineSettings&) const = default;
};

/// Asterisk or FreePBX by one of its own interfaces.
struct AsteriskLineSettings {
    enum class Api { Ami, Ari };

    Api api = Api::Ami;
    QString server;
    int port = 0; ///< 0: AMI 5038, or 5039 with TLS; ARI 8088, or 8089 with TLS.
    bool tls = false;
    QString caFile; ///< PEM; empty: the system's own.
    QString user;
    int innerDigits = 5; ///< A number of at most this many digits is one of the house.
    QStringList queues;  ///< Only calls through these queues; empty: every call.
    QStringList trunks;  ///< Endpoints, devices or contexts by which calls come in; most are found out.
    bool operator==(const AsteriskLineSettings&) const = default;
};

/// The call monitor of a FRITZ!Box, switched on by dialling #96*5*.
struct FritzBoxLineSettings {
    QString server = QStringLiteral("fritz.box");
    int port = 1012;
    QString user;           ///< For its call list (TR-064), read after an absence; empty: not read.
    QStringList ownNumbers; ///< Calls to these only, as the box writes them; empty: to all.
    bool operator==(const FritzBoxLineSettings&) const = default;
};

/// A unit of CallerID.com: Whozz Calling?, Ethernet Link, Vertex.
struct CallerIdBoxLineSettings {
    enum class Transport { Udp, Serial };

    Transport transport = Transport::Udp;
    int udpPort = 3520;
    QString serialPort; ///< Name or path, for Serial.
    QString unit;       ///< Its serial number, where there are several; empty: any.
    QList<int> lines;   ///< From 1; empty: all of the unit.
    bool operator==(const CallerIdBoxLineSettings&) const = default;
};

/// A modem that reports caller ID.
struct ModemLineSettings {
    QString port; ///< Name or path.
    int baud = 115'200;
    QString country;         ///< T.35 code in hex, such as "B5" for the United States; empty: left as it is.
    int voicemailRings = 0;  ///< After so many rings voicemail takes a call; 0: not known.
    bool seesPickUp = false; ///< It was seen to report a phone being lifted.
    QString extraInit;       ///< A further command that this modem wants, such as "AT+PCW=2".
    bool operator==(const ModemLineSettings&) const = default;
};

/// A mobile modem with a SIM of its own. Its PIN is the line's secret.
struct GsmLineSettings {
    QString port;
    int baud = 115'200;
    bool forwardsOnly = false; ///< Only calls that another line did not answer are forwarded here.
    bool operator==(const GsmLineSettings&) const = default;
};

/// A softphone on this computer, or a desk phone with action URLs. Its token is the line's secret.
struct SoftphoneLineSettings {
    int port = 45'880;    ///< Of the loopback address.
    bool network = false; ///< Desk phones of the local network may report, too.
    bool alone = true;    ///< No other phone rings for these calls: what is missed here is missed.
    QString microSipFile; ///< Its settings file, where it was connected; empty: not.
    bool operator==(const SoftphoneLineSettings&) const = default;
};

/// Calls to our number at the text service itself, from its own list.
struct ProviderLineSettings {
    bool operator==(const ProviderLineSettings&) const = default;
};

/// Whether a line is known to tell right what becomes of a call.
enum class LineTrust {
    Vouched,   ///< By whoever wrote the settings file.
    Unchecked, ///< Nobody is texted by itself until the line check passed.
    Checked,
};

/// One line that is watched, of whatever kind.
struct LineSettings {
    using How =
        std::variant<SipLineSettings, AsteriskLineSettings, FritzBoxLineSettings, CallerIdBoxLineSettings,
                     ModemLineSettings, GsmLineSettings, SoftphoneLineSettings, ProviderLineSettings>;

    LineId id;
    QString name = QStringLiteral("Front desk");
    bool on = true;
    LineTrust trust = LineTrust::Vouched;
    bool hidesAnswers = false;             ///< The line check saw an answered call look missed.
    std::chrono::seconds longestRing{300}; ///< Guard: a call nobody ends is Unknown after this.
    SecretRef secret;                      ///< Password, PIN or token.
    How how;
    bool operator==(const LineSettings&) const = default;
};

/// In the order of LineSettings::How.
enum class LineKind { Sip, Asterisk, FritzBox, CallerIdBox, Modem, Gsm, Softphone, Provider };

[[nodiscard]] inline LineKind kindOf(const LineSettings& line)
{
    return static_cast<LineKind>(line.how.index());
}

/// As settings files write it: "sip", "asterisk", "fritzbox", "callerid-box", "modem", "gsm", "softphone",
/// "provider".
[[nodiscard]] QString codeOf(LineKind kind);

/// What the kind cannot do without, as its settings key ("server"); empty when all is there.
[[nodiscard]] QString missingIn(const LineSettings& line);

/// SIP settings of @p line, which must be of that kind.
[[nodiscard]] inline const SipLineSettings& sipOf(const LineSettings& line)
{
    return std::get<SipLineSettings>(line.how);
}
[[nodiscard]] inline SipLineSettings& sipOf(LineSettings& line)
{
    return std::get<SipLineSettings>(line.how);
}

} // namespace secondring
