/** How findings are written: for people, for programs, and for two services that show them beside the code. */
import type { CheckFinding } from '../checks/finding.js';
import { libraryVersion } from '../version.js';
import type { CheckedFile } from './check.js';

type Write = (files: readonly CheckedFile[]) => string;

function count(files: readonly CheckedFile[], severity: CheckFinding['severity']): number {
  return files.flatMap(({ findings }) => findings).filter((one) => one.severity === severity)
    .length;
}

/** What a terminal may show: no character that steers it. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}

const asText: Write = (files) => {
  const parts = files.flatMap(({ file, lines, findings }) =>
    findings.map(({ severity, code, pointer, place, message, why, source, mend }) => {
      const where = place ? `${file}:${place.line}:${place.column}` : file;
      return [
        `${where} ${severity} ${code}`,
        ...(pointer === '' ? [] : [`  at    ${pointer}`]),
        ...excerpt(lines, place),
        `  what  ${message}`,
        `  why   ${why} (${source})`,
        `  mend  ${mend}`,
        '',
      ]
        .map(clean)
        .join('\n');
    }),
  );
  const [errors, warnings, notes] = (['error', 'warning', 'note'] as const).map((one) =>
    count(files, one),
  );
  return `${[...parts, `${files.length} checked: ${errors!} errors, ${warnings!} warnings, ${notes!} notes`].join('\n')}\n`;
};

/** The line around a place, with a mark below it. */
function excerpt(lines: readonly string[], place: CheckFinding['place']): readonly string[] {
  const line = place && lines[place.line - 1];
  if (line === undefined || !place) return [];
  const from = Math.max(0, place.column - 21);
  const shown = line.slice(from, from + 76);
  const length = place.endLine === place.line ? place.endColumn - place.column : 1;
  const marks = '^'.repeat(Math.max(1, Math.min(length, shown.length - (place.column - 1 - from))));
  return [`        ${shown}`, `        ${' '.repeat(place.column - 1 - from)}${marks}`];
}

const asJson: Write = (files) =>
  `${JSON.stringify(
    files.map(({ file, findings }) => ({ file, findings })),
    null,
    2,
  )}\n`;

/** Of each severity, what GitHub calls it. */
const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

function escaped(text: string, isProperty = false): string {
  const message = text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  return isProperty ? message.replace(/:/g, '%3A').replace(/,/g, '%2C') : message;
}

const asGithub: Write = (files) =>
  files
    .flatMap(({ file, findings }) =>
      findings.map(({ severity, code, place, message, mend }) => {
        const at = place ? `,line=${place.line},col=${place.column}` : '';
        const head = `::${commands[severity]} file=${escaped(file, true)}${at},title=${escaped(code, true)}`;
        return `${head}::${escaped(`${message} ${mend}`)}\n`;
      }),
    )
    .join('');

const asSarif: Write = (files) => {
  const findings = files.flatMap(({ findings: all }) => all);
  const rules = [...new Map(findings.map((one) => [one.code, one])).values()];
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'decision-aid',
              version: libraryVersion,
              rules: rules.map(({ code, why, mend }) => ({
                id: code,
                shortDescription: { text: why },
                help: { text: mend },
              })),
            },
          },
          results: files.flatMap(({ file, findings: all }) =>
            all.map(({ code, severity, message, mend, place, pointer }) => ({
              ruleId: code,
              level: severity,
              message: { text: `${message} ${mend}` },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: file.replaceAll('\\', '/') },
                    ...(place && {
                      region: {
                        startLine: place.line,
                        startColumn: place.column,
                        endLine: place.endLine,
                        endColumn: place.endColumn,
                      },
                    }),
                  },
                  logicalLocations: [{ fullyQualifiedName: pointer }],
                },
              ],
            })),
          ),
        },
      ],
    },
    null,
    2,
  )}\n`;
};

export const formats = { text: asText, json: asJson, sarif: asSarif, github: asGithub } as const;

export type Format = keyof typeof formats;
