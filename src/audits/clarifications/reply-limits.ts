import { maxFileSize, type SentLimits } from '../../assessments/index.js';
import { refuse } from '../audits.refusals.js';
import { MAX_REPLY_FILES } from './clarifications.rules.js';

/**
 * The files that a company sends with what it answers to FM4: `audits.form-too-large` (413), `audits.too-many-files` (422, at
 * `file`).
 */
export const replyLimits: SentLimits = {
  most: MAX_REPLY_FILES,
  formTooLarge: () =>
    refuse('audits.form-too-large', { status: 413, params: { max: maxFileSize, n: MAX_REPLY_FILES } }),
  tooMany: () => refuse('audits.too-many-files', { status: 422, field: 'file', params: { max: MAX_REPLY_FILES } }),
};
