/**
 * What the interface says, by a short name for each sentence. Tests take the words from here, so that a change of
 * wording is made in the source and in this one place. A test in Node sees to it that the source still says each of
 * them. What the general guidance says is taken from the guidance itself, and content from the definition of the test.
 */
export const words = {
  // Parts of a page.
  aboutThis: 'About this information',
  onThisPage: 'On this page',
  sources: 'Sources',
  loading: 'Loading this information…',
  tryAgain: 'Try again',
  notAnswered: 'Not answered',
  englishOnly:
    'Some of this information is in English only. Ask your care team for help with reading it.',
  notKnown: 'Not known',
  doesNotApply: 'Does not apply',
  inYourOwnWords: 'In your own words',
  clearMyAnswer: 'Clear my answer',
  unplaced: 'Some answers you gave before have no place on this page now. They are kept.',

  // Signs.
  whenToGetHelp: 'When to get help',
  allSigns: 'All signs and who to call',
  emergency: 'Get emergency help now',
  callYourTeam: 'Call your care team',

  // About this information.
  notReviewedShort: 'Not reviewed by a clinician',
  outOfDateShort: 'May be out of date',
  notCheckedShort: 'Translation not checked',
  noClinician: 'No clinician has reviewed this information yet.',
  notChecked: 'No person has checked this translation yet.',
  whoMadeThis: 'Who made this, and who paid',
  howFound: 'How the evidence was found',
  nobodyPaid: 'Nobody paid for it.',
  nobodyYet: 'Nobody yet.',

  // Sections of the explainer.
  isThisForYou: 'Is this for you?',
  yourOptions: 'Your options',
  atAGlance: 'At a glance',
  before: 'Before',
  during: 'During',
  after: 'After',
  recovery: 'Recovery',
  safety: 'Safety',
  livingWithIt: 'Living with it',
  whoIsInvolved: 'Who is involved',
  whereItHappens: 'Where it happens',
  equipment: 'Devices, scans and numbing',
  questionsToAsk: 'Questions to ask',
  questionsPeopleAsk: 'Questions people ask',
  forCarers: 'For carers',
  costs: 'Costs and insurance',
  consent: 'Saying yes or no',
  yourRights: 'Your rights',
  wordsAndPlaces: 'Words and places',
  inShort: 'In short',
  related: 'Related treatments that are not options here',

  // How much the explainer shows, and to whom.
  mainPoints: 'The main points',
  everything: 'Everything',
  showEverything: 'Show everything',
  forMe: 'For me',
  forSomeone: 'For someone I care for',

  // An option of the explainer.
  whatItIsFor: 'What it is for',
  whatItAimsToDo: 'What it aims to do',
  howFarItGoes: 'How far it goes into the body',
  wayIn: 'The way in',
  howItIsGiven: 'How it is given',
  numbing: 'Numbing or sleep',
  scans: 'Scans used',
  howLongItTakes: 'How long it takes',
  nightInHospital: 'Night in hospital',
  whatKindItIs: 'What kind of thing it is',
  canItBeDoneAgain: 'Can it be done again',
  nothingToDo: 'There is nothing to do at this point.',
  noRecovery: 'Recovery does not apply to this option.',
  whoShouldNotHaveIt: 'Who should not have it',
  whoShouldTakeCare: 'Who should take care',
  mayClash: 'Medicines and other things it may clash with',
  manyNotice: 'What many people notice',
  noneNamed: 'Our sources name none.',
  tellYourTeam: 'Tell your care team before you start',
  nobodyElse: 'Nobody else is needed for this option.',
  noDevice: 'No device is used.',
  inYourBody: 'In your body',
  inYourFeelings: 'In your feelings',
  atWorkAndHome: 'At work, at home and with others',
  whatGoesWithIt: 'What goes with it',
  whoThisIsFor: 'Who this is for',
  whoThisIsNotFor: 'Who this is not for',
  waitingHarms: 'Waiting can do harm here. Talk to your care team today.',
  whatYouCanDo: 'What you can do',
  whatYouMayNeed: 'What you may need yourself',
  approval: 'Approval to ask for first',
  whereverYouLive: 'Wherever you live',
  questionsAboutCosts: 'Questions about costs',
  insurersWords: 'Words insurers use',

  // The comparator.
  compareYourOptions: 'Compare your options',
  mayHappen: 'What may happen, by option',
  showNumbersAs: 'Show numbers as',
  icons: 'Icons',
  bars: 'Bars',
  numbers: 'Numbers',
  drawThemAs: 'Draw them as',
  circles: 'Circles',
  people: 'People',
  outOf: 'Out of',
  thisDescribesMe: 'This describes me',
  everyoneStudied: 'Everyone studied',
  showOnlyWhatIPick: 'Show only what I pick',
  showAll: 'Show all',
  seeAbove: 'What studies found is in the rows above.',
  noNumber: 'Where there is no number',
  study: 'Study',
  itHappened: 'It happened',
  itDidNotHappen: 'It did not happen',
  betterScore: 'Of the two, this is the better score.',
  otherScoreIsBetter: 'Of the two, the other group has the better score.',
  whyThisNumber: 'Why this number',
  whoWasStudied: 'Who was studied',
  whatWasCompared: 'What was compared',
  whereFrom: 'Where the number is from',
  when: 'When',
  notTold: 'Not told',
  note: 'Note',
  group: 'Group',
  counted: 'Counted',
  rangeInPercent: 'Range in %',
  noTime: 'The source gives no time',
  readInSource: 'Read in the source itself.',
  readInSummary: 'Read in a summary by others, not in the source itself.',
  certaintyNotRated: 'Certainty not rated',
  highCertainty: 'High certainty',
  moderateCertainty: 'Moderate certainty',
  lowCertainty: 'Low certainty',
  veryLowCertainty: 'Very low certainty',
  veryLikelyClose: 'The true result is very likely close to this.',
  probablyClose: 'The true result is probably close to this.',
  mayBeDifferent: 'The true result may be quite different.',
  veryUncertain: 'It is very uncertain what the true result is.',
  nobodySays: 'No source we read says how sure this is.',
  seeBelow: 'What the study found is in the row below.',
  display: 'Display',
  whatToSee: 'What to see',
  twoSideBySide: 'Two, side by side',
  noNumberNoHarm: 'No number does not mean no harm.',
  noOrderChosen:
    'The authors of this guide have chosen no order. For each, you see the study that compares most options.',
  putMineFirst: 'Put mine first',
  more: 'More',
  hopedFor: 'Hoped for',
  toAvoid: 'To avoid',
  seenEitherWay: 'Seen either way',
  doNotCompare: 'Different people: do not compare.',
  noClearDifference: 'No clear difference.',
  workedOut: 'Worked out from how many there are without it.',
  workedOutAcross: 'Worked out across studies, from how many there are without it.',
  countedTogether: 'These two were counted together, so nobody can say how they differ.',
  noStudyCompared: 'No study compared these two for this. We cannot say which is better.',
  knownOfEach: 'What is known of each, in different people',
  orderSaysNothing: 'The order of the two options does not say which is better.',
  byKind: 'Of these, by kind:',
  whatMattersMost: 'What matters most to you?',
  somethingElse: 'Something else, in your own words',
  youPickedThis: 'You picked this',
  moreOnWhatMatters: 'Your own words, more questions, and how each option fits',
  whatEachInvolves: 'What each involves',
  moreQuestions: 'More practical questions',
  askWhatYouPay: 'Ask what you would pay.',
  firstOption: 'First option',
  secondOption: 'Second option',
  whatMattersToYou: 'What matters to you',
  howTheyFit: 'How the options fit what you said',
  howTheyFitTable: 'How the options fit, by option',
  onceYouHaveAnswered:
    'Once you have answered something above, you see here how each option goes with it.',
  mattersLess: 'You said that these matter less to you:',
  talkAboutYourOwn: 'Talk to your care team about these, as they are your own:',
  nothingIsRanked:
    'No option is added up or ranked. What matters most, and what you can live with, is for you to weigh.',

  // The quiz.
  notSure: 'I am not sure',
  isTrue: 'True',
  isFalse: 'False',
  fillTheIcons: 'Fill the icons',
  noNumberYet: 'No number yet',
  sayItAloud: 'Say it aloud, or write it here',
  checkMyAnswer: 'Check my answer',
  showWhatToCompare: 'Show what to compare it with',
  right: 'Yes, that is right.',
  close: 'You are close.',
  lookAgain: 'Let us look at this again.',
  fineNotToBeSure: 'It is fine not to be sure.',
  compareWith: 'Here is what you can compare it with.',
  whatIsKnown: 'What is known',
  wantToTalk: 'I want to talk about this with my care team',
  readAboutThis: 'Read about this',
  readInGuide: 'Read about this in the guide',
  back: 'Back',
  next: 'Next',
  skip: 'Skip',
  seeWhatToTalkAbout: 'See what to talk about',
  oneAtATime: 'Show one question at a time',
  allTogether: 'Show all questions together',
  noQuestions: 'There are no questions here.',
  topicsToTalkAbout: 'To talk about with your care team',
  whatWouldBeDone: 'What would be done, and what may come of it',
  whatItMeansForYou: 'What it means for you',
  choosingFreely: 'Choosing freely',
  beingAbleToDecide: 'Being able to decide',
  lookAtQuestion: 'Look at the question',
  printThisList: 'Print this list',
  takeListAlong:
    'You can take this list along. It is for a talk, and it says nothing about how well you did.',

  whatIDoNotKnow:
    'You do not have to know all of this. Take what is not clear to your care team. Ask them to say it in other words, and ask how long you can take to decide.',

  // The checklist.
  isThereTime: 'Is there time?',
  askHowLongYouCanTake: 'Ask your care team how long you can take to decide.',
  doIWantOne: 'Do I want one?',
  getReady: 'Get ready',
  compareWhatTheySaid: 'Compare what they said',
  whatItIs: 'What a second opinion is',
  whomToAskFirst: 'Whom to ask first',
  howToSayIt: 'How to say it to your first doctor',
  whatItMayCost: 'What it may cost',
  costsByPlace: 'Costs and approval, by place',
  doNotWait: 'Do not wait for a second opinion if:',
  askHowLong: 'Waiting can do harm here. Ask your care team today how long you have to decide.',
  reasons: 'Reasons to get one',
  whenPeopleGetOne: 'When people often get one',
  theSteps: 'The steps',
  yourRecords: 'Your records',
  notYet: 'Not yet',
  asked: 'Asked',
  sent: 'Sent',
  letter: 'A letter to ask for records',
  textOfLetter: 'Text of the letter',
  copyLetter: 'Copy the letter',
  letterCopied: 'The letter is copied. You can paste it where you write.',
  letterSelected:
    'This page may not copy. The letter is selected, so that you can copy it yourself.',
  anotherRecord: 'Another record',
  yourOwnQuestions: 'Your own questions',
  isItIndependent: 'Is the second view independent?',
  whatTheSecondDoctorDoes: 'What the second doctor does',
  downsides: 'Downsides',
  sharing: 'What may your first doctor be told?',
  askMeFirst: 'Ask me first',
  nothing: 'Nothing',
  forEachThing: 'Choose for each thing',
  howTheyTalk: 'How the two doctors talk',
  whatStaysPrivate: 'What stays private',
  share: 'Share',
  keepToMyself: 'Keep to myself',
  yes: 'Yes',
  no: 'No',
  opinionsSideBySide: 'The two opinions side by side',
  firstOpinion: 'First opinion',
  secondOpinion: 'Second opinion',
  yourVisit: 'Your visit',
  timeIfYouKnow: 'Time, if you know it',
  noSuchDay: 'This is no day that the calendar has. Check the day, the month and the year.',
  dateInThePast: 'This date is in the past.',
  pickADate: 'Type a date first.',
  topicInTitle: 'Put the topic in the title',
  saveToCalendar: 'Save to your calendar',
  fileGiven: 'Your browser was given the file. Open it to put the visit in your calendar.',
  cannotFindFile: 'You cannot find the file?',
  textOfFile: 'Text of the calendar file',
  doctorPage: 'Page for the second doctor',
  dateOfVisit: 'Date of the visit:',
  nothingTicked:
    'You have not ticked or written anything yet. For now, these are the first questions of the list.',
  myReasons: 'My reasons, as I ticked them',
  whatMattersToMe: 'What matters to me',
  myRecords: 'My records',
  notesOnFirst: 'Notes on the first opinion',
  toTalkAbout: 'What I would like to talk about',
  myQuestions: 'My questions',
  filledInByPatient: 'Filled in by the patient. It is not a medical record.',
  whatYouMayTell: 'What you may tell my first doctor',
  seeThePage: 'See the page',
  printThisPage: 'Print a page for the second doctor',
} as const;

