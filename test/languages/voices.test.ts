import { expect } from 'chai';
import { localVoiceFor, type VoiceFacts } from '../../src/languages/voices.js';

const voice = (lang: string, more: Partial<VoiceFacts> = {}): VoiceFacts => ({
  lang,
  localService: true,
  default: false,
  voiceURI: `voice of ${lang}`,
  ...more,
});

describe('localVoiceFor', () => {
  it('takes a voice of the language, best one of the country, as Android writes it too', () => {
    const voices = [voice('en-US'), voice('es-ES'), voice('es_MX')];
    expect(localVoiceFor(voices, 'es-MX')).to.equal(voices[2]);
    expect(localVoiceFor(voices, 'es')).to.equal(voices[1]);
    expect(localVoiceFor(voices, 'es-AR')).to.equal(voices[1]);
    expect(localVoiceFor(voices, 'ar')).to.equal(undefined);
    expect(localVoiceFor([], 'en')).to.equal(undefined);
  });

  it('takes none that sends the words away, however well it would fit', () => {
    const far = voice('en-GB', { localService: false, default: true });
    const near = voice('en-US');
    expect(localVoiceFor([far], 'en-GB')).to.equal(undefined);
    expect(localVoiceFor([far, near], 'en-GB')).to.equal(near);
    for (const unsure of [undefined, 'true', 1])
      expect(localVoiceFor([voice('en', { localService: unsure as never })], 'en')).to.equal(
        undefined,
      );
  });

  it('takes what the reader has chosen for the device, and no voice that is for fun', () => {
    const robot = voice('en-US', { voiceURI: 'com.apple.speech.synthesis.voice.Zarvox' });
    const first = voice('en-US', { voiceURI: 'com.apple.voice.compact.en-US.Samantha' });
    const chosen = voice('en-US', { default: true });
    expect(localVoiceFor([robot, first], 'en-US')).to.equal(first);
    expect(localVoiceFor([robot, first, chosen], 'en-US')).to.equal(chosen);
    expect(localVoiceFor([robot], 'en-US')).to.equal(robot);
  });
});
