/**
 * What FM4 looks back at: its logs, the indicators with their frozen figures, the scheme's own figures in public, what groups
 * answer before and after, what workers say of the jobs they were hired for, the log of acts; what it is told by whoever asks,
 * searches or reports, and what it did about that; and what it is told when something of the machine fails: the storage of files.
 */
export { FollowUps } from './follow-up/follow-ups.service.js';
export { WorkerAnswersService } from './follow-up/worker-answers.service.js';
export { type FigureSource, FigureSources } from './indicators/figure-sources.js';
export { Indicators } from './indicators/indicators.service.js';
export { Listening } from './listening/listening.service.js';
export { Syntheses } from './listening/syntheses.service.js';
export { Themes } from './listening/themes.service.js';
export { VoiceCollector } from './listening/voice-collector.js';
export { LogImports } from './logs/log-imports.service.js';
export { Logs } from './logs/logs.service.js';
export { SharedEntries } from './logs/shared-entries.service.js';
export { MonitoringModule } from './monitoring.module.js';
export { OpenFigures } from './open-figures/open-figures.service.js';
export { AnswerForm } from './surveys/group.forms.js';
export { GroupSurveys } from './surveys/group-surveys.service.js';
