// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_words.h"
#include "ui/privacy/evidence_page.h"
#include "ui/privacy/evidence_words.h"
#include "ui/wording/call_words.h"
#include "ui/wording/consent_words.h"
#include "ui/wording/person_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class EvidenceHtmlWording {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

const QString style =
    u"<style>body{color:#111;background:#fff;font-family:Inter;font-size:9.5pt}"
    "h1{font-size:17pt;margin-bottom:2px}h2{font-size:12pt;margin-top:22px;margin-bottom:4px}"
    "h3{font-size:10pt;margin-top:16px;margin-bottom:3px}p{margin-top:0px;margin-bottom:5px}"
    ".small{color:#555;font-size:8.5pt}.label{color:#555}td{padding:2px}"
    ".said{background:#f2f2f0}.bad{color:#a01818;font-weight:600}</style>"_s;

QString counted(qint64 count, const QString& one, const QString& many)
{
    return count == 1 ? one : many.arg(QLocale().toString(count));
}

/// Builds the page from top to bottom.
class EvidenceWriter {
public:
    EvidenceWriter(const TextEvidence& evidence, const EvidenceFrame& frame)
        : m_evidence(evidence), m_frame(frame)
    {
    }

    QString html()
    {
        m_html = u"<html><head>"_s + style + u"</head><body>"_s;
        head();
        texts();
        consent();
        calls();
        sources();
        untouched();
        return m_html + u"</body></html>"_s;
    }

private:
    void head();
    void followUps();
    void texts();
    void text(const TextProof& proof, size_t at);
    void consent();
    void calls();
    void sources();
    void untouched();

    void paragraph(const QString& words, const QString& kind = {})
    {
        m_html += kind.isEmpty() ? u"<p>"_s : u"<p class=\""_s + kind + u"\">"_s;
        m_html += words.toHtmlEscaped() + u"</p>"_s;
    }
    void heading(const QString& words) { m_html += u"<h2>"_s + words.toHtmlEscaped() + u"</h2>"_s; }
    void row(const QString& label, const QString& words)
    {
        m_html += u"<tr><td class=\"label\" width=\"25%\">"_s + label.toHtmlEscaped() + u"</td><td>"_s +
                  words.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td></tr>"_s;
    }
    [[nodiscard]] QString when(Timestamp at) const { return exactTime(at, m_frame.zone); }

    const TextEvidence& m_evidence;
    const EvidenceFrame& m_frame;
    QString m_html;
};

void EvidenceWriter::head()
{
    const QString who = personWords(m_evidence.name, m_evidence.numbers.front(), m_frame.region);
    m_html += u"<h1>"_s + EvidenceHtmlWording::tr("Texts to %1").arg(who).toHtmlEscaped() + u"</h1>"_s;
    paragraph(
        EvidenceHtmlWording::tr("What %1 has recorded about them, written on %2 by Second Ring.")
            .arg(m_frame.business.isEmpty() ? EvidenceHtmlWording::tr("the business") : m_frame.business,
                 when(m_frame.now)),
        u"small"_s);
    QStringList numbers;
    for (const PhoneNumber& number : m_evidence.numbers)
        numbers << numberWords(number, m_frame.region);
    m_html += u"<table width=\"100%\">"_s;
    row(EvidenceHtmlWording::tr("Number"), numbers.join(u", "_s));
    row(EvidenceHtmlWording::tr("Standing today"),
        m_evidence.optedOut ? EvidenceHtmlWording::tr("They asked for no more texts. None leaves by itself.")
                            : EvidenceHtmlWording::tr("They have not asked to be left alone."));
    followUps();
    const QStringList all{counted(static_cast<qint64>(m_evidence.texts.size()),
                                  EvidenceHtmlWording::tr("1 automatic text"),
                                  EvidenceHtmlWording::tr("%1 automatic texts")),
                          EvidenceHtmlWording::tr("%1 typed by a person").arg(m_evidence.textsByPeople),
                          EvidenceHtmlWording::tr("%1 received").arg(m_evidence.textsReceived),
                          counted(static_cast<qint64>(m_evidence.calls.size()),
                                  EvidenceHtmlWording::tr("1 call"), EvidenceHtmlWording::tr("%1 calls"))};
    row(EvidenceHtmlWording::tr("In all"), all.join(u", "_s));
    m_html += u"</table>"_s;
}

// Who wants no texts gets no follow-up, whatever they agreed to once.
void EvidenceWriter::followUps()
{
    if (m_evidence.optedOut) return;
    QStringList lines;
    for (size_t at = 0; at < m_evidence.followUps.size(); ++at) {
        const QString line = followUpWords(m_evidence.followUps[at], m_frame.zone, m_frame.now);
        const bool several = m_evidence.followUps.size() > 1 && at < m_evidence.numbers.size();
        lines << (several ? numberWords(m_evidence.numbers[at], m_frame.region) + u": "_s + line : line);
    }
    if (!lines.isEmpty()) row(EvidenceHtmlWording::tr("Follow-up texts"), lines.join(u'\n'));
}

void EvidenceWriter::texts()
{
    heading(EvidenceHtmlWording::tr("Automatic texts, and what each rested on"));
    if (m_evidence.texts.empty())
        paragraph(EvidenceHtmlWording::tr("No automatic text was ever sent to this number."));
    for (size_t at = 0; at < m_evidence.texts.size(); ++at)
        text(m_evidence.texts[at], at + 1);
}

