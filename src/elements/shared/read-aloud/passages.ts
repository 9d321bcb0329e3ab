/** What there is to be read on a page, sentence by sentence, each in its own language. */
import { sentencesIn } from '../../../languages/sentences.js';
import { spokenWords } from '../../../languages/spoken.js';

/** What is said in one go. */
export interface Passage {
  /** As a voice says it. */
  readonly words: string;
  readonly language: string;
  /** The block that it stands in. */
  readonly block: Element;
  /** Where it stands on the page. */
  readonly range: () => Range;
}

/** Words that run on in one language. */
interface Run {
  readonly language: string;
  readonly block: Element;
  readonly nodes: { readonly node: Text; readonly start: number }[];
  text: string;
}

/** Pictures, what is said in another way, and what is closed. */
const silent = ['svg', '[aria-hidden="true"]', 'details:not([open])'];

/**
 * All that is seen in a place, in the order in which it stands there.
 *
 * @param leaveOut a selector of what is not read
 * @param language of words that do not say theirs
 */
export function passagesIn(place: Element, leaveOut: string, language: string): readonly Passage[] {
  return runsIn(place, [...silent, leaveOut].join(), language).flatMap((run) =>
    sentencesIn(run.text, run.language).flatMap(([start, end]) => {
      const words = spokenWords(run.text.slice(start, end), run.language);
      const { block } = run;
      const range = (): Range => rangeIn(run, start, end);
      return words === '' ? [] : [{ words, language: run.language, block, range }];
    }),
  );
}

function runsIn(place: Element, leftOut: string, language: string): readonly Run[] {
  const runs: Run[] = [];
  let current: Run | undefined;
  const add = (node: Text, speaks: string, block: Element): void => {
    if (current?.language !== speaks) {
      current = { language: speaks, block, nodes: [], text: '' };
      runs.push(current);
    }
    current.nodes.push({ node, start: current.text.length });
    // A new line in a template would be the end of a sentence.
    current.text += node.data.replace(/\s/g, ' ');
  };
  const visit = (parent: Element, speaks: string, block: Element): void => {
    for (const child of parent.childNodes) {
      if (isText(child)) add(child, speaks, block);
      else if (isElement(child) && !child.matches(leftOut)) visitChild(child, speaks, block);
    }
  };
  const visitChild = (child: Element, speaks: string, block: Element): void => {
    const { display, visibility } = getComputedStyle(child);
    if (display === 'none' || visibility === 'hidden') return;
    const own = child.getAttribute('lang');
    const isInLine = /^(?:inline|contents)/.test(display);
    if (!isInLine) current = undefined;
    visit(child, own === null || own === '' ? speaks : own, isInLine ? block : child);
    if (!isInLine) current = undefined;
  };
  visit(place, language, place);
  return runs;
}

function rangeIn({ nodes, block }: Run, start: number, end: number): Range {
  const range = block.ownerDocument.createRange();
  const lastBefore = (place: number): Run['nodes'][number] =>
    nodes.filter((one) => one.start < place).at(-1)!;
  const first = lastBefore(start + 1);
  const last = lastBefore(end);
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}

// Not by their classes: each frame that an element is moved into has its own.
function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
