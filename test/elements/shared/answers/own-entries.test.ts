import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { DecisionAidElement } from '../../../../src/elements/core/decision-aid-element.js';
import { longestText } from '../../../../src/worksheet/answer-groups.js';
import { checklist, section } from '../../../support/checklist.js';
import { hurry } from '../../../support/clock.js';
import { comparator } from '../../../support/comparator.js';
import { focused, quiet } from '../../../support/fixture.js';
import { allByRole, byRole, summary, textOf, type Place } from '../../../support/roles.js';
import { words } from '../../../support/words.js';

interface List {
  readonly element: DecisionAidElement;
  readonly place: Place;
  readonly name: string;
  readonly group: 'ownRecords' | 'ownQuestions' | 'concerns';
}

/** Each list that a reader can add to. */
const lists: Readonly<Record<string, () => Promise<List>>> = {
  records: async () => {
    const element = await checklist();
    const place = section(element, 'records');
    return { element, place, name: words.anotherRecord, group: 'ownRecords' };
  },
  questions: async () => {
    const element = await checklist();
    const place = section(element, 'questions');
    return { element, place, name: words.inYourOwnWords, group: 'ownQuestions' };
  },
  'things that matter': async () => {
    const element = await comparator();
    const place = element.renderRoot.querySelector<HTMLElement>('[part="picks"]')!;
    summary(place, /^Your own words/).click();
    return { element, place, name: words.somethingElse, group: 'concerns' };
  },
};

for (const [what, make] of Object.entries(lists)) {
  describe(`ownEntriesView, of ${what}`, () => {
    async function list(): Promise<
      List & { field: HTMLInputElement; said: () => string; kept: () => unknown }
    > {
      hurry();
      const made = await make();
      const { element, place, name, group } = made;
      return {
        ...made,
        field: byRole(place, 'textbox', name) as HTMLInputElement,
        said: () => textOf(byRole(element, 'status')),
        kept: () => Object.values(element.worksheet.answers[group] ?? {}),
      };
    }

    function add(place: Place): void {
      byRole(place, 'button', /^Add/).click();
    }

    it('gives no words of the reader to those who translate pages', async () => {
      const { element, place, field } = await list();
      field.value = 'Xylophones';
      add(place);
      await quiet();
      const texts = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_TEXT);
      const shown: Element[] = [];
      while (texts.nextNode())
        if (texts.currentNode.textContent?.includes('Xylophones'))
          shown.push(texts.currentNode.parentElement!);
      expect(shown.length).to.be.at.least(2);
      for (const one of [field, ...shown])
        expect(one.closest('[translate="no"]'), one.outerHTML).not.to.equal(null);
    });

    it('tells what was added and what was removed', async () => {
      const { place, field, said, kept } = await list();
      field.value = ' A letter ';
      add(place);
      await quiet();
      expect([kept(), said()]).to.deep.equal([['A letter'], 'Added: A letter']);
      byRole(place, 'button', /^Remove ?: A letter$/).click();
      await quiet();
      expect([kept(), said()]).to.deep.equal([[], 'Removed: A letter']);
    });

    it('tells that nothing was written, at the field and aloud', async () => {
      const { element, place, field, said, kept } = await list();
      add(place);
      await quiet();
      expect([kept(), said()]).to.deep.equal([[], 'Write something here first.']);
      const note = element.shadowRoot!.getElementById(field.getAttribute('aria-describedby')!)!;
      expect([note.hidden, textOf(note)]).to.deep.equal([false, said()]);
      expect([field.getAttribute('aria-invalid'), focused(element)]).to.deep.equal(['true', field]);
      field.value = 'A letter';
      add(place);
      await quiet();
      expect([note.hidden, field.hasAttribute('aria-invalid')]).to.deep.equal([true, false]);
    });

    it('cuts nothing: a text that is too long stays in the field, and that is said', async () => {
      const { place, field, said, kept } = await list();
      const text = 'a'.repeat(longestText + 1);
      field.focus();
      field.value = text;
      expect(field.maxLength).to.equal(-1);
      add(place);
      await quiet();
      expect([kept(), field.value]).to.deep.equal([[], text]);
      expect(said()).to.equal(
        'This is 1 letter too long to be kept whole. Please make it shorter.',
      );
      field.value = text.slice(1);
      add(place);
      await quiet();
      expect(kept()).to.deep.equal([text.slice(1)]);
    });

    it('takes Return, and leaves that of a keyboard which offers words to the keyboard', async () => {
      const { field, kept } = await list();
      field.focus();
      await sendKeys({ type: 'nihon' });
      for (const composing of [{ isComposing: true }, { keyCode: 229 }])
        field.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: 'Enter',
            bubbles: true,
            composed: true,
            ...composing,
          }),
        );
      await quiet();
      expect([kept(), field.value]).to.deep.equal([[], 'nihon']);
      await sendKeys({ press: 'Enter' });
      await quiet();
      expect(kept()).to.deep.equal(['nihon']);
    });

    it('lets words have the direction of their own letters', async () => {
      const { place, field } = await list();
      expect(field.dir).to.equal('auto');
      field.value = 'هل هذا خطير؟';
      add(place);
      await quiet();
      const shown = [...(place as Element).querySelectorAll('span')].filter(
        (one) => one.textContent === 'هل هذا خطير؟' && one.children.length === 0,
      );
      expect(shown).to.not.have.length(0);
      for (const one of shown) expect(getComputedStyle(one).direction).to.equal('rtl');
      expect(allByRole(place, 'button', /^Remove/)).to.have.length(1);
    });
  });
}
