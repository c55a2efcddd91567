/// <reference lib="es2024.string" />
import { UnrecoverableError } from 'bullmq';

/**
 * Does a job; what it throws becomes an error that the queue can record. BullMQ 6.7 on PostgreSQL cannot record one whose
 * text holds U+0000 or half a surrogate pair, and the job stays active; nor one that is no error at all.
 */
export async function recordable(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const { message, stack = '' } = error;
    if (isStorable(message) && isStorable(stack)) throw error;
    const kind = error instanceof UnrecoverableError ? UnrecoverableError : Error;
    // the cause is for the log, which holds any text
    throw Object.assign(new kind(storable(message)), { stack: storable(stack), cause: error });
  }
}

const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();
const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();
