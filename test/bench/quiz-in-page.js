/** The contestants of the quiz, each in a frame of its own. */
import {
  define,
  emptyElements,
  freshFrame,
  htmlOf,
  nodesIn,
  rest,
  rootWith,
  stylesOf,
  time,
  wordsOf,
} from './frames.js';

const tag = 'consent-comprehension-quiz';
const settings = { pace: 'all-together' };

/** AnswerableIds of questions with one right answer; the first answer is told apart from the next ones. */
const answered = [0, 1, 2, 4, 5];

/** The element: from its script, from the text of a definition, and from one answer to its feedback. */
export async function ours(library, text, copies) {
  const view = freshFrame();
  await rest();
  let elements;
  const evaluation = await time(view, async () => {
    elements = await emptyElements(view, library, tag, copies, settings);
  });
  await rest();
  const ready = await time(view, () => define(elements, text));
  const [element] = elements;
  const answers = await answerSome(view, element.shadowRoot, () => element.updateComplete);
  return { evaluation, ready, ...answers, nodes: nodesIn(element.shadowRoot) };
}

/** The same page by hand, or the questions alone, for which the definition is an object already. */
export async function byHand(script, text, copies, around) {
  const view = freshFrame();
  await rest();
  let roots;
  const evaluation = await time(view, () => {
    view.eval(script);
    const places = Array.from({ length: copies }, () =>
      view.document.body.appendChild(view.document.createElement('div')),
    );
    if (around) {
      roots = places.map((place) => rootWith(view, place, around.styles));
    } else {
      const style = view.document.createElement('style');
      style.textContent = view.byHand.css;
      view.document.head.append(style);
      roots = places;
    }
  });
  const object = view.JSON.parse(text);
  await rest();
  const ready = await time(view, () => {
    for (const root of roots)
      view.byHand.draw(root, around ? view.JSON.parse(text) : object, around);
  });
  const answers = await answerSome(view, roots[0], () => undefined);
  return { evaluation, ready, ...answers, nodes: nodesIn(roots[0]) };
}

async function answerSome(view, root, settle) {
  const questions = [...root.querySelectorAll('.question')];
  const times = [];
  for (const place of answered) {
    const question = questions[place];
    const radio = question.querySelector('input');
    await rest();
    times.push(
      await time(view, async () => {
        radio.click();
        await settle();
        view.document.body.offsetHeight;
        question.querySelector('.question > .button').click();
        await settle();
      }),
    );
    if (!question.querySelector('.feedback')) throw new Error('There is no feedback.');
  }
  const [first, ...next] = times;
  next.sort((a, b) => a - b);
  return { first, next: (next[1] + next[2]) / 2 };
}

/** Writes down what the element shows around its questions, and checks that the page by hand says the same. */
export async function writeDown(library, script, text) {
  const view = freshFrame();
  const [element] = await emptyElements(view, library, tag, 1, settings);
  await define([element], text);
  const root = element.shadowRoot;
  const words = [wordsOf(root)];
  const page = copyOf(root);
  page.querySelector('.question').parentElement.textContent = cut;
  const [before, after] = page.innerHTML.split(cut);
  await answerSome(view, root, () => element.updateComplete);
  await said();
  words.push(wordsOf(root));
  const topics = copyOf(root.querySelector('.topics'));
  topics.querySelectorAll('.heading-2').forEach((heading, place) => {
    if (place === 0) heading.before(cut);
    heading.remove();
  });
  for (const list of topics.querySelectorAll('ul')) list.remove();
  const around = {
    before,
    after,
    readMore: htmlOf(root.querySelector('.read-more')).replace(/<summary.*<\/summary>/s, ''),
    topics: topics.innerHTML.split(cut),
    styles: stylesOf(root),
  };

  const other = freshFrame();
  other.eval(script);
  const place = other.document.body.appendChild(other.document.createElement('div'));
  const otherRoot = rootWith(other, place, around.styles);
  other.byHand.draw(otherRoot, JSON.parse(text), around);
  const otherWords = [wordsOf(otherRoot)];
  await answerSome(other, otherRoot, () => undefined);
  await said();
  otherWords.push(wordsOf(otherRoot));
  for (const [index, some] of words.entries()) {
    if (some === otherWords[index]) continue;
    const at = [...some].findIndex((letter, place) => letter !== otherWords[index][place]);
    const near = (all) => all.slice(Math.max(0, at - 40), at + 40);
    throw new Error(`By hand it says something else.\n${near(some)}\n${near(otherWords[index])}`);
  }
  return around;
}

const cut = '\u2702';

function copyOf(place) {
  const copy = document.createElement('div');
  copy.innerHTML = htmlOf(place);
  return copy;
}

/** A live region speaks a moment later. */
const said = () => new Promise((resolve) => setTimeout(resolve, 300));
