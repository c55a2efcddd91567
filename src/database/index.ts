/**
 * PostgreSQL: the connection of the application, transactions on behalf of an actor, the log of acts,
 * migrations, and the embedded server for demonstration and tests.
 */
export { checkActLog, recordAct } from './act-log.js';
export type { Act, ActName } from './act-log.js';
export { inOneReading, readOnce } from './one-reading.js';
export { claimDataDir } from './claim.js';
export { DatabaseAway, hearErrors, isDatabaseAway, isDatabaseFull, isKeyTaken } from './away.js';
export { anonymous, companyRoles, hasRole, scopeOf, staffRoles, system } from './actor.js';
export type { Actor, PersonActor, Role } from './actor.js';
export { applicationDataSource, applicationRole, beginning, IDLE_MILLIS, ownerDataSource } from './data-source.js';
export { afterCommit, Database } from './database.js';
export { type Change, told } from './use-case-log.js';
export { Announcements, ChangeFeed } from './change-feed.js';
export { DatabaseModule } from './database.module.js';
export { freePort, runningEmbeddedPostgres, startEmbeddedPostgres } from './embedded.js';
export type { EmbeddedPostgres } from './embedded.js';
export { functionTexts, installedFunctions } from './functions.js';
export {
  type DatabaseAddresses,
  derivedLogin,
  derivedLogins,
  ensureLogin,
  refuseOwner,
  refuseUnsettled,
  UnsafeLogin,
  UnsettledLogin,
} from './login.js';
export { migrate, refuseUnmigrated, undoMigrations, unknownMigrations } from './migrate.js';
export { Replicas } from './replicas.js';
export { one, rows, run } from './rows.js';
export { type Resealed, type SealedColumns, SealedData } from './sealed-columns.js';
export { type PoolUse, poolUse } from './pool-use.js';
export { SLOW_MILLIS, SlowQueries, type SlowStatement } from './slow-queries.js';
export type { PreparingConfig } from './preparing-client.js';
export { TracedClient } from './traced-client.js';
export { oneAtATime } from './turns.queries.js';
