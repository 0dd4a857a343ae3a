// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/caller_id.h"
#include "tests/support/vector_file.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

QString codeOf(Textable textable)
{
    switch (textable) {
    case Textable::Yes:
        return u"yes"_s;
    case Textable::Likely:
        return u"likely"_s;
    case Textable::No:
        break;
    }
    return u"no"_s;
}

QString codeOf(NotTextable why)
{
    static const QMap<NotTextable, QString> codes{
        {NotTextable::None, {}},
        {NotTextable::Empty, u"empty"_s},
        {NotTextable::Withheld, u"withheld"_s},
        {NotTextable::ServiceCode, u"service_code"_s},
        {NotTextable::Emergency, u"emergency"_s},
        {NotTextable::ShortCode, u"short_code"_s},
        {NotTextable::ExtensionOnly, u"extension_only"_s},
        {NotTextable::NotANumber, u"not_a_number"_s},
        {NotTextable::TooShort, u"too_short"_s},
        {NotTextable::TooLong, u"too_long"_s},
        {NotTextable::Invalid, u"invalid"_s},
        {NotTextable::Landline, u"landline"_s},
        {NotTextable::TollFree, u"toll_free"_s},
        {NotTextable::PremiumRate, u"premium_rate"_s},
        {NotTextable::SharedCost, u"shared_cost"_s},
        {NotTextable::PersonalNumber, u"personal_number"_s},
        {NotTextable::Uan, u"uan"_s},
        {NotTextable::Pager, u"pager"_s},
        {NotTextable::VoicemailNumber, u"voicemail"_s},
        {NotTextable::NonGeographic, u"non_geographic"_s},
    };
    return codes.value(why);
}

QStringList wordsIn(const QJsonArray& array)
{
    QStringList words;
    for (const auto& each : array)
        words += each.toString();
    return words;
}

QString withExtension(const QString& number, const QString& extension)
{
    return extension.isEmpty() ? number : number + u" ext. "_s + extension;
}

QString digitsOf(const QString& words)
{
    QString digits;
    for (const QChar each : words) {
        if (each.isDigit()) digits += each;
    }
    return digits;
}

/// Outside +1, releases of the library group the same digits differently.
bool isWrittenAs(const QString& written, const QString& wanted)
{
    if (wanted.isEmpty() || written == wanted) return true;
    return !wanted.startsWith(u'(') && !wanted.startsWith(u"+1 "_s) && digitsOf(written) == digitsOf(wanted);
}

/// How @p caller differs from @p expected, in words; empty when it does not.
QString numberDiffers(const CallerId& caller, const QJsonObject& expected)
{
    const NumberKind kind = kindOf(*caller.number);
    const QString region = expected[u"region"_s].toString();
    if (caller.number->e164() != expected[u"e164"_s].toString()) return caller.number->e164();
    if (kind.region != region) return u"region "_s + kind.region;
    if (kind.type != expected[u"type"_s].toString()) return u"type "_s + kind.type;
    const QString national = expected[u"national"_s].toString();
    const QString international = expected[u"international"_s].toString();
    const QString atHome = withExtension(written(*caller.number, region), caller.extension);
    const QString fromAbroad = withExtension(written(*caller.number, u"001"), caller.extension);
    if (region != u"001" && !isWrittenAs(atHome, national)) return u"written "_s + atHome;
    if (!isWrittenAs(fromAbroad, international)) return u"written "_s + fromAbroad;
    return {};
}

QString differs(const CallerId& caller, const QJsonObject& expected)
{
    if (codeOf(caller.textable) != expected[u"textable"_s].toString())
        return u"textable "_s + codeOf(caller.textable) + u' ' + codeOf(caller.why);
    QStringList reasons = wordsIn(expected[u"reason_any"_s].toArray());
    reasons += expected[u"reason"_s].toString();
    if (!reasons.contains(codeOf(caller.why))) return u"reason "_s + codeOf(caller.why);
    if (expected.contains(u"ext"_s) && caller.extension != expected[u"ext"_s].toString())
        return u"extension "_s + caller.extension;
    if (caller.number.has_value() != expected[u"e164"_s].isString())
        return caller.number ? u"number "_s + caller.number->e164() : u"no number"_s;
    return caller.number ? numberDiffers(caller, expected) : QString();
}

} // namespace

/// Every caller ID of the vector file is read as the file says.
class TestPhoneVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyCallerIsReadAsTheFileSays()
    {
        const QString path = vectorFile(u"phone-vectors.json"_s);
        if (isNotInChosenFolder(path)) QSKIP("the folder in SECOND_RING_VECTORS has no file of that name");
        const QJsonArray cases = casesIn(path);
        QVERIFY2(!cases.isEmpty(), qPrintable(path));
        QStringList different;
        for (const auto& each : cases) {
            const QJsonObject one = each.toObject();
            const CallerId caller =
                readCallerId(one[u"input"_s].toString(), one[u"default_region"_s].toString());
            QJsonArray accepted = one[u"expect_alternatives"_s].toArray();
            accepted.prepend(one[u"expect"_s]);
            QStringList ways;
            for (const auto& way : accepted)
                ways += differs(caller, way.toObject());
            if (!ways.contains(QString()))
                different +=
                    one[u"id"_s].toString() + u' ' + one[u"input"_s].toString() + u": "_s + ways.first();
        }
        printCounts(path, cases.size(), different);
        QCOMPARE(different, QStringList());
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestPhoneVectors)
#include "tst_phone_vectors.moc"
