/** The settings of the process: environment in, one validated, frozen `Config` out. */
export { ConfigError, readConfig, secretsOf } from './config.js';
export type { AppRole, Config, Secrets } from './config.js';
export { CONFIG, ConfigModule } from './config.module.js';
export { type ServiceOptions, ServicesModule } from './services.module.js';
export { type Timing, Timings } from './timings.js';
export { type TelemetrySettings } from './telemetry-settings.js';
export { productVersion } from './version.js';
