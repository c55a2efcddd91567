/**
 * Guidance: may an employer hire a person with this document, what to ask for and what not, on which law that rests and
 * when it was last reviewed. Content is data: files in `content/`, loaded into the database once per version.
 */

/** The room's module. */
export { GuidanceModule } from './guidance.module.js';
export { AdviceGiven, type GivenAdvice } from './advice/advice-given.js';
export { Advisors } from './advice/advisors.service.js';
export { CompanyAdvice } from './advice/company-advice.service.js';
export { HeardQuestions } from './advice/heard-questions.js';
export { CitingTexts, type CitingSource, type CitingText } from './editing/citing-texts.js';
export { formOf, GuidanceDrafts } from './editing/drafts.service.js';
export { FirstPays } from './first-pay/first-pay.service.js';
export { Hires } from './hires/hires.service.js';
export { askedWords, matchColumns } from './search.queries.js';
export { LONGEST_QUESTION, questionOf, SIMILAR_ENOUGH } from './search.rules.js';
export { valueOn } from './parameters/parameter.rules.js';
export type { ParameterContent, ParameterValue } from './parameters/parameter.types.js';
export type { ParameterRow } from './parameters/parameters.queries.js';
export { Parameters } from './parameters/parameters.service.js';
export { proofDocument } from './proofs/proof.views.js';
export { type LookedProof, Proofs } from './proofs/proofs.service.js';
export { Questions } from './questions/questions.service.js';
export { maskPeople, maskTelltales, telltaleIn, telltaleInText } from './telltale.rules.js';
export { keptSuggestions, suggestionsSince } from './institutions/heard-suggestions.queries.js';
export { serves } from './institutions/institution.rules.js';
export { Institutions } from './institutions/institutions.service.js';
