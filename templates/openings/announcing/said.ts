import type { PageContext } from '../../page.js';
import type { OpeningFacts } from './opening.shapes.js';

type Words = Pick<PageContext, 't'> & {
  number: Pick<PageContext['number'], 'money'>;
  date: Pick<PageContext['date'], 'long'>;
};

/** What an opening offers, in the reader's words: each label with what is said, without what is not said. */
export function saidOf(
  { t, number, date }: Words,
  opening: OpeningFacts,
): { label: string; value: string; own: boolean }[] {
  const { payFrom, payTo, payPeriod, site, municipality, workDays, contract, registration, languages, posts, endsOn } =
    opening;
  const place = [site, municipality].filter(Boolean).join(', ');
  const pay =
    payFrom === null || payPeriod === null
      ? ''
      : t(payTo === payFrom || payTo === null ? 'openings.pay-one' : 'openings.pay-range', {
          from: number.money(payFrom),
          to: number.money(payTo ?? payFrom),
          period: t(`openings.period.${payPeriod}`),
        });
  // what the company wrote is in Spanish
  const lines = [
    { label: t('openings.field.place'), value: place, own: true },
    { label: t('openings.field.pay'), value: pay, own: false },
    { label: t('openings.field.schedule'), value: opening.schedule, own: true },
    { label: t('openings.field.workDays'), value: workDays === null ? '' : String(workDays), own: false },
    { label: t('openings.field.daysOff'), value: opening.daysOff, own: true },
    { label: t('openings.field.contract'), value: contract ? t(`openings.contract.${contract}`) : '', own: false },
    {
      label: t('openings.field.registration'),
      value: registration ? t(`openings.imss.${registration}`) : '',
      own: false,
    },
    { label: t('openings.field.benefits'), value: opening.benefits, own: true },
    {
      label: t('openings.field.languages'),
      value: languages.map((one) => t(`openings.language.${one}`)).join(', '),
      own: false,
    },
    { label: t('openings.field.posts'), value: posts === null ? '' : String(posts), own: false },
    { label: t('openings.field.endsOn'), value: endsOn ? date.long(endsOn) : '', own: false },
  ];
  return lines.filter(({ value }) => value !== '');
}
