export type RequestState = 'open' | 'answered' | 'closed';

/** A request in a list. */
export interface RequestLine {
  id: string;
  subject: string;
  municipality: string;
  askedAt: Date;
  /** By when FM4 answers; a calendar day. */
  answerBy: string;
  state: RequestState;
  /** That day passed. */
  late: boolean;
}

/** A request to read. */
export interface RequestFacts extends RequestLine {
  text: string;
  answer: string | null;
  answeredAt: Date | null;
  closedAt: Date | null;
}

export type RequestLimits = Readonly<Record<'subject' | 'text' | 'answer', number>>;
