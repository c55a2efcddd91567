/**
 * FM4's liaisons in the municipalities: who answers where and since when that was confirmed, as everybody reads it; what FM4
 * and its allies agreed, and whether it was kept; and the workspace of a liaison.
 */
export { type AgreementText, Agreements } from './agreements/agreements.service.js';
export { Commitments } from './agreements/commitments.service.js';
export { Appointments } from './directory/appointments.service.js';
export { LiaisonOffices } from './directory/offices.service.js';
export { MeetingAttendance } from './meetings/meeting-attendance.service.js';
export { Meetings } from './meetings/meetings.service.js';
export { Protocols } from './protocols/protocols.service.js';
export { HeardRequests } from './requests/heard-requests.js';
export { LiaisonRequests } from './requests/requests.service.js';
export { LiaisonModule } from './liaison.module.js';
