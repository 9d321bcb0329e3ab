/** Signs that hold for every procedure, in English. */
import type { SafetyGuidance } from '../../../guidance/types.js';

export const safety: SafetyGuidance = {
  emergency: {
    action: 'Call your local emergency number now.',
    signs: [
      { id: 'breathing', text: 'You have trouble breathing.' },
      { id: 'chest-pain', text: 'You have pain or pressure in your chest.' },
      {
        id: 'sudden-weakness',
        text: 'Your face, arm or leg is suddenly weak or numb.',
      },
      { id: 'fainting', text: 'You faint or pass out.' },
      {
        id: 'swelling-face-throat',
        text: 'Your face, lips, tongue or throat swells. This can be a serious allergic reaction.',
      },
    ],
  },
  callUs: {
    action: 'Call your care team soon. A pharmacist can also help with questions on medicines.',
    signs: [
      { id: 'worse', text: 'Your symptoms are strong, get worse or do not get better.' },
      { id: 'side-effects', text: 'A side effect is strong or does not stop.' },
      {
        id: 'infection',
        text: 'You have a fever, or a wound or needle spot is red, hot, swollen or has pus.',
      },
      {
        id: 'medicine-doubt',
        text: 'You think that two medicines may clash, or you are not sure how to take one.',
      },
      {
        id: 'new-worry',
        text: 'Something is new and worries you, or you are not sure what to do.',
      },
    ],
  },
  tellTheTeam: [
    {
      id: 'medicines',
      text: 'All you take: medicines, drops, patches, herbs and vitamins. One can make another too strong or too weak. Do not stop a medicine unless your team asks you to.',
    },
    {
      id: 'blood-thinners',
      text: 'Blood thinners, or a problem with bleeding or clotting. Bleeding may be more likely.',
    },
    {
      id: 'allergies',
      text: 'Allergies and bad reactions, such as to medicines, dye for scans, latex, metal or an anaesthetic.',
    },
    { id: 'pregnancy', text: 'If you are or may be pregnant, or are breastfeeding.' },
    { id: 'organs', text: 'Liver or kidney problems.' },
    {
      id: 'long-term-illness',
      text: 'Long-term illness, such as diabetes, or a weak immune system.',
    },
    {
      id: 'older-age',
      text: 'If you are older, or get confused or fall easily. Some treatments then need more care.',
    },
    { id: 'alcohol', text: 'Alcohol, tobacco and other drugs you use.' },
    { id: 'implants', text: 'Devices or metal in your body, such as a pacemaker.' },
    { id: 'illness-now', text: 'A fever, an infection or broken skin that you have now.' },
  ],
};
