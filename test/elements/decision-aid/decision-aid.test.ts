import '../../../src/entries/define.js';
import { expect } from 'chai';
import { defineElements } from '../../../src/entries/define-elements.js';
import type { DecisionAid } from '../../../src/elements/decision-aid/decision-aid.js';
import { DecisionAidChangeEvent } from '../../../src/elements/core/events.js';
import type { ConsentComprehensionQuiz } from '../../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
import type { SecondOpinionChecklist } from '../../../src/elements/second-opinion-checklist/second-opinion-checklist.js';
import { holdTime } from '../../support/clock.js';
import { shippedDefinition } from '../../../stories/support/sample-definitions.js';
import { append, eventsAt, quiet, replace, settled } from '../../support/fixture.js';
import { allByRole, byRole, isShown, namesOf, textOf } from '../../support/roles.js';
import { sampleQuiz } from '../../support/quiz.js';
import { sampleDefinition } from '../../support/sample-definition.js';
import { expectConsole } from '../../support/silence.js';

type Parts = Partial<Pick<DecisionAid, 'id' | 'persist' | 'idleMinutes' | 'worksheet'>>;

function makeAid(parts: Parts = {}, ...children: Node[]): DecisionAid {
  const aid = document.createElement('decision-aid');
  aid.append(...children);
  return Object.assign(aid, parts, { definition: sampleQuiz() });
}

async function shownAid(parts: Parts = {}, ...children: Node[]): Promise<DecisionAid> {
  const aid = append(makeAid(parts, ...children));
  await settled(aid);
  return aid;
}

function makeChecklist(aid?: string): SecondOpinionChecklist {
  const checklist = document.createElement('second-opinion-checklist');
  if (aid !== undefined) checklist.setAttribute('aid', aid);
  return checklist;
}

const said = { worksheetVersion: '1.0', answers: { leaning: { option: 'not-sure' } } };

/** What an aid has of the answers of an element that is in it. */
function leaning({ worksheet }: Pick<DecisionAid, 'worksheet'>): string | undefined {
  return worksheet.answers.leaning?.['option'];
}

/** Whether an element and an aid have the same answers. */
function areTogether(aid: DecisionAid, element: SecondOpinionChecklist): boolean {
  aid.worksheet = said;
  const isTogether = leaning(element) === 'not-sure';
  aid.worksheet = undefined;
  return isTogether && leaning(element) === undefined;
}

function open(aid: DecisionAid, stage: string | RegExp): Promise<void> {
  byRole(aid.renderRoot.querySelector('nav')!, 'button', stage).click();
  return settled(aid);
}

