import { formatCode } from '#libs/codes';
import type { DistinctionFace } from '#templates/distinctions/distinction-face';
import type { DistinctionRow } from '../distinctions.queries.js';

/** What every mail shows of a distinction. */
export const faceOf = ({ code, level, levelName, tradeName }: DistinctionRow): DistinctionFace => ({
  code: formatCode(code),
  level,
  levelName,
  company: tradeName,
});
