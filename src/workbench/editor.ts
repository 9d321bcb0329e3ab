/** The editor of the author preview. It is large, and loaded on its own. */
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { json } from '@codemirror/lang-json';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, hoverTooltip, type Tooltip } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import type { CheckFinding } from '../checks/finding.js';
import { completionsAt, type Completions } from './completions.js';
import { meaningAt } from './meanings.js';

/** What an editor is made with. */
export interface EditorOptions {
  readonly parent: HTMLElement;
  /** Where its styles go. */
  readonly root: ShadowRoot;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Called with the place of the cursor. */
  readonly onPlace: (offset: number) => void;
}

/** An editor. */
export interface Editor {
  readonly replace: (text: string) => void;
  /** Marks what the checks found, each in its place. */
  readonly mark: (findings: readonly CheckFinding[]) => void;
  /** Selects a place, by line and column from 1. */
  readonly goTo: (place: NonNullable<CheckFinding['place']>) => void;
  readonly close: () => void;
}

/** Of each severity, what the editor calls it. */
const severities = { error: 'error', warning: 'warning', note: 'info' } as const;

/** Opens an editor. Tab leaves it: whoever has no mouse must not be caught. */
export function openEditor({ parent, root, text, onText, onPlace }: EditorOptions): Editor {
  let isOwn = false;
  const view = new EditorView({
    parent,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        basicSetup,
        json(),
        lintGutter(),
        autocompletion({ override: [complete] }),
        hoverTooltip(({ state }, offset) => tell(state.doc.toString(), offset)),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'JSON text', spellcheck: 'false' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !isOwn) onText(update.state.doc.toString());
          if (update.selectionSet || update.docChanged) onPlace(update.state.selection.main.head);
        }),
      ],
    }),
  });

  const offsetOf = (line: number, column: number): number => {
    const { doc } = view.state;
    const found = doc.line(Math.min(Math.max(1, line), doc.lines));
    return Math.min(found.from + column - 1, found.to);
  };
  const spanOf = (place: NonNullable<CheckFinding['place']>) => ({
    from: offsetOf(place.line, place.column),
    to: offsetOf(place.endLine, place.endColumn),
  });

  return {
    replace(next) {
      if (next === view.state.doc.toString()) return;
      isOwn = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
      isOwn = false;
    },
    mark(findings) {
      const diagnostics = findings.flatMap(
        ({ place, severity, message, mend, code }): Diagnostic[] =>
          place
            ? [
                {
                  ...spanOf(place),
                  severity: severities[severity],
                  message: `${message} ${mend}`,
                  source: code,
                },
              ]
            : [],
      );
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    goTo(place) {
      const { from, to } = spanOf(place);
      view.dispatch({
        selection: { anchor: from, head: to },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      });
      view.focus();
    },
    close() {
      view.destroy();
    },
  };
}

/** What the place under the pointer means. */
function tell(text: string, offset: number): Tooltip | null {
  const found = meaningAt(text, offset);
  if (!found) return null;
  const { from, to, name, words } = found;
  return {
    pos: from,
    end: to,
    above: true,
    create: () => {
      const dom = document.createElement('div');
      dom.className = 'meaning';
      const term = document.createElement('strong');
      term.textContent = name;
      dom.append(term, ` ${words}`);
      return { dom };
    },
  };
}

function complete({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const text = state.doc.toString();
  const before = text.slice(Math.max(0, pos - 1), pos);
  if (!explicit && !/["\w-]/.test(before)) return null;
  const found = completionsAt(text, pos);
  if (!found) return null;
  return {
    from: found.from,
    to: found.to,
    options: found.options.map(optionOf),
    // What is typed has a quote in front of it, and names have none.
    filter: false,
    ...(text[found.from] === '"' && {
      options: found.options
        .filter(({ label }) => label.startsWith(text.slice(found.from + 1, pos)))
        .map(optionOf),
    }),
  };
}

function optionOf({ label, insert, words }: Completions['options'][number]): Completion {
  return { label, apply: insert, ...(words !== undefined && { info: words }) };
}
