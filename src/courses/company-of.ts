import type { Viewer } from '../web/index.js';
import { refuse } from './courses.refusals.js';

/** The company in whose workspace the viewer is. @throws Refused `forbidden` outside of any; access rules exclude that */
export function companyOf({ companyId }: Viewer): string {
  if (companyId === null) throw refuse('forbidden', { status: 403 });
  return companyId;
}
