/** Rules for the parts of a definition that no single field can check. */
import type { ProcedureDefinition, Quiz, TimeSpan } from './definition.js';
import { issue, type DefinitionIssue, type Path } from './issues.js';

/** Checks the decision, times, considerations, dates and quiz questions. */
export function checkContent(definition: ProcedureDefinition): readonly DefinitionIssue[] {
  const { options, decision, outcomes, considerations, about, quiz } = definition;
  const issues: DefinitionIssue[] = [];
  const canWait = options.some(
    ({ kind }) => kind === 'watchful-waiting' || kind === 'no-treatment',
  );
  if (!canWait && decision.whyNoWaiting === undefined) {
    issues.push(issue('no-waiting-option', ['options']));
  }
  options.forEach(({ recovery, duration }, place) => {
    recovery.forEach(({ time, words }, index) => {
      const path = ['options', place, 'recovery', index];
      if (!time && !words) issues.push(issue('no-time', path));
      issues.push(...checkTime(time, [...path, 'time']));
    });
    const path = ['options', place, 'duration'];
    if (duration && !duration.time && !duration.words) issues.push(issue('no-time', path));
    issues.push(...checkTime(duration?.time, [...path, 'time']));
  });
  outcomes.forEach(({ findings }, place) => {
    findings.forEach(({ period }, index) => {
      issues.push(...checkTime(period, ['outcomes', place, 'findings', index, 'period']));
    });
  });
  considerations.forEach(({ about: links }, place) => {
    links.forEach(({ outcome, feature }, index) => {
      if (outcome === undefined && feature === undefined) {
        issues.push(issue('empty-consideration', ['considerations', place, 'about', index]));
      }
    });
  });
  // Dates written as YYYY-MM-DD sort as text.
  if (about.reviewBy < about.published) {
    issues.push(issue('review-before-publication', ['about', 'reviewBy']));
  }
  return [...issues, ...(quiz ? checkQuiz(quiz, definition) : [])];
}

function checkTime(time: TimeSpan | undefined, path: Path): readonly DefinitionIssue[] {
  return time?.to !== undefined && time.to < time.from ? [issue('time-upside-down', path)] : [];
}

function checkQuiz(quiz: Quiz, definition: ProcedureDefinition): readonly DefinitionIssue[] {
  return quiz.questions.flatMap((question, index): readonly DefinitionIssue[] => {
    const path: Path = ['quiz', 'questions', index];
    switch (question.kind) {
      case 'single-choice':
        return rightAnswers(question) === 1 ? [] : [issue('not-one-right-answer', path)];
      case 'several-choices':
        return rightAnswers(question) > 0 ? [] : [issue('no-right-answer', path)];
      case 'how-many': {
        const outcome = definition.outcomes.find(({ id }) => id === question.outcome);
        const finding = outcome?.findings.find(({ id }) => id === question.finding);
        if (!finding) return [issue('unknown-finding', [...path, 'finding'])];
        if (finding.measure.kind !== 'frequency')
          return [issue('not-a-frequency', [...path, 'finding'])];
        return finding.measure.arms[question.arm] ? [] : [issue('unknown-arm', [...path, 'arm'])];
      }
      default:
        return [];
    }
  });
}

function rightAnswers({ choices }: { choices: readonly { correct: boolean }[] }): number {
  return choices.filter(({ correct }) => correct).length;
}
