import { createDates, createNumbers } from '#libs/i18n';
import { drawQr, TaggedDocument } from '#libs/pdf';
import { documentFonts } from '../../pdf/fonts.js';
import { palette } from '../../pdf/palette.js';
import { translatorOf } from '../../translations.js';
import { ReportFlow } from '../../pdf/report-flow.js';
import type { ReportContent } from './report.shapes.js';

/** A report as it is drawn. */
export interface ReportDocument {
  readonly locale: 'es' | 'en';
  readonly content: ReportContent;
  /** Of the content, in hexadecimal. */
  readonly sha256: string;
  /** Calendar day up to which the company may comment on a draft. */
  readonly commentBy: string | null;
  readonly sentAt: Date;
  readonly issuer: { readonly name: string };
  /** Of the final one. */
  readonly code: { readonly text: string; readonly verifyAt: string } | null;
}

const tags = { es: 'es-MX', en: 'en' } as const;
const QR_SIDE = 76;

/** Draws a report: letter, portrait, tagged, PDF/A-3a. */
export async function renderReport(input: ReportDocument): Promise<Uint8Array> {
  const { locale, content, issuer } = input;
  const words = wordsOf(locale);
  const { t } = words;
  const title = t(`report.pdf.title-${content.kind}`, { company: content.company.name });
  const document = new TaggedDocument({
    title,
    author: issuer.name,
    subject: t('report.pdf.subject', { version: content.instrument }),
    producer: t('site.name'),
    language: tags[locale],
    createdAt: input.sentAt,
    size: 'LETTER',
    layout: 'portrait',
    fonts: documentFonts,
  });
  const flow = new ReportFlow(document, documentFonts, (page) =>
    [title, input.code?.text, t('report.pdf.page', { n: page })].filter(Boolean).join(' · '),
  );
  drawHead(document, flow, input, words);
  drawSummary(flow, content, words);
  drawScores(flow, content, words);
  drawFindings(flow, content, words);
  drawSampling(flow, content, words);
  drawVoice(flow, content, words, locale);
  drawPlan(flow, content, words);
  drawComments(flow, content, words);
  flow.space(10);
  flow.paragraph(t('report.pdf.hash', { sha256: input.sha256 }), 'faint');
  return document.finish();
}

type Words = ReturnType<typeof wordsOf>;
const wordsOf = (locale: 'es' | 'en') => ({
  t: translatorOf(locale).t,
  date: createDates(tags[locale]),
  number: createNumbers(tags[locale]),
});

function drawHead(document: TaggedDocument, flow: ReportFlow, input: ReportDocument, { t, date }: Words): void {
  const { content, code, commentBy, sentAt, issuer } = input;
  flow.title(t(`report.pdf.heading-${content.kind}`));
  if (code) {
    flow.figureAtRight(QR_SIDE, ({ x, y }) =>
      document.figure(code.verifyAt, [x, y, x + QR_SIDE, y + QR_SIDE], () =>
        drawQr(document, code.verifyAt, { x, y, side: QR_SIDE, ink: palette.ink, paper: '#FFFFFF' }),
      ),
    );
  }
  flow.subheading(content.company.name);
  if (content.company.legalName !== content.company.name) flow.paragraph(content.company.legalName);
  flow.paragraph(t('report.pdf.by', { issuer: issuer.name, day: date.long(sentAt) }));
  flow.paragraph(t('report.pdf.asked', { level: t(`level.${content.targetLevel}`), version: content.instrument }));
  if (code) flow.paragraph(t('report.pdf.verify', { code: code.text, address: code.verifyAt }));
  if (commentBy) flow.paragraph(t('report.pdf.draft', { day: date.long(commentBy) }));
}

function drawSummary(flow: ReportFlow, { summary, level, decision, kind }: ReportContent, { t, date }: Words): void {
  flow.heading(t('report.section.summary'));
  const reached = level ? t(`level.${level}`) : null;
  if (decision) {
    flow.paragraph(
      reached
        ? t('report.pdf.decided', { level: reached, day: date.long(new Date(decision.decidedAt)) })
        : t('report.pdf.decided-none', { day: date.long(new Date(decision.decidedAt)) }),
    );
    for (const reason of decision.reasons) flow.paragraph(reason);
    for (const { text, by } of decision.conditions ?? []) {
      flow.paragraph(
        by ? t('report.pdf.condition-by', { text, day: date.long(by) }) : t('report.pdf.condition', { text }),
      );
    }
  } else if (kind === 'draft') {
    flow.paragraph(reached ? t('report.pdf.allows', { level: reached }) : t('report.pdf.allows-none'));
  }
  flow.paragraph(summary);
}

function drawScores(flow: ReportFlow, content: ReportContent, { t, number }: Words): void {
  const percent = (value: number | null) => (value === null ? t('report.pdf.none') : number.percent(value));
  flow.heading(t('report.section.scores'));
  flow.paragraph(
    t('report.pdf.total', { company: percent(content.companyPercent), audited: percent(content.auditedPercent) }),
  );
  flow.table(
    [
      { heading: t('audits.figures.dimension'), share: 4 },
      { heading: t('audits.figures.company'), share: 1.3, numeric: true },
      { heading: t('audits.figures.audited'), share: 1.3, numeric: true },
      { heading: t('report.pdf.minimum'), share: 1.3, numeric: true },
    ],
    content.dimensions.map((one) => [
      one.name,
      percent(one.companyPercent),
      percent(one.auditedPercent),
      number.percent(one.minimum),
    ]),
  );
  if (content.items.length === 0) return;
  flow.subheading(t('report.pdf.items'));
  flow.table(
    [
      { heading: t('report.pdf.practice'), share: 1 },
      { heading: t('audits.figures.company'), share: 1, numeric: true },
      { heading: t('audits.figures.audited'), share: 1, numeric: true },
      { heading: t('report.pdf.reason'), share: 6 },
    ],
    content.items.map((item) => [
      item.critical ? t('report.pdf.critical', { item: item.id }) : item.id,
      String(item.companyValue ?? '–'),
      item.auditedValue === null ? t('report.pdf.none') : String(item.auditedValue),
      [item.reason, item.recommendation].filter(Boolean).join(' ').slice(0, LONGEST_CELL) || item.text,
    ]),
  );
}

