import { en, es, type WorkerLanguage, type WorkerWords } from './worker-words-es-en.js';
import { fr } from './worker-words-fr.js';
import { ht } from './worker-words-ht.js';

export type { WorkerLanguage, WorkerProblem, WorkerWords } from './worker-words-es-en.js';

/** What the pages and slips for workers say. */
export const workerWords: Readonly<Record<WorkerLanguage, WorkerWords>> = { es, en, fr, ht };
