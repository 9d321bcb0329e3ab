/** Carers, costs, rights and questions, in English. */
import type { SupportGuidance } from '../../../guidance/types.js';

export const support: SupportGuidance = {
  carers: {
    introduction:
      'A carer is a person who helps you, such as family or a friend. They can help before, during and after treatment, and are a link to the team.',
    tasks: [
      { id: 'company', text: 'Be there: listen, reassure, keep company.' },
      { id: 'visits', text: 'Help with lifts, visits and papers.' },
      { id: 'medicines', text: 'Help with medicines and with what the team said to do.' },
      { id: 'watch', text: 'Watch for signs of a problem, and know whom to call.' },
      { id: 'speak-up', text: 'Take notes, ask and speak up for what the person wants.' },
    ],
    ownNeeds: [
      { id: 'learn', text: 'Ask to be shown the tasks.' },
      { id: 'talk', text: 'Have someone to talk to. Counselling can help if you feel worn out.' },
      { id: 'groups', text: 'Look for a carers’ group near you or online.' },
      { id: 'rest', text: 'Plan days off, and let others take a turn.' },
    ],
  },
  costs: {
    introduction:
      'What you pay depends on where you live, your plan, the treatment and your health history. These words can help you ask.',
    words: [
      {
        id: 'prior-authorisation',
        name: 'Prior authorisation',
        meaning:
          'The plan must approve a treatment first. Without it, you may have to pay for all of it.',
        jurisdictions: ['US'],
      },
      {
        id: 'deductible',
        name: 'Deductible',
        meaning: 'What you pay in a period before the plan starts to pay.',
        jurisdictions: ['US'],
      },
      {
        id: 'copayment',
        name: 'Copayment',
        meaning: 'A fixed amount you pay for a service.',
        jurisdictions: ['US'],
      },
      {
        id: 'coinsurance',
        name: 'Coinsurance',
        meaning: 'Your share of the cost, as a percentage.',
        jurisdictions: ['US'],
      },
      {
        id: 'allowed-amount',
        name: 'Allowed amount',
        meaning: 'The most a plan pays for a service.',
        jurisdictions: ['US'],
      },
      {
        id: 'network',
        name: 'In network, out of network',
        meaning:
          'Whether a doctor or place has a contract with your plan. Out of network, you often pay more.',
        jurisdictions: ['US'],
      },
      {
        id: 'appeal',
        name: 'Appeal',
        meaning: 'Asking a plan or health service to look again at a “no”.',
      },
    ],
    questions: [
      { id: 'covered', text: 'Is it covered, and what will I pay in all?' },
      { id: 'approval', text: 'Is approval needed first, and who asks for it?' },
      { id: 'where-cheaper', text: 'Does it cost less in another place?' },
      { id: 'if-no', text: 'What can I do if the answer is no?' },
    ],
  },
  rights: {
    introduction: 'These hold in many places. The law differs from place to place.',
    entries: [
      { id: 'information', text: 'To get information you can understand.' },
      { id: 'ask', text: 'To ask, and to be heard.' },
      { id: 'refuse', text: 'To say no or change your mind, and still get other care.' },
      { id: 'second-opinion', text: 'To get a second opinion.' },
      { id: 'records', text: 'To get a copy of your records.' },
      { id: 'privacy', text: 'To privacy: you decide who else is told.' },
      { id: 'fairness', text: 'To be treated fairly, whoever you are.' },
      { id: 'interpreter', text: 'To have an interpreter.' },
    ],
  },
  questions: [
    { id: 'diagnosis', text: 'What is my diagnosis, and how sure are you?' },
    { id: 'purpose', text: 'What is this treatment meant to do?' },
    {
      id: 'options',
      text: 'What are my other options, with waiting?',
      why: 'No treatment is an option too.',
    },
    {
      id: 'benefit',
      text: 'How likely is it to help someone like me, and by how much?',
      why: 'Ask for a number out of 100.',
    },
    {
      id: 'harm',
      text: 'What can go wrong, how often, and how serious is it?',
      why: 'Ask for a number out of 100 here too.',
    },
    { id: 'fails', text: 'What happens if it does not work or wears off?' },
    {
      id: 'who',
      text: 'Who does it, how often have they done it, where, and with what anaesthetic?',
    },
    { id: 'recovery', text: 'How long until I am back to normal life?' },
    { id: 'prepare', text: 'What must I stop, take or prepare?' },
    { id: 'call', text: 'When do I call, and whom?' },
    { id: 'pay', text: 'Does my plan need to approve it, and what will I pay?' },
    { id: 'torn', text: 'I feel torn about this. Can we talk it through?' },
  ],
  questionsPeopleAsk: [
    {
      id: 'test-or-treatment',
      question: 'Is this a test or a treatment?',
      answer:
        'A test finds out what is wrong. A treatment aims to ease, slow or correct it. Some procedures do both.',
    },
    {
      id: 'what-counts',
      question: 'What counts as a treatment?',
      answer:
        'Many things do: surgery, medicine, injections, radiation, exercise with a therapist and counselling.',
    },
    {
      id: 'always-hospital',
      question: 'Is it always done in a hospital?',
      answer: 'No. Many treatments are done in an office, in a clinic or at home.',
    },
    {
      id: 'take-part',
      question: 'How can I take part in the choice?',
      answer:
        'Ask four things: what is it for, what are the benefits, what are the risks, and what else can I do? Say what matters to you.',
    },
    {
      id: 'whole-plan',
      question: 'Is the procedure all I need?',
      answer:
        'It is often one part of a plan. Medicine, therapy, changes in daily life and support may go with it.',
    },
    {
      id: 'less-invasive',
      question: 'Is a smaller cut or a needle always safer?',
      answer:
        'No. It has risks too: infection, bleeding, harm to nearby parts, a reaction to medicine or dye, or a tool that fails. It may also wear off. Ask for the numbers.',
    },
    {
      id: 'feelings',
      question: 'Is it normal to feel worried or let down?',
      answer:
        'Yes. Many people worry before, or feel let down if it helps less than they hoped. Tell your team.',
    },
  ],
};
