import { expect } from 'chai';
import { QuizActions } from '../../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz-actions.js';
import type { QuizPace } from '../../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz-data.js';
import type { SectionTarget } from '../../../src/session/section-targets.js';
import { answersOf } from '../../../src/worksheet/worksheet.js';
import { plainHost, type PlainHost } from '../../support/actions-host.js';
import { explained, sampleQuiz } from '../../support/quiz.js';

function quizOf(target?: Pick<SectionTarget, 'showSection'>): {
  readonly host: PlainHost;
  readonly settings: { pace: QuizPace; topics: string | null };
  readonly actions: QuizActions;
  readonly question: (id: string) => NonNullable<ReturnType<QuizActions['currentOf']>>;
} {
  const host = plainHost(sampleQuiz());
  const settings = { pace: 'one-at-a-time' as QuizPace, topics: null };
  return {
    host,
    settings,
    actions: new QuizActions(host, settings, () => target),
    question: (id) => host.definition!.quiz!.questions.find((one) => one.id === id)!,
  };
}

describe('QuizActions on a plain object', () => {
  it('keep one identity, so that views are not drawn again for them', () => {
    const { actions } = quizOf();
    const { choose, goTo } = actions;
    expect(actions.choose).to.equal(choose);
    expect(actions.goTo).to.equal(goTo);
  });

  it('choose, check and say what is to be said, and ask for an answer where there is none', () => {
    const { host, actions, question } = quizOf();
    actions.check(question('aim'));
    expect(actions.unanswered).to.equal('aim');
    actions.choose(question('aim'), { kind: 'single-choice', choice: 'smooth' });
    expect(actions.unanswered).to.equal(undefined);
    actions.check(question('aim'));
    expect(host.asked).to.deep.equal([
      'announced: Choose an answer first. “I am not sure” is one too.',
      'changed quiz',
      'changed quiz',
      `announced: Yes, that is right. ${explained.aim}`,
    ]);
    expect(answersOf(host.worksheet, 'quiz')['aim']?.tries).to.equal(1);
  });

  it('go to a question and to the end, which is dispatched once for a definition', async () => {
    const { host, actions, question } = quizOf();
    const questions = host.definition!.quiz!.questions;
    expect(actions.currentOf(questions, host.definition!)?.id).to.equal('aim');
    actions.goTo(question('today'));
    expect(actions.currentOf(questions, host.definition!)?.id).to.equal('today');
    actions.goTo();
    actions.goTo();
    expect(actions.currentOf(questions, host.definition!)).to.equal(undefined);
    await host.updateComplete;
    expect(host.asked.filter((one) => one === 'complete').length).to.equal(1);
    expect(host.asked).to.include('moved to question-today').and.include('moved to topics');
    actions.reset();
    expect(actions.currentOf(questions, host.definition!)?.id).to.equal('aim');
  });

  it('lead to the section of a question, and to the options where its option is not named', () => {
    const led: string[] = [];
    const { actions, question } = quizOf({
      showSection: (section, option) => {
        led.push([section, option].filter(Boolean).join(' of '));
        return section === 'options';
      },
    });
    actions.showSection(question('aim'));
    expect(led).to.deep.equal(['at-a-glance of operation', 'options']);
  });

  it('do nothing without a definition', () => {
    const host = plainHost();
    const actions = new QuizActions(host, { pace: 'all-together', topics: null }, () => undefined);
    const { question } = quizOf();
    actions.check(question('aim'));
    actions.goTo();
    actions.putOnList(question('aim'), true);
    actions.showSection(question('aim'));
    expect(host.asked).to.deep.equal([]);
  });

  it('set the pace on the element and say which setting it was', () => {
    const { host, settings, actions } = quizOf();
    actions.choosePace('all-together');
    expect(settings.pace).to.equal('all-together');
    expect(host.asked).to.deep.equal(['set pace']);
  });
});
