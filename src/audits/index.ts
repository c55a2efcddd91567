/**
 * Audits: FM4 reviews a submitted assessment item by item, a committee of others decides. Rooms that come later have
 * `Committee.whenDecided` tell them of each decision, in its own transaction, and ask `independence` who may judge what
 * is said of a company.
 */
export { AuditsModule } from './audits.module.js';
export { SecondReadings } from './agreement/second-readings.service.js';
export { Audits } from './cases/audits.service.js';
export { Assignments } from './coordination/assignments.service.js';
export { CaseClock } from './coordination/case-clock.service.js';
export { Competences } from './coordination/competences.service.js';
export { impartialityStatements } from './independence/impartiality.rules.js';
export { ConditionFacts } from './conditions/condition-facts.js';
export type { CarriedCondition } from './conditions/carried.rules.js';
export { ConditionRecords } from './conditions/condition-records.js';
export type { WrittenFact } from './conditions/fact.rules.js';
export { shapeOf as conditionShape } from './conditions/conditions.views.js';
export { type AuditDecision, Committee, type DecisionHandler } from './committee/committee.service.js';
export { tiesToCompany } from './independence/independence.queries.js';
export {
  barring,
  isIndependent,
  type Tie,
  tieAgainst,
  type TieAgainst,
  type Ties,
} from './independence/independence.rules.js';
export { Alerts } from './protection/alerts.service.js';
export { ClarificationReplies } from './clarifications/clarification-replies.js';
export { Clarifications } from './clarifications/clarifications.service.js';
export { FindingAnswers } from './findings/finding-answers.js';
export { Findings } from './findings/findings.service.js';
export { SamplingPlans } from './sampling/sampling-plans.js';
export { AuditReports } from './report/report.service.js';
export { EvidenceOpenings } from './review/evidence-openings.js';
export { Reviews } from './review/reviews.service.js';
export { SurveyResponses } from './survey/survey-responses.service.js';
export { Surveys } from './survey/surveys.service.js';
export { CompanyVisits } from './visit/company-visits.service.js';
export type { InterviewForm } from './visit/entry.forms.js';
export { Minutes } from './visit/minutes.service.js';
export { VisitEntries } from './visit/visit-entries.service.js';
export { Visits } from './visit/visits.service.js';
