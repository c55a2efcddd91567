import { type HeldData, ofAccount } from '../../accounts/index.js';
import { evidenceBy } from '../evidence/evidence.queries.js';
import { declarationsBy, startedBy } from '../lifecycle/assessment.queries.js';
import { submissionsBy } from '../lifecycle/signed-submission.queries.js';
import { assignmentsOf, commentsBy } from '../teamwork/teamwork.queries.js';
import { answersBy, replacedAnswersBy } from './answer.queries.js';

/**
 * What the room holds about a person: what they answered, uploaded and signed for their company. The answers and files are
 * the company's and stay, with an id that leads nowhere; so does the name under a declaration, on which the distinction
 * rests.
 */
export const assessmentsData: readonly HeldData[] = [
  {
    key: 'answers',
    columns: ['assessment_answers.updated_by', 'assessment_answers.note'],
    find: ofAccount(answersBy),
    fate: 'unlinked',
  },
  {
    key: 'replaced',
    columns: ['replaced_answers.updated_by', 'replaced_answers.replaced_by', 'replaced_answers.note'],
    find: ofAccount(replacedAnswersBy),
    fate: 'unlinked',
  },
  {
    key: 'assignments',
    columns: ['assignee_id', 'assigned_by', 'message'].map((column) => `answer_assignments.${column}`),
    find: ofAccount(assignmentsOf),
    fate: 'unlinked',
  },
  {
    key: 'comments',
    columns: ['author_id', 'text', 'mentioned'].map((column) => `practice_comments.${column}`),
    find: ofAccount(commentsBy),
    fate: 'unlinked',
  },
  { key: 'started', columns: ['assessments.started_by'], find: ofAccount(startedBy), fate: 'unlinked' },
  {
    key: 'evidence',
    columns: ['evidence_files', 'pending_evidence']
      .flatMap((table) =>
        ['uploaded_by', 'name', 'storage_key', 'sha256', 'personal_data'].map((column) => `${table}.${column}`),
      )
      .concat('evidence_files.personal_reason', 'evidence_files.link'),
    find: ofAccount(evidenceBy),
    fate: 'unlinked',
  },
  {
    key: 'declarations',
    columns: ['declared_by', 'declared_name', 'declaration'].map((column) => `assessments.${column}`),
    find: ofAccount(declarationsBy),
    fate: 'kept',
    keptFor: 'signed-statement',
  },
  {
    key: 'submissions',
    columns: ['signed_by', 'signed_name', 'signed_post', 'content', 'withdrawn_by', 'withdrawal_reason'].map(
      (column) => `assessment_submissions.${column}`,
    ),
    find: ofAccount(submissionsBy),
    fate: 'kept',
    keptFor: 'signed-statement',
  },
];
