/**
 * The yardstick of plain content: the questions alone written by hand, in template strings and with two listeners. It
 * knows three kinds of questions, one language and one pace, and nothing around them.
 */
const notSure = 'not-sure';

/** Enough of a style sheet for the questions alone. */
export const css =
  'body{font:1em/1.5 system-ui,sans-serif}section{max-width:46em;margin:1.5em 0;padding:1.2em;border:1px solid #ccd}' +
  'fieldset{margin:0 0 1em;padding:0;border:0}label{display:flex;gap:.7em;min-height:2.75em;margin-bottom:.5em;' +
  'padding:.6em .9em;border:2px solid #5d6b76;border-radius:.5em}label:has(:checked){border-color:#0a4f8f}' +
  '.feedback{padding:1em;border-left:.35em solid #0a4f8f;background:#eef4fa}.visually-hidden{position:absolute;' +
  'width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}';

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (words) => words.replace(/[&<>"]/g, (sign) => escapes[sign]);

export function answersOf(question) {
  const own =
    question.kind === 'true-false'
      ? [
          { id: 'true', text: 'True', correct: question.correct },
          { id: 'false', text: 'False', correct: !question.correct },
        ]
      : question.choices;
  return [...own, { id: notSure, text: 'I am not sure', correct: false }];
}

function questionHtml(question, place) {
  const { id, kind, question: words } = question;
  const controls = answersOf(question).map((answer) => {
    const control =
      kind === 'several-choices' ? 'type="checkbox"' : `type="radio" name="question-${id}"`;
    return `<label class="answer"><input ${control} value="${answer.id}"> <span>${safe(answer.text)}</span></label>`;
  });
  const hint = kind === 'several-choices' ? '<p class="hint">Choose all that fit.</p>' : '';
  return (
    `<section class="question" data-place="${place}"><fieldset><legend><h3>${place + 1}. ${safe(words)}</h3></legend>` +
    `${hint}${controls.join('')}</fieldset><button type="button">Check my answer</button></section>`
  );
}

function feedbackHtml(question, chosen) {
  const answers = answersOf(question);
  const isClear = answers.every(({ id, correct }) => correct === chosen.includes(id));
  const lead = isClear ? 'Yes, that is right.' : 'Let us look at this again.';
  return `<div class="feedback"><p>${lead}</p><p>${safe(question.explanation)}</p></div>`;
}

/** Draws the questions. */
export function draw(place, { questions }) {
  const all = questions.map((question, at) => questionHtml(question, at));
  place.innerHTML = `<style>${css}</style>${all.join('')}`;
  place.addEventListener('change', ({ target }) => {
    const section = target.closest('.question');
    if (target.type === 'checkbox' && target.checked) {
      for (const input of section.querySelectorAll('fieldset input'))
        if ((input.value === notSure) !== (target.value === notSure)) input.checked = false;
    }
    section.querySelector('.feedback')?.remove();
  });
  place.addEventListener('click', ({ target }) => {
    const button = target.closest('.question > button');
    if (!button) return;
    const section = button.parentNode;
    const question = questions[section.dataset.place];
    const chosen = [...section.querySelectorAll('fieldset input:checked')].map(
      ({ value }) => value,
    );
    if (chosen.length === 0) return;
    section.querySelector('.feedback')?.remove();
    button.insertAdjacentHTML('afterend', feedbackHtml(question, chosen));
  });
}
