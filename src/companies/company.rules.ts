/** `pending`: registered, FM4 looks at it; `active`: takes part; `suspended`: FM4 stopped it, with a reason. */
export type CompanyState = 'pending' | 'active' | 'suspended';

/** What FM4 may do with a company. */
export type CompanyMove = 'activate' | 'suspend';

/** The life of a company, as a table: from which states a move leads where. */
export const transitions: Readonly<Record<CompanyMove, { from: readonly CompanyState[]; to: CompanyState }>> = {
  activate: { from: ['pending', 'suspended'], to: 'active' },
  suspend: { from: ['pending', 'active'], to: 'suspended' },
};

/** Whether a company in that state can be moved so. */
export function canMove(state: CompanyState, move: CompanyMove): boolean {
  return transitions[move].from.includes(state);
}

/** Names and key in the form in which they are searched: lower case, no accents, single spaces. */
export function searchTextOf(company: { rfc: string; legalName: string; tradeName: string | null }): string {
  return foldText([company.tradeName, company.legalName, company.rfc].filter(Boolean).join(' '));
}

/** A text as it is compared in a search: lower case, no accents, single spaces. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What the public calls the company. */
export function displayName(company: { legalName: string; tradeName: string | null }): string {
  return company.tradeName ?? company.legalName;
}

/** The ten digits of a Mexican telephone number, however it is written, with or without +52; null when it is none. */
export function phoneDigits(text: string): string | null {
  const digits = text.replace(/[\s().-]/g, '').replace(/^\+?52(1?)(?=\d{10}$)/, '');
  return /^\d{10}$/.test(digits) ? digits : null;
}
