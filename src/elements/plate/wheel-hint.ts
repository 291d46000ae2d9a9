import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** How long the hint stands, ms. */
const HINT_TIME = 1500;

/** Says how to zoom where a plain wheel scrolls the page. Only to be seen: keys have their own help. */
export class WheelHint implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shown = false;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.set(false);
  }

  show(): void {
    this.set(true);
    this.timer = setTimeout(() => this.set(false), HINT_TIME);
  }

  render(): TemplateResult {
    return html`<p class="hint" aria-hidden="true" ?data-shown=${this.shown}>
      <span>${words()}</span>
    </p>`;
  }

  private set(shown: boolean): void {
    clearTimeout(this.timer);
    if (shown === this.shown) return;
    this.shown = shown;
    this.host.requestUpdate();
  }
}

function words(): string {
  const apple = /Mac|iPhone|iPad/.test(navigator.platform);
  return `${apple ? '⌘' : 'Ctrl'} and scroll, or two fingers, to zoom`;
}
