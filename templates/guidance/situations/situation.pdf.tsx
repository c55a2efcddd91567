import { createDates } from '#libs/i18n';
import { Sheet } from '../../pdf/sheet.js';
import { languageTags, type Locale, translatorOf } from '../../translations.js';
import type { Claim } from '../claim.js';
import { procedureParts, type ProcedureText } from '../procedure.js';
import type { FlowVerdict } from '../wizard/verdicts.js';
import { verdictKey } from './guide.page.js';
import type { SituationPageProps } from './situation.page.js';

/** How the questions of the guidance came out. */
export interface PrintedAnswer {
  verdict: FlowVerdict;
  because: string;
  /** Of the page, without the site. */
  address: string;
  way: readonly { question: string; answer: string }[];
}

/** What a situation says, to be printed. */
export interface SituationDocument {
  situation: Omit<SituationPageProps, 'anchors' | 'search' | 'sections'>;
  /** Null: read from the list, without answers. */
  answer: PrintedAnswer | null;
  /** Where the page is. */
  address: string;
  locale: Locale;
  issuer: string;
  createdAt: Date;
}

type T = ReturnType<typeof translatorOf>['t'];

/** Draws it: letter, portrait, tagged, PDF/A-3a. What the guidance itself says is in Spanish and marked so. */
export async function renderSituation(input: SituationDocument): Promise<Uint8Array> {
  const { situation, answer, locale } = input;
  const { t } = translatorOf(locale);
  const dates = createDates(languageTags[locale]);
  const verdict = answer
    ? t(`guidance.wizard.verdict.${answer.verdict}`)
    : t(verdictKey(situation.group, situation.verdict));
  const sheet = new Sheet({
    locale,
    title: `${verdict}: ${situation.name}`,
    subject: t('guidance.title'),
    issuer: input.issuer,
    foot: t('guidance.pdf.foot', { address: input.address, date: dates.long(input.createdAt) }),
    createdAt: input.createdAt,
  });
  sheet.title(verdict);
  sheet.inLanguage(languageTags.es, () => {
    sheet.text(situation.name);
    if (situation.condition) sheet.text(situation.condition);
  });
  if (answer) {
    sheet.text(answer.because);
    sheet.lesser(t('guidance.wizard.answered'));
    for (const line of answer.way) sheet.fact(line.question, line.answer);
  }
  if (situation.english) addEnglish(sheet, situation.english, t);
  addFacts(sheet, situation, t);
  addAsked(sheet, situation, t);
  addSteps(sheet, situation, t);
  addGrounds(sheet, situation, t);
  const { reviewedOn, nextReviewOn, reviewedBy, overdue, changes } = situation.review;
  if (overdue) sheet.text(t('guidance.overdue.title'));
  for (const { law, articles, publishedOn } of changes) {
    const list = `${law} ${articles.join(', ')}`;
    const said = t('guidance.changed', { n: articles.length, list, day: dates.long(publishedOn) });
    sheet.text(`${t('guidance.changed.title')} ${said}`);
  }
  sheet.text(t('guidance.review.dates', { last: dates.month(reviewedOn), next: dates.month(nextReviewOn) }));
  if (reviewedBy === null) sheet.text(t('guidance.review.lawyer'));
  sheet.text(t('guidance.pdf.advice'));
  return sheet.finish();
}

function addEnglish(sheet: Sheet, words: NonNullable<SituationPageProps['english']>, t: T): void {
  sheet.heading(t('guidance.english'));
  sheet.text(words.verdict);
  sheet.fact(t('guidance.facts.proofs'), words.documents);
  sheet.fact(t('guidance.do-not-ask'), words.mustNotAsk);
  sheet.small(t('guidance.english.draft'));
}

function addFacts(sheet: Sheet, situation: SituationDocument['situation'], t: T): void {
  sheet.heading(t('guidance.pdf.facts'));
  sheet.inLanguage(languageTags.es, () => {
    sheet.fact(t('guidance.facts.proofs'), situation.proofs.map(({ text }) => text).join('; '));
    if (situation.validity) sheet.fact(t('guidance.facts.validity'), situation.validity);
  });
  sheet.fact(
    t('guidance.facts.registration'),
    t(situation.employerRegistration ? 'guidance.facts.registration.yes' : 'word.none'),
  );
  const counts = t(situation.countsAsForeigner ? 'guidance.facts.share.yes' : 'guidance.facts.share.no');
  const doubt = situation.group === 'proteccion_internacional' ? ` ${t('guidance.facts.share.refugees')}` : '';
  sheet.fact(
    t('guidance.facts.share'),
    situation.countsAsForeigner ? `${counts}. ${t('guidance.facts.share.small')}${doubt}` : counts,
  );
}

function addAsked(sheet: Sheet, { documents, forbidden }: SituationDocument['situation'], t: T): void {
  sheet.heading(t('guidance.ask'));
  for (const { name, required, who, text, procedure } of documents) {
    sheet.lesser(required ? name : `${name} ${t('word.optional')}`);
    sheet.inLanguage(languageTags.es, () => {
      if (who) sheet.text(t('guidance.who', { who }));
      if (text) sheet.text(text);
    });
    if (procedure) addProcedure(sheet, procedure, t);
  }
  sheet.heading(t('guidance.do-not-ask'));
  sheet.inLanguage(languageTags.es, () => {
    for (const claim of forbidden) sheet.point(said(claim, t));
  });
}

function addSteps(sheet: Sheet, { steps, notes }: SituationDocument['situation'], t: T): void {
  sheet.heading(t('guidance.steps', { n: steps.length }));
  for (const [at, { title, text, procedure }] of steps.entries()) {
    sheet.inLanguage(languageTags.es, () => {
      sheet.lesser(`${at + 1}. ${title}`);
      if (text) sheet.text(text);
    });
    if (procedure) addProcedure(sheet, procedure, t);
  }
  if (notes.length === 0) return;
  sheet.heading(t('guidance.notes'));
  sheet.inLanguage(languageTags.es, () => {
    for (const note of notes) sheet.point(said(note, t));
  });
}

function addProcedure(sheet: Sheet, procedure: ProcedureText, t: T): void {
  sheet.inLanguage(languageTags.es, () => {
    for (const part of procedureParts) sheet.fact(t(`guidance.procedure.${part}`), said(procedure[part], t));
  });
}

function addGrounds(sheet: Sheet, { grounds, sources }: SituationDocument['situation'], t: T): void {
  sheet.heading(t('guidance.grounds'));
  sheet.inLanguage(languageTags.es, () => {
    for (const { law, articles, version, note } of grounds) {
      const list = articles.length > 0 ? `${law}: ${articles.join(', ')}.` : `${law}.`;
      const read = version ? t('guidance.version', { version }) : '';
      sheet.point([list, read, note ?? ''].filter(Boolean).join(' '));
    }
    for (const source of sources) sheet.point(source);
  });
}

const said = ({ text, law, mark }: Claim, t: T): string =>
  `${text}${law ? ` (${law.replaceAll(/[[\]]/g, '')})` : ''}${mark ? ` · ${t(`guidance.mark.${mark}`)}` : ''}`;
