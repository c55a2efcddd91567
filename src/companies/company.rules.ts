import { withoutSeparators } from '#libs/codes';
import { folded } from '#libs/folding';

/** `pending`: registered, in review by FM4; `active`: takes part; `suspended`: stopped by FM4, with a reason. */
export type CompanyState = 'pending' | 'active' | 'suspended';

/**
 * The check digit of a company's RFC: `matches` SAT's algorithm; `differs`, as in some 1.5 % of the keys in use, so FM4 has
 * to look; `confirmed`: FM4 compared it with the constancia.
 */
export type RfcCheck = 'matches' | 'differs' | 'confirmed';

/** What FM4 may do with a company. */
export type CompanyMove = 'activate' | 'suspend';

/** The states of a company as a table: from which states a move leads where. */
export const transitions: Readonly<Record<CompanyMove, { from: readonly CompanyState[]; to: CompanyState }>> = {
  activate: { from: ['pending', 'suspended'], to: 'active' },
  suspend: { from: ['pending', 'active'], to: 'suspended' },
};

/** Whether the move is possible in that state. */
export function canMove(state: CompanyState, move: CompanyMove): boolean {
  return transitions[move].from.includes(state);
}

/** Names and RFC as the search compares them, see `foldText`. */
export function searchTextOf(company: { rfc: string; legalName: string; tradeName: string | null }): string {
  return foldText([company.tradeName, company.legalName, company.rfc].filter(Boolean).join(' '));
}

/** A text as searches compare it: lower case, no accents, nothing that nobody sees, single spaces. */
export function foldText(text: string): string {
  return folded(text)
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The name that the public knows: trade name, else legal name. */
export function displayName(company: { legalName: string; tradeName: string | null }): string {
  return company.tradeName ?? company.legalName;
}

/** The ten digits of a Mexican telephone number in any notation, with or without +52; null when it is not one. */
export function phoneDigits(text: string): string | null {
  const digits = withoutSeparators(text)
    .replace(/[()]/g, '')
    .replace(/^\+?52(1?)(?=\d{10}$)/, '');
  return /^\d{10}$/.test(digits) ? digits : null;
}
