import { en, es } from './translations.js';

/** Words that tell the reader to turn to FM4. */
const asks = {
  es: /(escrib|dil[eo]|d[ií]selo|av[ií]sa|pregúnta|habla|cuénta)[a-záéíóúñ]* (a|con) (FM4|\{issuer\})|\b(nos escribes|escríbenos|llámanos|cuéntanos)\b|respond[ea] (a )?este correo/i,
  en: /\b(write to|tell|ask|contact|call|reach) (FM4|\{issuer\}|us)\b|(answer|reply to) this (e-)?mail/i,
};

/** They name another way: a form that answers there, a report without a name; or tell what FM4 does. */
const elsewhere = new Set([
  'appeals.complaint.lead',
  'help.contact',
  'reports.description',
  'reports.lead',
  'verification.seen.text',
  'verification.disagree.text',
  'distinctions.mail.suspended.hearing',
  'distinctions.mail.hearing.heading',
  'calendar.distinctions.hearing.text',
  'escalation.coordination',
  'accounts.own-data',
  'privacy.own.lead',
  'privacy.own.if-erased',
  'privacy.ask.text',
  'advice.ask',
  'advice.doubt.text',
  'questions.lead',
  'questions.ask.text',
  'questions.nothing',
  'problem.507.text',
  'refusal.storage-full',
  'refusal.storage-read-only',
  'refusal.storage-away',
]);

test.each(Object.entries({ es, en }))('what says "write to FM4" says how, in %s', (language, texts) => {
  const mute = Object.entries(texts).filter(
    ([key, text]) =>
      asks[language as 'es' | 'en'].test(text.replaceAll(/<\/?\w+>/g, '')) &&
      !elsewhere.has(key) &&
      !/<help>|\{contact\}/.test(text),
  );
  expect(mute).toEqual([]);
});
