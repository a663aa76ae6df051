import { css } from 'lit';

/**
 * The values of `tokens.css` for the inside of an element; a test keeps the two alike. `theme="light"` or `theme="dark"` on the
 * element settles what otherwise follows the ground that it stands on (`isOnDark`).
 */
export const tokens = css`
  :host {
    --dvc-scheme: light;
    --dvc-color-surface: #ffffff;
    --dvc-color-raised: #f3f6f7;
    --dvc-color-text: #16202a;
    --dvc-color-muted: #45525e;
    --dvc-color-border: #66757f;
    --dvc-color-line: #c9d2d7;
    --dvc-color-primary: #0a5263;
    --dvc-color-primary-strong: #063845;
    --dvc-color-on-primary: #ffffff;
    --dvc-color-primary-soft: #e4f1f3;
    --dvc-color-error: #a8121a;
    --dvc-color-error-soft: #fdeeee;
    --dvc-color-warning: #7a4a00;
    --dvc-color-warning-soft: #fff5dc;
    --dvc-color-success: #17603a;
    --dvc-color-success-soft: #e7f5ec;
    --dvc-color-focus: #1a3fc4;

    --dvc-font: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif;
    --dvc-text-base: max(112.5%, 1rem);
    --dvc-text-small: 0.889em;
    --dvc-text-large: 1.222em;
    --dvc-text-heading: 1.333em;
    --dvc-text-title: 1.667em;
    --dvc-line-height: 1.5;

    --dvc-space-1: 4px;
    --dvc-space-2: 8px;
    --dvc-space-3: 12px;
    --dvc-space-4: 16px;
    --dvc-space-5: 24px;
    --dvc-space-6: 32px;
    --dvc-space-7: 48px;
    --dvc-measure: 44em;
    --dvc-target: 44px;
    --dvc-radius: 6px;
    --dvc-focus-width: 3px;
  }
  :host([theme='dark']),
  :host([data-on-dark]:not([theme='light'])) {
    --dvc-scheme: dark;
    --dvc-color-surface: #12181c;
    --dvc-color-raised: #1c252b;
    --dvc-color-text: #eef2f4;
    --dvc-color-muted: #b8c4cc;
    --dvc-color-border: #8b9aa5;
    --dvc-color-line: #3d4a53;
    --dvc-color-primary: #74cfdd;
    --dvc-color-primary-strong: #a6e4ee;
    --dvc-color-on-primary: #04262e;
    --dvc-color-primary-soft: #16323a;
    --dvc-color-error: #ffa29b;
    --dvc-color-error-soft: #3a191b;
    --dvc-color-warning: #f3c76b;
    --dvc-color-warning-soft: #33270f;
    --dvc-color-success: #8bdcaa;
    --dvc-color-success-soft: #133020;
    --dvc-color-focus: #ffd84d;
  }
`;