/** Characters of a text in a table: less than a page of it. */
const LONGEST_CELL = 1500;

function drawFindings(flow: ReportFlow, { findings }: ReportContent, { t, date }: Words): void {
  flow.heading(t('report.section.findings'));
  if (findings.length === 0) flow.paragraph(t('report.pdf.no-findings'));
  for (const finding of findings) {
    const about = finding.itemId ? `${finding.code} · ${finding.itemId}` : finding.code;
    flow.subheading(`${about}: ${t(`findings.grade.${finding.grade}`)}`);
    flow.paragraph(finding.statement);
    flow.fact(t('findings.requirement'), finding.requirement);
    flow.fact(t('findings.owner'), finding.owner);
    flow.fact(t('findings.root-cause'), finding.rootCause);
    flow.fact(t('findings.action'), finding.action);
    flow.fact(t('findings.due'), finding.dueOn && date.long(finding.dueOn));
  }
}

function drawSampling(flow: ReportFlow, { sampling }: ReportContent, { t, date }: Words): void {
  flow.heading(t('report.section.sampling'));
  if (!sampling) {
    flow.paragraph(t('report.pdf.no-sampling'));
    return;
  }
  const { headcount: people, sitesVisited: visited, sites, method } = sampling;
  flow.paragraph(t('report.pdf.sampling', { day: date.long(new Date(sampling.statedOn)) }));
  flow.paragraph(`${t('report.pdf.population', { people, visited, sites })} ${t(`report.pdf.method.${method}`)}`);
  flow.table(
    [
      { heading: t('report.pdf.what'), share: 3 },
      { heading: t('report.pdf.needed'), share: 1, numeric: true },
      { heading: t('report.pdf.planned'), share: 1, numeric: true },
    ],
    sampling.samples.map(({ list, count, needed }) => [t(`report.pdf.list.${list}`), String(needed), String(count)]),
  );
  flow.fact(t('report.pdf.criteria'), sampling.criteria);
  flow.fact(t('report.pdf.shortfall'), sampling.shortfall);
}

function drawVoice(flow: ReportFlow, { voice }: ReportContent, words: Words, locale: 'es' | 'en'): void {
  const { t, date, number } = words;
  flow.heading(t('report.section.voice'));
  if (voice.kind !== 'results') {
    flow.paragraph(t(`report.pdf.voice-${voice.kind}`));
    return;
  }
  const { answered, invited, closedOn, index } = voice;
  flow.paragraph(t('report.pdf.voice', { answered, invited, day: date.long(closedOn) }));
  flow.paragraph(
    'percent' in index
      ? t('report.pdf.index', { percent: number.percent(index.percent) })
      : t('report.pdf.index-between', { from: number.percent(index.from), to: number.percent(index.to) }),
  );
  flow.table(
    [
      { heading: t('report.pdf.question'), share: 5 },
      { heading: t('report.pdf.favourable'), share: 1.4, numeric: true },
    ],
    voice.questions.map(({ text, share }) => {
      if (share === null) return [text[locale], t('report.pdf.hidden')];
      return [text[locale], 'percent' in share ? number.percent(share.percent) : t(`report.pdf.band-${share.band}`)];
    }),
  );
  flow.paragraph(t('report.pdf.suppressed'), 'faint');
}

function drawPlan(flow: ReportFlow, { plan, findings }: ReportContent, { t, date }: Words): void {
  flow.heading(t('report.section.plan'));
  const actions = findings.filter(({ action }) => action !== '');
  if (plan.length === 0 && actions.length === 0) flow.paragraph(t('report.pdf.no-plan'));
  flow.table(
    [
      { heading: t('report.pdf.practice'), share: 1 },
      { heading: t('report.pdf.now'), share: 1, numeric: true },
      { heading: t('report.pdf.next'), share: 5 },
      { heading: t('report.pdf.company-plan'), share: 2 },
    ],
    plan.map(({ id, critical, value, next, isPlanned, plannedFor }) => [
      critical ? t('report.pdf.critical', { item: id }) : id,
      String(value),
      next,
      plannedFor ? date.long(plannedFor) : isPlanned ? t('report.pdf.no-day') : '–',
    ]),
  );
  flow.table(
    [
      { heading: t('report.pdf.finding'), share: 1 },
      { heading: t('findings.action'), share: 4 },
      { heading: t('findings.owner'), share: 2 },
      { heading: t('findings.due'), share: 2 },
    ],
    actions.map(({ code, action, owner, dueOn }) => [
      code,
      action.slice(0, LONGEST_CELL),
      owner,
      dueOn ? date.long(dueOn) : '–',
    ]),
  );
}

function drawComments(flow: ReportFlow, { comments }: ReportContent, { t, date }: Words): void {
  if (comments.length === 0) return;
  flow.heading(t('report.pdf.comments'));
  for (const { section, text, at, answer, changed } of comments) {
    flow.subheading(t('report.pdf.comment', { section: t(`report.section.${section}`), day: date.long(new Date(at)) }));
    flow.paragraph(text);
    flow.fact(t('report.pdf.answer'), answer);
    if (changed !== null) flow.paragraph(t(changed ? 'report.pdf.changed' : 'report.pdf.unchanged'), 'faint');
  }
}
