/**
 * What every page and API shares: who looks (`Viewer`), who may (`@Allow`), forms that lose nothing, answers
 * (`view`, `redirect`, `file`), refusals and rate limits.
 */
import './access/request.js';

export { routesOf } from './access/access.guard.js';
export { assetsFolder, assetUrl } from './answers/assets.js';
export { serviceWorker } from './answers/service-worker.js';
export { isCompanyName, IsCompanyName } from './forms/company-name.js';
export { Connections } from './server/connections.js';
export { Described } from './described.js';
export { type AnswerNotes, Answers } from './openapi/answers.js';
export * as schemas from './openapi/schemas.js';
export { type AccessRule, Allow, FromAnywhere, isAllowed } from './access/allow.js';
export { emptyForm, message, readForm, refusedState, submit, Submitted } from './forms/forms.js';
export { Metrics } from './health/metrics.js';
export { createAdapter, equip } from './server/http.js';
export { ReadsAnyText, readMultipart } from './server/input.js';
export { type Limit, Limits } from './limits/limits.js';
export { networkOf } from './limits/network.js';
export { IsDay } from './forms/day.js';
export { IsMailAddress } from './forms/mail-address.js';
export { isPersonName, IsPersonName } from './forms/person-name.js';
export { createLog, NestLog } from './log.js';
export { OpenApi } from './openapi/openapi.api.js';
export { Pages } from './answers/pages.js';
export type { Moment, Validity } from './caching/kept-response.js';
export { ResponseCache } from './caching/response-cache.js';
export { Pesos, PlainNumber } from './forms/plain-number.js';
export { Several } from './forms/several.js';
export { IsPrintable, listLetters, unprintable, unprintableLetters } from './forms/printable.js';
export { rawBodyOf } from './server/raw-body.js';
export { refusalOf } from './refusal-of.js';
export {
  conflict,
  isRefusal,
  notFound,
  type RefusalOptions,
  type RefusalParams,
  refusals,
  Refused,
} from './refused.js';
export { isApi, type Locale, localeOf, safePath } from './access/request.js';
export { PageLanguage } from './access/page-language.js';
export { file, FileAnswer, type FlashMessage, redirect, Redirect, view, View } from './answers/view.js';
export { type UploadedFile, type UploadedForm, type UploadLimits, withUploads } from './server/uploads.js';
export { forgetPerson, isShared, seenAt, SHARED_COOKIE } from './access/shared-device.js';
export { TaskCounter } from './answers/task-counter.js';
export { crossOrigin, freshFor, REVALIDATE } from './caching/public-headers.js';
export { etagOf, isUnchanged } from './caching/validators.js';
export { actorOf, anonymousOf, isMember, isStaff, Sessions, Viewer } from './access/viewer.js';
export { WebModule } from './web.module.js';
