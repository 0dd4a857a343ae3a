// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interface_language.h"

#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

struct Sentence {
    QString context;
    QString source;
    QStringList translations; ///< Several for a sentence with a number in it.
    bool finished = true;

    [[nodiscard]] QString name() const { return context + u": "_s + source; }
};

Sentence readSentence(QXmlStreamReader& xml, const QString& context)
{
    Sentence read{context, {}, {}, true};
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"message") && !xml.atEnd()) {
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"source") read.source = xml.readElementText();
        if (xml.name() != u"translation") continue;
        read.finished = xml.attributes().value(u"type"_s) != u"unfinished";
        const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        read.translations << words.split(u'\n', Qt::SkipEmptyParts);
    }
    return read;
}

std::vector<Sentence> sentencesIn(const QString& file)
{
    std::vector<Sentence> sentences;
    QFile ts(file);
    if (!ts.open(QIODevice::ReadOnly)) return sentences;
    QXmlStreamReader xml(&ts);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        if (xml.name() == u"message") sentences.push_back(readSentence(xml, context));
    }
    return sentences;
}

QStringList placesIn(const QString& words)
{
    static const QRegularExpression place(u"%[0-9n]"_s);
    QStringList places;
    auto hits = place.globalMatch(words);
    while (hits.hasNext())
        places << hits.next().captured();
    places.removeDuplicates();
    places.sort();
    return places;
}

const QString kept = QStringLiteral(SOURCE_DIR "/translations/second-ring_es.ts");

} // namespace

class TstInterfaceLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { InterfaceLanguage().speak(u"en"_s); }

    void theDeskSpeaksSpanishWhenAsked()
    {
        InterfaceLanguage language;
        language.speak(u"es"_s);
        QCOMPARE(language.spoken(), u"es"_s);
        QCOMPARE(QCoreApplication::translate("secondring::ThreadHead", "Call back"), u"Devolver llamada"_s);
        // Qt's own sentences too, as in the menu of a field.
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancelar"_s);
        QCOMPARE(QLocale().language(), QLocale::Spanish);
        language.speak(u"en"_s);
        QCOMPARE(QCoreApplication::translate("secondring::ThreadHead", "Call back"), u"Call back"_s);
    }

    void numbersLookAsInTheBusinesssCountry()
    {
        InterfaceLanguage language;
        language.speak(u"es"_s, u"US"_s); // On a computer that names no country.
        QCOMPARE(QLocale().toString(10'000), u"10,000"_s);
        QCOMPARE(QLocale().toString(0.14, 'f', 2), u"0.14"_s);
        language.speak(u"es"_s, u"ES"_s);
        QCOMPARE(QLocale().toString(10'000), u"10.000"_s);
    }

    void aKeyHasOneNameAndOneIsNotMany()
    {
        InterfaceLanguage language;
        language.speak(u"es"_s);
        QCOMPARE(QCoreApplication::translate("secondring::KeySheet", "Delete"), u"Supr"_s);
        QCOMPARE(QCoreApplication::translate("People", "J and K walk the list, Enter edits, Delete deletes."),
                 u"J y K recorren la lista, Enter edita, Supr elimina."_s);
        QCOMPARE(QCoreApplication::translate("Today", "%Ln done", nullptr, 1), u"1 listo"_s);
        QCOMPARE(QCoreApplication::translate("Today", "%Ln done", nullptr, 2), u"2 listos"_s);
    }

    void aLanguageWeDoNotHaveIsEnglish()
    {
        InterfaceLanguage language;
        language.speak(u"tlh"_s);
        QCOMPARE(language.spoken(), u"en"_s);
        language.speak(u"system"_s); // The tests run in C.
        QCOMPARE(language.spoken(), u"en"_s);
        QCOMPARE(InterfaceLanguage::all(), QStringList({u"en"_s, u"es"_s}));
    }

    void everySentenceOfTheSourcesIsTranslated()
    {
        QTemporaryDir folder;
        const QString fresh = folder.filePath(u"second-ring_es.ts"_s);
        QVERIFY(QFile::copy(kept, fresh));
        QProcess update;
        update.setWorkingDirectory(QStringLiteral(SOURCE_DIR));
        update.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s,
                     {u"-silent"_s, u"-I"_s, u"."_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"app"_s,
                      u"core"_s, u"ui"_s, u"-ts"_s, fresh});
        QVERIFY2(update.waitForFinished(), "lupdate does not answer");
        QCOMPARE(update.exitCode(), 0);
        const auto sentences = sentencesIn(fresh);
        QVERIFY(sentences.size() > 500);
        QStringList missing;
        for (const Sentence& each : sentences) {
            if (!each.finished || each.translations.isEmpty()) missing << each.name();
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"tests/run translations, then translate:\n"_s + missing.join(u'\n')));
    }

    void noTranslationLosesAPlaceForAWord()
    {
        QStringList wrong;
        for (const Sentence& each : sentencesIn(kept)) {
            for (const QString& translation : each.translations) {
                // The singular may say "one" in words.
                auto wanted = placesIn(each.source);
                auto found = placesIn(translation);
                if (each.translations.size() > 1) wanted.removeAll(u"%n"_s), found.removeAll(u"%n"_s);
                if (wanted != found) wrong << each.name();
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TstInterfaceLanguage)
#include "tst_interface_language.moc"
