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
    expect(guidanceFor(['qac'], english)).to.equal(english);
    expect(guidanceFor([''], english)).to.equal(english);
  });

  it('gives the guidance of a language to its regions', () => {
    registerGuidance(general);
    expect(guidanceFor(['qaa'], english)).to.equal(general);
    expect(guidanceFor(['qaa-MX'], english)).to.equal(general);
  });

  it('gives what is written for a region to that region alone', () => {
    registerGuidance(regional);
    expect(guidanceFor(['qab-MX'], english)).to.equal(regional);
    expect(guidanceFor(['qab'], english)).to.equal(english);
  });

  it('gives the first of some languages that is there, and English where that is one of them', () => {
    registerGuidance(general);
    registerGuidance(regional);
    expect(guidanceFor(['qac', 'qab-MX', 'qaa'], english)).to.equal(regional);
    expect(guidanceFor(['en-GB', 'qaa'], english)).to.equal(english);
    expect(guidanceFor([], english)).to.equal(english);
  });

  it('gives what has all topics that are asked for, and no language half', () => {
    const { safety, glossary } = english;
    const partial = { language: 'qad', safety };
    registerGuidance(partial);
    expect(guidanceFor(['qad'], { language: 'en', safety })).to.equal(partial);
    const both = { language: 'en', safety, glossary };
    expect(guidanceFor(['qad'], both)).to.equal(both);
    expect(guidanceFor(['qad', 'qaa'], both)).to.equal(general);
  });

  it('gives the whole of a language where a region of it has less', () => {
    registerGuidance({ language: 'qaa-CO', safety: english.safety });
    expect(guidanceFor(['qaa-CO'], english)).to.equal(general);
  });

  it('gives the one that was registered last', () => {
    const later = { ...general };
    registerGuidance(later);
    expect(guidanceFor(['qaa'], english)).to.equal(later);
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
