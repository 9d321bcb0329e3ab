import { expect } from 'chai';
import { guidance as english } from '../../src/generated/guidance/en/index.js';
import {
  guidanceFor,
  onGuidanceRegistered,
  registerGuidance,
} from '../../src/guidance/registry.js';

// The registry is one for the page and keeps what it is given, so these are languages that no other test uses.
const general = { ...english, language: 'qaa' };
const regional = { ...english, language: 'qab-MX' };

describe('guidanceFor', () => {
  it('gives English where the language is not registered', () => {
    expect(guidanceFor('qac', english)).to.equal(english);
    expect(guidanceFor('', english)).to.equal(english);
  });

  it('gives the guidance of a language to its regions', () => {
    registerGuidance(general);
    expect(guidanceFor('qaa', english)).to.equal(general);
    expect(guidanceFor('qaa-MX', english)).to.equal(general);
  });

  it('gives what is written for a region to that region alone', () => {
    registerGuidance(regional);
    expect(guidanceFor('qab-MX', english)).to.equal(regional);
    expect(guidanceFor('qab', english)).to.equal(english);
  });

  it('gives the one that was registered last', () => {
    const later = { ...general };
    registerGuidance(later);
    expect(guidanceFor('qaa', english)).to.equal(later);
  });
});

describe('onGuidanceRegistered', () => {
  it('calls until it is stopped', () => {
    let calls = 0;
    const stop = onGuidanceRegistered(() => {
      calls += 1;
    });
    registerGuidance(general);
    expect(calls).to.equal(1);
    stop();
    registerGuidance(general);
    expect(calls).to.equal(1);
  });
});
