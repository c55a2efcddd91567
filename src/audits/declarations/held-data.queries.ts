import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../../accounts/index.js';
import { rows } from '../../database/index.js';

interface AuditWorkRow {
  readonly what: string;
  readonly at: Date;
}

/** What a person of FM4 did in audits, without of which company: that is the company's. */
function workOf(tx: EntityManager, { userId }: DataSubject): Promise<AuditWorkRow[]> {
  return rows<AuditWorkRow>(
    tx,
    `select what, at from (
       select 'taken' as what, taken_at as at from audit_assignments where auditor_id = $1
       union all select 'reviewed', reviewed_at from audit_item_reviews where reviewed_by = $1
       union all select 'recommended', recommended_at from audit_recommendations where recommended_by = $1
       union all select 'advisory-recorded', recorded_at from advisories where recorded_by = $1
       union all select 'fact-recorded', recorded_at from audit_facts where recorded_by = $1
       union all select 'fact-withdrawn', withdrawn_at from audit_facts where withdrawn_by = $1
       union all select 'visited', held_on::timestamptz from audit_facts where second_auditor = $1
       union all select 'visit-proposed', proposed_at from visits where proposed_by = $1
       union all select 'visit-agreed', agreed_at from visits where agreed_by = $1
       union all select 'visit-noted', received_at from visit_entries where made_by = $1
       union all select 'minutes-signed', signed_at from visit_signatures where user_id = $1
       union all select 'survey-opened', opened_at from surveys where opened_by = $1
       union all select 'alert-attended', taken_at from survey_alert_steps where taken_by = $1
     ) w order by at`,
    [userId],
  );
}

interface SignatureRow {
  readonly name: string;
  readonly post: string;
  readonly remarks: string;
  readonly at: Date;
}

/** Minutes of visits that the person signed, for FM4 or for a company. */
function signaturesOf(tx: EntityManager, { userId }: DataSubject): Promise<SignatureRow[]> {
  return rows<SignatureRow>(
    tx,
    'select name, post, remarks, signed_at as at from visit_signatures where user_id = $1 order by signed_at',
    [userId],
  );
}

interface VoteRow {
  readonly choice: string;
  readonly reason: string;
  readonly at: Date;
}

function votesOf(tx: EntityManager, { userId }: DataSubject): Promise<VoteRow[]> {
  return rows<VoteRow>(
    tx,
    'select choice, reason, voted_at as at from committee_votes where voter_id = $1 order by voted_at',
    [userId],
  );
}

interface InterestRow {
  readonly kind: string;
  readonly reason: string;
  readonly at: Date;
}

function interestsOf(tx: EntityManager, { userId }: DataSubject): Promise<InterestRow[]> {
  return rows<InterestRow>(
    tx,
    `select kind, reason, at from (
       select 'conflict' as kind, reason, declared_at as at from audit_conflicts where user_id = $1
       union all select kind, note, recorded_at from advisories where user_id = $1
       union all select 'waiver', reason, proposed_at from condition_waivers where proposed_by = $1
       union all select 'waiver', reason, confirmed_at from condition_waivers where confirmed_by = $1
     ) i order by at`,
    [userId],
  );
}

/**
 * What audits hold about the people of FM4 who handle them. Who reviewed what is an id; votes and interests in a company
 * stay with their reasons, because whoever contests a decision may ask how it came about.
 */
export const auditsData: readonly HeldData[] = [
  {
    key: 'work',
    columns: [
      'audits.auditor_id',
      'audits.resumed_by',
      'audit_assignments.auditor_id',
      ...['reviewed_by', 'reason', 'verified_how', 'finding'].map((column) => `audit_item_reviews.${column}`),
      ...['recommended_by', 'summary'].map((column) => `audit_recommendations.${column}`),
      'advisories.recorded_by',
      ...['note', 'second_auditor', 'recorded_by', 'withdrawn_by', 'withdrawn_reason'].map(
        (column) => `audit_facts.${column}`,
      ),
      ...['second_auditor', 'message', 'proposed_by', 'agreed_by', 'cancelled_by', 'cancelled_reason'].map(
        (column) => `visits.${column}`,
      ),
      // of people interviewed neither name nor anything that tells who they are
      ...['data', 'made_by'].map((column) => `visit_entries.${column}`),
      'visit_minutes.drawn_up_by',
      'audit_conditions.records',
      'audit_conditions.computed_by',
      'surveys.opened_by',
      ...['taken_by', 'note'].map((column) => `survey_alert_steps.${column}`),
      // of who told of something grave: only the protection role reads it, and nobody could say whose it is
      'survey_alerts.contact',
    ],
    find: workOf,
    fate: 'unlinked',
  },
  {
    key: 'minutes',
    columns: [
      'visit_minutes.content',
      ...['user_id', 'name', 'post', 'strokes', 'remarks'].map((column) => `visit_signatures.${column}`),
    ],
    find: signaturesOf,
    fate: 'kept',
    keptFor: 'signed-statement',
  },
  {
    key: 'votes',
    columns: [
      ...['voter_id', 'choice', 'reason'].map((column) => `committee_votes.${column}`),
      'committee_decisions.reasons',
    ],
    find: votesOf,
    fate: 'kept',
    keptFor: 'contestable-decision',
  },
  {
    key: 'interests',
    columns: [
      ...['user_id', 'reason'].map((column) => `audit_conflicts.${column}`),
      ...['user_id', 'kind', 'note'].map((column) => `advisories.${column}`),
      ...['reason', 'proposed_by', 'confirmed_by'].map((column) => `condition_waivers.${column}`),
    ],
    find: interestsOf,
    fate: 'kept',
    keptFor: 'contestable-decision',
  },
];
