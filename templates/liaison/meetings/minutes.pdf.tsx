import { createDates } from '#libs/i18n';
import { Sheet } from '../../pdf/sheet.js';
import { languageTags, type Locale, translatorOf } from '../../translations.js';
import type { CommitmentLine } from '../agreements/agreement.shapes.js';
import { drawCommitment } from '../agreements/commitment-sheet.js';
import type { MeetingFacts, MeetingPersonLine } from './meeting.shapes.js';

interface MinutesSheet {
  meeting: MeetingFacts;
  people: readonly MeetingPersonLine[];
  commitments: readonly CommitmentLine[];
  issuer: string;
  locale: Locale;
  createdAt: Date;
}

/** Draws the minutes of a meeting: who was there, what was said, what was agreed. Letter, tagged, PDF/A-3a. */
export async function renderMinutes(input: MinutesSheet): Promise<Uint8Array> {
  const { meeting, people, commitments, issuer, locale, createdAt } = input;
  const { t } = translatorOf(locale);
  const dates = createDates(languageTags[locale]);
  const sheet = new Sheet({
    locale,
    title: meeting.title,
    subject: t('liaison.minutes'),
    issuer,
    foot: t('liaison.pdf-foot', { date: dates.long(createdAt) }),
    createdAt,
  });
  // what the parties wrote is in Spanish
  const spanish = (draw: () => void) => sheet.inLanguage(languageTags.es, draw);
  spanish(() => sheet.title(meeting.title));
  sheet.fact(t('liaison.parties'), [issuer, meeting.ally, ...meeting.parties].join(', '));
  const time = { at: dates.at(meeting.startsAt), until: dates.time(meeting.endsAt) };
  sheet.fact(t('liaison.meeting-when'), t('liaison.meeting-from-to', time));
  sheet.fact(t('liaison.meeting-field.place'), meeting.place);
  const state = meeting.closedAt
    ? t('liaison.minutes-closed', { day: dates.long(meeting.closedAt) })
    : t('liaison.minutes-open');
  sheet.fact(t('liaison.state'), state);
  sheet.heading(t('liaison.meeting-field.agenda'));
  spanish(() => sheet.text(meeting.agenda));
  sheet.heading(t('liaison.attendance'));
  const present = people.filter((one) => one.present);
  if (present.length === 0) sheet.text(t('liaison.attendance-nobody'));
  for (const { name, institution, method } of present) {
    const how = method ? ` (${t(`liaison.attendance-method.${method}`)})` : '';
    sheet.point(`${name}${institution ? ` · ${institution}` : ''}${how}`);
  }
  sheet.heading(t('liaison.minutes'));
  if (meeting.minutes === '') sheet.text(t('liaison.minutes-none'));
  else spanish(() => sheet.text(meeting.minutes));
  sheet.heading(t('liaison.agreed'));
  if (commitments.length === 0) sheet.text(t('liaison.agreed-none'));
  for (const one of commitments) drawCommitment(sheet, one, locale);
  return sheet.finish();
}
