/**
 * Guidance: which document the person brings, whether an employer may hire them, what to ask for and what not, on
 * which law it rests and when that was last reviewed. Content is data: files beside the room, loaded once per version.
 */
export { GuidanceModule } from './guidance.module.js';
