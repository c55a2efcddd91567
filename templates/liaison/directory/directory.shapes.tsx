/** `empty`: nothing was ever confirmed. `stale`: too long ago. */
export type Freshness = 'empty' | 'fresh' | 'stale';

export interface MunicipalityName {
  code: string;
  name: string;
  region: string;
}

/** A municipality in a list; its id is the INEGI code. */
export interface MunicipalityLine {
  id: string;
  name: string;
  region: string;
  /** Empty: none was named. */
  office: string;
  freshness: Freshness;
}

export interface StaffMunicipalityLine extends MunicipalityLine {
  /** Names of those who serve. */
  liaisons: readonly string[];
  /** Invitations that wait. */
  invited: number;
}

/** What an office says; empty texts for what it does not say. */
export interface OfficeFacts {
  office: string;
  phone: string;
  mail: string;
  hours: string;
  offers: string;
  contactName: string;
  confirmedAt: Date | null;
  freshness: Freshness;
}

export type OfficeLimits = Readonly<Record<'office' | 'phone' | 'mail' | 'hours' | 'offers' | 'contactName', number>>;
