/**
 * The yardstick: the same quiz written by hand, in template strings and with two listeners. It knows three kinds of
 * questions, one language and one pace.
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

const written = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

function answersOf(question) {
  const own =
    question.kind === 'true-false'
      ? [
          { id: 'true', text: 'True', correct: question.correct },
          { id: 'false', text: 'False', correct: !question.correct },
        ]
      : question.choices;
  return [...own, { id: notSure, text: 'I am not sure', correct: false }];
}

function questionHtml(question, place, count) {
  const { id, kind, question: words } = question;
  const controls = answersOf(question).map((answer) => {
    const control =
      kind === 'several-choices' ? 'type="checkbox"' : `type="radio" name="question-${id}"`;
    return `<label class="answer"><input ${control} value="${answer.id}"> <span>${safe(answer.text)}</span></label>`;
  });
  const hint = kind === 'several-choices' ? '<p class="hint">Choose all that fit.</p>' : '';
  return (
    `<section class="question" part="question" data-place="${place}"><fieldset part="answers"><legend>` +
    `<h3 id="question-${id}" class="heading heading-1 " tabindex="-1"><span class="number">Question ${written(place + 1)} of ${written(count)}: ${titles[question.element]}</span> ${safe(words)}</h3></legend>` +
    `${hint}${controls.join('')}</fieldset><button type="button" class="button">Check my answer<span class="visually-hidden">: ${safe(words)}</span></button></section>`
  );
}

function feedbackHtml(question, chosen, around) {
  const answers = answersOf(question);
  const isClear = answers.every(({ id, correct }) => correct === chosen.includes(id));
  const isNear =
    question.kind === 'several-choices' &&
    answers.some(({ id, correct }) => correct && chosen.includes(id));
  const lead = isClear
    ? 'Yes, that is right.'
    : chosen.includes(notSure)
      ? 'It is fine not to be sure.'
      : isNear
        ? 'You are close.'
        : 'Let us look at this again.';
  const notes = answers
    .filter(({ id, explanation }) => explanation && chosen.includes(id))
    .map(
      ({ text, explanation }) =>
        `<p><span class="chosen">${safe(text)}:</span> ${safe(explanation)}</p>`,
    );
  const right = answers.filter(({ correct }) => correct);
  const known =
    question.kind === 'true-false'
      ? `<p>What is known: ${right[0].text}</p>`
      : `<p class="label">What is known</p><ul>${right.map(({ text }) => `<li>${safe(text)}</li>`).join('')}</ul>`;
  const more = around
    ? `<details class="read-more"><summary>Read about this<span class="visually-hidden">: ${safe(question.topic)}</span></summary>${around.readMore}</details>`
    : '';
  return {
    isClear,
    words: `${lead} ${question.explanation}`,
    html:
      `<div class="feedback" part="feedback"><p class="feedback-lead">${lead}</p>${notes.join('')}${isClear ? '' : known}` +
      `<p>${safe(question.explanation)}</p>${more}<label class="check"><input type="checkbox"${isClear ? '' : ' checked'}> ` +
      '<span>I want to talk about this with my care team</span></label></div>',
  };
}

/**
 * Draws the quiz.
 *
 * @param around what stands before and after the questions, and in the drawer of each; without it, only questions
 */
export function draw(place, { quiz: { questions } }, around) {
  const all = questions.map((question, at) => questionHtml(question, at, questions.length));
  place.innerHTML = around ? around.before + all.join('') + around.after : all.join('');
  const status = place.querySelector('[role="status"]');
  const topics = place.querySelector('.topics');
  const onList = new Map();

  place.addEventListener('change', ({ target }) => {
    const section = target.closest('.question');
    if (!section || target.closest('.feedback')) return;
    const inputs = [...section.querySelectorAll('fieldset input')];
    if (target.type === 'checkbox' && target.checked) {
      for (const input of inputs)
        if ((input.value === notSure) !== (target.value === notSure)) input.checked = false;
    }
    section.querySelector('.feedback')?.remove();
  });

  place.addEventListener('click', ({ target }) => {
    const button = target.closest('.question > .button');
    if (!button) return;
    const section = button.parentNode;
    const question = questions[section.dataset.place];
    const chosen = [...section.querySelectorAll('fieldset input:checked')].map(
      ({ value }) => value,
    );
    if (chosen.length === 0) return;
    const { html, words, isClear } = feedbackHtml(question, chosen, around);
    section.querySelector('.feedback')?.remove();
    button.insertAdjacentHTML('afterend', html);
    if (status) setTimeout(() => (status.textContent = words), 150);
    if (!topics || isClear) return;
    onList.set(question.id, question);
    const [before, after] = around.topics;
    topics.innerHTML = before + groups([...onList.values()]) + after;
  });
}

const titles = {
  disclosure: 'What would be done, and what may come of it',
  understanding: 'What it means for you',
  voluntariness: 'Choosing freely',
  capacity: 'Being able to decide',
  agreement: 'Saying yes or no',
};

function groups(questions) {
  return Object.keys(titles)
    .map((element) => [element, questions.filter((question) => question.element === element)])
    .filter(([, some]) => some.length > 0)
    .map(
      ([element, some]) =>
        `<h4 class="heading heading-2 ">${titles[element]}</h4><ul>${some
          .map(
            ({ topic }) =>
              `<li>${safe(topic)} <button type="button" class="link">Look at the question<span class="visually-hidden">: ${safe(topic)}</span></button></li>`,
          )
          .join('')}</ul>`,
    )
    .join('');
}
