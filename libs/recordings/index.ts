/** Audio and video that browsers play: told by their content, never by a name. Knows no domain word. */
import { fileTypeFromFile } from 'file-type';

/** A recording that every present browser plays. */
export interface Recording {
  readonly kind: 'audio' | 'video';
  readonly contentType: string;
  readonly extension: 'mp3' | 'm4a' | 'ogg' | 'wav' | 'mp4' | 'webm';
}

const taken: Readonly<Record<string, Recording>> = {
  'audio/mpeg': { kind: 'audio', contentType: 'audio/mpeg', extension: 'mp3' },
  'audio/x-m4a': { kind: 'audio', contentType: 'audio/mp4', extension: 'm4a' },
  'audio/mp4': { kind: 'audio', contentType: 'audio/mp4', extension: 'm4a' },
  'audio/ogg': { kind: 'audio', contentType: 'audio/ogg', extension: 'ogg' },
  'audio/wav': { kind: 'audio', contentType: 'audio/wav', extension: 'wav' },
  'video/mp4': { kind: 'video', contentType: 'video/mp4', extension: 'mp4' },
  'video/webm': { kind: 'video', contentType: 'video/webm', extension: 'webm' },
};

/** What the file on this machine is; null for what is no recording that is taken. */
export async function recordingAt(path: string): Promise<Recording | null> {
  let mime: string | undefined;
  try {
    mime = (await fileTypeFromFile(path))?.mime;
  } catch {
    // it breaks off in the middle of its own structure
    return null;
  }
  return taken[(mime ?? '').split(';')[0]!] ?? null;
}
