/** Checks texts of the author preview, in a worker. */
import { checkDefinition } from '../../checks/check-definition.js';

interface Asked {
  readonly id: number;
  readonly text: string;
  readonly original: string | undefined;
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { id, text, original } = data;
  const result = checkDefinition(text, { ...(original !== undefined && { original }) });
  postMessage({ id, result });
});