describe('<decision-aid>', () => {
  describe('with elements', () => {
    it('gives its definition and its answers to what is inside it', async () => {
      const checklist = makeChecklist();
      const aid = await shownAid({}, checklist);
      await settled(checklist);
      expect(checklist.definition).to.equal(aid.definition);
      expect(areTogether(aid, checklist)).to.equal(true);
    });

    it('lets them be seen, and shows nothing of the definition itself', async () => {
      const checklist = makeChecklist();
      const aid = await shownAid({}, checklist);
      expect(checklist.getClientRects()).not.to.have.length(0);
      expect(namesOf(aid, 'heading')).to.deep.equal([]);
    });

    it('lets one of them show the signs', async () => {
      const checklist = makeChecklist();
      await shownAid({}, checklist, document.createElement('risk-benefit-comparator'));
      await settled(checklist);
      const signs = checklist.renderRoot.querySelectorAll('[part~="signs"]');
      expect(signs).to.have.length(2);
    });

    it('is found by its id, wherever the two stand', async () => {
      const aid = await shownAid({ id: 'wrist' });
      const checklist = append(makeChecklist('wrist'));
      await settled(checklist);
      expect(areTogether(aid, checklist)).to.equal(true);
    });

    it('is found when it comes after who names it', async () => {
      const checklist = append(makeChecklist('wrist'));
      await quiet();
      const aid = await shownAid({ id: 'wrist' });
      await settled(checklist);
      expect(checklist.definition).to.equal(aid.definition);
      expect(areTogether(aid, checklist)).to.equal(true);
    });

    it('is found when it gets its id later', async () => {
      const checklist = append(makeChecklist('wrist'));
      const aid = await shownAid();
      aid.id = 'wrist';
      await quiet();
      expect(areTogether(aid, checklist)).to.equal(true);
    });

    it('is found when the name comes later, and left when it goes', async () => {
      const aid = await shownAid({ id: 'wrist' });
      const checklist = append(makeChecklist());
      checklist.aid = 'wrist';
      await checklist.updateComplete;
      expect(areTogether(aid, checklist)).to.equal(true);
      checklist.aid = null;
      await checklist.updateComplete;
      expect(areTogether(aid, checklist)).to.equal(false);
    });

    it('is left when it leaves the page, and found again when it is back', async () => {
      const aid = await shownAid({ id: 'wrist' });
      const checklist = append(makeChecklist('wrist'));
      await settled(checklist);
      aid.remove();
      expect(areTogether(aid, checklist)).to.equal(false);
      append(aid);
      expect(areTogether(aid, checklist)).to.equal(true);
    });

    it('is another one once an element is moved there', async () => {
      const checklist = makeChecklist();
      const first = await shownAid({}, checklist);
      const second = await shownAid();
      second.append(checklist);
      await quiet();
      expect(areTogether(first, checklist)).to.equal(false);
      expect(areTogether(second, checklist)).to.equal(true);
    });

    it('comes before the one around, where it is named', async () => {
      const named = await shownAid({ id: 'wrist' });
      const checklist = makeChecklist('wrist');
      const around = await shownAid({}, checklist);
      expect(areTogether(around, checklist)).to.equal(false);
      expect(areTogether(named, checklist)).to.equal(true);
    });

    it('keeps to itself inside of another one', async () => {
      const checklist = makeChecklist();
      const inner = makeAid({}, checklist);
      const outer = await shownAid({}, inner);
      await settled(inner);
      expect(areTogether(outer, checklist)).to.equal(false);
      expect(areTogether(inner, checklist)).to.equal(true);
    });

    it('tells on the console that a named one is not there', async () => {
      expectConsole(/aid-not-found .*id "wirst"/);
      const time = holdTime();
      append(makeChecklist('wirst'));
      await time.pass(2);
    });

    it('tells on the console of two with one id, of which the first is found', async () => {
      expectConsole(/aid-twice .*id "wrist"/);
      const time = holdTime();
      const first = append(makeAid({ id: 'wrist' }, makeChecklist()));
      append(makeAid({ id: 'wrist' }, makeChecklist()));
      const checklist = append(makeChecklist('wrist'));
      await quiet();
      await time.pass(11);
      expect(areTogether(first, checklist)).to.equal(true);
    });
  });

  describe('alone', () => {
    it('has the question, and its stages with their minutes, all of them to open', async () => {
      const aid = await shownAid();
      const names = namesOf(aid.renderRoot.querySelector('nav')!, 'button');
      expect(names).to.have.length(6);
      expect(names[0]).to.match(/Know your options.*about 2 minutes/s);
      expect(names.at(-2)).to.match(/Talk about it.*about 1 minute/s);
      expect(names.at(-1)).to.match(/Second opinion/);
    });

    it('opens the first stage, and any other with one press', async () => {
      const aid = await shownAid();
      const stages = () =>
        [...aid.renderRoot.querySelectorAll('section.stage:not([hidden]) > *')].map(
          ({ localName }) => localName,
        );
      expect(stages()).to.include('procedure-explainer');
      await open(aid, /Check what is clear/);
      expect(stages()).to.include('consent-comprehension-quiz');
      expect(aid.renderRoot.querySelector(':focus')?.id).to.equal('stage-check');
    });

    it('shows the same answers in all its stages, and tells the page of changes', async () => {
      const aid = await shownAid();
      const events = eventsAt(aid);
      await open(aid, /Check what is clear/);
      const quiz = aid.renderRoot.querySelector<ConsentComprehensionQuiz>(
        'consent-comprehension-quiz',
      )!;
      await settled(quiz);
      allByRole(quiz, 'radio')[0]!.click();
      expect(Object.keys(aid.worksheet.answers)).to.include.members(['stages', 'quiz']);
      expect(events.map(({ type }) => type)).to.include('decision-aid-change');
    });

    it('goes on where the reader was, by the worksheet alone', async () => {
      const aid = await shownAid();
      await open(aid, /What matters to you/);
      const { worksheet } = aid;
      aid.remove();
      const next = await shownAid({ worksheet: JSON.parse(JSON.stringify(worksheet)) as never });
      expect(next.renderRoot.querySelector('[aria-current]')?.textContent).to.match(
        /What matters to you/,
      );
      expect(byRole(next, 'button', /Know your options/).textContent).to.match(/Opened/);
    });

    it('says where the reader is, and that no other stage is opened yet', async () => {
      const aid = await shownAid();
      const states = allByRole(aid.renderRoot.querySelector('nav')!, 'button').map(
        (button) => button.querySelector(':scope > :last-child')!.textContent,
      );
      expect(states[0]).to.equal('You are here');
      expect(new Set(states.slice(1))).to.deep.equal(new Set(['Not opened yet']));
    });

    it('says the question and how much time there is once', async () => {
      const aid = append(document.createElement('decision-aid'));
      aid.definition = await shippedDefinition('en');
      await settled(aid);
      const explainer = aid.renderRoot.querySelector<DecisionAid>('procedure-explainer')!;
      await settled(explainer);
      const { question, time } = aid.definition.decision;
      const shown = [aid, explainer]
        .flatMap(({ renderRoot }) => [...renderRoot.querySelectorAll<HTMLElement>('p')])
        .filter(isShown)
        .map(textOf);
      for (const said of [question, time!])
        expect(shown.filter((text) => text === said)).to.deep.equal([said]);
    });

    it('asks where the reader leans, and lets them take it back', async () => {
      const aid = await shownAid();
      await open(aid, /What matters to you/);
      byRole(aid, 'radio', 'I am not sure').click();
      await settled(aid);
      expect(leaning(aid)).to.equal('not-sure');
      allByRole(aid, 'button', /Clear my answer.*lean/s)[0]!.click();
      expect(leaning(aid)).to.equal(undefined);
    });

    it('makes the elements of its own prefix', async () => {
      defineElements({ prefix: 'acme' });
      const aid = document.createElement('acme-decision-aid') as DecisionAid;
      append(Object.assign(aid, { definition: sampleQuiz() }));
      await settled(aid);
      expect(aid.renderRoot.querySelector('acme-procedure-explainer')).not.to.equal(null);
    });

    it('says what it is about, the notices and the signs once for all its stages', async () => {
      const aid = append(document.createElement('decision-aid'));
      aid.definition = await shippedDefinition('en');
      await settled(aid);
      const seen = (selector: string): number =>
        [aid, ...aid.renderRoot.querySelectorAll<DecisionAid>('section.stage > :not(.heading)')]
          .flatMap((one) => [...(one.renderRoot ?? one).querySelectorAll(selector)])
          .filter(isShown).length;
      for (const stage of [/Know your/, /Compare/, /What matters/, /Check/, /Second opinion/]) {
        await open(aid, stage);
        for (const element of aid.renderRoot.querySelectorAll<DecisionAid>('section.stage > *'))
          if (element.localName.includes('-')) await settled(element);
        expect(seen('.heading-0'), String(stage)).to.equal(1);
        expect(seen('[part="notices"]'), String(stage)).to.equal(1);
        expect(seen('[part="emergency"]'), String(stage)).to.equal(1);
        expect(seen('[part="signs"]'), String(stage)).to.equal(2);
      }
    });

    it('stays whole around an element of the page that only waits with the reader', async () => {
      const aid = await shownAid({}, document.createElement('acme-spinner'));
      expect(aid.renderRoot.querySelector('nav')).not.to.equal(null);
    });

    it('gives way to elements in the shadow root of one of the page', async () => {
      const card = document.createElement('div');
      const checklist = makeChecklist();
      card.attachShadow({ mode: 'open' }).append(checklist);
      const aid = await shownAid({}, card);
      await settled(checklist);
      expect(aid.renderRoot.querySelector('nav')).to.equal(null);
      expect(areTogether(aid, checklist)).to.equal(true);
      card.remove();
      await settled(aid);
      expect(aid.renderRoot.querySelector('nav')).not.to.equal(null);
    });

    it('has no stage for a check that the definition has not', async () => {
      const aid = append(document.createElement('decision-aid'));
      aid.definition = sampleDefinition();
      await settled(aid);
      expect(namesOf(aid, 'button').join()).not.to.match(/Check what is clear/);
    });
  });

  describe('keeping answers', () => {
    afterEach(() => {
      sessionStorage.clear();
    });

    it('writes nothing anywhere unless the page asks for it', async () => {
      const written: string[] = [];
      replace(Storage.prototype, 'setItem', (key: string) => {
        written.push(key);
      });
      const aid = await shownAid();
      await open(aid, /What matters to you/);
      byRole(aid, 'radio', 'I am not sure').click();
      expect(written).to.deep.equal([]);
    });

    /** An aid whose reader has answered, and has left. */
    async function left(): Promise<void> {
      const aid = await shownAid({ persist: 'session' });
      await open(aid, /What matters to you/);
      byRole(aid, 'radio', 'I am not sure').click();
      aid.remove();
    }

    it('keeps them for the next load of the page in this tab', async () => {
      await left();
      expect(leaning(await shownAid({ persist: 'session' }))).to.equal('not-sure');
      expect(leaning(await shownAid())).to.equal(undefined);
    });

    it('says that the page keeps them where it does, keeps nothing itself, and never that nothing is sent', async () => {
      const aid = await shownAid({ persist: 'page', idleMinutes: 5 });
      await open(aid, /What matters to you/);
      byRole(aid, 'radio', 'I am not sure').click();
      await settled(aid);
      expect(sessionStorage).to.have.length(0);
      expect(aid.renderRoot.textContent)
        .to.include(
          'This website keeps your answers. If nobody uses this page for 5 minutes, they are cleared.',
        )
        .and.not.include('Nothing is sent');
      aid.idleMinutes = 0;
      await settled(aid);
      expect(aid.renderRoot.textContent)
        .to.include('This website keeps your answers. You can clear them here.')
        .and.not.include('Nothing is sent');
    });

    it('does not say that they stay where the page names a way to keep them that there is not', async () => {
      const aid = await shownAid({ persist: '' as never });
      expect(aid.renderRoot.textContent).to.include('Your answers stay until you close this page.');
      aid.persist = 'sessions' as never;
      await settled(aid);
      expect(aid.renderRoot.textContent).to.include('Your answers stay until you close this page.');
    });

    it('lets the page’s own worksheet stand', async () => {
      await left();
      const given = { worksheetVersion: '1.0', answers: { leaning: { sureness: '1' } } };
      const aid = await shownAid({ persist: 'session', worksheet: given as never });
      expect(aid.worksheet.answers.leaning).to.deep.equal({ sureness: '1' });
    });

    it('clears them on the screen and in the storage, with one button that is always there', async () => {
      await left();
      const aid = await shownAid({ persist: 'session' });
      byRole(aid, 'button', 'Clear my answers').click();
      await settled(aid);
      expect(aid.worksheet.answers).to.deep.equal({});
      expect(sessionStorage).to.have.length(0);
      expect(aid.renderRoot.textContent).to.include('Your answers are cleared.');
    });

    it('tells the page when the reader clears them, so that what the page has kept can go too', async () => {
      const aid = await shownAid({ worksheet: said as never });
      const events = eventsAt(document);
      byRole(aid, 'button', 'Clear my answers').click();
      const changes = events.filter((event) => event instanceof DecisionAidChangeEvent);
      expect(changes.map(({ kind, changed }) => [kind, changed])).to.deep.equal(
        Object.keys(said.answers).map((group) => ['answers', group]),
      );
      expect(aid.worksheet.answers).to.deep.equal({});
    });

    describe('of an aid that shows one definition after the other', () => {
      const [first, second] = [sampleQuiz(), { ...sampleQuiz(), id: 'another-guide' }];

      async function shows(aid: DecisionAid, definition: DecisionAid['definition']): Promise<void> {
        aid.definition = definition;
        await settled(aid);
      }

      /** An aid whose reader has answered on the first, and then on the second. */
      async function answered(): Promise<DecisionAid> {
        const aid = await shownAid({ persist: 'session' });
        await open(aid, /What matters to you/);
        byRole(aid, 'radio', 'I am not sure').click();
        await shows(aid, second);
        await open(aid, /Talk about it/);
        return aid;
      }

      it('keeps those to the second, also where the next page begins with the first', async () => {
        (await answered()).remove();
        const aid = await shownAid({ persist: 'session' });
        await shows(aid, second);
        expect(aid.worksheet.answers).to.deep.equal({ stages: { know: 'seen', talk: 'here' } });
        await shows(aid, first);
        expect(leaning(aid)).to.equal('not-sure');
        expect(aid.worksheet.answers.stages).to.deep.equal({ know: 'seen', matters: 'here' });
      });

      it('keeps the last to the first, also where the next page begins with the second', async () => {
        const before = await answered();
        await shows(before, first);
        byRole(before, 'radio', 'Wholly sure').click();
        before.remove();
        const aid = makeAid({ persist: 'session' });
        aid.definition = second;
        append(aid);
        await settled(aid);
        await shows(aid, first);
        expect(aid.worksheet.answers.leaning).to.deep.equal({ option: 'not-sure', sureness: '5' });
        expect(aid.worksheet.unplaced.map(({ definition }) => definition)).to.deep.equal([
          'another-guide',
          'another-guide',
        ]);
      });
    });

    it('forgets the answers to every guide with that button, so that none of them comes back to the next reader', async () => {
      await left();
      sessionStorage.setItem('of-the-page', 'stays');
      const aid = document.createElement('decision-aid');
      aid.persist = 'session';
      aid.definition = { ...sampleQuiz(), id: 'another-guide' };
      append(aid);
      await settled(aid);
      byRole(aid, 'button', 'Clear my answers').click();
      await settled(aid);
      expect(Object.keys(sessionStorage)).to.deep.equal(['of-the-page']);
      expect(leaning(await shownAid({ persist: 'session' }))).to.equal(undefined);
      sessionStorage.clear();
    });

    it('forgets them where the page empties the worksheet before there is a definition', async () => {
      await left();
      const aid = makeAid({ persist: 'session' });
      aid.definition = undefined;
      append(aid);
      await settled(aid);
      aid.worksheet = undefined;
      aid.definition = sampleQuiz();
      await settled(aid);
      expect(leaning(aid)).to.equal(undefined);
      expect(sessionStorage).to.have.length(0);
    });

    /** What a page hears that a browser has kept as it was left. */
    const comeBack = (): boolean =>
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

    it('shows no answers that were cleared on another page when the reader comes back to this one', async () => {
      await left();
      const aid = await shownAid({ persist: 'session' });
      sessionStorage.clear();
      sessionStorage.setItem('decision-aid-elements/another-guide/1', 'said since then');
      comeBack();
      await settled(aid);
      expect(aid.worksheet.answers).to.deep.equal({});
      expect(sessionStorage).to.have.length(1);
      sessionStorage.clear();
    });

    it('has what was said on another page when the reader comes back to this one', async () => {
      const aid = await shownAid({ persist: 'session' });
      await left();
      comeBack();
      await settled(aid);
      expect(leaning(aid)).to.equal('not-sure');
    });

    it('is left as it is when the reader comes back and nothing was said meanwhile', async () => {
      await left();
      const aid = await shownAid({ persist: 'session' });
      await open(aid, /Know your options/);
      const stage = aid.renderRoot.querySelector('.stage > [heading-level]');
      comeBack();
      window.dispatchEvent(new PageTransitionEvent('pageshow'));
      await settled(aid);
      expect(aid.renderRoot.querySelector('.stage > [heading-level]')).to.equal(stage);
      expect(leaning(aid)).to.equal('not-sure');
    });

    it('keeps the answers of a page that comes back and did not ask to keep them longer', async () => {
      const aid = await shownAid({ worksheet: said as never });
      comeBack();
      expect(leaning(aid)).to.equal('not-sure');
    });

    it('does not give one version the answers of another', async () => {
      await left();
      const aid = document.createElement('decision-aid');
      aid.persist = 'session';
      aid.definition = { ...sampleQuiz(), version: '99.0.0' };
      append(aid);
      await settled(aid);
      expect(leaning(aid)).to.equal(undefined);
    });

    for (const [hours, what] of [
      [13, 'are half a day old'],
      [-1, 'come from the future, since the clock was set back'],
    ] as const) {
      it(`forgets answers that ${what}`, async () => {
        await left();
        const now = Date.now();
        replace(Date, 'now', () => now + hours * 3_600_000);
        expect(leaning(await shownAid({ persist: 'session' }))).to.equal(undefined);
        expect(sessionStorage).to.have.length(0);
      });
    }

    it('is as if it kept nothing where the storage holds something else', async () => {
      await left();
      for (const junk of ['{', 'null', '{"saved":1e308}', '[]']) {
        sessionStorage.setItem(sessionStorage.key(0) ?? 'x', junk);
        const aid = await shownAid({ persist: 'session' });
        expect(aid.worksheet.answers).to.deep.equal({});
        aid.remove();
      }
    });

    it('never says that answers stay in the tab where its storage is closed or full, and does once there is room', async () => {
      let isClosed = true;
      for (const name of ['getItem', 'setItem'] as const) {
        const { [name]: ask } = Storage.prototype as unknown as Record<string, () => unknown>;
        replace(Storage.prototype, name, function (this: Storage, ...rest: unknown[]) {
          if (isClosed) throw new DOMException('Closed', 'SecurityError');
          return ask!.apply(this, rest as never);
        });
      }
      const aid = await shownAid({ persist: 'session' });
      const says = (): string => aid.renderRoot.textContent ?? '';
      expect(says()).to.include('Your answers stay until you close this page.');

      await open(aid, /What matters to you/);
      byRole(aid, 'radio', 'I am not sure').click();
      await settled(aid);
      expect(says()).to.include('Your answers stay until you close this page.');

      isClosed = false;
      aid.worksheet = { worksheetVersion: '1.0', answers: { leaning: { sureness: '1' } } };
      await settled(aid);
      expect(says()).to.include('Your answers stay in this tab until you close it or clear them.');
    });

    it('goes on without a word where the storage throws', async () => {
      for (const name of ['getItem', 'setItem', 'removeItem'] as const)
        replace(Storage.prototype, name, () => {
          throw new DOMException('Full', 'QuotaExceededError');
        });
      const aid = await shownAid({ persist: 'session' });
      await open(aid, /What matters to you/);
      byRole(aid, 'radio', 'I am not sure').click();
      expect(leaning(aid)).to.equal('not-sure');
      byRole(aid, 'button', 'Clear my answers').click();
      expect(leaning(aid)).to.equal(undefined);
    });
  });

  describe('on a screen that many use', () => {
    /** An aid with answers, whose reader has just pressed something. */
    async function used(): Promise<{ aid: DecisionAid; pass: (seconds: number) => Promise<void> }> {
      const aid = await shownAid({ idleMinutes: 2 });
      const { pass } = holdTime();
      aid.worksheet = said;
      document.dispatchEvent(new Event('pointerdown'));
      return { aid, pass };
    }

    it('asks after the minutes if the reader is there, and clears when nobody says so', async () => {
      const { aid, pass } = await used();
      await pass(119);
      expect(allByRole(aid, 'alert')).to.have.length(0);
      await pass(2);
      expect(byRole(aid, 'alert').textContent).to.match(/cleared in 30 seconds/);
      expect(leaning(aid)).to.equal('not-sure');
      await pass(30);
      expect(aid.worksheet.answers).to.deep.equal({});
      expect(allByRole(aid, 'alert')).to.have.length(0);
    });

    it('goes on when they are, and keeps the focus in its place', async () => {
      const { aid, pass } = await used();
      await pass(121);
      const button = byRole(aid, 'button', 'I am still here');
      button.focus();
      button.click();
      await pass(60);
      expect(leaning(aid)).to.equal('not-sure');
      expect(aid.matches(':focus-within')).to.equal(true);
    });

    it('goes on where the reader does, and not where a pointer passes', async () => {
      const { aid, pass } = await used();
      const field = byRole(aid, 'button', 'Clear my answers');
      await pass(121);
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }),
      );
      await pass(60);
      expect(leaning(aid)).to.equal('not-sure');
      await pass(61);
      for (const [place, type] of [
        [document.body, 'pointerdown'],
        [field, 'pointermove'],
      ] as const)
        place.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      await pass(30);
      expect(leaning(aid)).to.equal(undefined);
    });

    it('goes on where the reader does in an element elsewhere that names it', async () => {
      const aid = await shownAid({ id: 'at-the-desk', idleMinutes: 2 });
      const checklist = append(makeChecklist('at-the-desk'));
      await settled(checklist);
      const { pass } = holdTime();
      aid.worksheet = said;
      document.dispatchEvent(new Event('pointerdown'));
      await pass(121);
      checklist.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
      await pass(60);
      expect(leaning(aid)).to.equal('not-sure');
    });

    it('tells the page nothing when it clears, since nobody has asked for it', async () => {
      const { aid, pass } = await used();
      const events = eventsAt(document);
      await pass(121);
      await pass(30);
      expect(aid.worksheet.answers).to.deep.equal({});
      expect(events.filter((event) => event instanceof DecisionAidChangeEvent)).to.deep.equal([]);
    });

    it('says how long answers stay there, and that they are cleared', async () => {
      const { aid, pass } = await used();
      expect(aid.renderRoot.textContent).to.include(
        'If nobody uses this page for 2 minutes, your answers are cleared.',
      );
      await pass(121);
      await pass(30);
      await aid.updateComplete;
      expect(aid.renderRoot.textContent).to.include('Your answers are cleared.');
    });

    it('asks after a reload too, where answers of before are there and nobody is', async () => {
      const { pass } = holdTime();
      sessionStorage.clear();
      const first = await shownAid({ persist: 'session' });
      first.worksheet = said;
      first.remove();
      const aid = await shownAid({ persist: 'session', idleMinutes: 2 });
      expect(leaning(aid)).to.equal('not-sure');
      await pass(121);
      expect(allByRole(aid, 'alert')).to.have.length(1);
      await pass(30);
      expect(leaning(aid)).to.equal(undefined);
      expect(sessionStorage).to.have.length(0);
      await pass(600);
      expect(allByRole(aid, 'alert')).to.have.length(0);
    });

    it('clears at the first sign of life after the device slept', async () => {
      const { aid } = await used();
      const now = Date.now();
      replace(Date, 'now', () => now + 3_600_000);
      document.dispatchEvent(new Event('pointerdown'));
      expect(aid.worksheet.answers).to.deep.equal({});
    });

    it('never asks without minutes', async () => {
      const aid = await shownAid();
      const { pass } = holdTime();
      document.dispatchEvent(new Event('pointerdown'));
      await pass(7200);
      expect(allByRole(aid, 'alert')).to.have.length(0);
    });
  });
});
