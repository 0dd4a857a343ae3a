// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading one reply: of ordinary length, of 5,000 characters however they are written, and making the reader.

#include "core/leads/understanding/reply_reader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int kTimes = 20;
constexpr int kTimesLong = 200;
constexpr qsizetype kLong = 5'000;

double microseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e3;
}

QByteArray contentsOf(const QString& name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray replies()
{
    return QJsonDocument::fromJson(contentsOf(u"tests/data/vectors/replies.json"_s))
        .object()[u"items"_s]
        .toArray();
}

/// The invented replies in @p language under resources/@p folder.
QStringList examplesIn(const QString& language, const QString& folder)
{
    const QString path = u"resources/"_s + folder + u"/"_s;
    QStringList texts;
    for (const QString& name : QDir(QStringLiteral(SOURCE_DIR "/") + path).entryList({u"*.tsv"_s})) {
        for (const QString& line : QString::fromUtf8(contentsOf(path + name)).split(u'\n')) {
            const QStringList columns = line.split(u'\t');
            const qsizetype at = columns.indexOf(language);
            if (at >= 0 && at + 1 < columns.size()) texts += columns[at + 1];
        }
    }
    return texts;
}

/// No word twice, in the order in which they are first said.
QStringList differentWords(const QStringList& texts)
{
    QStringList words;
    QSet<QString> seen;
    for (const QString& each : texts.join(u' ').split(u' ', Qt::SkipEmptyParts)) {
        if (seen.contains(each.toLower())) continue;
        seen.insert(each.toLower());
        words += each;
    }
    return words;
}

/// A letter is missing in each of the longer words.
QString mistyped(QStringList words)
{
    for (QString& each : words) {
        if (each.size() > 4) each.remove(3, 1);
    }
    return words.join(u' ');
}

QString pictures()
{
    QString text;
    for (char32_t each = 0x1f300; text.size() < kLong; each = each == 0x1f64f ? 0x1f300 : each + 1)
        text += QString::fromUcs4(&each, 1);
    return text;
}

/// The longest replies, by how they are written.
std::vector<std::pair<const char*, QString>> longReplies()
{
    const QStringList english = examplesIn(u"en"_s, u"understanding/examples"_s);
    const QStringList words = differentWords(english);
    const QStringList spanish = examplesIn(u"es"_s, u"understanding/examples"_s);
    const QStringList arabic = examplesIn(u"ar"_s, u"compliance/opt_out/examples"_s);
    return {{"repeated", u"my crown came off and i need to come in tomorrow after 3 "_s.repeated(100)},
            {"story", english.join(u". "_s)},
            {"different_words", words.join(u' ')},
            {"mistyped", mistyped(words)},
            {"spanish", spanish.join(u". "_s)},
            {"different_spanish", differentWords(spanish).join(u' ')},
            {"right_to_left", arabic.join(u". "_s).repeated(5)},
            {"emoji", pictures()},
            {"one_word", QString(kLong, u'a')}};
}

double timeFor(const ReplyReader& reader, const QString& text)
{
    QElapsedTimer timer;
    timer.start();
    const Understood understood = reader.read(text);
    const double time = microseconds(timer);
    return understood.intent.value == Intent::Vendor && text.isEmpty() ? -1 : time;
}

void print(const char* name, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf(", \"%s_us\": {\"p50\": %.0f, \"p99\": %.0f}", name, times[times.size() / 2],
                times[times.size() * 99 / 100]);
}

} // namespace

/// Of the long replies, only those whose name is given: to see where their time goes.
int main(int argc, char** argv)
{
    QElapsedTimer making;
    making.start();
    std::map<QString, ReplyReader> readers;
    for (const QString& key : {u"dental"_s, u"salon"_s})
        readers.try_emplace(key, shippedPack(key));
    const double make = microseconds(making) / 2.0;

    std::vector<double> times;
    const QJsonArray items = replies();
    for (int n = 0; n < kTimes; ++n) {
        for (const auto& each : items) {
            const QJsonObject item = each.toObject();
            times.push_back(timeFor(readers.at(item[u"vertical"_s].toString()), item[u"text"_s].toString()));
        }
    }
    if (times.empty()) return 1;
    std::printf("{\"bench\": \"understanding\", \"replies\": %zu, \"make_reader_us\": %.0f", times.size(),
                make);
    print("reply", std::move(times));
    for (const auto& [name, text] : longReplies()) {
        if (argc > 1 && QLatin1String(argv[1]) != QLatin1String(name)) continue;
        times.clear();
        for (int n = 0; n < kTimesLong; ++n)
            times.push_back(timeFor(readers.at(u"dental"_s), text.left(kLong)));
        print(name, times);
    }
    std::printf("}\n");
    return 0;
}
