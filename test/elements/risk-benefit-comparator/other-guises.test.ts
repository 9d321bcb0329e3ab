/** Small definitions as authors elsewhere might write them, and the sentences that a reader then meets. */
import { expect } from 'chai';
import type { RiskBenefitComparator } from '../../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import {
  minimalDefinition,
  minimalFinding,
  minimalOption,
  minimalOutcome,
  type Data,
} from '../../fixtures/minimal-definition.js';
import { comparator, sideBySide } from '../../support/comparator.js';
import { byRole, byText, textOf } from '../../support/roles.js';

const years = (from: number): Data => ({ from, unit: 'years' });

/** A guide with three options, of which nobody looked at the first, and one outcome. */
function guide(measure: Data, words: Data): Promise<RiskBenefitComparator> {
  const definition = {
    ...minimalDefinition(),
    options: [
      minimalOption('none', { name: 'Nothing now', kind: 'no-treatment', purpose: 'waiting' }),
      minimalOption('tablet', { name: 'Tablets' }),
      minimalOption('valve', { name: 'New valve' }),
    ],
    outcomes: [
      minimalOutcome({
        ...words,
        findings: [minimalFinding({ measure })],
        gaps: [{ option: 'none', reason: 'not-known' }],
      }),
    ],
  };
  return comparator({ definition, lang: 'en' });
}

function more(element: RiskBenefitComparator): string {
  const drawer = element.renderRoot.querySelector<HTMLDetailsElement>('.more')!;
  drawer.open = true;
  return textOf(drawer.querySelector('.more-body')!);
}

function frame(element: RiskBenefitComparator): string {
  return textOf(element.renderRoot.querySelector('[part="frame"]')!);
}

function counted(tablet: number, valve: number, total: number): Data {
  return {
    kind: 'frequency',
    estimate: 'counted',
    times: [
      {
        period: years(2),
        arms: [
          { option: 'tablet', count: tablet, total },
          { option: 'valve', count: valve, total },
        ],
      },
    ],
  };
}

const alive = { name: 'Living on', happened: 'were alive', didNotHappen: 'had died' };
const oxygen = { happened: 'did not need oxygen', didNotHappen: 'needed oxygen' };

describe('<risk-benefit-comparator> outcomes in other words', () => {
  it('say what else happened where "did not" would say nothing, or the wrong thing', async () => {
    const element = await guide(counted(60, 75, 100), alive);
    expect(more(element)).to.include('about 60 in 100 (60%) were alive; 40 had died.');
    await sideBySide(element, 'Tablets', 'New valve');
    byText(element, 'were alive; 25 had died.');
    const other = await guide(counted(60, 75, 100), oxygen);
    expect(more(other)).to.include('about 60 in 100 (60%) did not need oxygen; 40 needed oxygen.');
  });

  it('say "did not" where that is all there is to say', async () => {
    const element = await guide(counted(60, 75, 100), {});
    expect(more(element)).to.include('about 60 in 100 (60%) had less pain; 40 did not.');
  });
});

describe('<risk-benefit-comparator> measures in other hands', () => {
  it('name both sides of a difference that stands alone', async () => {
    const measure = {
      kind: 'risk-difference',
      times: [
        {
          period: years(1),
          points: -12,
          interval: { low: -20, high: 1, from: 'published' },
          arms: [{ option: 'tablet' }, { option: 'valve' }],
        },
      ],
    };
    const element = await guide(measure, { direction: 'harm', happened: 'stopped it' });
    const sentence = 'With “New valve”, about 12 more in 100 stopped it than with “Tablets”.';
    expect(frame(element)).to.include(sentence);
    expect(more(element)).to.include(sentence);
  });

  it('do not ask when, of a length of time', async () => {
    const measure = {
      kind: 'time-to-event',
      statistic: 'median',
      times: [
        {
          arms: [
            { option: 'tablet', time: { from: 3, to: 4, unit: 'weeks' } },
            { option: 'valve', time: { from: 1, unit: 'weeks' } },
          ],
        },
      ],
    };
    const element = await guide(measure, {});
    expect(frame(element)).to.match(/^had less pain, in one study\./i);
    expect(frame(element)).to.include('half within 3 to 4 weeks');
    more(element);
    expect(element.renderRoot.querySelectorAll('.more-frame > .label')).to.have.length(0);
  });

  it('tell one number where all studies found the same', async () => {
    const measure = {
      kind: 'range-over-studies',
      times: [
        {
          period: years(1),
          arms: [
            { option: 'tablet', low: 5, high: 5 },
            { option: 'valve', low: 5, high: 9 },
          ],
        },
      ],
    };
    const element = await guide(measure, { direction: 'harm' });
    expect(frame(element)).to.include('5 in 100, in every study');
    expect(frame(element)).to.include('5 to 9 in 100, by study');
  });

  it('draw no bar in which nothing is seen', async () => {
    const rare = await guide(counted(1, 3, 1000), { direction: 'harm' });
    expect(frame(rare)).to.include('3 in 1,000');
    expect(rare.renderRoot.querySelectorAll('[part="bar"]')).to.have.length(0);
    const common = await guide(counted(1, 30, 1000), { direction: 'harm' });
    expect(common.renderRoot.querySelectorAll('[part="bar"]')).to.have.length(2);
  });

  it('are told once of an option that nobody looked at', async () => {
    const element = await guide(counted(60, 75, 100), alive);
    byText(element.renderRoot.querySelector<HTMLElement>('[part="unknown"]')!, 'Nothing now');
    byRole(element, 'heading', 'Living on');
  });
});
