// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/fritzbox/digest_answer.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

QByteArray md5(const QByteArray& words)
{
    return QCryptographicHash::hash(words, QCryptographicHash::Md5).toHex();
}

QByteArray parameterOf(const QString& challenge, const QString& name)
{
    const QRegularExpression form(u"\\b%1\\s*=\\s*(?:\"([^\"]*)\"|([^\\s,\"]+))"_s.arg(name),
                                  QRegularExpression::CaseInsensitiveOption);
    const auto found = form.match(challenge);
    return (found.captured(1) + found.captured(2)).toUtf8();
}

/// A value that may stand between quotation marks.
bool isQuotable(const QByteArray& words)
{
    return !words.contains('"') && !words.contains('\\') && !words.contains('\r') && !words.contains('\n');
}

} // namespace

std::optional<QByteArray> digestAnswer(const QByteArray& challenge, const DigestQuestion& question)
{
    const QString words = QString::fromUtf8(challenge);
    if (!words.trimmed().startsWith(u"Digest ", Qt::CaseInsensitive)) return std::nullopt;
    const QByteArray realm = parameterOf(words, u"realm"_s);
    const QByteArray nonce = parameterOf(words, u"nonce"_s);
    const QByteArray algorithm = parameterOf(words, u"algorithm"_s);
    const QByteArray opaque = parameterOf(words, u"opaque"_s);
    const bool isMd5 = algorithm.isEmpty() || algorithm.compare("MD5", Qt::CaseInsensitive) == 0;
    if (nonce.isEmpty() || !isMd5 || !isQuotable(question.user)) return std::nullopt;

    const bool hasQop = parameterOf(words, u"qop"_s).split(',').contains("auth");
    const QByteArray count = "00000001";
    const QByteArray who = md5(question.user + ':' + realm + ':' + question.password);
    const QByteArray what = md5(question.method + ':' + question.path);
    const QByteArray middle = hasQop ? count + ':' + question.clientNonce + ":auth:" : QByteArray();
    QByteArray answer = "Digest username=\"" + question.user + "\", realm=\"" + realm + "\", nonce=\"" +
                        nonce + "\", uri=\"" + question.path + "\", response=\"" +
                        md5(who + ':' + nonce + ':' + middle + what) + "\", algorithm=MD5";
    if (hasQop) answer += ", qop=auth, nc=" + count + ", cnonce=\"" + question.clientNonce + '"';
    if (!opaque.isEmpty()) answer += ", opaque=\"" + opaque + '"';
    return answer;
}

} // namespace secondring
