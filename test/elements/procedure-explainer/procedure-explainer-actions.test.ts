import { expect } from 'chai';
import {
  ExplainerActions,
  type ExplainerSettings,
} from '../../../src/elements/procedure-explainer/procedure-explainer-actions.js';
import { plainHost } from '../../support/actions-host.js';
import { sampleDefinition } from '../../support/sample-definition.js';

describe('ExplainerActions on a plain object', () => {
  it('set what the element shows, and say which setting it was', () => {
    const host = plainHost(sampleDefinition());
    const shown: string[] = [];
    const settings: ExplainerSettings = {
      option: null,
      depth: 'short',
      reader: 'patient',
      showSection: (section) => shown.push(section) > 0,
    };
    const place = { sectionInView: () => 'safety', goToNumbers: () => shown.push('numbers') };
    const actions = new ExplainerActions(host, settings, place);
    const [option] = host.definition!.options;
    actions.chooseOption(option!.id);
    actions.chooseDepth('full');
    actions.chooseReader('carer');
    actions.goTo('recovery');
    actions.goToSource('s1');
    expect(settings).to.include({ option: option!.id, depth: 'full', reader: 'carer' });
    expect(shown).to.deep.equal(['recovery']);
    expect(host.asked).to.deep.equal([
      'set option',
      `announced: You are reading about: ${option!.name}`,
      'set depth',
      'set reader',
      'moved to source-s1',
    ]);
    actions.changeOption(host.definition!.options[1]!.id);
    actions.goToNumbers();
    expect(shown).to.deep.equal(['recovery', 'safety', 'numbers']);
    expect(settings.option).to.equal(host.definition!.options[1]!.id);
    expect(actions.chooseDepth).to.equal(actions.chooseDepth);
  });
});
