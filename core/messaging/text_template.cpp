// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/text_template.h"

#include "core/settings/text_fields.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// Counts up whenever a word of templates.json changes: proof names what was sent by it.
constexpr int standardTextsVersion = 3;

const QRegularExpression& fieldForm()
{
    static const QRegularExpression form(u"\\{([^{}]*)\\}"_s);
    return form;
}

QString nameOf(const QString& written)
{
    return written.trimmed().toLower();
}

bool startsSentence(const QString& before)
{
    const QString words = before.trimmed();
    return words.isEmpty() || words.endsWith(u'.') || words.endsWith(u'!') || words.endsWith(u'?') ||
           before.endsWith(u'\n');
}

void capitalise(QString& words)
{
    if (!words.isEmpty()) words[0] = words[0].toUpper();
}

/// Takes away what only made sense with the field that is not there, on both sides of it.
void closeGap(QString& before, QString& behind)
{
    // "closed until {open}" says "closed", "call us at {phone}" says "call us".
    static const QRegularExpression preposition(
        u"(^|\\s)(until|till|til|at|on|by|after|from|for|to|hasta|a las|jusqu'à|até)\\s+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pause(u"[,:;\\-]\\s*$"_s);
    static const QRegularExpression endOrPause(u"^[.,!?:;]"_s);
    static const QRegularExpression leading(u"^[.,!?:;\\-]*\\s*"_s);

    if (before.endsWith(u'(') && behind.startsWith(u')')) {
        before.chop(1);
        behind.remove(0, 1);
    }
    before.replace(preposition, u"\\1"_s);
    if (startsSentence(before)) {
        behind.remove(leading);
        capitalise(behind);
        return;
    }
    if (behind.isEmpty() || endOrPause.match(behind).hasMatch()) {
        before.remove(pause);
        before = before.trimmed();
    } else if (behind.startsWith(u' ') && before.endsWith(u' ')) {
        before.chop(1);
    }
}

QString sayable(const QString& name, const QMap<QString, QString>& fields, const QString& before)
{
    QString words = fields.value(name).simplified();
    if (!words.isEmpty() || name != u"business") return words;
    // A text that does not say whom it is from is never sent: without a name this holds in any sentence.
    words = u"the front desk"_s;
    if (startsSentence(before)) capitalise(words);
    return words;
}

QJsonObject standardTemplates()
{
    static const QJsonObject templates = [] {
        QFile file(u":/secondring/templates.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return templates;
}

} // namespace

QString filledIn(const QString& words, const QMap<QString, QString>& fields)
{
    QString done;
    QString rest = words;
    for (auto found = fieldForm().match(rest); found.hasMatch(); found = fieldForm().match(rest)) {
        const QString name = nameOf(found.captured(1));
        done += rest.left(found.capturedStart());
        rest = rest.mid(found.capturedEnd());
        if (!isTextField(name)) {
            done += found.captured();
            continue;
        }
        const QString value = sayable(name, fields, done);
        if (value.isEmpty()) closeGap(done, rest);
        done += value;
    }
    return (done + rest).trimmed();
}

QStringList unknownFieldsIn(const QString& words)
{
    return otherFieldsIn(words);
}

StandardText standardText(const QString& vertical, Occasion occasion, bool spanish)
{
    // A trade that is Spanish throughout has its words under such a name.
    const bool isSpanishTrade = vertical.endsWith(u"_es");
    const QString tail = spanish || isSpanishTrade ? u"_es"_s : QString();
    const QString own = (isSpanishTrade ? vertical.chopped(3) : vertical) + tail;
    const QJsonObject all = standardTemplates();
    for (const QString& trade : {own, u"generic"_s + tail}) {
        const QString words = all.value(trade).toObject().value(codeOf(occasion)).toString();
        if (!words.isEmpty())
            return {words, u"%1/%2@%3"_s.arg(trade, codeOf(occasion)).arg(standardTextsVersion)};
    }
    return {};
}

QString idByWords(const QString& what, const QString& words)
{
    const QByteArray hash = QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256);
    return u"%1#%2"_s.arg(what, QString::fromLatin1(hash.toHex().first(8)));
}

} // namespace secondring
