/**
 * Distinctions: awarded by a decision of the committee, drawn and signed, suspended, reinstated, revoked, expired, superseded.
 * Verification reads what is public through `PublicDistinctions`.
 */
export { type DistinctionEventKind, type DistinctionState, followUpOn, stateOn } from './distinction.rules.js';
export { areCurrent } from './renaming/renaming.rules.js';
export { type Renaming, Renamings } from './renaming/renaming.service.js';
export { type Award, Distinctions, type Reasons } from './lifecycle/lifecycle.service.js';
export { type FollowUp, FollowUps } from './follow-up/follow-up.service.js';
export { Hearing } from './hearing/hearing.service.js';
export { Issuer } from './credentials/issuer.js';
export { DistinctionPictures } from './sharing/distinction-pictures.js';
export { DistinctionsModule } from './distinctions.module.js';
export { type CodeProblem, type Lookup, PublicLookup } from './public/public-lookup.js';
export { type PublicDistinction, PublicDistinctions, type PublicEvent } from './public/public-distinctions.js';
export { type ProvenAct, type Proof, Register, type RegisterKey } from './register/register.service.js';
export { type Leaf, readLeaf } from './register/register.views.js';
export { RegisterCopy } from './register/register-export.js';
