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
       union all select 'case-moved', moved_at from audit_moves where moved_by = $1
       union all select 'case-paused', from_at from audit_pauses where begun_by = $1
       union all select 'impartiality-stated', stated_at from impartiality_statements where user_id = $1
       union all select 'competence-recorded', recorded_at from auditor_competences where user_id = $1 or recorded_by = $1
       union all select 'case-offered', offered_at from audit_offers where auditor_id = $1 or offered_by = $1
       union all select 'second-reading', started_at from second_readings where reader_id = $1
       union all select 'calibration-opened', opened_at from calibrations where opened_by = $1
       union all select 'calibration-score', scored_at from calibration_scores where scorer_id = $1
       union all select 'reviewed', reviewed_at from audit_item_reviews where reviewed_by = $1
       union all select 'recommended', recommended_at from audit_recommendations where recommended_by = $1
       union all select 'advisory-recorded', recorded_at from advisories where recorded_by = $1
       union all select 'fact-recorded', recorded_at from audit_facts where recorded_by = $1
       union all select 'fact-withdrawn', withdrawn_at from audit_facts where withdrawn_by = $1
       union all select 'visited', held_on::timestamptz from audit_facts where second_auditor = $1
       union all select 'evidence-opened', opened_at from evidence_openings where opened_by = $1
       union all select 'sampling-stated', stated_at from audit_sampling_plans where stated_by = $1
       union all select 'clarification-written', written_at from audit_clarification_messages where author_id = $1
       union all select 'clarification-opened', opened_at from audit_clarifications where opened_by = $1
       union all select 'clarification-settled', settled_at from audit_clarifications where settled_by = $1
       union all select 'finding-recorded', recorded_at from audit_findings where recorded_by = $1
       union all select 'finding-closed', closed_at from audit_findings where closed_by = $1
       union all select 'finding-checked', checked_at from audit_findings where checked_by = $1
       union all select 'finding-planned', planned_at from audit_findings where planned_by = $1
       union all select 'finding-shown', evidence_at from audit_findings where evidence_by = $1
       union all select 'report-sent', sent_at from audit_reports where sent_by = $1
       union all select 'report-commented', written_at from audit_report_comments where author_id = $1
       union all select 'comment-answered', answered_at from audit_report_comments where answered_by = $1
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
      'audit_moves.moved_by',
      'second_readings.reader_id',
      'calibrations.opened_by',
      ...['scorer_id', 'note'].map((column) => `calibration_scores.${column}`),
      ...['first_by', 'note'].map((column) => `second_reading_items.${column}`),
      ...['user_id', 'levels', 'sectors', 'basis', 'recorded_by'].map((column) => `auditor_competences.${column}`),
      ...['auditor_id', 'note', 'offered_by', 'reason'].map((column) => `audit_offers.${column}`),
      ...['begun_by', 'reason'].map((column) => `audit_pauses.${column}`),
      ...['reviewed_by', 'reason', 'verified_how', 'finding'].map((column) => `audit_item_reviews.${column}`),
      ...['recommended_by', 'summary'].map((column) => `audit_recommendations.${column}`),
      'advisories.recorded_by',
      ...['note', 'second_auditor', 'recorded_by', 'withdrawn_by', 'withdrawn_reason'].map(
        (column) => `audit_facts.${column}`,
      ),
      'audit_item_reviews.files_seen',
      'evidence_openings.opened_by',
      'audit_reports.sent_by',
      ...['text', 'author_id', 'answer', 'answered_by'].map((column) => `audit_report_comments.${column}`),
      ...[
        'recorded_by',
        'closed_by',
        'checked_by',
        'planned_by',
        'evidence_by',
        'statement',
        'owner',
        'root_cause',
      ].map((column) => `audit_findings.${column}`),
      ...['action', 'evidence', 'answer', 'effect_note'].map((column) => `audit_findings.${column}`),
      ...['name', 'storage_key', 'sha256'].map((column) => `audit_finding_files.${column}`),
      ...['opened_by', 'settled_by'].map((column) => `audit_clarifications.${column}`),
      ...['text', 'author_id'].map((column) => `audit_clarification_messages.${column}`),
      ...['name', 'storage_key', 'sha256'].map((column) => `audit_clarification_files.${column}`),
      ...['stated_by', 'criteria', 'shortfall', 'reason'].map((column) => `audit_sampling_plans.${column}`),
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
      ...['user_id', 'statements'].map((column) => `impartiality_statements.${column}`),
      ...['user_id', 'reason'].map((column) => `audit_conflicts.${column}`),
      ...['user_id', 'kind', 'note'].map((column) => `advisories.${column}`),
      ...['reason', 'proposed_by', 'confirmed_by'].map((column) => `condition_waivers.${column}`),
    ],
    find: interestsOf,
    fate: 'kept',
    keptFor: 'contestable-decision',
  },
];
