/**
 * What a page and a frame in it tell each other: how high the frame is to be, how it goes, and where to. No answer and no
 * text of a reader is ever among it. Either side takes the other for hostile: a message is read field by field.
 */

/** Marks a message as ours, and says which form it has. */
const version = 1;

/** The page greets the frame, so that the frame knows whom to answer; it may ask for a section. */
export interface Greeting {
  /** As in an address: `#carpal-tunnel-syndrome/recovery`. */
  readonly section?: string;
}

/** The frame says how it is. */
export interface Report {
  /** How high its page is, in CSS pixels. */
  readonly height: number;
  /** How wide the frame is. */
  readonly width: number;
  /** Whether an element shows its definition, or cannot. */
  readonly status?: 'ready' | 'failed';
  /** Where the reader has gone to in it, in pixels from its top. */
  readonly goTo?: number;
}

export function written(message: Greeting | Report): unknown {
  return { decisionAidFrame: version, ...message };
}

/** A message of the page; anything else is none. */
export function greetingIn(data: unknown): Greeting | undefined {
  const fields = fieldsOf(data);
  if (!fields) return undefined;
  const { section } = fields;
  // No more than an id, or two or three of them: it becomes a part of an address.
  const isSection =
    typeof section === 'string' && /^#[\w-]{1,100}(\/[\w-]{1,100}){1,2}$/.test(section);
  return isSection ? { section } : {};
}

/** A message of the frame; anything else is none. */
export function reportIn(data: unknown): Report | undefined {
  const { height, width, status, goTo } = fieldsOf(data) ?? {};
  if (!isLength(height) || !isLength(width)) return undefined;
  return {
    height,
    width,
    ...((status === 'ready' || status === 'failed') && { status }),
    ...(isLength(goTo) && { goTo }),
  };
}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const fields = data as Readonly<Record<string, unknown>>;
  return fields['decisionAidFrame'] === version ? fields : undefined;
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
