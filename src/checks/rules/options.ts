/** Options: what they are, against how they are given, and each with its own texts. */
import type { ProcedureOption } from '../../definition/definition.js';
import { daysIn } from '../../definition/length-of-time.js';
import { termKey } from '../../definition/glossary-marks.js';
import type { Context, Hit, Rule } from '../rule.js';

/** What cannot be so of one option: the field, and what it does not fit. */
function contradictionsOf(
  option: ProcedureOption,
  { lexicon }: Context,
): readonly (readonly [field: string, detail: string])[] {
  const { kind, purpose, intents, invasiveness, entry, route, devices = [], stay } = option;
  const { anaesthesia = [], settings, team, duration } = option;
  const numbed = anaesthesia.map(({ id }) => id);
  const isWaiting = kind === 'watchful-waiting' || kind === 'no-treatment';
  const isCut = entry === 'open-cut' || entry === 'small-cut';
  const roomsOf = settings.map(({ id }) => id);
  const isAtHome = roomsOf.every((id) =>
    ['home', 'office', 'physical-therapy-clinic'].includes(id),
  );
  const found: (readonly [string, string])[] = [];
  const add = (isWrong: boolean, field: string, other: string): void => {
    if (isWrong) found.push([field, `${field}, ${other}`]);
  };
  add(
    invasiveness === 'non-invasive' && entry !== 'none' && entry !== 'natural-opening',
    'invasiveness',
    `entry ${entry}`,
  );
  add(invasiveness !== 'non-invasive' && entry === 'none', 'entry', `invasiveness ${invasiveness}`);
  add(
    invasiveness === 'minimally-invasive' && entry === 'open-cut',
    'invasiveness',
    `entry ${entry}`,
  );
  add(invasiveness === 'invasive' && entry === 'needle', 'invasiveness', `entry ${entry}`);
  add(isWaiting && entry !== 'none', 'entry', `kind ${kind}`);
  add(isWaiting && purpose !== 'waiting', 'purpose', `kind ${kind}`);
  add(!isWaiting && purpose === 'waiting', 'purpose', `kind ${kind}`);
  add(
    isWaiting && intents.some((intent) => intent === 'cure' || intent === 'restore'),
    'intents',
    `kind ${kind}`,
  );
  add(intents.includes('cure') && intents.includes('palliate'), 'intents', 'cure and palliate');
  add(purpose === 'diagnostic' && intents.length > 0, 'intents', 'purpose diagnostic');
  add(isWaiting && route !== undefined, 'route', `kind ${kind}`);
  add(route === 'surgical' && !isCut && entry !== 'natural-opening', 'route', `entry ${entry}`);
  add(
    (route === 'injection' || route === 'infusion') &&
      entry !== 'needle' &&
      entry !== 'natural-opening',
    'route',
    `entry ${entry}`,
  );
  add(
    ['oral', 'worn', 'topical', 'session'].includes(route ?? '') && entry !== 'none',
    'route',
    `entry ${entry}`,
  );
  add(isCut && ['medicine', 'lifestyle', 'therapy'].includes(kind), 'kind', `entry ${entry}`);
  add(entry === 'needle' && kind === 'lifestyle', 'kind', `entry ${entry}`);
  add(
    entry === 'none' &&
      numbed.some((id) => ['general', 'regional', 'sedation', 'local'].includes(id)),
    'anaesthesia',
    'entry none',
  );
  add(
    numbed.includes('none') && numbed.some((id) => id === 'general' || id === 'regional'),
    'anaesthesia',
    'none beside another',
  );
  add(entry === 'open-cut' && numbed.includes('none'), 'anaesthesia', `entry ${entry}`);
  add(isAtHome && stay?.overnight === 'usually', 'stay', `settings ${roomsOf.join(', ')}`);
  add(
    stay?.overnight === 'usually' && (lexicon?.sameDay.test(whole(option)) ?? false),
    'stay/overnight',
    'by its words people go home the same day',
  );
  add(isAtHome && isCut, 'settings', `entry ${entry}`);
  add(
    entry === 'open-cut' &&
      !roomsOf.some((id) =>
        ['hospital', 'surgical-centre', 'outpatient-centre', 'clinic'].includes(id),
      ),
    'settings',
    `entry ${entry}`,
  );
  add(
    isWaiting && team.some(({ id }) => id === 'anaesthesia-professional'),
    'team',
    `kind ${kind}`,
  );
  const { from = 0, to = from, unit = 'hours' } = duration?.time ?? {};
  const days = daysIn({ from, to, unit });
  add(isCut && kind === 'procedure' && days >= 1, 'duration', 'an operation of more than a day');
  add(isCut && days > 0 && days < 3 / 1440, 'duration', 'an operation of less than three minutes');
  devices.forEach(({ implanted, name, text }, index) => {
    const words = `${name}. ${text}`;
    const isInside = lexicon?.staysInside.test(words) ?? false;
    const isOutside = lexicon?.comesOut.test(words) ?? false;
    add(implanted && entry === 'none', `devices/${index}/implanted`, 'entry none');
    add(
      implanted && isOutside && !isInside,
      `devices/${index}/implanted`,
      'by its words it comes out',
    );
    add(
      !implanted && isInside && !isOutside,
      `devices/${index}/implanted`,
      'by its words it stays in',
    );
  });
  const said = [option.summary.summary, option.howItWorks?.summary ?? ''].join(' ');
  add(
    intents.includes('cure') && (lexicon?.noCure.test(said) ?? false),
    'intents',
    'its own summary',
  );
  return found;
}

