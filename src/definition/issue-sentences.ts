/**
 * The sentence for each code: what is wrong and how to mend it. `{}` stands for a detail such as a limit or an
 * expected kind of value. Content of the definition is never put into a sentence, so that nothing of it can leak
 * into logs or be injected into a page.
 *
 * Elements import the types alone: these sentences would be a thirtieth of all that a reader downloads.
 */
import { pageSentences } from './page-sentences.js';

export const issueSentences = {
  // The file
  'not-json': 'This is not JSON. Check for a missing comma, quote or bracket{}.',
  'not-utf-8': 'This is not text in UTF-8, so letters would be lost. Save the file as UTF-8.',
  'too-large': 'The file is larger than {} bytes. Split it, or shorten its texts.',
  'too-deep': 'Lists and objects are nested more than {} deep. Flatten them.',
  'too-many-values': 'There are more than {} values in all. Shorten the definition.',
  'too-many-entries': 'This list has more than {} entries. Shorten it.',
  'too-many-fields':
    'This object has more than {} fields. Remove those that the format does not know.',
  'string-too-long': 'This text is longer than {} characters. Shorten it.',
  'forbidden-key': 'This key is not allowed because it could change how the page works. Remove it.',
  'not-plain-data': 'This value is not plain JSON data. Pass the result of JSON.parse.',
  'circular-data': 'This value contains itself. Pass the result of JSON.parse.',
  // The schema
  'not-a-definition': 'A definition is a JSON object. Check that the right file is loaded.',
  'schema-too-new':
    'This definition needs a newer version of the library (it reads schema version {}). Update the library.',
  'schema-unknown': 'The field schemaVersion must be a version such as "{}".',
  'migration-failed':
    'This older definition could not be brought up to date. Check it against its own schema.',
  missing: 'This field is missing. Add it; the schema describes what it holds.',
  'wrong-type': 'This value is of the wrong kind. Expected: {}.',
  'unknown-word': 'This value is not one of the words allowed here: {}.',
  'unknown-field':
    'The format has no such field, so it is not shown. Check its spelling or remove it.',
  'empty-text': 'This text is empty. Write it, or remove the field if it is optional.',
  'text-too-long': 'This text is longer than {} characters. Shorten it.',
  'too-few': 'This list needs at least {}. Add what is missing.',
  'too-many': 'This list may have at most {}. Shorten it.',
  'hidden-characters':
    'This text has characters that are not seen, that change how it is read, or that stand for letters which were lost (U+FFFD). Mend them, and save the file as UTF-8.',
  'malformed-id':
    'An id is 1 to 64 lower-case letters, digits and hyphens, such as "night-splint".',
  'malformed-date': 'A date is a real day written YYYY-MM-DD.',
  'malformed-language': 'A language is a tag such as "en" or "es-MX".',
  'malformed-jurisdiction': 'A jurisdiction is a two-letter country code such as "GB", or "any".',
  'malformed-version':
    'A version is made of numbers and dots, such as "1.0" for the schema or "1.2.0" here.',
  'malformed-doi': 'A DOI starts with "10." and has no address before it.',
  'malformed-pmid': 'A PubMed number has digits only.',
  'malformed-canonical':
    'An address that names a definition starts with "https://" and ends without a slash, a "|" or a "#", such as "https://example.org/aids/carpal-tunnel".',
  'malformed-code':
    'A code has a "system" that is an address, such as "http://snomed.info/sct", and a "code" without spaces around it.',
  'malformed-number': 'This must be a finite number.',
  'unsafe-image':
    'An image is a path on the page\'s own site, such as "images/wrist.png": no address of another site, no data:, no SVG.',
  'unsafe-link': 'A link must be a full address that starts with https:, mailto: or tel:.',
  'not-whole': 'This must be a whole number.',
  'below-zero': 'This must not be below zero.',
  'out-of-range': 'This number is outside its range ({}).',
  // What refers to what
  'duplicate-id':
    'This id is used twice, in the same list or by findings of two outcomes. Give each its own.',
  'named-twice': 'This list names the same thing twice. Remove one.',
  'unknown-option': 'There is no option with this id. Check its spelling.',
  'unknown-outcome': 'There is no outcome with this id. Check its spelling.',
  'unknown-finding': 'This outcome has no finding with this id. Check its spelling.',
  'unknown-study': 'There is no study with this id. Add it to studies or check its spelling.',
  'unknown-thing': 'There is no counted thing with this id. Add it to countedThings.',
  'unknown-time':
    'This finding has no time with this id. Name one of its times; with a single time, name none.',
  'unknown-source': 'There is no source with this id. Add the source or check its spelling.',
  'unknown-group': 'There is no group with this id. Check its spelling.',
  'unknown-arm': 'This finding has no arm at this place. Arms are counted from 0.',
  'unknown-explanation':
    'Neither the general guidance nor this definition explains this id. Check its spelling or add it to explanations.',
  'unknown-term':
    'The glossary has no such word for the text in double square brackets. Add it or remove the brackets.',
  'unclosed-term': 'Double square brackets are opened and not closed. Close or remove them.',
  // Safety and evidence
  'over-100-percent': 'A share cannot be over 100 percent. Check the number against its source.',
  'count-over-total': 'The count is larger than the total. Check both against the source.',
  'percent-unlike-count':
    'The percentage and the count over the total differ. Check them against the source.',
  'no-number':
    'An arm needs a count with a total, or a percentage. Use "searched-not-found" where no number exists.',
  'count-without-total': 'A count needs its total. Add it, or give the percentage as published.',
  'nameless-arm': 'An arm needs an option, or a label for what it was given.',
  'arm-named-twice':
    'An arm has either one option or several, not both. Remove option, or options.',
  'nameless-time':
    'Where a finding has several times, each needs a period, and an id of its own such as "3-months".',
  'times-not-in-order':
    'Times stand from first to last, and each once. Move this one, or remove it.',
  'arms-differ':
    'Every time of a finding has the same arms in the same order. Make another finding of those that differ.',
  'missing-reason': 'A rating of certainty needs its reason. Add it, or use "not-rated".',
  'compared-with-itself':
    'This arm has the same name as the one it is compared with. Name what each was given.',
  'baseline-without-source': 'The share that effects are applied to needs the id of its source.',
  'interval-upside-down': 'The lower end of this range is above its upper end.',
  'interval-misses-estimate':
    'This range does not contain its own estimate. Check both against the source.',
  'difference-unlike-arms':
    'This difference does not agree with its two arms. Check it against the source.',
  'off-the-scale': 'This score is outside its scale. Check it against the source.',
  'scale-upside-down': 'The lowest score of the scale must be below its highest.',
  'one-in-x':
    'Chances written as "1 in" a changing number mislead readers. Give them as a finding instead.',
  'overview-missing':
    'Readers cannot weigh more than {} outcomes at once. Add an overview with 3 to 7 rows.',
  'overview-no-benefit': 'No row is about something that people hope for. Add one.',
  'overview-no-harm': 'No row is about something that people want to avoid. Add one.',
  'overview-few-harms':
    'Less than a third of the rows are about harms. See if one that matters is missing.',
  'critical-outcome-in-no-row': 'This outcome is critical and stands in no row. Add it to one.',
  'headline-outside-row':
    'This finding belongs to none of the outcomes of its row. Name another finding, or add the outcome.',
  'headline-without-option':
    'No arm of this finding is an option. Use it in More only, or name the option.',
  'headline-nothing-found':
    'Nothing was found there, so nothing can begin a row. Name its options in also, as "searched-not-found".',
  'headline-of-group':
    'This finding is about one group only. Begin the row with one about everyone studied.',
  'headline-twice': 'This row shows the same options at the same time twice. Remove one.',
  'headline-crossover':
    'By this time, more than a fifth of an arm had been given another option. See if an earlier time, with fewer, says more.',
  'largest-difference-shown':
    'Of all times of this comparison, only the one with the largest difference is shown first. See if another is fairer.',
  'number-in-words':
    'This finding has numbers inside its words, which cannot be drawn or compared. Enter them as a measure.',
  'option-in-no-place':
    'Option number {} is in no headline of this row. Add it to also, with the reason.',
  'option-in-two-places':
    'This option stands in a headline or in another entry too. Say each option once.',
  'certainty-from-elsewhere':
    'Another source rates this certainty. Name the finding that it belongs to in certaintyFrom.',
  'certainty-not-rated':
    'The finding in certaintyFrom rates nothing. Name the one that rates this comparison.',
  'rest-without-words':
    'Something is known about these options. Say it in text, or name the finding that says it.',
  'finding-of-others':
    'This finding says nothing about one of these options. Name another finding, or other options.',
  'times-far-apart':
    'No benefit and harm here were looked for over a like length of time. See if other times are fairer.',
  'too-many-signs': 'A reader remembers few signs. Keep the {} that matter most.',
  'sign-without-action': 'Say in action what to do when one of these signs is there.',
  'general-sign-replaced':
    'This replaces a general emergency sign. Check that nothing of it is lost.',
  'hidden-emergency-sign': 'A general emergency sign always stays. Remove it from hide.',
  'core-missing': 'No core question is about this element of consent: {}. Mark one with core.',
  'no-waiting-option':
    'No option is to wait or to have no treatment. Add one, or say in decision.whyNoWaiting why there is none.',
  'missing-source': 'A number needs the id of its source.',
  'missing-digest': 'A number read in a summary needs the id of that summary in digest.',
  'missing-calculation': 'A calculated number needs a sentence in calculation that says how.',
  'matrix-hole':
    'Nothing is said about this outcome for option number {}. Add a finding, or a gap that says why there is none.',
  'empty-outcome':
    'This outcome has neither findings nor gaps. Add what was found, or that nothing was.',
  'empty-consideration': 'Say what this rests on: an outcome or a feature.',
  'no-time': 'Give a time, or say in words when it is.',
  'time-upside-down':
    'In this length of time, "to" is less than "from". Check both against the source.',
  'review-before-publication': 'The day for the next review is before the day of publication.',
  'not-one-right-answer': 'Exactly one answer must be right here.',
  'no-right-answer': 'At least one answer must be right here.',
  'not-a-frequency': 'A question of "how many" needs a finding that counts people.',
  // The worksheet
  'not-a-worksheet': 'A worksheet is a JSON object. Set what was read from the worksheet property.',
  'worksheet-unknown': 'The field worksheetVersion must be a version such as "{}".',
  'worksheet-too-new':
    'This worksheet needs a newer version of the library (it reads version {}). Update the library.',
  'answer-unplaced': 'The library does not understand this answer. It is kept, and not shown.',
  // Loading
  ...pageSentences,
  unexpected:
    'Something unexpected went wrong while this was read. Please report it to the library.',
} as const;
