import type { FormProblem, FormState } from '#templates/components/form-state';
import type {
  MunicipalityLine,
  OfficeFacts,
  StaffMunicipalityLine,
} from '#templates/liaison/directory/directory.shapes';
import { type Day, municipalitiesOfJalisco, regionsOfJalisco } from '#libs/mexico';
import { emptyForm, type Submitted } from '../../web/index.js';
import type { OfficeForm } from './office.forms.js';
import type { LiaisonRow, OfficeRow, OfficeStanding } from './office.queries.js';
import { freshnessOf, type OfficeData, plain } from './office.rules.js';

/** An office to show. */
export const officeFacts = (office: OfficeRow | null, today: Day): OfficeFacts => ({
  office: office?.office ?? '',
  phone: office?.phone ?? '',
  mail: office?.mail ?? '',
  hours: office?.hours ?? '',
  offers: office?.offers ?? '',
  contactName: office?.contactName ?? '',
  confirmedAt: office?.confirmedAt ?? null,
  freshness: freshnessOf(office?.confirmedAt ?? null, today),
});

/** The form of an office as it is stored. */
export const officeForm = (office: OfficeRow | null): FormState => {
  const { office: name = '', phone = '', mail = '', hours = '', offers = '', contactName = '' } = office ?? {};
  const values = { version: versionOf(office), office: name, phone, mail, hours, offers, contactName };
  return emptyForm(contactName === '' ? values : { ...values, contactConsent: 'si' });
};

/** What was sent and came back, with the present version: having seen that it changed, they may save again. */
export const sentOfficeForm = (form: FormState, office: OfficeRow | null): FormState => ({
  ...form,
  values: { ...form.values, version: versionOf(office) },
});

const versionOf = (office: OfficeRow | null) => String(office?.version ?? 1);

export const officeDataIn = (form: OfficeForm): OfficeData => {
  const { office, phone, mail, hours, offers, contactName } = form;
  return { office, phone, mail, hours, offers, contactName };
};

/** A person is named only where they agree. */
export function consented(form: Submitted<OfficeForm>): Submitted<OfficeForm> {
  if (!form.ok || form.value.contactName === '' || form.value.contactConsent !== undefined) return form;
  const errors: Record<string, FormProblem> = { contactConsent: { key: 'liaison.consent-missing' } };
  return { ok: false, raw: form.raw, state: { values: form.raw, errors } };
}

/** A search among municipalities; unknown values count as absent. */
export interface MunicipalitySearch {
  readonly question: string;
  /** Official number of a region, from 1; null for all. */
  readonly region: number | null;
}

export const MOST_ASKED = 80;

export function municipalitySearch(asked: Readonly<Record<string, unknown>>): MunicipalitySearch {
  const [q, region] = [asked['q'], Number(asked['region'])];
  const question = typeof q === 'string' ? q.replaceAll('\u0000', '').trim().slice(0, MOST_ASKED) : '';
  const known = typeof asked['region'] === 'string' && Number.isInteger(region) && region >= 1;
  return { question, region: known && region <= regionsOfJalisco.length ? region : null };
}

/** The municipalities that match, in the order of the alphabet. */
export function municipalitiesFound(
  { question, region }: MunicipalitySearch,
  standings: readonly OfficeStanding[],
  today: Day,
): MunicipalityLine[] {
  const [words, { compare }] = [plain(question).split(' '), new Intl.Collator('es')];
  const byCode = new Map(standings.map((standing) => [standing.municipality, standing]));
  return municipalitiesOfJalisco
    .filter(({ name }) => words.every((word) => plain(name).includes(word)))
    .filter((one) => region === null || one.region === regionsOfJalisco[region - 1])
    .toSorted((a, b) => compare(a.name, b.name))
    .map(({ code, name, region: of }) => {
      const standing = byCode.get(code);
      const freshness = freshnessOf(standing?.confirmedAt ?? null, today);
      return { id: code, name, region: of, office: standing?.office ?? '', freshness };
    });
}

/** What FM4 looks for among municipalities. */
export const staffTabs = { all: '', none: 'sin-enlace', stale: 'sin-confirmar', invited: 'invitados' } as const;
export type StaffTab = keyof typeof staffTabs;

/** The municipalities as FM4 sees them, with who their liaisons are. */
export function staffMunicipalities(
  lines: readonly MunicipalityLine[],
  liaisons: readonly LiaisonRow[],
  tab: StaffTab,
): StaffMunicipalityLine[] {
  const keeps: Record<StaffTab, (line: StaffMunicipalityLine) => boolean> = {
    all: () => true,
    none: ({ liaisons: names }) => names.length === 0,
    stale: ({ freshness }) => freshness === 'stale',
    invited: ({ invited }) => invited > 0,
  };
  return lines
    .map((line) => {
      const own = liaisons.filter(({ municipality }) => municipality === line.id);
      const names = own.filter(({ beganAt }) => beganAt !== null).map(({ name }) => name);
      return { ...line, liaisons: names, invited: own.length - names.length };
    })
    .filter(keeps[tab]);
}
