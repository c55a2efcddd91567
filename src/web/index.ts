/**
 * What every page and API shares: who looks (`Viewer`), who may (`@Allow`), forms that lose nothing, answers
 * (`view`, `redirect`, `file`), refusals and rate limits.
 */
import './request.js';

export { routesOf } from './access.guard.js';
export { assetsFolder, assetUrl } from './assets.js';
export { Connections } from './connections.js';
export { Described } from './described.js';
export { type AnswerNotes, Answers } from './answers.js';
export * as schemas from './schemas.js';
export { type AccessRule, Allow, FromAnywhere, isAllowed } from './allow.js';
export { emptyForm, type FormInput, message, readForm, refusedState, submit, Submitted } from './forms.js';
export { Metrics } from './health.api.js';
export { createAdapter, equip, largestUpload } from './http.js';
export { ReadsAnyText, readMultipart } from './input.js';
export { type Limit, Limits } from './limits.js';
export { IsMailAddress } from './mail-address.js';
export { isPersonName, IsPersonName } from './person-name.js';
export { createLog, NestLog } from './log.js';
export { OpenApi } from './openapi.api.js';
export { Pages } from './pages.js';
export { ResponseCache, type Validity } from './response-cache.js';
export { IsPrintable, listLetters, unprintableLetters } from './printable.js';
export { rawBodyOf } from './raw-body.js';
export { conflict, notFound, type RefusalOptions, type RefusalParams, refusals, Refused } from './refused.js';
export { isApi, type Locale, localeOf, safePath } from './request.js';
export { file, FileAnswer, type FlashMessage, redirect, Redirect, view, View } from './view.js';
export { TaskCounter } from './task-counter.js';
export { etagOf, isUnchanged } from './validators.js';
export { actorOf, anonymousOf, isMember, isStaff, Sessions, type Viewer } from './viewer.js';
export { CurrentViewer } from './current-viewer.js';
export { WebModule } from './web.module.js';
