// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interface_language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

const QString ours = u":/secondring/translations"_s;

} // namespace

QStringList InterfaceLanguage::all()
{
    QStringList languages{u"en"_s};
    for (const QString& file : QDir(ours).entryList({u"second-ring_*.qm"_s}, QDir::Files, QDir::Name))
        languages << file.section(u'_', 1).chopped(3);
    return languages;
}

void InterfaceLanguage::speak(const QString& wanted, const QString& region)
{
    const QString asked = wanted == u"system"_s ? QLocale::system().name().section(u'_', 0, 0) : wanted;
    m_spoken = all().contains(asked) ? asked : u"en"_s;
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    // The country decides how times and amounts look: Spanish in the USA writes "4:51 p. m." and "10,000",
    // not "16:51" and "10.000". A computer that speaks no language knows no country either.
    const QLocale here = QLocale::system();
    const bool sameLanguage = here.name().startsWith(m_spoken);
    const auto told = QLocale::codeToTerritory(region);
    const auto territory = told == QLocale::AnyTerritory ? here.territory() : told;
    QLocale::setDefault(
        sameLanguage || wanted == u"system"_s ? here : QLocale(QLocale(m_spoken).language(), territory));
    if (m_spoken == u"en"_s) return;
    load(u"qtbase_"_s + m_spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"second-ring_"_s + m_spoken, ours);
}

void InterfaceLanguage::load(const QString& file, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    // Qt's own sentences are a package of their own; without it its dialogs stay English.
    if (!translator->load(file, folder)) return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace secondring
