import 'cooperation-graph/define';
// The libraries of Angular are linked in the page: this page is built without its command line.
import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  viewChild,
  type ElementRef,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { CooperationGraphElement, CooperationReadyEvent } from 'cooperation-graph';

@Component({
  selector: 'consumer-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<cooperation-graph
    #graph
    src="./cooperation.json"
    [level]="level"
    (cooperation-ready)="heard($event)"
  ></cooperation-graph>`,
})
class ConsumerPage {
  readonly graph = viewChild.required<ElementRef<CooperationGraphElement>>('graph');
  readonly level: CooperationGraphElement['level'] = 'countries';

  heard(event: CooperationReadyEvent): void {
    document.body.dataset['heard'] = event.detail.hash;
  }

  /** Compiled, never called. */
  wrong(): void {
    // @ts-expect-error no such level
    this.graph().nativeElement.level = 'planets';
    // @ts-expect-error no such property
    this.graph().nativeElement.sorce = './cooperation.json';
  }
}

document.body.append(document.createElement('consumer-page'));
void bootstrapApplication(ConsumerPage, { providers: [provideZonelessChangeDetection()] });
