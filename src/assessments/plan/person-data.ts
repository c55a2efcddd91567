import { type HeldData, ofAccount } from '../../accounts/index.js';
import { ownActions, planFilesBy, planNotesBy } from './plan.queries.js';

/** What people did for the plan of their company, which stays, with an id that leads nowhere. */
export const planData: readonly HeldData[] = [
  {
    key: 'actions',
    columns: ['title', 'owner_id', 'created_by'].map((column) => `plan_actions.${column}`),
    find: ofAccount(ownActions),
    fate: 'unlinked',
  },
  {
    key: 'notes',
    columns: ['text', 'written_by'].map((column) => `plan_notes.${column}`),
    find: ofAccount(planNotesBy),
    fate: 'unlinked',
  },
  {
    key: 'files',
    columns: ['name', 'storage_key', 'sha256', 'uploaded_by'].map((column) => `plan_files.${column}`),
    find: ofAccount(planFilesBy),
    fate: 'unlinked',
  },
];
