/**
 * FM4's liaisons in the municipalities: who answers where and since when that was confirmed, as everybody reads it, and the
 * workspace in which liaisons keep it current.
 */
export { Appointments } from './directory/appointments.service.js';
export { LiaisonOffices } from './directory/offices.service.js';
export { LiaisonModule } from './liaison.module.js';
