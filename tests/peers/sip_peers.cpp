// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/sip_peers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int kStartTime = 5'000;

QString folderWith(const QString& pattern, const QString& file)
{
    const QDir lib(u"/usr/lib"_s);
    QStringList candidates{lib.filePath(pattern)};
    for (const QString& each : lib.entryList({u"*-linux-gnu*"_s}, QDir::Dirs))
        candidates << lib.filePath(each + u'/' + pattern);
    for (const QString& each : candidates)
        if (QFile::exists(each + u'/' + file)) return each;
    return {};
}

bool isListening(int port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(port));
    return socket.waitForConnected(200);
}

/// One second of silence at 8 kHz, which a phone may send as its voice.
QByteArray silence()
{
    return QByteArray::fromHex("52494646a43e000057415645666d7420100000000100010040"
                               "1f0000803e0000020010006461746180"
                               "3e0000") +
           QByteArray(16000, '\0');
}

} // namespace

int freePort()
{
    for (int time = 0; time < 50; ++time) {
        QTcpServer tcp;
        QTcpServer next;
        QUdpSocket udp;
        if (tcp.listen(QHostAddress::LocalHost) && udp.bind(QHostAddress::LocalHost, tcp.serverPort()) &&
            next.listen(QHostAddress::LocalHost, static_cast<quint16>(tcp.serverPort() + 1)))
            return tcp.serverPort();
    }
    return 0;
}

QString programNamed(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
                           : found;
}

bool PeerProgram::start(const QString& program, const QStringList& arguments)
{
    m_said.clear();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setWorkingDirectory(folder());
    // A group of its own, so that all it starts can be killed with it.
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
    m_process.start(programNamed(program), arguments);
    return m_process.waitForStarted(kStartTime);
}

void PeerProgram::stop()
{
    if (!isRunning()) return;
    m_process.terminate();
    if (!m_process.waitForFinished(3'000)) kill();
}

void PeerProgram::kill()
{
    if (isRunning()) ::kill(-static_cast<pid_t>(m_process.processId()), SIGKILL);
    m_process.waitForFinished(3'000);
}

bool PeerProgram::finishes(int milliseconds)
{
    if (isRunning() && !m_process.waitForFinished(milliseconds)) return false;
    return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

bool PeerProgram::speaksOrWaits(int milliseconds)
{
    m_process.waitForReadyRead(milliseconds);
    return isRunning();
}

QByteArray PeerProgram::said()
{
    m_said += m_process.readAll();
    return m_said;
}

QString PeerProgram::write(const QString& name, const QHash<QString, QString>& words)
{
    QFile from(QStringLiteral(SOURCE_DIR) + u"/tests/peers/sip/"_s + name);
    if (!from.open(QIODevice::ReadOnly)) return {};
    QString text = QString::fromUtf8(from.readAll());
    for (auto word = words.cbegin(); word != words.cend(); ++word)
        text.replace(u'%' + word.key() + u'%', word.value());
    QFile to(folder() + u'/' + name);
    if (!to.open(QIODevice::WriteOnly)) return {};
    to.write(text.toUtf8());
    return to.fileName();
}

Kamailio::Kamailio(bool withTls, QStringList features) : m_withTls(withTls), m_features(std::move(features))
{
}

/// Fresh each time: it refuses what it wrote itself.
bool Kamailio::layTables() const
{
    const QDir tables(m_program.folder() + u"/dbtext"_s);
    if (!tables.mkpath(u"."_s)) return false;
    for (const QString& each :
         {u"version"_s, u"presentity"_s, u"active_watchers"_s, u"watchers"_s, u"pua"_s}) {
        QFile::remove(tables.filePath(each));
        if (!QFile::copy(u"/usr/share/kamailio/dbtext/kamailio/"_s + each, tables.filePath(each)))
            return false;
    }
    return true;
}

QByteArray Kamailio::publish(const Publication& news) const
{
    static int number = 0;
    const QByteArray id = QByteArray::number(++number);
    QUdpSocket server;
    server.bind(QHostAddress::LocalHost);
    const QByteArray place = "127.0.0.1:" + QByteArray::number(server.localPort());
    const QByteArray who = "sip:" + news.extension + "@pbx.test";
    server.writeDatagram(
        "PUBLISH " + who + " SIP/2.0\r\nVia: SIP/2.0/UDP " + place + ";branch=z9hG4bK-news-" + id +
            ";rport\r\nMax-Forwards: 70\r\nFrom: <" + who + ">;tag=news-" + id + "\r\nTo: <" + who +
            ">\r\nCall-ID: news-" + id + "@" + place + "\r\nCSeq: 1 PUBLISH\r\nEvent: " + news.event +
            "\r\nExpires: 600\r\n" + (news.tag.isEmpty() ? "" : "SIP-If-Match: " + news.tag + "\r\n") +
            "Content-Type: " + news.type + "\r\nContent-Length: " + QByteArray::number(news.body.size()) +
            "\r\n\r\n" + news.body,
        QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(m_port));
    while (server.waitForReadyRead(kStartTime)) {
        QByteArray answer(server.pendingDatagramSize(), Qt::Uninitialized);
        server.readDatagram(answer.data(), answer.size());
        const qsizetype at = answer.indexOf("SIP-ETag: ");
        if (at >= 0) return answer.sliced(at + 10, answer.indexOf("\r\n", at) - at - 10);
    }
    return {};
}

void Kamailio::countMessages(int fresh) const
{
    static_cast<void>(publish({"100", "message-summary", "application/simple-message-summary",
                               "Messages-Waiting: yes\r\nMessage-Account: sip:100@pbx.test\r\n"
                               "Voice-Message: " +
                                   QByteArray::number(fresh) + "/0 (0/0)\r\n"}));
}

bool Kamailio::showDialog(const QByteArray& extension, const QByteArray& state)
{
    QByteArray& tag = m_dialogTags[extension];
    tag = publish({extension, "dialog", "application/dialog-info+xml",
                   "<?xml version=\"1.0\"?><dialog-info xmlns=\"urn:ietf:params:xml:ns:dialog-info\" "
                   "version=\"0\" state=\"full\" entity=\"sip:" +
                       extension + "@pbx.test\"><dialog id=\"leg-" + extension + "\" call-id=\"leg-" +
                       extension + "\" remote-tag=\"pbx\" direction=\"recipient\">" + state +
                       "<remote><identity>sip:+14045550123@pbx.test</identity></remote></dialog>"
                       "</dialog-info>",
                   tag});
    return !tag.isEmpty();
}

bool Kamailio::makeCertificate() const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_program.folder());
    openssl.start(programNamed(u"openssl"_s),
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                   u"-subj"_s, u"/CN=pbx.test"_s, u"-addext"_s, u"subjectAltName=DNS:pbx.test"_s,
                   u"-keyout"_s, u"key.pem"_s, u"-out"_s, u"cert.pem"_s});
    return openssl.waitForFinished(20'000) && openssl.exitCode() == 0;
}

bool Kamailio::start()
{
    if (m_withTls && !QFile::exists(certificate()) && !makeCertificate()) return false;
    const bool showsExtensions = m_features.contains(u"SHOWS_EXTENSIONS"_s);
    if (showsExtensions && !layTables()) return false;
    const QString tlsParameters = uR"(modparam("tls", "private_key", "%1/key.pem")
modparam("tls", "certificate", "%1/cert.pem")
modparam("tls", "tls_method", "TLSv1.2+"))"_s.arg(m_program.folder());
    const QString config = m_program.write(
        u"kamailio.cfg"_s,
        {{u"PORT"_s, QString::number(m_port)},
         {u"FOLDER"_s, m_program.folder()},
         {u"LISTEN_IPV6"_s,
          m_features.contains(u"IPV6"_s) ? u"listen=udp:[::1]:%1"_s.arg(m_port) : QString()},
         {u"MODULES"_s, folderWith(u"kamailio/modules"_s, u"tm.so"_s)},
         {u"TLS"_s, m_withTls ? u"yes"_s : u"no"_s},
         {u"LISTEN_TLS"_s, m_withTls ? u"listen=tls:127.0.0.1:%1"_s.arg(m_tlsPort) : QString()},
         {u"LOAD_TLS"_s, m_withTls ? u"loadmodule \"tls.so\""_s : QString()},
         {u"TLS_PARAMETERS"_s, m_withTls ? tlsParameters : QString()}});
    const QString folder = m_program.folder();
    QStringList arguments{u"-f"_s, config, u"-DD"_s, u"-E"_s, u"-m"_s, u"32"_s,
                          u"-M"_s, u"4"_s, u"-Y"_s,  folder,  u"-P"_s, folder + u"/pid"_s};
    for (const QString& each : m_features)
        arguments << u"-A"_s << each;
    if (!m_program.start(u"kamailio"_s, arguments)) return false;
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < kStartTime && m_program.speaksOrWaits(50))
        if (isListening(m_port) && (!m_withTls || isListening(m_tlsPort))) return true;
    return false;
}

