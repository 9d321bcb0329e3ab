// The parts of Angular itself are compiled here; ours are compiled before.
import '@angular/compiler';
import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { Worksheet } from 'decision-aid-elements';
import { Aid } from './aid';

const response = await fetch('/definition.json');
const loaded = (await response.json()) as object;

@Component({
  selector: 'main',
  imports: [Aid],
  template: `
    <button (click)="drawAgain()">Draw again</button>
    <button (click)="isShown.set(!isShown())">Hide or show</button>
    <output>ready: {{ ready() }}, saved: {{ saved() }}</output>
    @if (isShown()) {
      <app-aid
        [definition]="definition()"
        [worksheet]="saved()"
        (ready)="ready.set($event)"
        (save)="keep($event)"
      />
    }
  `,
})
class Portal {
  readonly definition = signal(loaded);
  readonly isShown = signal(true);
  readonly ready = signal('');
  readonly saved = signal<string | undefined>(undefined);

  drawAgain(): void {
    this.definition.set(structuredClone(this.definition()));
  }

  keep(worksheet: Worksheet): void {
    this.saved.set(JSON.stringify(worksheet));
  }
}

await bootstrapApplication(Portal, { providers: [provideZonelessChangeDetection()] });
