/**
 * Distinctions: awarded by a decision of the committee, drawn and signed, suspended, reinstated, revoked, expired, superseded,
 * given back by the company.
 * Verification reads what is public through `PublicLookup` and `PublicDistinctions`.
 */
export { DistinctionsModule } from './distinctions.module.js';
export { type DistinctionEventKind, type DistinctionState, stateOn } from './distinction.rules.js';
export { followUpOn } from './follow-up/follow-up.rules.js';
export { areCurrent } from './renaming/renaming.rules.js';
export { type Award, Awards } from './award/award.service.js';
export { Distinctions } from './lifecycle/lifecycle.service.js';
export { type ConfirmedHandler, Proposals, type Reasons } from './proposals/proposals.service.js';
export { Concerns, type ConcernsFound } from './concerns/concerns.js';
export { DirectoryListings } from './sharing/directory-listings.js';
export { type FollowUp, FollowUps } from './follow-up/follow-up.service.js';
export { type Surrender, Surrenders } from './surrender/surrender.service.js';
export { Hearing } from './hearing/hearing.service.js';
export { type Renaming, Renamings } from './renaming/renaming.service.js';
export { BadgeCredentials } from './credentials/badge-credentials.js';
export { Issuer } from './credentials/issuer.js';
export { StatusLists } from './credentials/status-lists.js';
/** Credentials of course certificates as they were signed, and the lists of those that no longer count. */
export { CourseCredentials } from './course-credentials/course-credentials.service.js';
export { CourseStatusLists } from './course-credentials/course-status-lists.js';
export { DistinctionPictures } from './sharing/distinction-pictures.js';
export { type CodeProblem, type Lookup, PublicLookup } from './public/public-lookup.js';
export { PublicDistinctions } from './public/public-distinctions.js';
export type { PublicDistinction, PublicEvent } from './public/public.queries.js';
export { crossOrigin, freshFor, REVALIDATE } from './public/public.headers.js';
export { ActAnchors, type ActLogCheck } from './register/act-anchors.js';
export { type ProvenAct, type Proof, Register, type RegisterKey } from './register/register.service.js';
export { type Leaf, readLeaf } from './register/register.views.js';
export { RegisterExport } from './register/register-export.js';