bool Sipp::run(const QString& script, const QHash<QString, QString>& words, const QStringList& more)
{
    QStringList arguments{u"-sf"_s,      m_program.write(script, words),
                          u"-i"_s,       u"127.0.0.1"_s,
                          u"-p"_s,       QString::number(m_port),
                          u"-nostdin"_s, u"-m"_s,
                          u"1"_s,        u"-timeout"_s,
                          u"20s"_s,      u"-timeout_error"_s};
    for (auto word = words.cbegin(); word != words.cend(); ++word)
        arguments << u"-key"_s << word.key() << word.value();
    return m_program.start(u"sipp"_s, arguments + more);
}

bool Sipp::call(int registrar, const QString& script, const QHash<QString, QString>& words)
{
    return run(script, words, {u"127.0.0.1:%1"_s.arg(registrar)});
}

bool Sipp::waitAsPhone(const QString& script, const QHash<QString, QString>& words)
{
    return run(script, words, {});
}

bool Baresip::start(int registrar)
{
    const QString tone = m_program.folder() + u"/tone.wav"_s;
    QFile file(tone);
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.write(silence());
    file.close();
    const QString config =
        m_program.write(u"baresip.config"_s, {{u"PORT"_s, QString::number(freePort())},
                                              {u"MODULES"_s, folderWith(u"baresip/modules"_s, u"menu.so"_s)},
                                              {u"TONE"_s, tone},
                                              {u"SPEAKER"_s, m_program.folder() + u"/heard.wav"_s}});
    const QString accounts =
        m_program.write(u"baresip.accounts"_s, {{u"REGISTRAR"_s, QString::number(registrar)}});
    if (!QFile::rename(config, m_program.folder() + u"/config"_s)) return false;
    if (!QFile::rename(accounts, m_program.folder() + u"/accounts"_s)) return false;
    return m_program.start(u"baresip"_s, {u"-f"_s, m_program.folder()});
}

} // namespace secondring
