/** The yardstick of bare Lit: the same questions alone, by one element with a template for a question. */
import { html, LitElement } from 'lit';
import { answersOf, css } from './quiz-by-hand.js';

class Questions extends LitElement {
  static properties = { questions: {}, checked: {} };

  createRenderRoot() {
    return this;
  }

  render() {
    return html`<style>${css}</style>${this.questions.map((question, place) => this.question(question, place))}`;
  }

  question(question, place) {
    const { id, kind } = question;
    const isSeveral = kind === 'several-choices';
    return html`<section class="question"><fieldset><legend><h3>${place + 1}. ${question.question}</h3></legend>
      ${isSeveral ? html`<p class="hint">Choose all that fit.</p>` : ''}
      ${answersOf(question).map(
        (answer) =>
          html`<label class="answer"><input type=${isSeveral ? 'checkbox' : 'radio'} name="question-${id}" value=${answer.id}> <span>${answer.text}</span></label>`,
      )}</fieldset>
      <button type="button" @click=${() => (this.checked = id)}>Check my answer</button>
      ${this.checked === id ? html`<div class="feedback"><p>${question.explanation}</p></div>` : ''}</section>`;
  }
}

export async function draw(place, { questions }) {
  if (!customElements.get('bare-questions')) customElements.define('bare-questions', Questions);
  const element = document.createElement('bare-questions');
  element.questions = questions;
  place.append(element);
  await element.updateComplete;
}
