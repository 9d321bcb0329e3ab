/** Definitions of older schema versions are brought up to date by steps; newer ones are read or refused. */
import { expect } from 'chai';
import { explainIssue } from '../../src/definition/explain-issues.js';
import { migrate, migrations, type Migration } from '../../src/definition/migrate.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { schemaVersion } from '../../src/definition/schema/vocabulary.js';
import { error, issuesOf, warning, withoutMessages, type Found } from '../fixtures/issues.js';
import { changed, minimalDefinition, type Data } from '../fixtures/minimal-definition.js';

/** A step that notes that it ran. */
function step(from: string, to: string): Migration {
  return {
    from,
    to,
    migrate: (old) => ({ ...old, ran: [...((old.ran as string[] | undefined) ?? []), from] }),
  };
}

const steps = [step('0.9', '1.0'), step('1.0', '1.1'), step('1.1', '2.0')];

/** What came of it, in a form to compare. */
function outcomeOf(
  definition: Data,
  given: readonly Migration[] = steps,
  current = '2.0',
): { definition: Data; warnings: readonly Found[] } | Found {
  const result = migrate(definition, given, current);
  return 'issue' in result
    ? withoutMessages([result.issue])[0]!
    : { definition: result.definition, warnings: withoutMessages(result.warnings) };
}

const place = '/schemaVersion';

describe('migrate', () => {
  it('leaves one of the current version as it is', () => {
    const definition = { schemaVersion: '2.0', title: 'Hello' };
    expect(outcomeOf(definition)).to.deep.equal({ definition, warnings: [] });
  });

  it('runs the steps that are needed, in order', () => {
    for (const [from, ran] of [
      ['0.9', ['0.9', '1.0', '1.1']],
      ['1.0', ['1.0', '1.1']],
      ['1.1', ['1.1']],
    ] as const)
      expect(outcomeOf({ schemaVersion: from, title: 'Hello' })).to.deep.equal({
        definition: { schemaVersion: '2.0', migratedFrom: from, title: 'Hello', ran },
        warnings: [],
      });
  });

  it('writes the versions itself, whatever the step gives', () => {
    const given: Migration = { from: '1.0', to: '2.0', migrate: () => ({ schemaVersion: '7.7' }) };
    expect(outcomeOf({ schemaVersion: '1.0' }, [given])).to.deep.equal({
      definition: { schemaVersion: '2.0', migratedFrom: '1.0' },
      warnings: [],
    });
  });

  it('stops at a step that throws, and tells nothing of the error', () => {
    const fails: Migration = {
      from: '1.1',
      to: '2.0',
      migrate: () => {
        throw new Error('SECRET');
      },
    };
    const result = migrate({ schemaVersion: '1.0' }, [step('1.0', '1.1'), fails], '2.0');
    expect('issue' in result && result.issue).to.deep.include(error('migration-failed', place));
    expect(JSON.stringify(result)).not.to.include('SECRET');
  });

  it('stops at a gap between the steps', () => {
    const gap = [step('0.9', '1.0'), step('1.1', '2.0')];
    expect(outcomeOf({ schemaVersion: '0.9' }, gap)).to.deep.equal(error('schema-unknown', place));
  });

  it('stops where no step begins', () => {
    for (const from of ['0.8', '1.5', '0.0'])
      expect(outcomeOf({ schemaVersion: from })).to.deep.equal(error('schema-unknown', place));
    expect(outcomeOf({ schemaVersion: '1.0' }, [])).to.deep.equal(error('schema-unknown', place));
  });

  it('runs no step twice, and none backwards', () => {
    const circle = [step('1.0', '1.1'), step('1.1', '1.0')];
    expect(outcomeOf({ schemaVersion: '1.0' }, circle)).to.deep.equal(
      error('schema-unknown', place),
    );
  });

  it('reads a newer minor version with a warning', () => {
    for (const version of ['2.1', '2.10', '2.999']) {
      const definition = { schemaVersion: version };
      expect(outcomeOf(definition)).to.deep.equal({
        definition,
        warnings: [warning('schema-too-new', place)],
      });
    }
  });

  it('compares versions as numbers', () => {
    expect(outcomeOf({ schemaVersion: '1.9' }, [], '1.10')).to.deep.equal(
      error('schema-unknown', place),
    );
    expect(outcomeOf({ schemaVersion: '1.11' }, [], '1.9')).to.deep.equal({
      definition: { schemaVersion: '1.11' },
      warnings: [warning('schema-too-new', place)],
    });
    expect(outcomeOf({ schemaVersion: '10.0' }, [], '9.0')).to.deep.equal(
      error('schema-too-new', place),
    );
  });

  it('refuses a newer major version', () => {
    for (const version of ['3.0', '20.0', '999.999'])
      expect(outcomeOf({ schemaVersion: version })).to.deep.equal(error('schema-too-new', place));
  });

  it('refuses what is no version', () => {
    const malformed: readonly unknown[] = [
      undefined,
      null,
      2,
      2.1,
      true,
      ['2.0'],
      { toString: () => '2.0' },
      '',
      '2',
      '2.',
      '.0',
      '2.0.0',
      'v2.0',
      ' 2.0',
      '2.0 ',
      '2.0\n',
      '2,0',
      '-2.0',
      '+2.0',
      '2e0.0',
      '1000.0',
      '2.1000',
      '٢.٠',
      'Infinity.0',
      '__proto__',
    ];
    for (const version of malformed)
      expect(outcomeOf({ schemaVersion: version }), JSON.stringify(version)).to.deep.equal(
        error('schema-unknown', place),
      );
  });

  it('refuses versions that are written with zeros before the number', () => {
    for (const version of ['02.0', '2.00'])
      expect(outcomeOf({ schemaVersion: version })).to.deep.equal(error('schema-unknown', place));
  });

  it('says which version the library reads', () => {
    const messageFor = (version: string): string => {
      const result = migrate({ schemaVersion: version }, steps, '2.0');
      return explainIssue('issue' in result ? result.issue : result.warnings[0]!).message;
    };
    for (const version of ['3.0', '2.1', 'x', '0.1'])
      expect(messageFor(version), version).to.include('2.0');
  });
});

describe('schemaVersion', () => {
  it('is reached by every step there is, in order', () => {
    expect(migrations).to.be.frozen;
    const path = [...migrations.map(({ from }) => from), schemaVersion];
    expect(migrations.map(({ to }) => to)).to.deep.equal(path.slice(1));
  });

  it('is read without a word; another minor one with a warning; another major one not at all', () => {
    const [major = 0, minor = 0] = schemaVersion.split('.').map(Number);
    expect(issuesOf(changed(place, schemaVersion))).to.deep.equal([]);
    expect(issuesOf(changed(place, `${major}.${minor + 1}`))).to.deep.equal([
      warning('schema-too-new', place),
    ]);
    expect(issuesOf(changed(place, `${major + 1}.0`))).to.deep.equal([
      error('schema-too-new', place),
    ]);
  });

  it('warns of fields that only a newer one knows, and leaves them out', () => {
    const data = changed('/fromTheFuture', { a: 1 }, changed(place, '2.7'));
    const { definition } = parseDefinition(data);
    expect(issuesOf(data)).to.deep.equal([
      warning('schema-too-new', place),
      warning('unknown-field', '/fromTheFuture'),
    ]);
    expect(definition).to.deep.equal({ ...minimalDefinition(), schemaVersion: '2.7' });
  });
});
