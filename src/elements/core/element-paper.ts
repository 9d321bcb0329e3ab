/** Draws an element for paper, and rehearses that, so that nothing is asked for late. */
import { render } from 'lit';
import { drawNow, drawPart, isToCome } from '../shared/later.js';
import type { Paper } from './controllers/print-controller.js';

/** What an element that shows more on paper lets others do. */
export interface PaperHost {
  showsMore(): boolean;
  /** Says for whom the next drawing is, and what it was for until then. */
  isForPaper(next: boolean): boolean;
  draw(isAtOnce: boolean): void;
  /** Says on the paper that something is not there, if so; and no longer, when it is printed. */
  sayMissing(isPrinting: boolean): void;
  /** What is shown, if anything is. */
  view(): unknown;
}

export function paperOf(element: Node, host: PaperHost): Paper {
  /** Of the rehearsal that counts. */
  let last: Document | undefined;
  return {
    prepare: (isPrinting) => {
      if (host.showsMore()) {
        host.isForPaper(isPrinting);
        // A page is printed at once, so what is printed only must be there at once.
        host.draw(isPrinting);
      }
      if (isPrinting) drawNow(element);
      host.sayMissing(isPrinting);
    },
    rehearse: (isAtOnce) => {
      if (!host.showsMore() && !isToCome(element)) return;
      // A document that is never shown, so that no image is asked for; and not in it, so that no element in the view comes
      // to life, as older browsers would have it.
      const beside = document.implementation.createHTMLDocument('');
      last = beside;
      const forPaper = (draw: () => void): void => {
        const was = host.isForPaper(true);
        try {
          draw();
        } finally {
          host.isForPaper(was);
        }
      };
      // What comes later on the page comes later here too: all of it in one task kept a slow phone busy for half a second.
      const late = {
        [drawPart]: (draw: () => void) => {
          try {
            if (last === beside) forPaper(draw);
          } catch {
            // It is tried again before the page is printed, and left out there.
          }
        },
      };
      const options = isAtOnce ? {} : { host: late };
      forPaper(() => {
        render(host.view(), beside.createElement('div'), { creationScope: beside, ...options });
      });
    },
  };
}
