/** The types of the room's things among the subjects of acts and mails. */
export const LIAISON_AGREEMENT = 'liaison-agreement';
export const LIAISON_COMMITMENT = 'liaison-commitment';
export const LIAISON_MEETING = 'liaison-meeting';
export const LIAISON_REQUEST = 'liaison-request';
export const LIAISON_PROTOCOL = 'liaison-protocol';
