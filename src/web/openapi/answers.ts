import { Described } from '../described.js';
import type { Schema } from './schemas.js';

/** What an answer holds: JSON of this schema, or bodies of these media types. */
interface AnswerBody {
  readonly description: string;
  readonly schema?: Schema;
  readonly content?: Readonly<Record<string, Schema>>;
}

/** The answers of a route by status. Refusals need a description alone: they are problems (RFC 9457). */
export interface AnswerNotes {
  readonly [status: number]: string | AnswerBody;
  /** Carries an entity tag: whoever sends it back in `If-None-Match` is answered 304. */
  readonly tagged?: boolean;
  /** What the route takes, by media type, where no class says it. */
  readonly takes?: Readonly<Record<string, Schema>>;
  /** Pages of other sites may read it. */
  readonly crossOrigin?: boolean;
}

/** Where the notes stand until the description is completed. */
export const answersKey = 'x-answers';

/** Describes the answers of a route, beside those that any route may give: see `completed`. */
export const Answers = (notes: AnswerNotes) => Described(({ ApiExtension }) => ApiExtension(answersKey, notes));