/** What is said of the stay, in all words about it. */
function whole({ stay, summary }: ProcedureOption): string {
  return [stay?.note ?? '', summary.summary, ...(summary.more ?? [])].join(' ');
}

const contradiction: Rule = {
  code: 'option-contradicts-itself',
  severity: 'error',
  what: 'Two facts about this option do not go together: {}.',
  why: 'Readers choose by how far an option goes into the body, how they are numbed and where they stay.',
  source: 'IPDAS qualifying item 3: the options are described',
  mend: 'Correct the one that is wrong.',
  find: (context) =>
    context.definition.options.flatMap((option, index) =>
      contradictionsOf(option, context).map(([field, detail]) => ({
        path: ['options', index, ...field.split('/')],
        detail,
      })),
    ),
};

const sameName: Rule = {
  code: 'same-name-twice',
  severity: 'error',
  what: 'Two options, outcomes or questions have the same name: {}.',
  why: 'Readers cannot tell one from the other.',
  source: 'IPDAS item 2: features can be compared across options',
  mend: 'Give each a name of its own.',
  find: ({ definition: { options, outcomes, considerations, quiz, questionsPeopleAsk } }) => {
    const twice = (list: readonly (readonly string[])[], field: string): readonly Hit[] => {
      const seen = new Set<string>();
      return list.flatMap((names, index): readonly Hit[] => {
        const keys = new Set(names.map(termKey));
        const found = [...keys].find((name) => seen.has(name));
        for (const key of keys) seen.add(key);
        return found === undefined ? [] : [{ path: [...field.split('/'), index], detail: found }];
      });
    };
    return [
      ...twice(
        options.map(({ name, shortName = name }) => [name, shortName]),
        'options',
      ),
      ...twice(
        outcomes.map(({ name }) => [name]),
        'outcomes',
      ),
      ...twice(
        considerations.map(({ topic }) => [topic]),
        'considerations',
      ),
      ...twice(
        (quiz?.questions ?? []).map(({ question }) => [question]),
        'quiz/questions',
      ),
      ...twice(
        questionsPeopleAsk.map(({ question }) => [question]),
        'questionsPeopleAsk',
      ),
    ];
  },
};

const outOfOrder: Rule = {
  code: 'recovery-out-of-order',
  severity: 'warning',
  what: 'This point of recovery comes before the one above it: {}.',
  why: 'A wrong unit makes weeks of recovery into years, or hides them.',
  source: 'definition format: recovery by points in time',
  mend: 'Check the unit and the number, or move it up.',
  find: ({ definition: { options } }) =>
    options.flatMap(({ recovery }, place) => {
      let latest = 0;
      return recovery.flatMap(({ time }, index): readonly Hit[] => {
        if (!time) return [];
        const start = daysIn({ from: time.from, unit: time.unit });
        const isEarly = start < latest * 0.95;
        latest = Math.max(latest, start);
        const detail = `${time.from} ${time.unit}`;
        return isEarly ? [{ path: ['options', place, 'recovery', index, 'time'], detail }] : [];
      });
    }),
};

const beforeAndAfter: Rule = {
  code: 'step-at-wrong-time',
  severity: 'warning',
  what: 'By its words this step belongs elsewhere: {}.',
  why: 'What must be done before, and is read after, comes too late.',
  source: 'IPDAS qualifying item 3',
  mend: 'Move the step, or say when it happens.',
  find: ({ definition: { options }, lexicon }) =>
    options.flatMap((option, place) =>
      (['before', 'after'] as const).flatMap((list) =>
        option[list].flatMap(({ when, title }, index): readonly Hit[] => {
          if (!lexicon) return [];
          const words = `${when ?? ''} ${title}`;
          const other = list === 'before' ? 'after' : 'before';
          const isElsewhere = lexicon[other].test(words) && !lexicon[list].test(words);
          return isElsewhere && when !== undefined
            ? [{ path: ['options', place, list, index], detail: when }]
            : [];
        }),
      ),
    ),
};

export const optionRules: readonly Rule[] = [contradiction, sameName, outOfOrder, beforeAndAfter];
