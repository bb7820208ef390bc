/** What is said of groups that match and are too far away to be listed. */
import { html, type TemplateResult } from 'lit';
import type { Catalogue } from '../../../i18n/index.js';

export interface FurtherProps {
  p: Catalogue['panel'];
  n: number;
  /** The number in words of the language. */
  shown: string;
  /** The distance, in words. */
  far: string;
  /** Whether no group is near enough. */
  none: boolean;
  onShow: () => void;
}

export const further = ({ p, n, shown, far, none, onShow }: FurtherProps): TemplateResult =>
  html`<div class="more" id="further">
    <p class="muted">${none ? p.noneWithin(far) : ''} ${p.further(n, shown, far)}</p>
    <button class="button" type="button" @click=${onShow}>${p.showFurther(n, shown)}</button>
  </div>`;