/** Sentences with gaps: the words of the source with what a test has for each gap, in their order. */
export const sentences = {
  howManyOf: sentence('How many of {0}'),
  fewerThan: sentence('Fewer than {0}'),
  questionOf: sentence('Question {0} of {1}: {2}'),
  checkWhatIsClear: sentence('Questions to check what is clear: {topic}'),
  gettingSecondOpinion: sentence('Getting a second opinion: {topic}'),
  notInThisStudy: sentence('Not in this study: {options}'),
  sourceNumbers: sentence('Sources: {numbers}'),
  youAreReading: sentence('You are reading about: {0}'),
  youSaid: sentence('You said {0} in {1}. This is what the study found:'),
  alsoHad: sentence('By then, {0} of these {1} had also had: {2}.'),
  secondOpinion: sentence('Second opinion: {0}'),
  dueForReview: sentence(
    'This information was due for review by {0}. Some of it may be out of date. Check with your care team.',
  ),
  version: sentence('Version {0}, published {1}. Next review by {2}.'),
} as const;

/** A sentence, and the words that it is made of. */
export interface Sentence {
  (...values: readonly (string | number)[]): string;
  readonly source: string;
}

function sentence(source: string): Sentence {
  const gaps = source.match(/\{\w+\}/gu) ?? [];
  return Object.assign(
    (...values: readonly (string | number)[]) => {
      if (values.length !== gaps.length) throw new Error(`"${source}" has ${gaps.length} gaps.`);
      return gaps.reduce((text, gap, place) => text.replace(gap, String(values[place])), source);
    },
    { source },
  );
}

/** Matches what begins with these words. */
export function beginning(...parts: readonly string[]): RegExp {
  return new RegExp(`^(?:${parts.map(escaped).join('|')})`, 'u');
}

/** Matches one of these, and nothing else. */
export function anyOf(...names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.map(escaped).join('|')})$`, 'u');
}

/**
 * Matches the name of a control with what it is about after it: "Clear my answer: Walking soon". Whether there is a
 * space before the colon is left to engines.
 */
export function named(name: string, about = ''): RegExp {
  return new RegExp(`^${escaped(name)} ?: ${escaped(about)}${about === '' ? '' : '$'}`, 'u');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
