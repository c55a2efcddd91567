import type { FormState } from '../../components/form-state.js';

export type VisitState = 'proposed' | 'countered' | 'agreed' | 'minuted' | 'signed' | 'cancelled';

/** A visit as both sides read it. */
export interface VisitShape {
  id: string;
  state: VisitState;
  startsAt: Date;
  endsAt: Date;
  place: string;
  sites: number;
  agenda: string[];
  /** Who goes, the auditor of the case first. */
  auditors: string[];
  message: string;
  cancelledReason: string | null;
  version: number;
}

/** What was seen of a practice. */
export type ObservationResult = 'seen' | 'partly' | 'not-seen';

/** The minutes as they are signed; instants are ISO 8601. */
export interface MinutesShape {
  company: string;
  target: 'N1' | 'N2' | 'N3';
  place: string;
  sites: number;
  startedAt: string;
  endedAt: string;
  agenda: readonly string[];
  auditors: readonly { userId: string; name: string }[];
  present: string;
  remarks: string;
  items: readonly { id: string; text: string; result: ObservationResult | null; notes: readonly string[] }[];
  interviews: {
    hr: number;
    direction: number;
    staff: number;
    groups: readonly { by: 'sex' | 'post'; value: string; n: number | null }[];
  };
  sample: { files: number; payrolls: number };
  photos: readonly { caption: string; itemId: string | null; takenAt: string; sha256: string }[];
}

export interface SignatureShape {
  side: 'fm4' | 'company';
  name: string;
  post: string;
  method: 'typed' | 'drawn';
  strokes: readonly (readonly (readonly [x: number, y: number])[])[] | null;
  remarks: string;
  signedAt: Date;
}

/** Minutes with who signed them, and whose signature is missing. */
export interface KnownMinutes {
  content: MinutesShape;
  contentSha256: string;
  signatures: SignatureShape[];
  missing: { auditors: string[]; company: boolean };
  /** The sealed PDF is there. */
  sealed: boolean;
  pdf: string;
}

/** A visit that is over. */
export interface EarlierVisit {
  visit: VisitShape;
  minutes: KnownMinutes | null;
}

export interface VisitPageProps {
  auditId: string;
  companyName: string;
  target: 'N1' | 'N2' | 'N3';
  visit: VisitShape | null;
  minutes: KnownMinutes | null;
  earlier: EarlierVisit[];
  /** How many auditors the level applied for takes. */
  auditorsNeeded: number;
  /** Who could go along. */
  auditors: { userId: string; name: string }[];
  /** How much was put down: practices seen of those to see, interviews, files, photos. */
  progress: { seen: number; items: number; interviews: number; files: number; payrolls: number; photos: number } | null;
  /** Practices about which two auditors say different things. */
  differing: string[];
  may: {
    propose: boolean;
    accept: boolean;
    cancel: boolean;
    work: boolean;
    drawUp: boolean;
    reopen: boolean;
    sign: boolean;
  };
  forms: { propose: FormState; cancel: FormState; drawUp: FormState; sign: FormState };
}

export interface CompanyVisitProps {
  visit: VisitShape | null;
  minutes: KnownMinutes | null;
  earlier: EarlierVisit[];
  answerBy: string | null;
  may: { answer: boolean; counter: boolean; sign: boolean };
  forms: { counter: FormState; sign: FormState };
}

export interface OnSiteItem {
  id: string;
  text: string;
  critical: boolean;
  /** What the company says of itself, in the instrument's words; null: it did not answer. */
  claimed: string | null;
  evidence: string[];
  /** What the reader put down last. */
  own: { result: ObservationResult; note: string; at: Date } | null;
  /** What the other auditor put down. */
  others: { name: string; result: ObservationResult; note: string }[];
}

/** Something that the reader, or the other auditor, put down. */
export interface OnSiteLine {
  id: string;
  words: { key: string; params: Record<string, string | number> };
  note: string;
  by: string;
  at: Date;
  mine: boolean;
  photo: boolean;
}

export interface OnSiteProps {
  auditId: string;
  companyName: string;
  userId: string;
  visit: VisitShape;
  items: OnSiteItem[];
  /** Questions of practices that interviews answer. */
  topics: { id: string; text: string; staff: boolean; management: boolean }[];
  interviews: { hr: number; direction: number; staff: number; needed: number | null };
  coverage: { criterion: string; covered: boolean }[];
  sample: { files: number; payrolls: number; needed: number | null };
  lines: { interviews: OnSiteLine[]; samples: OnSiteLine[]; photos: OnSiteLine[] };
  maxPhoto: string;
  /** A new key for each form, by its word; for practices by their id. */
  keys: { entrevista: string; muestra: string; foto: string; items: Readonly<Record<string, string>> };
  /** The form that came back. */
  returned: { kind: 'observacion' | 'entrevista' | 'muestra' | 'foto'; form: FormState } | null;
}

/** When something was put down, and by whom of FM4. */
interface Noted {
  by: string;
  at: Date;
}

/** A visit in the file of a case. */
export interface FiledVisit extends VisitShape {
  /** Null: none were drawn up. */
  minutes: {
    startedAt: Date;
    endedAt: Date;
    present: string;
    remarks: string;
    sha256: string;
    signatures: Omit<SignatureShape, 'method' | 'strokes'>[];
  } | null;
  checklist: { id: string; text: string; seen: (Noted & { result: ObservationResult; note: string })[] }[];
  /** Without anything of a single person; null: there was none. */
  interviews: MinutesShape['interviews'] | null;
  samples: (Noted & { id: string; files: number; payrolls: number; note: string })[];
  /** In the order of their files. */
  photos: (Noted & { id: string; itemId: string | null; caption: string })[];
}
