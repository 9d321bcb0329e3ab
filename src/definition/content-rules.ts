/** Rules for the parts of a definition that no single field can check. */
import type { ProcedureDefinition, Quiz } from './definition.js';
import { issue, type DefinitionIssue, type IssueSeverity, type Path } from './issues.js';
import { checkTime } from './length-of-time.js';
import { alwaysShown, consentElements, generalEmergencySigns } from './schema/vocabulary.js';
import { timeOf } from './time-rules.js';

/** A list of more signs is not read where it is needed. */
const mostSigns = 6;

/**
 * Checks the decision, signs, times, considerations, dates and quiz questions.
 *
 * @param severity How bad it is that something is missing which older versions did not ask for.
 */
export function checkContent(
  definition: ProcedureDefinition,
  severity: IssueSeverity,
): readonly DefinitionIssue[] {
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
    findings.forEach(({ measure }, index) => {
      const path = ['outcomes', place, 'findings', index, 'measure'];
      if (!('times' in measure)) issues.push(...checkTime(measure.period, [...path, 'period']));
      else
        measure.times.forEach(({ period }, time) => {
          issues.push(...checkTime(period, [...path, 'times', time, 'period']));
        });
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
  return [
    ...issues,
    ...checkSigns(definition, severity),
    ...(quiz ? checkQuiz(quiz, definition) : []),
    ...(quiz ? checkCore(quiz, severity) : []),
  ];
}

/** Few signs, each with something to do about it; the general ones stay. */
function checkSigns(
  { emergency, callUs, options, hide = [] }: ProcedureDefinition,
  severity: IssueSeverity,
): readonly DefinitionIssue[] {
  const general: readonly string[] = generalEmergencySigns;
  const always: readonly string[] = alwaysShown;
  const hasSigns = {
    emergency: [emergency, ...options.map(({ emergencySigns: signs }) => ({ signs }))],
    callUs: [callUs, ...options.map(({ callSigns: signs }) => ({ signs }))],
  };
  return [
    ...(emergency.signs.length > mostSigns
      ? [issue('too-many-signs', ['emergency', 'signs'], mostSigns, severity)]
      : []),
    ...(['emergency', 'callUs'] as const).flatMap((name) => {
      const isAsked = hasSigns[name].some(({ signs }) => signs.length > 0);
      const { action } = { emergency, callUs }[name];
      return isAsked && action === undefined ? [issue('sign-without-action', [name])] : [];
    }),
    ...emergency.signs.flatMap(({ id }, index) =>
      id !== undefined && general.includes(id)
        ? [issue('general-sign-replaced', ['emergency', 'signs', index], '', 'warning')]
        : [],
    ),
    ...hide.flatMap((id, index) =>
      always.includes(id) ? [issue('hidden-emergency-sign', ['hide', index])] : [],
    ),
  ];
}

/** Each element of consent has a question among those that are asked first. */
function checkCore({ questions }: Quiz, severity: IssueSeverity): readonly DefinitionIssue[] {
  return consentElements.flatMap((element) =>
    questions.some((question) => question.core && question.element === element)
      ? []
      : [issue('core-missing', ['quiz', 'questions'], element, severity)],
  );
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
        const time = timeOf(finding.measure, question.time);
        if (!time) return [issue('unknown-time', [...path, 'time'])];
        return time.arms[question.arm] ? [] : [issue('unknown-arm', [...path, 'arm'])];
      }
      default:
        return [];
    }
  });
}

function rightAnswers({ choices }: { choices: readonly { correct: boolean }[] }): number {
  return choices.filter(({ correct }) => correct).length;
}
