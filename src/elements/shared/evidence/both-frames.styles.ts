/** A number in both frames, and who had another option by then. */
import { css } from 'lit';

export const bothFramesStyles = css`
  /* Words in another language than the interface begin a line of their own. */
  .frame > [lang] {
    display: block;
  }

  .frame strong {
    font-weight: 700;
  }

  .frame::first-letter {
    text-transform: uppercase;
  }

  .crossover {
    padding-inline-start: 0.7em;
    border-inline-start: 0.25em solid var(--_notice-line);
  }
`;