void EvidenceWriter::text(const TextProof& proof, size_t at)
{
    m_html += u"<h3>"_s + u"%1. %2"_s.arg(at).arg(purposeWords(proof.purpose)).toHtmlEscaped() + u"</h3>"_s;
    m_html +=
        u"<table width=\"100%\" cellpadding=\"6\"><tr><td class=\"said\">"_s +
        (proof.words
             ? proof.words->toHtmlEscaped().replace(u'\n', u"<br>"_s)
             : u"<i>"_s + EvidenceHtmlWording::tr("The words were erased with the person.").toHtmlEscaped() +
                   u"</i>"_s) +
        u"</td></tr></table><table width=\"100%\">"_s;
    row(leftLabel(proof), leftWords(proof, m_frame.zone));
    row(EvidenceHtmlWording::tr("Their clock then"), proof.localTimes.join(u'\n'));
    row(EvidenceHtmlWording::tr("How we know their clock"), zoneSourceWords(proof.zoneSource));
    row(EvidenceHtmlWording::tr("Why they were texted"), basisWords(proof));
    row(EvidenceHtmlWording::tr("Rules asked"), rulesWords(proof));
    row(EvidenceHtmlWording::tr("List of those who said no"),
        EvidenceHtmlWording::tr("looked at %1").arg(when(proof.checkedAt)));
    row(EvidenceHtmlWording::tr("Words from"),
        (proof.templateUsed.isEmpty() ? EvidenceHtmlWording::tr("the program's own wording")
                                      : proof.templateUsed) +
            u", "_s +
            (proof.parts == 1 ? EvidenceHtmlWording::tr("1 part")
                              : EvidenceHtmlWording::tr("%1 parts").arg(proof.parts)));
    QStringList steps;
    QString ref;
    for (const ProofStep& step : proof.history) {
        steps << when(step.at) + u": "_s + stepWords(step);
        if (!step.providerRef.isEmpty()) ref = step.providerRef;
    }
    row(EvidenceHtmlWording::tr("What became of it"),
        steps.isEmpty() ? EvidenceHtmlWording::tr("not known yet") : steps.join(u'\n'));
    if (!ref.isEmpty()) row(EvidenceHtmlWording::tr("At the text service"), ref);
    row(EvidenceHtmlWording::tr("Kept as"),
        EvidenceHtmlWording::tr("line %1, fingerprint %2").arg(proof.place).arg(proof.hash.left(32)));
    m_html += u"</table>"_s;
}

void EvidenceWriter::consent()
{
    heading(EvidenceHtmlWording::tr("What they said about being texted"));
    if (m_evidence.consent.empty()) return paragraph(EvidenceHtmlWording::tr("Nothing so far."));
    const TimeWords times(m_frame.zone);
    m_html += u"<table width=\"100%\">"_s;
    for (const ConsentEvent& event : m_evidence.consent) {
        QString line = consentLine(event, times, m_frame.now);
        // Its own time is how one says it at the desk; here it stands before, to the second.
        const QString said = u" · "_s + times.inSentence(event.at, m_frame.now);
        if (line.endsWith(said)) line.chop(said.size());
        row(when(event.at), line + u" · "_s + EvidenceHtmlWording::tr("line %1").arg(event.id.left(8)));
    }
    m_html += u"</table>"_s;
}

void EvidenceWriter::calls()
{
    heading(EvidenceHtmlWording::tr("Their calls"));
    if (m_evidence.calls.empty()) return paragraph(EvidenceHtmlWording::tr("None that are still kept."));
    m_html += u"<table width=\"100%\">"_s;
    for (const FiledCall& call : m_evidence.calls) {
        const QString certainty = certaintyWords(call);
        QStringList parts{words(call.outcome), rangWords(call), call.lineName,
                          EvidenceHtmlWording::tr("call %1").arg(call.id.value.left(8))};
        parts.removeAll(QString());
        row(when(call.rangAt),
            parts.join(u" · "_s) + (certainty.isEmpty() ? certainty : u". "_s + certainty));
    }
    m_html += u"</table>"_s;
}

void EvidenceWriter::sources()
{
    QStringList jurisdictions;
    for (const TextProof& proof : m_evidence.texts)
        jurisdictions << proof.jurisdiction;
    const QStringList lines = ruleSources(jurisdictions);
    if (lines.isEmpty()) return;
    heading(EvidenceHtmlWording::tr("Where the rules stand"));
    for (const QString& line : lines)
        paragraph(line);
}

void EvidenceWriter::untouched()
{
    heading(EvidenceHtmlWording::tr("Whether anything was changed afterwards"));
    const auto& proofs = m_frame.proofs;
    if (proofs.brokenAt)
        paragraph(
            EvidenceHtmlWording::tr("The chain of proofs is broken at line %1: it is not as it was written.")
                .arg(*proofs.brokenAt),
            u"bad"_s);
    else
        paragraph(
            EvidenceHtmlWording::tr(
                "All %1 proofs of this business were gone through: each line holds the fingerprint of the"
                " one before it, and every one is as it was written. Fingerprint of the last: %2")
                .arg(proofs.lines)
                .arg(proofs.hash.isEmpty() ? u"-"_s : proofs.hash));
    if (m_evidence.consentBrokenAt)
        paragraph(EvidenceHtmlWording::tr(
                      "The ledger of consent is broken at line %1: it is not as it was written.")
                      .arg(*m_evidence.consentBrokenAt),
                  u"bad"_s);
    else
        paragraph(counted(
            m_evidence.consentLines,
            EvidenceHtmlWording::tr(
                "The one line of the ledger of consent was gone through, too, and is as it was written."),
            EvidenceHtmlWording::tr("All %1 lines of the ledger of consent were gone through, too, and are "
                                    "as they were written.")));
    paragraph(EvidenceHtmlWording::tr("This paper shows what was recorded. It is no legal advice."),
              u"small"_s);
}

} // namespace

QString evidenceHtml(const TextEvidence& evidence, const EvidenceFrame& frame)
{
    return EvidenceWriter(evidence, frame).html();
}

} // namespace secondring
