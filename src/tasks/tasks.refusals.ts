import { refusals } from '../web/index.js';

export type TaskRefusal = 'todo.gone';
export const refuse = refusals<TaskRefusal>();
